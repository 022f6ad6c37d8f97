// SPDX-License-Identifier: GPL-3.0-or-later
// Which days a timetable has, what it leaves out, and what clashes.
#include "got.h"
#include "timetable.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestTimetable : public QObject
{
    Q_OBJECT
private:
    /// March 2026: the 2nd is a Monday.
    static Timetable timetable(const QList<int> &weekdays, int from, int until)
    {
        return {weekdays, QDate(2026, 3, from), QDate(2026, 3, until), QTime(8, 0), QTime(12, 0), Mode::Workshop};
    }
    static QString said(const QList<QDate> &days)
    {
        QStringList numbers;
        for (const QDate &day : days)
            numbers.append(QString::number(day.day()));
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void daysOfATimetable_data()
    {
        QTest::addColumn<QList<int>>("weekdays");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("left"); // the weekend is Friday and Saturday, the 10th to the 12th are holidays
        QTest::newRow("two days a week") << QList<int>{1, 3} << 2 << 9 << u"2 4 9"_s << QString();
        QTest::newRow("both ends are in it") << QList<int>{1} << 2 << 16 << u"2 9 16"_s << QString();
        QTest::newRow("holidays") << QList<int>{2, 4} << 3 << 17 << u"3 5 17"_s << u"10 12"_s;
        QTest::newRow("weekend") << QList<int>{5, 7} << 2 << 8 << u"8"_s << u"6"_s;
        QTest::newRow("one day") << QList<int>{1} << 2 << 2 << u"2"_s << QString();
        QTest::newRow("no such weekday") << QList<int>{1} << 3 << 8 << QString() << QString();
        QTest::newRow("ends before it begins") << QList<int>{1, 2} << 9 << 2 << QString() << QString();
    }
    void daysOfATimetable()
    {
        QFETCH(QList<int>, weekdays);
        QFETCH(int, from);
        QFETCH(int, until);
        const DaysOff off{{5, 6}, {{QDate(2026, 3, 10), QDate(2026, 3, 12)}}};
        const TimetableDays found = daysOf(timetable(weekdays, from, until), off);
        QTEST(said(found.days), "days");
        QTEST(said(found.left), "left");
    }

    void sessionsKeepTheClockOfTheWall()
    {
        const HoursSettings settings{QTimeZone("Asia/Beirut"), 600}; // clocks go forward on 29 March 2026
        const auto sessions = got(sessionsOf(timetable({1}, 23, 30), GroupId::make(), settings));
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions[1].starts - sessions[0].starts, 7 * 24 * 3600 - 3600);
        QCOMPARE(sessions[1].ends - sessions[1].starts, 4 * 3600);
        QCOMPARE(sessions[1].mode, Mode::Workshop);
    }

    void withoutADayOrATimeItIsRefused()
    {
        const HoursSettings settings;
        QVERIFY(refusal(sessionsOf(timetable({1}, 3, 8), GroupId::make(), settings)).message.contains(u"no day"_s));
        Timetable backward = timetable({1}, 2, 9);
        backward.ends = backward.begins;
        QVERIFY(refusal(sessionsOf(backward, GroupId::make(), settings)).message.contains(u"ends after"_s));
    }

    void clashIsNamed()
    {
        const HoursSettings settings;
        const auto wanted = got(sessionsOf(timetable({1}, 2, 9), GroupId::make(), settings));
        TrainingSession other = wanted[1];
        other.starts = wanted[1].ends;
        other.ends = other.starts + 3600;
        QVERIFY(clashOf(wanted, {other}, settings.zone).isEmpty()); // one after the other
        other.starts -= 60;
        const QString clash = clashOf(wanted, {other}, settings.zone);
        QVERIFY2(clash.contains(u"2026-03-09 08:00"_s) && clash.contains(u"11:59"_s), qPrintable(clash));
    }
};

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
