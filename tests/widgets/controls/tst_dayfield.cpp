// SPDX-License-Identifier: GPL-3.0-or-later
// Days are typed, or chosen by the mouse alone; a field of a record keeps its text where it is when it is written.
#include "dayfield.h"
#include "fakedesk.h"
#include "measures.h"
#include "placefield.h"
#include "shortday.h"
#include "typedday.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QCalendarWidget *openCalendar()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup->findChild<QCalendarWidget *>() : nullptr;
}

/// By the mouse: the button in the line, then a day of the month that is shown.
void chooseByMouse(QLineEdit *line, int day)
{
    QTest::mouseClick(line->findChild<QToolButton *>(), Qt::LeftButton);
    QCalendarWidget *calendar = openCalendar();
    QVERIFY(calendar);
    auto *days = calendar->findChild<QAbstractItemView *>(u"qt_calendar_calendarview"_s);
    for (int row = 1; row < days->model()->rowCount(); ++row)
        for (int column = 0; column < days->model()->columnCount(); ++column) {
            const QModelIndex index = days->model()->index(row, column);
            const bool isOfMonth = (row > 2 || day > 14 || index.data().toInt() < 15) && (row < 4 || index.data().toInt() > 14);
            if (isOfMonth && index.data().toInt() == day && !days->visualRect(index).isEmpty())
                return QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, days->visualRect(index).center());
        }
    QFAIL("no such day");
}

/// The first column from the left that has ink.
int inkBegins(const QImage &seen)
{
    const QColor ground = seen.pixelColor(seen.width() / 2, 4);
    for (int x = 3; x < seen.width(); ++x)
        for (int y = 5; y < seen.height() - 5; ++y)
            if (qAbs(seen.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                return x;
    return -1;
}

} // namespace

class DayFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void aDayIsChosenByMouse_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void aDayIsChosenByMouse()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        DayField field(u"day"_s, {}, nullptr);
        field.resize(160, measure::field);
        field.show();
        field.setDay(QDate(2026, 3, 2));
        QCOMPARE(field.text(), dayInFigures(QDate(2026, 3, 2)));
        QSignalSpy edited(&field, &QLineEdit::textEdited);
        chooseByMouse(&field, 17);
        QVERIFY(!openCalendar());
        QCOMPARE(field.text(), dayInFigures(QDate(2026, 3, 17)));
        QCOMPARE(typedDay(field.text()), std::optional(QDate(2026, 3, 17)));
        QVERIFY(field.isModified()); // a draft like one that was typed
        QVERIFY(!edited.isEmpty());
    }

    void theCalendarOpensByKeysAtTheDay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("opens");
        QTest::newRow("Alt+Down") << int(Qt::Key_Down) << int(Qt::AltModifier) << u"2.3.2026"_s << QDate(2026, 3, 2);
        QTest::newRow("F4") << int(Qt::Key_F4) << int(Qt::NoModifier) << u"2026-03-02"_s << QDate(2026, 3, 2);
        QTest::newRow("no day") << int(Qt::Key_F4) << int(Qt::NoModifier) << u"soon"_s << QDate(2004, 5, 6);
    }
    void theCalendarOpensByKeysAtTheDay()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifier);
        QFETCH(const QString, typed);
        DayField field(u"day"_s, {}, nullptr);
        field.picker()->setUsual(QDate(2004, 5, 6));
        field.show();
        field.setText(typed);
        QTest::keyClick(&field, Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QVERIFY(openCalendar());
        QTEST(openCalendar()->selectedDate(), "opens");
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!openCalendar());
        QCOMPARE(field.text(), typed);
    }

    void aDayOfARecordIsCommittedOnceChosen()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new PlaceField(u"First day"_s, &window);
        column->addWidget(field);
        field->takeDays();
        window.show();
        field->setValue(u"2 Mar 2026"_s, u"02/03/2026"_s);
        QVERIFY(!field->findChild<QToolButton *>()->isVisible()); // read, not written
        QSignalSpy committed(field, &PlaceField::committed);
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(field->isEditing());
        chooseByMouse(field, 20);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().toString(), u"20/03/2026"_s);
        QVERIFY(!field->isEditing());
        field->setLocked(true);
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(!field->findChild<QToolButton *>()->isVisible());
    }

    void whatIsWrittenStandsWhereItWasRead()
    {
        QWidget window;
        auto *field = new PlaceField(u"Employer"_s, &window);
        field->resize(200, measure::field);
        window.show();
        field->setValue(u"IIIII"_s);
        const int read = inkBegins(field->grab().toImage());
        QTest::keyClick(field, Qt::Key_F2);
        field->deselect();
        field->setCursorPosition(5);
        const int written = inkBegins(field->grab().toImage());
        QVERIFY2(read > measure::focus + 2, qPrintable(QString::number(read))); // the ring does not touch it
        QVERIFY2(qAbs(read - written) <= 1, qPrintable(u"%1, %2"_s.arg(read).arg(written)));
    }

    void typedDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("points") << u"2.3.2026"_s << u"2026-03-02"_s << true;
        QTest::newRow("day first") << u"2/3/2026"_s << u"2026-03-02"_s << true;
        QTest::newRow("ISO") << u"2026-03-02"_s << u"2026-03-02"_s << true;
        QTest::newRow("Arabic") << u"٢/٣/٢٠٢٦"_s << u"2026-03-02"_s << true;
        QTest::newRow("month") << u"2026-03"_s << u"2026-03"_s << false;
        QTest::newRow("estimated") << u"~2026"_s << u"~2026"_s << false;
        QTest::newRow("no such month") << u"2.13.2026"_s << QString() << false;
        QTest::newRow("no such day") << u"31.2.2026"_s << QString() << false;
        QTest::newRow("words") << u"soon"_s << QString() << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void typedDays()
    {
        QFETCH(const QString, typed);
        QTEST(typedDate(typed).value_or(PartialDate()).toText(), "date");
        QTEST(typedDay(typed).has_value(), "isDay");
    }
};

QTEST_MAIN(DayFieldTest)
#include "tst_dayfield.moc"
