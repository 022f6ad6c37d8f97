// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance.h"

#include <QTest>

using namespace warsha;

namespace {
const QDate today(2026, 3, 10);
const EnrolmentId enrolment = EnrolmentId::make();

HourSum sum(Mode mode, qint64 recorded, qint64 counted)
{
    return {enrolment, mode, recorded, counted};
}
QList<PossibleDay> days(int count, int minutes)
{
    QList<PossibleDay> ahead;
    for (int i = 1; i <= count; ++i)
        ahead.append({today.addDays(i), minutes});
    return ahead;
}
} // namespace
Q_DECLARE_METATYPE(std::optional<QList<warsha::DaySpan>>)
Q_DECLARE_METATYPE(warsha::BalanceStanding)

class TestBalance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyLockedMinutesCount()
    {
        const ModeBalance balance = balanceOf(sum(Mode::Online, 3000, 1500), 6000, 80, days(20, 240));
        QCOMPARE(balance.counted, 1500);
        QCOMPARE(balance.share(), 250); // of all required minutes, not of those held so far
        QCOMPARE(balance.least, 4800);
        QCOMPARE(balance.stillPossible, 4500); // the days hold more than the plan still asks
        QCOMPARE(balanceOf(sum(Mode::Online, 3000, 1500), 6000, 80, days(5, 240)).stillPossible, 1500 + 5 * 240);
        const ModeBalance beyond = balanceOf(sum(Mode::Online, 7000, 7000), 6000, 80, days(5, 240));
        QCOMPARE(beyond.stillPossible, 0);
        QCOMPARE(beyond.share(), 1000); // more than the plan is the whole of it, as on the certificate
        QVERIFY(balance.belowLeast);
        QVERIFY(!balance.outOfReach);
        // The forecast of the whole fell when hours above the plan of a mode were still open, and rose by locking them.
        const ModeBalance open = balanceOf(sum(Mode::Online, 7000, 0), 6000, 80, days(5, 240));
        QCOMPARE(open.counted + open.stillPossible, beyond.counted + beyond.stillPossible);
    }
    void theDayTheTargetGoesOutOfReach()
    {
        // 4800 needed, 3000 recorded: 1800 more, in days of 240 that is 8 of the 20 days ahead.
        const ModeBalance balance = balanceOf(sum(Mode::Online, 3000, 1500), 6000, 80, days(20, 240));
        QCOMPARE(*balance.lastDay, today.addDays(13));
        const ModeBalance tight = balanceOf(sum(Mode::Online, 3000, 3000), 6000, 80, days(8, 240));
        QCOMPARE(*tight.lastDay, today.addDays(1));
        QVERIFY(!tight.outOfReach);
        const ModeBalance lost = balanceOf(sum(Mode::Online, 3000, 3000), 6000, 80, days(7, 240));
        QVERIFY(lost.outOfReach);
        QVERIFY(!lost.lastDay);
        const ModeBalance met = balanceOf(sum(Mode::Online, 4800, 4800), 6000, 80, {});
        QVERIFY(!met.belowLeast);
        QVERIFY(!met.outOfReach);
        QVERIFY(!met.lastDay);
    }
    /// 4800 of 6000 needed, 3000 recorded: 1800 more, out of days of 240 and what is to be recorded.
    void whatIsNotRecordedYetIsPossible_data()
    {
        QTest::addColumn<QList<int>>("unrecorded"); ///< minutes, on the days before today, back from yesterday
        QTest::addColumn<int>("ahead");             ///< days
        QTest::addColumn<QDate>("enrolled");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<QDate>("lastDay");
        const QDate early = today.addDays(-60);
        QTest::newRow("none: the days ahead alone are too few") << QList<int>{} << 7 << early << true << QDate();
        QTest::newRow("a late register saves it, if the days ahead are used") << QList<int>{240} << 7 << early << false << today.addDays(1);
        QTest::newRow("the more is to be recorded, the later the last day") << QList<int>{240, 240} << 7 << early << false << today.addDays(2);
        QTest::newRow("no day ahead is needed: no last day until it is recorded") << QList<int>{600, 600, 600} << 7 << early << false << QDate();
        QTest::newRow("the same with nothing ahead") << QList<int>{600, 600, 600} << 0 << early << false << QDate();
        QTest::newRow("a minute too few") << QList<int>{600, 600, 599} << 0 << early << true << QDate();
        QTest::newRow("before the enrolment there is nothing to record") << QList<int>{600, 600, 600} << 0 << today.addDays(-2) << true << QDate();
    }
    void whatIsNotRecordedYetIsPossible()
    {
        QFETCH(QList<int>, unrecorded);
        QFETCH(int, ahead);
        QFETCH(QDate, enrolled);
        QList<PossibleDay> toRecord;
        for (const int minutes : unrecorded)
            toRecord.prepend({today.addDays(-1 - toRecord.size()), minutes});
        const ModeBalance balance = balanceOf(sum(Mode::Online, 3000, 1500), 6000, 80, DaysAhead(days(ahead, 240), toRecord), {enrolled});
        QTEST(balance.outOfReach, "lost");
        QTEST(balance.lastDay.value_or(QDate()), "lastDay");
    }
    /// 50 h on the job are asked, of a group of 20 days, which are over or go on; up to 10 h a day.
    void aLogbookIsLateNotLost_data()
    {
        using Logbook = std::optional<QList<DaySpan>>;
        QTest::addColumn<int>("recorded");
        QTest::addColumn<Logbook>("logbook"); ///< from, to: days before today
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<int>("ahead");
        QTest::addColumn<BalanceStanding>("standing");
        QTest::addColumn<bool>("hasNoPlacement");
        const auto days = [](int from, int to) { return DaySpan{today.addDays(-from), today.addDays(-to)}; };
        const Logbook whole{{days(15, 6)}}, finished{{days(5, 6)}}, short4{{days(9, 6)}}, twice{{days(10, 7), days(10, 7)}}, beyond{{days(9, -30)}};
        QTest::newRow("no placement yet") << 0 << Logbook() << false << 0 << BalanceStanding::NotEntered << true;
        QTest::newRow("no placement, and the group is closed: certain") << 0 << Logbook() << true << 0 << BalanceStanding::Lost << false;
        QTest::newRow("a placement, nothing entered") << 0 << whole << false << 0 << BalanceStanding::NotEntered << false;
        QTest::newRow("entered to its last day, and too little: certain") << 600 << finished << false << 0 << BalanceStanding::Lost << false;
        QTest::newRow("four open days do not hold it: certain") << 0 << short4 << false << 0 << BalanceStanding::Lost << false;
        QTest::newRow("four open days and what is recorded do") << 600 << short4 << false << 0 << BalanceStanding::NotEntered << false;
        QTest::newRow("a day in two placements is one day, within the group") << 600 << twice << false << 0 << BalanceStanding::NotEntered << false;
        QTest::newRow("a placement beyond the group: its days until today") << 0 << beyond << false << 0 << BalanceStanding::NotEntered << false;
        QTest::newRow("the days ahead do it without") << 0 << whole << false << 30 << BalanceStanding::OnTheWay << false;
        QTest::newRow("no placement, and few days for one: act") << 0 << Logbook() << false << 6 << BalanceStanding::Danger << true;
        QTest::newRow("what is recorded does it") << 3000 << finished << false << 0 << BalanceStanding::OnTheWay << false;
    }
    void aLogbookIsLateNotLost()
    {
        QFETCH(int, recorded);
        QFETCH(std::optional<QList<DaySpan>>, logbook);
        QFETCH(bool, isClosed);
        QFETCH(int, ahead);
        const auto untold = isClosed ? std::nullopt : std::optional(UntoldDays{{today.addDays(-19), today}, 600});
        const RequiredHours rules{PerMode(0, 0, 0, 3000), PerMode(0, 0, 0, 100), 0};
        const DaysAheadByMode all{{Mode::OnTheJob, DaysAhead(days(ahead, 600), {}, untold)}};
        const TraineeBalance balance = balanceOf(enrolment, {sum(Mode::OnTheJob, recorded, 0)}, rules, all, {today.addDays(-19), logbook});
        const BalanceStanding standing = standingOf(balance, today);
        QTEST(standing, "standing");
        QTEST(balance.modes[0].hasNoPlacement, "hasNoPlacement");
        QVERIFY(balance.modes[0].notEntered <= balance.modes[0].stillPossible);
    }
    /// A mode without a timetable, by hand: what comes after the last entry, since the enrolment.
    void hoursByHandAreLateToo()
    {
        const DaysAhead past({}, {}, UntoldDays{{today.addDays(-19), today}, 600});
        HourSum online = sum(Mode::Online, 600, 0);
        online.lastDay = today.addDays(-4);
        QCOMPARE(balanceOf(online, 60'000, 100, past, {}).notEntered, 4 * 600);
        QCOMPARE(balanceOf(sum(Mode::Online, 0, 0), 60'000, 100, past, {}).notEntered, 20 * 600);
        QCOMPARE(balanceOf(sum(Mode::Online, 0, 0), 60'000, 100, past, {today.addDays(-1)}).notEntered, 2 * 600);
        online.lastDay = today;
        QCOMPARE(balanceOf(online, 60'000, 100, past, {}).notEntered, 0);
    }
    void leastIsRoundedUp()
    {
        QCOMPARE(balanceOf(sum(Mode::Online, 0, 0), 101, 80, {}).least, 81);
        QCOMPARE(balanceOf(sum(Mode::Online, 0, 0), 100, 0, {}).least, 100);
    }
    void reversalsLowerTheSum()
    {
        const ModeBalance balance = balanceOf(sum(Mode::Online, 100, 120), 6000, 80, {}); // more reversed than is open
        QCOMPARE(balance.stillPossible, 0);
    }
    void aTraineeOverAllModes()
    {
        RequiredHours rules{PerMode(6000, 0, 0, 3000), PerMode(), 80};
        const TraineeBalance balance = balanceOf(enrolment, {sum(Mode::Online, 6000, 6000), sum(Mode::OnTheJob, 1500, 1200)}, rules, {});
        QCOMPARE(balance.modes.size(), 2);
        QCOMPARE(balance.required, 9000);
        QCOMPARE(balance.least, 7200);
        QCOMPARE(balance.counted, 7200);
        QVERIFY(!balance.belowLeast);
        rules.leastPercent = PerMode(0, 0, 0, 50);
        const TraineeBalance strict = balanceOf(enrolment, {sum(Mode::Online, 6000, 6000), sum(Mode::OnTheJob, 1500, 1200)}, rules, {});
        QVERIFY(strict.belowLeast); // the mode alone asks 1500
        QVERIFY(strict.modes[1].belowLeast);
        QVERIFY(!strict.modes[0].belowLeast);
    }
    void hoursInAModeThatIsNotAskedAreShown()
    {
        const RequiredHours rules{PerMode(6000, 0, 0, 0), PerMode(), 0};
        const TraineeBalance balance = balanceOf(enrolment, {sum(Mode::Workshop, 60, 60)}, rules, {});
        QCOMPARE(balance.modes.size(), 2);
        QCOMPARE(balance.modes[1].share(), 0);
    }
    void possibleDaysComeFromTheTimetableOrTheCalendar()
    {
        const QList<PossibleDay> sessions{{today, 60}, {today.addDays(2), 90}};
        QCOMPARE(possibleDays(today, today.addDays(9), 600, sessions).size(), 1);
        QCOMPARE(possibleDays(today, today.addDays(9), 600, {}).size(), 9);
        QVERIFY(possibleDays(today, today, 600, {}).isEmpty());
        QVERIFY(possibleDays(today, today.addDays(-5), 600, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBalance)
#include "tst_balance.moc"
