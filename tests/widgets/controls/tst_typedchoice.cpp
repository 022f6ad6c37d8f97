// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed in a list of choices: which row is meant, in a box, in the list it opens, and in Arabic as people search.
#include "fakedesk.h"
#include "typedchoice.h"
#include "typeface.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QStringList groups()
{
    return {isolated(u"FRM-26-A"_s) + u"  "_s + isolatedName(u"مراقبو الطرق، الربيع"_s), isolated(u"FRM-26-B"_s),
            isolated(u"SUR-26-A"_s) + u"  "_s + isolatedName(u"المسّاحون"_s), isolatedName(u"أمل حداد"_s)};
}

void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &press);
    }
}

} // namespace

class TypedChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void whatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("meant");
        QTest::newRow("through the marks around a code") << u"s"_s << 0 << 2;
        QTest::newRow("small letters") << u"frm-26-b"_s << 0 << 1;
        QTest::newRow("the next of the same letter") << u"f"_s << 0 << 1;
        QTest::newRow("and round") << u"f"_s << 1 << 0;
        QTest::newRow("a letter again and again") << u"ff"_s << 0 << 1;
        QTest::newRow("more letters stay where they fit") << u"fr"_s << 1 << 1;
        QTest::newRow("a word inside") << u"مرا"_s << 2 << 0;
        QTest::newRow("with the article") << u"الطر"_s << 2 << 0;
        QTest::newRow("without the article") << u"طر"_s << 2 << 0;
        QTest::newRow("without the sign of doubling") << u"مساح"_s << 0 << 2;
        QTest::newRow("without the hamza") << u"امل"_s << 0 << 3;
        QTest::newRow("with a hamza that is not there") << u"إمل"_s << 0 << 3;
        QTest::newRow("of two the one that begins so") << u"ا"_s << 0 << 3;
        QTest::newRow("a blank inside") << u"حداد "_s << 0 << 3;
        QTest::newRow("none") << u"ذ"_s << 0 << -1;
        QTest::newRow("nothing is chosen yet") << u"f"_s << -1 << 0;
    }
    void whatIsMeant()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, present);
        QFETCH(const int, meant);
        QCOMPARE(typedRow(groups(), present, typed), meant);
        QCOMPARE(typedRow({}, -1, typed), -1);
    }

    void theBoxAndItsOpenListFollow()
    {
        QComboBox box;
        box.addItems(groups());
        box.show();
        QSignalSpy activated(&box, &QComboBox::activated);
        typeInto(&box, u"مس"_s);
        QCOMPARE(box.currentIndex(), 2);
        QCOMPARE(activated.size(), 1); // chosen as by hand, once
        typeInto(&box, u"ذ"_s); // nobody: stays
        QCOMPARE(box.currentIndex(), 2);
        box.showPopup();
        typeInto(box.view(), u"أم"_s); // another place: another word begins
        QCOMPARE(box.view()->currentIndex().row(), 3);
        QCOMPARE(box.currentIndex(), 2); // until it is taken
    }

    void whatCompletesALineTakesNoLetter()
    {
        QLineEdit line;
        QCompleter completer(QStringList{u"/etc"_s, u"/root"_s, u"/run"_s});
        line.setCompleter(&completer);
        line.show();
        line.setFocus();
        QTest::keyClicks(&line, u"/"_s);
        QVERIFY(completer.popup()->isVisible());
        typeInto(completer.popup(), u"root"_s); // as the keys go while it is open
        QCOMPARE(line.text(), u"/root"_s);
        QVERIFY(!completer.popup()->currentIndex().isValid());
    }
};

QTEST_MAIN(TypedChoiceTest)
#include "tst_typedchoice.moc"
