// SPDX-License-Identifier: GPL-3.0-or-later
#include "got.h"
#include "placing.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using S = EnrolmentStatus;

class TestEnrolmentRules : public QObject
{
    Q_OBJECT
private:
    static Group group()
    {
        Group group;
        group.code = u"FRM-26-A"_s;
        group.starts = QDate(2026, 3, 2);
        group.ends = QDate(2026, 6, 30);
        return group;
    }
    static Enrolment with(S status)
    {
        Enrolment enrolment = newEnrolment(GroupId::make(), PersonId::make(), QDate(2026, 2, 1));
        enrolment.status = status;
        return enrolment;
    }

private Q_SLOTS:
    // The whole table: rows from, columns to, in the order of the enumeration; x may follow.
    void whatMayFollowWhat_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("row");
        //                                      A W O E a C w T n
        QTest::newRow("applied") << int(S::Applied) << u".xxx..x.x"_s;
        QTest::newRow("waitlisted") << int(S::Waitlisted) << u"..xx..x.x"_s;
        QTest::newRow("offered") << int(S::Offered) << u"...x..x.x"_s;
        QTest::newRow("enrolled") << int(S::Enrolled) << u"....xxxxx"_s;
        QTest::newRow("active") << int(S::Active) << u".....xxx."_s;
        QTest::newRow("completed") << int(S::Completed) << u"........."_s;
        QTest::newRow("withdrawn") << int(S::Withdrawn) << u"xx.x....."_s;
        QTest::newRow("transferred") << int(S::Transferred) << u"........."_s;
        QTest::newRow("not taken up") << int(S::NotTakenUp) << u"xx.x....."_s;
    }
    void whatMayFollowWhat()
    {
        QFETCH(int, from);
        QFETCH(QString, row);
        QString actual;
        for (const S to : allEnrolmentStatuses())
            actual += mayFollow(S(from), to) ? u'x' : u'.';
        QCOMPARE(actual, row);
    }

    /// The form used today, the import the first day: whoever was added by hand was missing from the registers of the first days.
    void newcomersOfTheFirstDaysAreThereFromTheFirstDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("day");
        const QDate starts = group().starts, ends = group().ends;
        QTest::newRow("long before") << starts.addDays(-60) << starts;
        QTest::newRow("on the first day") << starts << starts;
        QTest::newRow("13 days later") << starts.addDays(13) << starts;
        QTest::newRow("two weeks later") << starts.addDays(14) << starts.addDays(14);
        QTest::newRow("on the last day") << ends << ends;
        QTest::newRow("written down after it") << ends.addDays(1) << starts;
    }
    void newcomersOfTheFirstDaysAreThereFromTheFirstDay()
    {
        QFETCH(QDate, today);
        QTEST(usualEnrolmentDay(group(), today), "day");
    }

    void codesComeBack()
    {
        QCOMPARE(allEnrolmentStatuses().size(), 9);
        for (const S status : allEnrolmentStatuses()) {
            QCOMPARE(enrolmentStatusFromCode(enrolmentStatusCode(status)).value(), status);
            QVERIFY(!enrolmentStatusName(status).isEmpty());
        }
        for (const LeavingReason reason : allLeavingReasons())
            QCOMPARE(leavingReasonFromCode(leavingReasonCode(reason)).value(), reason);
        for (const GroupState state : {GroupState::Planned, GroupState::Running, GroupState::Finished, GroupState::Cancelled})
            QCOMPARE(groupStateFromCode(groupStateCode(state)).value(), state);
        QCOMPARE(refusal(enrolmentStatusFromCode(u"gone"_s)).kind, ErrorKind::Input);
        QVERIFY(refusal(leavingReasonFromCode(u"gone"_s)).message.contains(u"found-work"_s));
        QCOMPARE(refusal(groupStateFromCode(u"gone"_s)).kind, ErrorKind::Input);
    }

    void placesAreHandedOutUntilFull()
    {
        Places places(3, {with(S::Enrolled), with(S::Applied), with(S::Withdrawn), with(S::Completed)});
        QCOMPARE(places.take(S::Applied, S::Applied), S::Applied); // applying takes none
        QCOMPARE(places.take(S::Applied, S::Enrolled), S::Enrolled);
        QVERIFY(places.isFull());
        QCOMPARE(places.take(S::Applied, S::Enrolled), S::Waitlisted);
        QCOMPARE(places.take(S::Offered, S::Enrolled), S::Enrolled); // holds one already
        Places open(0, {with(S::Enrolled)});
        QCOMPARE(open.take(S::Applied, S::Enrolled), S::Enrolled);
        QVERIFY(!open.isFull());
    }

    void daysAreSetAndCleared()
    {
        Enrolment enrolment = withStatus(with(S::Applied), S::Enrolled, QDate(2026, 3, 2));
        QCOMPARE(enrolment.offered, QDate(2026, 3, 2));
        QCOMPARE(enrolment.enrolled, QDate(2026, 3, 2));
        enrolment = withStatus(enrolment, S::Withdrawn, QDate(2026, 4, 1));
        enrolment.reason = LeavingReason::Health;
        enrolment.sealedNote = "x";
        QCOMPARE(enrolment.ended, QDate(2026, 4, 1));
        enrolment = withStatus(enrolment, S::Enrolled, QDate(2026, 5, 1));
        QVERIFY(!enrolment.ended.isValid());
        QCOMPARE(enrolment.reason, LeavingReason::None);
        QVERIFY(enrolment.sealedNote.isEmpty());
        QCOMPARE(enrolment.applied, QDate(2026, 2, 1));
    }

    void nobodyTakesAPlaceBeforeItIsOffered()
    {
        Enrolment offered = with(S::Offered);
        offered.offered = QDate(2026, 2, 10);
        QVERIFY(wrongDay(offered, S::Enrolled, QDate(2026, 2, 9), group()).contains(u"before the day of the offer, 10 Feb 2026"_s));
        QVERIFY(wrongDay(offered, S::Enrolled, QDate(2026, 2, 10), group()).isEmpty());
        QVERIFY(wrongDay(offered, S::NotTakenUp, QDate(2026, 2, 9), group()).isEmpty());
    }

    void daysFitTheGroup_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("good");
        QTest::newRow("applies long before") << int(S::Applied) << QDate(2025, 12, 1) << true;
        QTest::newRow("enrols on the last day") << int(S::Enrolled) << QDate(2026, 6, 30) << true;
        QTest::newRow("enrols after it") << int(S::Enrolled) << QDate(2026, 7, 1) << false;
        QTest::newRow("begins before the first") << int(S::Active) << QDate(2026, 3, 1) << false;
        QTest::newRow("completes after the last") << int(S::Completed) << QDate(2026, 7, 20) << true;
        QTest::newRow("leaves before joining") << int(S::Withdrawn) << QDate(2026, 1, 31) << false;
        QTest::newRow("no day") << int(S::Enrolled) << QDate() << false;
    }
    void daysFitTheGroup()
    {
        QFETCH(int, status);
        QFETCH(QDate, day);
        QFETCH(bool, good);
        QCOMPARE(wrongDay(with(S::Enrolled), S(status), day, group()).isEmpty(), good);
    }

    void codesArePassedOnByLetter()
    {
        const QDate starts(2026, 9, 7);
        QStringList taken{u"SUR-26-A"_s, u"FRM-25-A"_s};
        QCOMPARE(suggestedGroupCode(u"FRM"_s, starts, taken), u"FRM-26-A"_s);
        taken.append(u"frm-26-a"_s); // whatever the case
        QCOMPARE(suggestedGroupCode(u"FRM"_s, starts, taken), u"FRM-26-B"_s);
        QCOMPARE(suggestedGroupCode(u"FRM"_s, QDate(2105, 1, 1), {}), u"FRM-05-A"_s);
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
            taken.append(u"FRM-26-"_s + QChar(letter));
        QCOMPARE(suggestedGroupCode(u"FRM"_s, starts, taken), u"FRM-26-A2"_s);
    }
    void aGroupIsNotNamedTwice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("title");
        QTest::newRow("a name of its own") << u"Road foremen"_s << u"Road foremen"_s << u"Road foremen"_s;
        QTest::newRow("called by its code") << u"FRM-26-A"_s << QString() << u"FRM-26-A"_s;
        QTest::newRow("in other letters") << u"frm-26-a"_s << QString() << u"FRM-26-A"_s;
        QTest::newRow("a code and more") << u"FRM-26-A evening"_s << u"FRM-26-A evening"_s << u"FRM-26-A evening"_s;
    }
    void aGroupIsNotNamedTwice()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, own);
        QFETCH(const QString, title);
        Group group;
        group.code = u"FRM-26-A"_s;
        group.name = name;
        QCOMPARE(ownName(group), own);
        QCOMPARE(groupTitle(group), title);
    }
    void aGroupIsUnderWayFromItsFirstDayOn()
    {
        const QDate today(2026, 9, 7);
        QCOMPARE(usualState(today.addDays(1), today), GroupState::Planned);
        QCOMPARE(usualState(today, today), GroupState::Running);
        QCOMPARE(usualState({}, today), GroupState::Planned);
        GroupListing listing;
        listing.group.starts = today;
        QVERIFY(!isDue(listing, today)); // nobody is in it
        listing.counts.enrolled = 1;
        QVERIFY(isDue(listing, today) && !isDue(listing, today.addDays(-1)));
        listing.group.state = GroupState::Cancelled;
        QVERIFY(!isDue(listing, today));
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentRules)
#include "tst_enrolmentrules.moc"
