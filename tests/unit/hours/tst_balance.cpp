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
        const ModeBalance balance = balanceOf(sum(Mode::Online, 3000, 1500), 6000, 80, DaysAhead(days(ahead, 240), toRecord), enrolled);
        QTEST(balance.outOfReach, "lost");
        QTEST(balance.lastDay.value_or(QDate()), "lastDay");
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
