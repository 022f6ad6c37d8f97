// SPDX-License-Identifier: GPL-3.0-or-later
// The sidebar walked by keys, its items brought into sight, its counts spoken.
#include "fakedesk.h"
#include "measures.h"
#include "sidebar.h"
#include "widgetwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

class SidebarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void itIsWalkedByKeys()
    {
        QWidget window;
        auto *line = new QVBoxLayout(&window);
        auto *bar = new Sidebar(&window);
        line->addWidget(bar);
        const QStringList codes{u"trainees"_s, u"groups"_s, u"hours"_s};
        for (const QString &code : codes)
            bar->addItem(code, u"Title of "_s + code, u"hours"_s);
        QSignalSpy picked(bar, &Sidebar::picked);
        window.show();
        QApplication::setActiveWindow(&window);
        const auto item = [&](const QString &code) { return bar->findChild<QAbstractButton *>(u"sidebar."_s + code); };
        item(u"trainees"_s)->setFocus();
        QTest::keyClick(item(u"trainees"_s), Qt::Key_Down);
        QVERIFY(item(u"groups"_s)->hasFocus());
        QVERIFY(bar->chosen().isEmpty()); // walking is not choosing
        QTest::keyClick(item(u"groups"_s), Qt::Key_Return);
        QCOMPARE(bar->chosen(), u"groups"_s);
        QTest::keyClick(item(u"groups"_s), Qt::Key_Up);
        QVERIFY(item(u"trainees"_s)->hasFocus());
        QTest::mouseClick(item(u"hours"_s), Qt::LeftButton);
        QCOMPARE(picked.size(), 2);
        QCOMPARE(picked.last().first().toString(), u"hours"_s);
        for (const QString &code : codes) // exactly one stands out
            QCOMPARE(item(code)->isChecked(), code == u"hours");
        QTest::mouseClick(item(u"hours"_s), Qt::LeftButton);
        QVERIFY(item(u"hours"_s)->isChecked()); // and stays so when it is clicked again
        QVERIFY(unnamedControls(&window).isEmpty());
    }

    void theKeyboardBringsAnItemOfALowSidebarIntoSight()
    {
        Sidebar bar;
        for (int i = 0; i < 20; ++i)
            bar.addItem(QString::number(i), u"Section"_s, u"hours"_s);
        bar.resize(bar.width(), 200);
        bar.show();
        QApplication::setActiveWindow(&bar);
        const auto item = [&](int at) { return bar.findChild<QAbstractButton *>(u"sidebar.%1"_s.arg(at)); };
        for (const int at : {19, 0}) {
            item(at)->setFocus(Qt::TabFocusReason);
            QCOMPARE(item(at)->visibleRegion().boundingRect(), item(at)->rect());
        }
        bar.choose(u"19"_s); // by a link or a key of another place
        QCOMPARE(item(19)->visibleRegion().boundingRect(), item(19)->rect());
        bar.resize(bar.width(), 120);
        QCOMPARE(item(19)->visibleRegion().boundingRect(), item(19)->rect());
    }
    /// They are made when their figures are known, long after the sections, and are chosen as often as not.
    void listsStandAtOnceWhereTheyBelong()
    {
        Sidebar bar;
        for (int i = 0; i < 10; ++i)
            bar.addItem(QString::number(i), u"Section"_s, u"hours"_s);
        bar.resize(bar.width(), 200);
        bar.show();
        bar.choose(u"hours/late"_s);
        bar.setLists(u"My lists"_s, {{u"hours/late"_s, u"Late"_s, u"filter"_s, 3}, {u"hours/early"_s, u"Early"_s, u"filter"_s, 2}});
        const auto *late = bar.findChild<QAbstractButton *>(u"sidebar.hours/late"_s);
        const auto *early = bar.findChild<QAbstractButton *>(u"sidebar.hours/early"_s);
        QVERIFY(late->isVisible() && early->isVisible());
        QVERIFY(late->y() > bar.findChild<QAbstractButton *>(u"sidebar.9"_s)->geometry().bottom() && early->y() > late->geometry().bottom());
        QCOMPARE(late->visibleRegion().boundingRect(), late->rect());
    }

    void aScrollBarOfTheSidebarTakesNoRoomFromTheWords()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Sidebar bar;
            bar.setLayoutDirection(direction);
            for (int i = 0; i < 20; ++i)
                bar.addItem(QString::number(i), u"Section"_s, u"hours"_s);
            bar.resize(bar.width(), 900);
            bar.show();
            auto *item = bar.findChild<QAbstractButton *>(u"sidebar.0"_s);
            const int before = item->width();
            bar.resize(bar.width(), 200);
            QTRY_VERIFY(bar.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
            QVERIFY2(item->width() >= before - 4, qPrintable(u"%1 of %2"_s.arg(item->width()).arg(before)));
        }
    }

    /// All lists have one icon: in the narrow sidebar they were the same four pictures.
    void listsAreToldApartWithoutTheirWords_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << u"Groups: running"_s << u"G\u200Cr"_s;
        QTest::newRow("a figure") << u"Below 80 %"_s << u"B\u200C8"_s;
        QTest::newRow("one word") << u"Women"_s << u"W"_s;
        QTest::newRow("Arabic letters stand apart") << u"مجموعات جارية"_s << u"م\u200Cج"_s;
        QTest::newRow("accents stay") << u"Élèves absents"_s << u"É\u200Ca"_s;
        QTest::newRow("signs alone") << u"« ! »"_s << QString();
    }
    void listsAreToldApartWithoutTheirWords()
    {
        QFETCH(const QString, title);
        QTEST(Sidebar::initialsOf(title), "letters");
        Sidebar bar;
        bar.setLists(u"My lists"_s, {{u"groups/one"_s, title, u"filter"_s, 3}});
        bar.setNarrow(true);
        QCOMPARE(bar.findChild<QAbstractButton *>(u"sidebar.groups/one"_s)->toolTip(), title + u": 3"_s);
    }

    void countsAreSpoken()
    {
        Sidebar bar;
        bar.addItem(u"trainees"_s, u"Trainees"_s, u"hours"_s);
        auto *item = bar.findChild<QAbstractButton *>(u"sidebar.trainees"_s);
        bar.setCount(u"trainees"_s, 1234);
        QCOMPARE(item->accessibleDescription(), QLocale().toString(1234));
        bar.setCount(u"trainees"_s, -1);
        QVERIFY(item->accessibleDescription().isEmpty());
        bar.setCount(u"nobody"_s, 5); // a section that is not offered
        bar.setNarrow(true);
        QCOMPARE(bar.width(), measure::sidebarNarrow);
        QCOMPARE(item->toolTip(), u"Trainees"_s); // the word that is not shown
        bar.setNarrow(false);
        QVERIFY(item->toolTip().isEmpty());
    }
};

QTEST_MAIN(SidebarTest)
#include "tst_sidebar.moc"
