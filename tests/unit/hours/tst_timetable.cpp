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
        QVERIFY2(clash.contains(u"9 Mar 2026 08:00"_s) && clash.contains(u"11:59"_s), qPrintable(clash));
    }

    void theNextIntakeHasTheSameWeek_data()
    {
        QTest::addColumn<QDate>("starts"); // the last one began on Monday 2 March; its sessions: Mon 2, Wed 4, Mon 9, Thu 19
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("left"); // the weekend is Friday and Saturday, 15 to 17 June are holidays
        QTest::addColumn<QString>("outside");
        const auto row = [](const char *name, QDate starts, QDate ends, const QString &days, const QString &left = {}, const QString &outside = {}) {
            QTest::newRow(name) << starts << ends << days << left << outside;
        };
        const QDate far(2026, 12, 31);
        row("on the same weekday", QDate(2026, 9, 7), far, u"2026-09-07 2026-09-09 2026-09-14 2026-09-24"_s);
        row("a day late: no session before the first day", QDate(2026, 9, 8), far, u"2026-09-14 2026-09-16 2026-09-21 2026-10-01"_s);
        row("on a Sunday: the week that begins in it", QDate(2026, 9, 6), far, u"2026-09-07 2026-09-09 2026-09-14 2026-09-24"_s);
        row("holidays are left out", QDate(2026, 6, 8), far, u"2026-06-08 2026-06-10 2026-06-25"_s, u"2026-06-15"_s);
        row("shorter: what comes after the end", QDate(2026, 9, 7), QDate(2026, 9, 20), u"2026-09-07 2026-09-09 2026-09-14"_s, {}, u"2026-09-24"_s);
        row("before the last one", QDate(2026, 1, 5), QDate(2026, 2, 27), u"2026-01-05 2026-01-07 2026-01-12 2026-01-22"_s);
    }
    void theNextIntakeHasTheSameWeek()
    {
        QFETCH(QDate, starts);
        QFETCH(QDate, ends);
        HoursSettings settings{QTimeZone("Asia/Beirut"), 600};
        settings.daysOff = {{5, 6}, {{QDate(2026, 6, 15), QDate(2026, 6, 17)}}};
        QList<TrainingSession> last;
        for (const QDate day : {QDate(2026, 3, 2), QDate(2026, 3, 4), QDate(2026, 3, 9), QDate(2026, 3, 19)})
            last.append(got(sessionsOf({{day.dayOfWeek()}, day, day, QTime(8, 0), QTime(12, 0), Mode::Workshop}, GroupId::make(), settings)));
        for (TrainingSession &session : last)
            session.plannedMinutes = 200;
        Group next;
        next.id = GroupId::make();
        next.starts = starts;
        next.ends = ends;
        const MovedTimetable moved = movedTimetable(last, QDate(2026, 3, 2), next, settings);
        const auto dates = [](const QList<QDate> &days) {
            QStringList texts;
            for (const QDate &day : days)
                texts.append(day.toString(Qt::ISODate));
            return texts.join(u' ');
        };
        QList<QDate> days;
        for (const TrainingSession &session : moved.sessions) {
            days.append(session.day);
            const QDateTime begins = QDateTime::fromSecsSinceEpoch(session.starts, settings.zone);
            QCOMPARE(begins, QDateTime(session.day, QTime(8, 0), settings.zone)); // summer or winter: the clock of the wall
            QCOMPARE(session.ends - session.starts, 4 * 3600);
            QCOMPARE(session.plannedMinutes, 200);
            QCOMPARE(session.mode, Mode::Workshop);
            QCOMPARE(session.group, next.id);
            QVERIFY(session.id.isNull());
        }
        QTEST(dates(days), "days");
        QTEST(dates(moved.left), "left");
        QTEST(dates(moved.outside), "outside");
    }

    void aTimetableThatBeginsLaterKeepsItsDistance()
    {
        const HoursSettings settings;
        const auto last = got(sessionsOf(timetable({1}, 16, 16), GroupId::make(), settings)); // two weeks after the first day
        Group next;
        next.starts = QDate(2026, 9, 9); // a Wednesday
        next.ends = QDate(2026, 12, 31);
        QCOMPARE(movedTimetable(last, QDate(2026, 3, 2), next, settings).sessions.value(0).day, QDate(2026, 9, 21));
        QVERIFY(movedTimetable({}, QDate(2026, 3, 2), next, settings).sessions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
