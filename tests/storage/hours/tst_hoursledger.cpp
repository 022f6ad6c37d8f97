// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourscentre.h"

#include "placementtable.h"
#include "tablereader.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestHoursLedger : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<EnrolmentId> m_enrolled;
    const QDate m_day{2026, 3, 5};

    HoursCentre &centre() { return *m_centre; }
    HoursService &hours() { return m_centre->hours; }
    HourEntry entry(int who, int from, int to)
    {
        HourEntry made;
        made.enrolment = m_enrolled[who];
        made.mode = Mode::Workshop;
        made.starts = centre().at(m_day, QTime(from, 0));
        made.ends = centre().at(m_day, QTime(to, 0));
        made.minutes = (to - from) * 60;
        return made;
    }
    TrainingSession session()
    {
        TrainingSession asked;
        asked.group = centre().group.id;
        asked.mode = Mode::Classroom;
        asked.starts = centre().at(m_day, QTime(8, 0));
        asked.ends = centre().at(m_day, QTime(12, 0));
        return got(hours().addSession(asked));
    }
    RegisterMark mark(int who, Attendance attendance, int late = 0) { return {{}, 0, {}, m_enrolled[who], attendance, late}; }
    QHash<EnrolmentId, int> minutes() { return centre().minutes(); }
    qint64 counted(int who, Mode mode)
    {
        for (const ModeBalance &each : got(hours().balanceOfTrainee(m_enrolled[who])).modes) {
            if (each.mode == mode)
                return each.counted;
        }
        return 0; // no hours in a mode that is not asked
    }
    Placement placement(int who)
    {
        Placement asked;
        asked.enrolment = m_enrolled[who];
        asked.employer = u"Al-Jisr Roads"_s;
        asked.mentor = u"Georges Najjar"_s;
        asked.agreementSigned = QDate(2026, 3, 3);
        asked.starts = QDate(2026, 3, 4);
        asked.ends = QDate(2026, 3, 20);
        asked.plannedMinutes = 3000;
        return asked;
    }
    Table table(const QByteArray &csv) { return got(TableReader::readBytes(csv, u"days.csv"_s)); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(centre().begin());
        m_enrolled = got(centre().enrol({u"Samir Haddad"_s, u"Amal Darwish"_s, u"Karim Saleh"_s}));
    }
    void cleanup() { m_centre.reset(); }

    void entriesByHandStandOrFallTogether()
    {
        QVERIFY(hours().record({entry(0, 8, 10), entry(1, 8, 10)}));
        QCOMPARE(minutes().size(), 2);
        const auto refused = hours().record({entry(2, 8, 10), entry(0, 9, 11)});
        QCOMPARE(refusal(refused).kind, ErrorKind::Rule);
        QVERIFY(!minutes().contains(m_enrolled[2]));
        QCOMPARE(refusal(hours().record({entry(2, 8, 10), entry(2, 9, 11)})).kind, ErrorKind::Rule); // against each other
        HourEntry stranger = entry(0, 8, 9);
        stranger.enrolment = EnrolmentId::make();
        QCOMPARE(refusal(hours().record({stranger})).kind, ErrorKind::NotFound);
    }
    void anEntryComesBackAsItWasWritten()
    {
        HourEntry written = got(hours().record({entry(0, 8, 10)})).first();
        HourFilter filter;
        filter.enrolment = m_enrolled[0];
        QCOMPARE(got(hours().entries(filter)).first().entry, written);
    }
    void theSameOpWritesOnce()
    {
        const OpId op = OpId::make();
        QVERIFY(hours().record({entry(0, 8, 10)}, op));
        QVERIFY(hours().record({entry(0, 8, 10)}, op));
        QCOMPARE(minutes().value(m_enrolled[0]), 120);
    }

    void onlyLockedEntriesCountAndReversalsTakeThemBack()
    {
        const HourEntryId id = got(hours().record({entry(0, 8, 10)})).first().id;
        QCOMPARE(counted(0, Mode::Workshop), 0);
        QCOMPARE(got(hours().lock(centre().group.id, {}, {}, {})).locked, 1);
        QCOMPARE(counted(0, Mode::Workshop), 120);
        QCOMPARE(got(hours().lock(centre().group.id, {}, {}, {})).locked, 0);
        QVERIFY(hours().reverse(id));
        QCOMPARE(counted(0, Mode::Workshop), 0);
        QCOMPARE(refusal(hours().reverse(id)).kind, ErrorKind::Rule);
        QVERIFY(hours().record({entry(0, 9, 11)})); // the time is free again
        QVERIFY(centre().undo());
        QVERIFY(!centre().undo()); // reversing and locking are final
    }
    void anUnlockedEntryIsTakenOut()
    {
        const HourEntryId id = got(hours().record({entry(0, 8, 10)})).first().id;
        QVERIFY(hours().reverse(id));
        QVERIFY(minutes().isEmpty());
        QCOMPARE(refusal(hours().reverse(id)).kind, ErrorKind::NotFound);
    }
    void lockingKeepsToPeriodAndMode()
    {
        QVERIFY(hours().record({entry(0, 8, 10)}));
        QCOMPARE(got(hours().lock(centre().group.id, m_day.addDays(1), {}, {})).locked, 0);
        QCOMPARE(got(hours().lock(centre().group.id, {}, {}, Mode::Online)).locked, 0);
        QCOMPARE(got(hours().lock(centre().group.id, m_day, m_day, Mode::Workshop)).locked, 1);
    }

    void aRegisterMakesEntries()
    {
        const TrainingSession made = session();
        QCOMPARE(made.plannedMinutes, 240);
        QVERIFY(hours().setMarks(made.id, {mark(0, Attendance::Present), mark(1, Attendance::Late, 15), mark(2, Attendance::Excused)}));
        QCOMPARE(minutes().value(m_enrolled[0]), 240);
        QCOMPARE(minutes().value(m_enrolled[1]), 225);
        QVERIFY(!minutes().contains(m_enrolled[2]));
        QVERIFY(hours().setMarks(made.id, {mark(0, Attendance::Absent), mark(2, Attendance::Present)}));
        QVERIFY(!minutes().contains(m_enrolled[0]));
        QCOMPARE(minutes().value(m_enrolled[1]), 225);
        QCOMPARE(minutes().value(m_enrolled[2]), 240);
        QCOMPARE(refusal(hours().setMarks(made.id, {mark(1, Attendance::Late, 999)})).kind, ErrorKind::Rule);
    }
    void nobodyIsMarkedBeforeTheSessionBegins()
    {
        const TrainingSession made = session(); // from 8 to 12 in Beirut
        FakeClock &clock = centre().test->clock();
        clock.set(QDateTime(m_day.addDays(-1), QTime(20, 0), Qt::UTC));
        for (const Attendance attendance : {Attendance::Present, Attendance::Absent})
            QVERIFY(refusal(hours().setMarks(made.id, {mark(0, attendance)})).message.contains(u"has not begun"_s));
        QCOMPARE(refusal(hours().allPresent(made.id)).kind, ErrorKind::Rule);
        QVERIFY(hours().setMarks(made.id, {mark(1, Attendance::Excused)})); // who will be away said so
        QVERIFY(minutes().isEmpty());
        clock.set(QDateTime(m_day, QTime(7, 31), centre().settings.zone));
        QCOMPARE(got(hours().allPresent(made.id)), 2); // while people come in
    }
    void allPresentNeverOverwritesAMark()
    {
        const TrainingSession made = session();
        QVERIFY(hours().setMarks(made.id, {mark(1, Attendance::Absent)}));
        QCOMPARE(got(hours().allPresent(made.id)), 2);
        QCOMPARE(got(hours().allPresent(made.id)), 0);
        QVERIFY(!minutes().contains(m_enrolled[1]));
        QCOMPARE(minutes().value(m_enrolled[0]), 240);
        QVERIFY(centre().undo());
        QVERIFY(minutes().isEmpty());
        QCOMPARE(got(hours().marks(made.id)).size(), 1);
    }
    void aLockedMarkIsNotChanged()
    {
        const TrainingSession made = session();
        QVERIFY(hours().allPresent(made.id));
        QVERIFY(hours().lock(centre().group.id, {}, {}, {}));
        QCOMPARE(refusal(hours().setMarks(made.id, {mark(0, Attendance::Absent)})).kind, ErrorKind::Rule);
        QVERIFY(hours().setMarks(made.id, {mark(0, Attendance::Present)})); // the same again is no change
    }
    void whoLeftIsNotPresent()
    {
        QVERIFY(centre().enrolments.withdraw(m_enrolled[0], LeavingReason::FoundWork, {}, m_day.addDays(-1)));
        const TrainingSession made = session();
        QCOMPARE(got(hours().allPresent(made.id)), 2);
        QCOMPARE(refusal(hours().setMarks(made.id, {mark(0, Attendance::Present)})).kind, ErrorKind::Rule);
    }

    void placementsNeedAnAgreementBeforeTheFirstHour()
    {
        Placement late = placement(0);
        late.agreementSigned = late.starts.addDays(1);
        QCOMPARE(refusal(centre().placements.add({late})).kind, ErrorKind::Rule);
        QVERIFY(centre().placements.add({placement(0)}));
        const auto stored = got(centre().placements.ofGroup(centre().group.id));
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().mentor, u"Georges Najjar"_s);
        QVERIFY(!got(centre().placementRepository.ofGroup(centre().group.id)).first().mentor.contains("Najjar"));
    }
    void daysOnTheJobAreConfirmedBeforeTheyAreLocked()
    {
        const Placement made = got(centre().placements.add({placement(0)})).first();
        const PlacementDay good{made.id, m_day, 300, {}, {}, {}, {}, HourSource::Logbook};
        PlacementDay early = good;
        early.day = QDate(2026, 3, 2);
        const auto done = got(centre().placements.addDays({good, early, good}));
        QCOMPARE(done.added.size(), 1);
        QCOMPARE(done.unchanged, 1);
        QCOMPARE(done.rejected.size(), 1);
        QCOMPARE(done.rejected.first().first, 1);
        const auto locked = got(hours().lock(centre().group.id, {}, {}, {}));
        QCOMPARE(locked.locked, 0);
        QCOMPARE(locked.unconfirmed.size(), 1);
        QCOMPARE(refusal(centre().placements.confirm({done.added.first().id}, {}, m_day)).kind, ErrorKind::Rule);
        QCOMPARE(refusal(centre().placements.confirm({done.added.first().id}, u"G. Najjar"_s, m_day.addDays(-1))).kind, ErrorKind::Rule);
        QCOMPARE(got(centre().placements.confirm({done.added.first().id}, u"G. Najjar"_s, m_day.addDays(1))), 1);
        HourFilter filter;
        filter.mode = Mode::OnTheJob;
        const HourEntry stored = got(hours().entries(filter)).first().entry;
        QVERIFY(!stored.confirmedBy.contains("Najjar"));
        QCOMPARE(got(centre().placements.confirmedBy(stored)), u"G. Najjar"_s);
        QCOMPARE(got(hours().lock(centre().group.id, {}, {}, {})).locked, 1);
        QCOMPARE(counted(0, Mode::OnTheJob), 300);
    }
    void tablesOfPlacementsAndDays()
    {
        PlacementTable tables(centre().placements, centre().sources, centre().settings);
        const Table placements = table("Full name,Employer,Mentor,Agreement signed,Starts,Ends\n"
                                       "Samir Haddad,Al-Jisr Roads,Georges Najjar,2026-03-03,2026-03-04,2026-03-20\n"
                                       "\"Darwish, Amal\",Al-Jisr Roads,Georges Najjar,2026-03-03,2026-03-04,2026-03-20\n"
                                       "Karim Saleh,Al-Jisr Roads,Georges Najjar,2026-03-13,2026-03-04,2026-03-20\nNobody,X,Y,2026-03-03,2026-03-04,\n");
        const ColumnMapping placementMap = ColumnMapping::guess(PlacementTable::placementFields(), placements.headings);
        const ImportReport dry = got(tables.importPlacements(centre().group.id, placements, placementMap, true));
        QCOMPARE(dry.done(), 2);
        QVERIFY(got(centre().placements.ofGroup(centre().group.id)).isEmpty());
        const ImportReport done = got(tables.importPlacements(centre().group.id, placements, placementMap, false));
        QCOMPARE(done.done(), 2);
        QCOMPARE(done.rejected().size(), 2);
        QCOMPARE(got(tables.importPlacements(centre().group.id, placements, placementMap, false)).unchanged(), 2);

        const Table days = table("Full name,Date,From,To,Minutes,Confirmed by,Confirmed on\n"
                                 "Samir Haddad,2026-03-05,07:30,12:30,300,Georges Najjar,2026-03-20\n"
                                 "Samir Haddad,2026-03-06,07:30,12:30,,Georges Najjar,2026-03-20\n"
                                 "Amal Darwish,2026-03-05,07:30,12:30,400,Georges Najjar,2026-03-20\n"
                                 "Amal Darwish,2026-04-05,07:30,12:30,300,Georges Najjar,2026-04-20\n"
                                 "Karim Saleh,2026-03-05,07:30,12:30,300,Georges Najjar,2026-03-20\n");
        const ColumnMapping dayMap = ColumnMapping::guess(PlacementTable::dayFields(), days.headings);
        const ImportReport added = got(tables.importDays(centre().group.id, days, dayMap, false));
        QCOMPARE(added.done(), 2);
        QCOMPARE(added.rejected().size(), 3); // more minutes than hours; no placement then; no placement at all
        QCOMPARE(minutes().value(m_enrolled[0]), 600);
        QCOMPARE(got(tables.importDays(centre().group.id, days, dayMap, false)).unchanged(), 2);
        QCOMPARE(minutes().value(m_enrolled[0]), 600);

        // As the page of a placement calls them: hours, what was done, and who signed it.
        const Table page = table("Trainee,Date,Hours,Minutes,Task,Signed by,Signed on\n"
                                 "Samir Haddad,2026-03-10,4,,Levelling,Georges Najjar,2026-03-20\n"
                                 "Samir Haddad,2026-03-11,1:30,90,Paving,Georges Najjar,2026-03-20\n"
                                 "Samir Haddad,2026-03-12,4,60,,Georges Najjar,2026-03-20\n");
        const ColumnMapping pageMap = ColumnMapping::guess(PlacementTable::dayFields(), page.headings);
        const ImportReport read = got(tables.importDays(centre().group.id, page, pageMap, false));
        QCOMPARE(read.done(), 2);
        QCOMPARE(read.rejected().size(), 1); // 4 hours and 60 minutes
        QCOMPARE(minutes().value(m_enrolled[0]), 600 + 240 + 90);
        const QList<Placement> known = got(centre().placements.ofEnrolment(m_enrolled[0]));
        QStringList tasks;
        for (const OpenedDay &day : got(centre().placements.daysOf(known.first().id)))
            if (!day.task.isEmpty())
                tasks.append(day.task + u", "_s + day.confirmedBy);
        QCOMPARE(tasks, QStringList({u"Levelling, Georges Najjar"_s, u"Paving, Georges Najjar"_s}));
    }

    void theBalanceOfAGroup()
    {
        QVERIFY(hours().record({entry(0, 8, 10)}));
        centre().test->clock().set(QDateTime(QDate(2026, 6, 25), QTime(12, 0), Qt::UTC));
        const QList<TraineeBalance> open = got(hours().balance(centre().group.id));
        QCOMPARE(open[1].modes[0].stillPossible, 6000); // no session says when: it may wait to be entered
        QVERIFY(!open[1].modes[0].outOfReach && open[1].modes[0].notEntered > 0 && open[1].modes[1].hasNoPlacement);
        QCOMPARE(open[1].modes[1].lastDay, QDate(2026, 6, 26));
        Group closed = got(centre().groups.group(centre().group.id));
        closed.state = GroupState::Finished;
        QVERIFY(centre().groups.change(closed));
        const QList<TraineeBalance> balances = got(hours().balance(centre().group.id));
        QCOMPARE(balances.size(), 3);
        QCOMPARE(balances[0].enrolment, m_enrolled[0]);
        QCOMPARE(balances[0].recorded, 120);
        QCOMPARE(balances[0].required, 9000);
        QVERIFY(balances[0].belowLeast);
        QCOMPARE(balances[1].modes.size(), 2);
        QCOMPARE(balances[1].modes[0].stillPossible, 5 * 600);
        QVERIFY(balances[1].modes[0].outOfReach);
        QCOMPARE(balances[1].modes[1].lastDay, QDate(2026, 6, 26)); // 3000 minutes in 5 days of 600
    }
    /// A logbook is entered in order: the days after the last one of the placement are still to come in.
    void aLateLogbookIsToBeEntered()
    {
        const Placement made = got(centre().placements.add({placement(0)})).first();
        centre().test->clock().set(QDateTime(QDate(2026, 7, 8), QTime(12, 0), Qt::UTC)); // the group is over, and nobody closed it
        const auto onTheJob = [this] { return got(hours().balanceOfTrainee(m_enrolled[0])).modes.last(); };
        QCOMPARE(onTheJob().notEntered, 3000);
        QVERIFY(!onTheJob().outOfReach && !onTheJob().hasNoPlacement);
        PlacementDay day{made.id, QDate(2026, 3, 17), 480, {}, {}, {}, {}};
        QVERIFY(centre().placements.addDays({day}));
        QCOMPARE(onTheJob().notEntered, 3 * 600); // 18 to 20 March
        QVERIFY(onTheJob().outOfReach);
        QCOMPARE(got(hours().balance(centre().group.id))[0].modes.last(), onTheJob());
    }
    void aSmallGroupBesideABigOne()
    {
        // Sums of the bigger group are read along the whole ledger, those of the smaller one by search: both stay apart.
        const Group small = got(centre().addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        const QList<EnrolmentId> others = got(centre().enrol({u"Huda Mansour"_s}, small.id));
        HourEntry other = entry(0, 8, 11);
        other.enrolment = others[0];
        QVERIFY(hours().record({entry(0, 8, 10)}));
        QVERIFY(hours().record({other}));
        const QList<TraineeBalance> big = got(hours().balance(centre().group.id));
        QCOMPARE(big.size(), 3);
        QCOMPARE(big[0].recorded, 120);
        QCOMPARE(big[1].recorded, 0);
        QCOMPARE(big[2].recorded, 0);
        const QList<TraineeBalance> few = got(hours().balance(small.id));
        QCOMPARE(few.size(), 1);
        QCOMPARE(few[0].enrolment, others[0]);
        QCOMPARE(few[0].recorded, 180);
    }
    void everybodyInTrainingAtOnce()
    {
        const Group other = got(centre().addGroup(u"FRM-26-B"_s, QDate(2026, 4, 1), QDate(2026, 5, 30)));
        const QList<EnrolmentId> others = got(centre().enrol({u"Huda Mansour"_s, u"Ziad Fares"_s}, other.id));
        TrainingSession last; // what is still possible differs between the groups
        last.group = centre().group.id;
        last.mode = Mode::Online;
        last.starts = centre().at(QDate(2026, 6, 29), QTime(8, 0));
        last.ends = last.starts + 4 * 3600;
        QVERIFY(hours().addSession(last));
        QVERIFY(hours().record({entry(0, 8, 10), entry(1, 8, 11)}));
        QVERIFY(hours().lock(centre().group.id, {}, {}, {}));
        QVERIFY(centre().placements.add({placement(2)}));
        QVERIFY(centre().enrolments.withdraw(m_enrolled[1], LeavingReason::Moved, QString(), m_day.addDays(1)));
        centre().test->clock().set(QDateTime(QDate(2026, 5, 25), QTime(12, 0), Qt::UTC));
        QList<TraineeBalance> one = got(hours().balance(other.id));
        const QList<TraineeBalance> first = got(hours().balance(centre().group.id));
        one += {first[0], first[2]}; // without who left
        const auto all = got(hours().balancesInTraining());
        QCOMPARE(all.size(), one.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].balance.enrolment, one[i].enrolment);
            QCOMPARE(all[i].balance.modes, one[i].modes);
            QCOMPARE(all[i].balance.counted, one[i].counted);
            QCOMPARE(all[i].person, got(centre().enrolmentRepository.find({one[i].enrolment})).first().person);
        }
        QVERIFY(first[0].counted > 0 && first[0].modes != one[0].modes);
    }
    void whoMayNotIsRefused()
    {
        openTestSession(centre().session, Roles(Role::Assessor));
        QCOMPARE(refusal(hours().record({entry(0, 8, 10)})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(hours().lock(centre().group.id, {}, {}, {})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(centre().placements.add({placement(0)})).kind, ErrorKind::Denied);
        centre().session.close();
        QCOMPARE(refusal(hours().balance(centre().group.id)).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestHoursLedger)
#include "tst_hoursledger.moc"
