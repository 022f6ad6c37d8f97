// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a small centre, counted by hand, on both databases.
#include "figurescentre.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class FiguresTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<FiguresCentre> m_centre;
    const QDate m_monday{2026, 1, 12};

    FiguresCentre &centre() { return *m_centre; }
    const StatisticsService &statistics() { return m_centre->statistics; }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<FiguresCentre>(std::move(test));
    }
    void cleanup() { m_centre.reset(); }

    void weeksBeginOnTheGivenDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("first");
        QTest::addColumn<QDate>("week");
        QTest::newRow("Monday itself") << QDate(2026, 1, 12) << 1 << QDate(2026, 1, 12);
        QTest::newRow("Sunday ends it") << QDate(2026, 1, 18) << 1 << QDate(2026, 1, 12);
        QTest::newRow("from Sunday") << QDate(2026, 1, 17) << 7 << QDate(2026, 1, 11);
        QTest::newRow("from Saturday") << QDate(2026, 1, 17) << 6 << QDate(2026, 1, 17);
        QTest::newRow("over New Year") << QDate(2026, 1, 1) << 1 << QDate(2025, 12, 29);
    }
    void weeksBeginOnTheGivenDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, first);
        QTEST(weekOf(day, first), "week");
    }

    void hoursStandInTheirWeekAndMode()
    {
        centre().record(centre().addSession(m_monday), {centre().mark(0, Attendance::Absent)});
        centre().record(centre().addSession(m_monday.addDays(6)), {});
        centre().record(centre().addSession(m_monday.addDays(14), Mode::Workshop), {centre().mark(1, Attendance::Late, 30)});
        QVERIFY(centre().hours.lock(centre().group.id, {}, m_monday.addDays(2), {}));
        const auto weeks = got(statistics().hoursByWeek(m_monday, m_monday.addDays(15)));
        QCOMPARE(weeks.size(), 3);
        QCOMPARE(weeks.at(0), (WeekHours{m_monday, PerMode(0, 3 * 240 + 4 * 240, 0, 0), PerMode(0, 3 * 240, 0, 0)}));
        QCOMPARE(weeks.at(1), (WeekHours{m_monday.addDays(7), {}, {}})); // an empty week is there
        QCOMPARE(weeks.at(2).recorded, PerMode(0, 0, 4 * 240 - 30, 0));
        QVERIFY(got(statistics().hoursByWeek(m_monday, m_monday.addDays(-1))).isEmpty());
    }
    void aReversalIsTakenOff()
    {
        centre().record(centre().addSession(m_monday), {});
        QVERIFY(centre().hours.lock(centre().group.id, {}, {}, {}));
        HourFilter filter;
        filter.enrolment = centre().members[0].id;
        QVERIFY(centre().hours.reverse(got(centre().hours.entries(filter)).first().entry.id));
        QCOMPARE(got(statistics().hoursByWeek(m_monday, m_monday)).first().counted, PerMode(0, 3 * 240, 0, 0));
        QCOMPARE(got(statistics().attendanceByWeek(m_monday, m_monday)).first().share(), 750);
    }

    void attendanceIsOfTheSessionsThatWereTaught()
    {
        centre().record(centre().addSession(m_monday), {centre().mark(0, Attendance::Absent), centre().mark(1, Attendance::Late, 60)});
        (void)centre().addSession(m_monday.addDays(1)); // nobody is recorded: not taught
        const auto weeks = got(statistics().attendanceByWeek(m_monday, m_monday.addDays(7)));
        QCOMPARE(weeks.at(0), (WeekAttendance{m_monday, 4 * 240, 3 * 240 - 60}));
        QCOMPARE(weeks.at(0).share(), 687);
        QCOMPARE(weeks.at(1), (WeekAttendance{m_monday.addDays(7), 0, 0}));
        QCOMPARE(weeks.at(1).share(), 0);
        QCOMPARE(sumOf(weeks), weeks.at(0));
    }
    void aSessionWhereAllWereAbsentWasTaught()
    {
        QList<RegisterMark> marks;
        for (int i = 0; i < 4; ++i)
            marks.append(centre().mark(i, Attendance::Absent));
        QVERIFY(centre().hours.setMarks(centre().addSession(m_monday).id, marks));
        QCOMPARE(got(statistics().attendanceByWeek(m_monday, m_monday)).first(), (WeekAttendance{m_monday, 4 * 240, 0}));
    }
    /// A half-marked register made everybody absent who was not marked yet.
    void blanksOfARegisterCountNeitherWay()
    {
        const TrainingSession session = centre().addSession(m_monday);
        QVERIFY(centre().hours.setMarks(session.id, {centre().mark(0, Attendance::Present), centre().mark(1, Attendance::Absent)}));
        QCOMPARE(got(statistics().attendanceByWeek(m_monday, m_monday)).first(), (WeekAttendance{m_monday, 2 * 240, 240}));
        QVERIFY(got(statistics().belowShare()).isEmpty()); // half of it is marked: it is not recorded
        QVERIFY(centre().hours.allPresent(session.id));
        QCOMPARE(got(statistics().attendanceByWeek(m_monday, m_monday)).first(), (WeekAttendance{m_monday, 4 * 240, 3 * 240}));
        QCOMPARE(got(statistics().belowShare()).size(), 1);
    }
    void whoLeftIsCountedUntilTheirLastDay()
    {
        QVERIFY(centre().enrolments.withdraw(centre().members[3].id, LeavingReason::Moved, {}, m_monday));
        centre().record(centre().addSession(m_monday), {});
        centre().record(centre().addSession(m_monday.addDays(7)), {});
        const auto weeks = got(statistics().attendanceByWeek(m_monday, m_monday.addDays(7), centre().group.id));
        QCOMPARE(weeks.at(0).taught, 4 * 240);
        QCOMPARE(weeks.at(1).taught, 3 * 240);
        QCOMPARE(weeks.at(1).share(), 1000);
        QCOMPARE(got(statistics().attendanceByWeek(m_monday, m_monday, GroupId::make())).first().taught, 0);
    }

    void progressIsOfThePlanOfAllWhoAreIn()
    {
        centre().record(centre().addSession(m_monday, Mode::Online), {});
        QVERIFY(centre().hours.lock(centre().group.id, {}, {}, {}));
        centre().record(centre().addSession(m_monday.addDays(1), Mode::Online), {});
        const auto progress = got(statistics().progressOf(centre().group.id, m_monday.addDays(6)));
        QCOMPARE(progress.code, u"G1"_s);
        QCOMPARE(progress.people, 4);
        QCOMPARE(progress.required, PerMode(6000, 0, 0, 3000));
        QCOMPARE(progress.leastPercent, 80);
        QCOMPARE(progress.recorded[Mode::Online], 2 * 4 * 240);
        QCOMPARE(progress.counted[Mode::Online], 4 * 240);
        QCOMPARE(progress.share(Mode::Online), 40); // 240 of 6000 minutes each
        QCOMPARE(progress.share(), 26);
        QCOMPARE(progress.share(Mode::Workshop), 0);
        QCOMPARE(progress.weeks.size(), 2); // from the group's first day to the day asked about
        QCOMPARE(refusal(statistics().progressOf(GroupId::make(), m_monday)).kind, ErrorKind::NotFound);
    }

    void enrolmentIsCountedByProgrammeAndSex()
    {
        const auto people = got(centre().people.registerMany({somebody({u"Rana"_s}), somebody({u"Omar"_s})}, {u"people.import"_s, {}}));
        Identity woman = people.at(0).identity;
        woman.sex = Sex::Female;
        QVERIFY(centre().people.change({people.at(0).id, people.at(0).identity, woman}));
        const Group second = got(centre().groups.add(centre().asked(u"G2"_s)));
        QVERIFY(centre().enrolPeople({people.at(0).id, centre().members[0].person}, second.id));
        QVERIFY(centre().enrolments.withdraw(centre().members[1].id, LeavingReason::Moved, {}, m_monday));

        const Enrolments now = got(statistics().enrolments(EnrolmentScope::Now));
        QCOMPARE(now.programmes.size(), 1); // both groups are of one programme
        QCOMPARE(now.programmes.first().code, u"FRM"_s);
        QCOMPARE(now.programmes.first().total(), 4); // in two groups of it, and once counted
        QCOMPARE(now.all.people, 4);
        QCOMPARE(now.all.women, now.programmes.first().women);
        QCOMPARE(now.all.women, 1);
        QCOMPARE(got(statistics().enrolments(EnrolmentScope::Ever)).all.people, 5);
    }

    void resultsAreThoseOfTheLastAttempt()
    {
        QVERIFY(centre().assessment.record({centre().attempt(0, 0, Outcome::NotYetAchieved), centre().attempt(0, 1, Outcome::Achieved),
                                            centre().attempt(1, 0, Outcome::NotYetAchieved), centre().attempt(2, 0, Outcome::Continuing)}));
        QVERIFY(centre().assessment.record({centre().attempt(0, 0, Outcome::Achieved, QDate(2026, 3, 1))}));
        const auto groups = got(statistics().outcomes());
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().places, 4 * 3);
        QCOMPARE(groups.first().achieved, 2);
        QCOMPARE(groups.first().notYet, 1);
        QCOMPARE(groups.first().open(), 9);
        const GroupOutcomes first = groups.first();
        const auto programmes = byProgramme({first, first});
        QCOMPARE(programmes.size(), 1);
        QCOMPARE(programmes.first().achieved, 4);
        QCOMPARE(programmes.first().open(), 18);

        Group over = centre().group;
        over.state = GroupState::Finished;
        QVERIFY(centre().groups.change(over));
        QVERIFY(got(statistics().outcomes()).isEmpty()); // what is over waits for nobody
    }

    void theAgendaIsWhatComesNext()
    {
        (void)centre().addSession(m_monday.addDays(-7));
        const TrainingSession monday = centre().addSession(m_monday);
        (void)centre().addSession(m_monday.addDays(1), Mode::Workshop);
        QVERIFY(centre().hours.setMarks(monday.id, {centre().mark(0, Attendance::Absent), centre().mark(1, Attendance::Present)}));
        const auto agenda = got(statistics().agenda(m_monday, 10)).sessions;
        QCOMPARE(agenda.size(), 2);
        QCOMPARE(agenda.at(0).session, monday.id);
        QCOMPARE(agenda.at(0).code, u"G1"_s);
        QCOMPARE(agenda.at(0).people, 4);
        QCOMPARE(agenda.at(0).recorded, 2); // who is absent is recorded too
        QCOMPARE(agenda.at(1).mode, Mode::Workshop);
        QCOMPARE(agenda.at(1).recorded, 0);
        QCOMPARE(got(statistics().agenda(m_monday, 1)).sessions.size(), 1);
        Group over = got(centre().groups.group(centre().group.id));
        over.state = GroupState::Finished;
        QVERIFY(centre().groups.change(over));
        QVERIFY(got(statistics().agenda(m_monday, 10)).sessions.isEmpty());
    }
    void whoTrainsSeesTheirOwnSessions()
    {
        const Group other = got(centre().groups.add(centre().asked(u"G2"_s, QDate(2026, 1, 5))));
        (void)centre().addSession(m_monday);
        TrainingSession theirs;
        theirs.group = other.id;
        theirs.mode = Mode::Classroom;
        theirs.starts = QDateTime(m_monday, QTime(13, 0), QTimeZone::utc()).toSecsSinceEpoch();
        theirs.ends = theirs.starts + 3600;
        QVERIFY(centre().hours.addSession(theirs));
        const Agenda all = got(statistics().agenda(m_monday, 10));
        QCOMPARE(all.sessions.size(), 2); // of nobody in particular: all
        QVERIFY(!all.isOwn);
        QVERIFY(got(statistics().ownGroups()).isEmpty());
        StaffMember trainer = centre().trainer;
        trainer.user = centre().session.user();
        QVERIFY(centre().staff.change(trainer));
        QVERIFY(centre().assessment.setTrainers(other.id, {trainer.id}));
        QCOMPARE(got(statistics().ownGroups()), QSet<GroupId>{other.id});
        const Agenda mine = got(statistics().agenda(m_monday, 10));
        QCOMPARE(mine.sessions.size(), 1);
        QVERIFY(mine.isOwn);
        QCOMPARE(mine.sessions.first().group, other.id);
        QCOMPARE(mine.sessions.first().trainers, QList<StaffId>{trainer.id});
    }

    void belowTheShareIsOfWhatWasTaught()
    {
        centre().record(centre().addSession(m_monday), {centre().mark(0, Attendance::Absent)});
        for (int week = 1; week < 5; ++week)
            centre().record(centre().addSession(m_monday.addDays(7 * week)), {centre().mark(1, week == 1 ? Attendance::Absent : Attendance::Present)});
        // Both missed one of five: four fifths are asked, and held.
        QVERIFY(got(statistics().belowShare()).isEmpty());
        centre().record(centre().addSession(m_monday.addDays(35)), {centre().mark(0, Attendance::Absent)});
        const auto below = got(statistics().belowShare());
        QCOMPARE(below.size(), 1);
        QCOMPARE(below.first().enrolment, centre().members[0].id);
        QCOMPARE(below.first().person, centre().members[0].person);
        QCOMPARE(below.first().leastPercent, 80);
        QCOMPARE(below.first().share(), 666);
        QVERIFY(centre().enrolments.withdraw(centre().members[0].id, LeavingReason::Moved, {}, m_monday.addDays(36)));
        QVERIFY(got(statistics().belowShare()).isEmpty()); // who left is nobody to call
    }
    void aRegisterJustBegunPutsNobodyBelow()
    {
        const TrainingSession session = centre().addSession(m_monday);
        QVERIFY(centre().hours.setMarks(session.id, {centre().mark(0, Attendance::Absent)})); // one of four
        QVERIFY(got(statistics().belowShare()).isEmpty());
        centre().record(session, {});
        const auto below = got(statistics().belowShare());
        QCOMPARE(below.size(), 1);
        QCOMPARE(below.first().enrolment, centre().members[0].id);
    }
    void whoHasTheShareOfTheWholeIsNotBelowHoweverMuchWasTaught()
    {
        const int asked = 20 * 240; // minutes: four fifths of the 100 hours of the plan
        int attended = 0;
        for (int day = 0; day < 30; ++day) {
            const TrainingSession session = centre().addSession(m_monday.addDays(day));
            const bool isThere = day >= 11;
            centre().record(session, {centre().mark(0, isThere ? Attendance::Present : Attendance::Absent)});
            attended += isThere ? 240 : 0;
        }
        QVERIFY(attended < asked);
        QCOMPARE(got(statistics().belowShare()).size(), 1);
        centre().record(centre().addSession(m_monday.addDays(30)), {}); // 20 of 31 sessions, and 80 of 100 hours
        QVERIFY(got(statistics().belowShare()).isEmpty());
    }
    void whoCameLateIsNotBelowForWhatWasBefore()
    {
        centre().record(centre().addSession(m_monday), {});
        const PersonId late = centre().addPerson(u"Late Comer"_s);
        QVERIFY(centre().enrolments.enrol(centre().group.id, {late}, m_monday.addDays(3)));
        QVERIFY(got(statistics().belowShare()).isEmpty());
    }
    void theUsualShareIsThatOfMostGroups()
    {
        QCOMPARE(got(statistics().usualLeastPercent()), 0); // planned groups ask nobody yet
        Group running = got(centre().groups.group(centre().group.id));
        running.state = GroupState::Running;
        QVERIFY(centre().groups.change(running));
        QCOMPARE(got(statistics().usualLeastPercent()), 80);
    }

    void anEmptyCentreHasEmptyFigures()
    {
        QVERIFY(got(statistics().attendanceByWeek(QDate(2030, 1, 1), QDate(2030, 1, 1))).first().taught == 0);
        QCOMPARE(got(statistics().outcomes()).first().achieved, 0);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
