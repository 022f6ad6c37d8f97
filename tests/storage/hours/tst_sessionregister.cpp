// SPDX-License-Identifier: GPL-3.0-or-later
// What a register shows and which session is next to be recorded; and what would be refused, told mark by mark.
#include "hourscentre.h"
#include "timetablefollower.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestSessionRegister : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<EnrolmentId> m_enrolled;

    HoursService &hours() { return m_centre->hours; }
    TrainingSession add(int day, int from = 8)
    {
        TrainingSession session;
        session.group = m_centre->group.id;
        session.starts = m_centre->at(QDate(2026, 3, day), QTime(from, 0));
        session.ends = m_centre->at(QDate(2026, 3, day), QTime(from + 4, 0));
        return got(hours().addSession(session));
    }
    RegisterMark mark(int who, Attendance attendance, int late = 0) const { return {{}, 0, {}, m_enrolled[who], attendance, late}; }
    QString recorded()
    {
        QStringList counts;
        for (const SessionListing &each : got(hours().sessionListings(m_centre->group.id)))
            counts.append(QString::number(each.recorded));
        return counts.join(u' ');
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(m_centre->begin());
        m_enrolled = got(m_centre->enrol({u"Amina Haddad"_s, u"Suharto"_s, u"Zeina Fares"_s}));
    }

    void sessionIsRecordedByMarksOrByAReport()
    {
        const TrainingSession first = add(5);
        const TrainingSession second = add(6);
        add(9);
        QCOMPARE(recorded(), u"0 0 0"_s);
        QVERIFY(hours().setMarks(first.id, {mark(0, Attendance::Present), mark(1, Attendance::Absent), mark(2, Attendance::Absent)}));
        QCOMPARE(recorded(), u"3 0 0"_s); // the entry of the one who was present is not counted beside the mark
        HourEntry seen;
        seen.enrolment = m_enrolled[2];
        seen.session = second.id;
        seen.mode = second.mode;
        seen.starts = second.starts;
        seen.ends = second.ends;
        seen.minutes = 200;
        seen.source = HourSource::Import;
        QVERIFY(hours().record({seen}));
        QCOMPARE(recorded(), u"3 1 0"_s);
        m_centre->test->clock().set(QDateTime(QDate(2026, 3, 9), QTime(5, 59), Qt::UTC));
        QCOMPARE(got(hours().unrecordedSessions()).size(), 1); // whom the report did not see has no mark
        QVERIFY(hours().setMarks(second.id, {mark(0, Attendance::Absent), mark(1, Attendance::Absent)}));
        QCOMPARE(got(hours().unrecordedSessions()).size(), 0); // 8:00 in Beirut is 6:00 UTC
        m_centre->test->clock().set(QDateTime(QDate(2026, 3, 9), QTime(6, 0), Qt::UTC));
        QCOMPARE(got(hours().unrecordedSessions()).size(), 1);
        Group over = got(m_centre->groups.group(m_centre->group.id));
        over.state = GroupState::Finished;
        QVERIFY(m_centre->groups.change(over));
        QCOMPARE(got(hours().unrecordedSessions()).size(), 0); // nobody is asked for ever
    }

    /// Groups stayed planned, and people enrolled, whatever was recorded of them. A trainer may not change groups, and need not.
    void trainingBeginsWithItsFirstRegister()
    {
        const auto states = [this] {
            QStringList all{groupStateCode(got(m_centre->groups.group(m_centre->group.id)).state)};
            for (const Enrolment &each : got(m_centre->enrolments.ofGroup(m_centre->group.id)))
                all.append(enrolmentStatusCode(each.status));
            return all.join(u' ');
        };
        const TrainingSession session = add(5);
        openTestSession(m_centre->session, Roles(Role::Trainer));
        QVERIFY(hours().setMarks(session.id, {mark(2, Attendance::Excused)})); // said before it
        QCOMPARE(states(), u"planned enrolled enrolled enrolled"_s);
        QVERIFY(hours().setMarks(session.id, {mark(1, Attendance::Absent)})); // it was held, and who never came may not take the place up
        QCOMPARE(states(), u"running enrolled enrolled enrolled"_s);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Late, 10)}));
        QCOMPARE(states(), u"running active enrolled enrolled"_s);
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->undo());
        QCOMPARE(states(), u"planned enrolled enrolled enrolled"_s);
        QVERIFY(hours().allPresent(session.id));
        QCOMPARE(states(), u"running active active enrolled"_s);
    }

    /// Not by a register alone.
    void trainingBeginsWithHoursOfAnySource_data()
    {
        QTest::addColumn<bool>("onTheJob");
        QTest::newRow("by hand") << false;
        QTest::newRow("a day on the job") << true;
    }
    void trainingBeginsWithHoursOfAnySource()
    {
        QFETCH(bool, onTheJob);
        if (onTheJob) {
            Placement placement;
            placement.enrolment = m_enrolled[1];
            placement.employer = u"Al-Jisr Roads"_s;
            placement.mentor = u"Georges Najjar"_s;
            placement.agreementSigned = placement.starts = QDate(2026, 3, 4);
            const Placement made = got(m_centre->placements.add({placement})).first();
            QCOMPARE(got(m_centre->groups.group(m_centre->group.id)).state, GroupState::Planned);
            QVERIFY(m_centre->placements.addDays({{made.id, QDate(2026, 3, 5), 300, {}, {}, {}, {}}}));
        } else {
            HourEntry entry;
            entry.enrolment = m_enrolled[1];
            entry.day = QDate(2026, 3, 5);
            entry.minutes = 60;
            QVERIFY(hours().record({entry}));
        }
        QCOMPARE(got(m_centre->groups.group(m_centre->group.id)).state, GroupState::Running);
        const QList<Enrolment> members = got(m_centre->enrolments.ofGroup(m_centre->group.id));
        const auto isActive = [](const Enrolment &each) { return each.status == EnrolmentStatus::Active; };
        QCOMPARE(std::ranges::count_if(members, isActive), 1);
        QCOMPARE(std::ranges::find_if(members, isActive)->id, m_enrolled[1]);
    }

    /// Recorded is a register in which everybody has a mark who should be in it on the day: also for Today, and for what is opened.
    void someMarksAreNotTheRegister()
    {
        const TrainingSession early = add(5);
        const TrainingSession late = add(6);
        const auto open = [&] {
            QStringList days;
            for (const TrainingSession &each : got(hours().unrecordedSessions()))
                days.append(QString::number(each.day.day()));
            return days.join(u' ');
        };
        const auto blank = [&] {
            QStringList counts;
            for (const SessionListing &each : got(hours().sessionListings(m_centre->group.id)))
                counts.append(QString::number(each.blank));
            return counts.join(u' ');
        };
        const qint64 now = m_centre->at(QDate(2026, 3, 9), QTime(18, 0));
        m_centre->test->clock().set(QDateTime::fromSecsSinceEpoch(now, Qt::UTC));
        QCOMPARE(open(), u"5 6"_s);
        QVERIFY(hours().setMarks(late.id, {mark(0, Attendance::Present), mark(1, Attendance::Present), mark(2, Attendance::Excused)}));
        QVERIFY(hours().setMarks(early.id, {mark(0, Attendance::Absent)}));
        QCOMPARE(open(), u"5"_s);
        QCOMPARE(blank(), u"2 0"_s);
        const QList<SessionListing> listings = got(hours().sessionListings(m_centre->group.id));
        QVERIFY(isToRecord(listings[0], now));
        QCOMPARE(sessionToRecord(listings, now, QDate(2026, 3, 9)), early.id);
        const Enrolment left = got(m_centre->enrolments.ofGroup(m_centre->group.id))[2];
        QVERIFY(m_centre->enrolments.withdraw(left.id, LeavingReason::Moved, {}, QDate(2026, 3, 4)));
        QCOMPARE(blank(), u"1 0"_s); // had left before
        QVERIFY(hours().setMarks(early.id, {mark(1, Attendance::Present)}));
        QCOMPARE(open(), QString());
        QVERIFY(!isToRecord(got(hours().sessionListings(m_centre->group.id))[0], now));
    }

    /// A report that does not name the session makes one of its own times: the one of the timetable is then no debt.
    void aReportOfItsTimeRecordsASession()
    {
        const auto online = [&](int day, int from) {
            TrainingSession session;
            session.group = m_centre->group.id;
            session.mode = Mode::Online;
            session.starts = m_centre->at(QDate(2026, 3, day), QTime(from, 0));
            session.ends = session.starts + 2 * 3600;
            return got(hours().addSession(session));
        };
        online(5, 8);
        online(5, 14); // the same day, but later than the meeting
        m_centre->test->clock().set(QDateTime(QDate(2026, 3, 5), QTime(20, 0), Qt::UTC));
        QCOMPARE(got(hours().unrecordedSessions()).size(), 2);
        MeetingImportRequest report;
        report.group = m_centre->group.id;
        report.bytes = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                       "812,Roads,03/05/2026 08:05:00 AM,03/05/2026 10:10:00 AM,office@centre.example,125,1\n\n"
                       "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                       "iPad,,03/05/2026 08:05:00 AM,03/05/2026 10:10:00 AM,125,Yes\n";
        QVERIFY(got(m_centre->meetings.run(report)).changed);
        const auto open = got(hours().unrecordedSessions());
        QCOMPARE(open.size(), 2); // that of the report, since nobody knows yet who "iPad" is, and the later one
        QCOMPARE(QDateTime::fromSecsSinceEpoch(open.last().starts, m_centre->settings.zone).time(), QTime(14, 0));
        const auto listed = [&] {
            QStringList states;
            for (const SessionListing &each : got(hours().sessionListings(m_centre->group.id)))
                states.append(isToRecord(each, m_centre->test->clock().seconds()) ? u"%1 blank"_s.arg(each.blank) : u"recorded"_s);
            return states.join(u", "_s);
        };
        QCOMPARE(listed(), u"recorded, 3 blank, 3 blank"_s);
        QVERIFY(hours().setMarks(open.first().id, {mark(0, Attendance::Present), mark(1, Attendance::Absent), mark(2, Attendance::Absent)}));
        QCOMPARE(listed(), u"recorded, recorded, 3 blank"_s);
    }

    /// 100 h online in the last weeks of the group, all of them in sessions: who is a week behind with registers is not lost.
    void registersThatAreLateAreStillPossible()
    {
        for (const int day : {5, 6, 9}) {
            TrainingSession session;
            session.group = m_centre->group.id;
            session.mode = Mode::Online;
            session.starts = m_centre->at(QDate(2026, 3, day), QTime(8, 0));
            session.ends = session.starts + 4 * 3600;
            session = got(hours().addSession(session));
            if (day == 9)
                QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present)}));
        }
        m_centre->test->clock().set(QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC)); // nothing lies ahead
        const auto possible = [&](const TraineeBalance &balance) { return balance.modes.first().stillPossible; };
        const QList<TraineeBalance> balances = got(hours().balance(m_centre->group.id));
        QCOMPARE(possible(balances[0]), 3 * 240);
        QCOMPARE(possible(balances[1]), 2 * 240); // had no mark on the 9th
        QCOMPARE(possible(got(hours().balanceOfTrainee(m_enrolled[1]))), 2 * 240);
        for (const HoursService::PersonBalance &each : got(hours().balancesInTraining()))
            QVERIFY(possible(each.balance) >= 2 * 240);
        const auto open = got(hours().unrecordedSessions());
        QVERIFY(hours().setMarks(open.first().id, {mark(0, Attendance::Absent), mark(1, Attendance::Absent)}));
        QCOMPARE(possible(got(hours().balance(m_centre->group.id))[1]), 240); // the register said so
    }

    /// All of today counts, what has not begun yet too: it lies neither ahead nor behind.
    void todayIsStillPossible()
    {
        TrainingSession session;
        session.group = m_centre->group.id;
        session.mode = Mode::Online;
        session.starts = m_centre->at(QDate(2026, 6, 30), QTime(14, 0));
        session.ends = session.starts + 4 * 3600;
        session = got(hours().addSession(session));
        m_centre->test->clock().set(QDateTime(QDate(2026, 6, 30), QTime(6, 0), Qt::UTC));
        QCOMPARE(got(hours().balance(m_centre->group.id))[0].modes.first().stillPossible, 240);
        QVERIFY(got(hours().unrecordedSessions()).isEmpty()); // nobody is asked for it yet
    }

    void registerShowsWhoBelongsOnIt()
    {
        const TrainingSession session = add(5);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present), mark(1, Attendance::Late, 20)}));
        QVERIFY(hours().lock(m_centre->group.id, {}, {}, {}));
        QVERIFY(m_centre->enrolments.withdraw(m_enrolled[1], LeavingReason::Moved, {}, QDate(2026, 3, 4))); // has a mark
        QVERIFY(m_centre->enrolments.withdraw(m_enrolled[2], LeavingReason::Moved, {}, QDate(2026, 3, 4))); // has none
        const SessionRegister shown = got(hours().registerOf(session.id));
        QCOMPARE(shown.session.id, session.id);
        QCOMPARE(shown.lines.size(), 2);
        QVERIFY(shown.lines[0].isLocked && shown.lines[1].isLocked);
        QCOMPARE(shown.lines[1].mark->lateMinutes, 20);
    }

    void refusalsAreToldMarkByMarkAndNothingIsWritten()
    {
        const TrainingSession session = add(5);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present)}));
        QVERIFY(hours().lock(m_centre->group.id, {}, {}, {}));
        const auto faults = got(hours().faultsOf(session.id, {mark(0, Attendance::Absent), mark(1, Attendance::Present), mark(2, Attendance::Late, 241)}));
        QCOMPARE(faults.keys(), (QList<qsizetype>{0, 2}));
        QVERIFY2(faults[0].message.contains(u"locked"_s), qPrintable(faults[0].message));
        QCOMPARE(recorded(), u"1"_s);
    }

    void timetableIsOneStepAllOrNone()
    {
        Timetable wanted{{1, 4}, QDate(2026, 3, 2), QDate(2026, 3, 12), QTime(8, 0), QTime(12, 0), Mode::Classroom};
        add(9, 10);
        QVERIFY(refusal(hours().addTimetable(m_centre->group.id, wanted)).message.contains(u"clashes"_s));
        QCOMPARE(recorded(), u"0"_s);
        wanted.until = QDate(2026, 3, 5);
        const OpId op = OpId::make();
        QCOMPARE(got(hours().addTimetable(m_centre->group.id, wanted, op)).size(), 2);
        QCOMPARE(got(hours().addTimetable(m_centre->group.id, wanted, op)).size(), 2); // a double click
        QCOMPARE(recorded(), u"0 0 0"_s);
        QVERIFY(m_centre->undo());
        QCOMPARE(recorded(), u"0"_s);
        wanted.until = QDate(2026, 7, 30);
        wanted.from = QDate(2026, 6, 25);
        QVERIFY(!hours().addTimetable(m_centre->group.id, wanted)); // outside the dates of the group
    }

    void lockableIsWhatLockDoes()
    {
        const TrainingSession session = add(5);
        QVERIFY(hours().allPresent(session.id));
        QCOMPARE(got(hours().lockable(m_centre->group.id)).locked, 3);
        QCOMPARE(got(hours().lock(m_centre->group.id, {}, {}, {})).locked, 3);
        QCOMPARE(got(hours().lockable(m_centre->group.id)).locked, 0);
    }

    void nextSessionToRecord_data()
    {
        QTest::addColumn<QString>("recorded"); // sessions on 5, 6, 9 and 10 March at 8:00; "x": recorded
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("chosen"); // by place, -1: none
        QTest::addColumn<int>("next");
        QTest::newRow("today first") << u"...."_s << 6 << 1 << 0;
        QTest::newRow("else the earliest open") << u"x..."_s << 8 << 1 << -1;
        QTest::newRow("some marks are open") << u"xp.."_s << 8 << 1 << -1;
        QTest::newRow("all recorded: the newest begun") << u"xxx."_s << 9 << 2 << -1;
        QTest::newRow("before the first") << u"...."_s << 4 << 0 << -1;
        QTest::newRow("round the end") << u".x.."_s << 9 << 2 << 0;
        QTest::newRow("onward before round") << u"...."_s << 10 << 3 << 0;
        QTest::newRow("no session") << QString() << 5 << -1 << -1;
    }
    void nextSessionToRecord()
    {
        QFETCH(QString, recorded);
        QFETCH(int, today);
        const int days[] = {5, 6, 9, 10};
        const auto utc = [](int day, int hour) { return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC).toSecsSinceEpoch(); };
        QList<SessionListing> listings;
        for (qsizetype at = 0; at < recorded.size(); ++at) {
            SessionListing listing;
            listing.session.id = TrainingSessionId::make();
            listing.session.day = QDate(2026, 3, days[at]);
            listing.session.starts = utc(days[at], 8);
            listing.blank = recorded[at] == u'x' ? 0 : 2;
            listing.recorded = recorded[at] == u'p' ? 1 : 0;
            listings.append(listing);
        }
        const auto placeOf = [&](const std::optional<TrainingSessionId> &id) {
            for (qsizetype at = 0; id && at < listings.size(); ++at)
                if (listings[at].session.id == *id)
                    return int(at);
            return -1;
        };
        const auto chosen = sessionToRecord(listings, utc(today, 12), QDate(2026, 3, today));
        QTEST(placeOf(chosen), "chosen");
        QTEST(placeOf(sessionToRecordAfter(listings, chosen.value_or(TrainingSessionId()), utc(today, 12))), "next");
    }

    void theTimetableGoesAlongWithTheNextIntake()
    {
        TimetableFollower follower(m_centre->hoursRepository, m_centre->settings);
        m_centre->groups.addFollower(follower);
        m_centre->settings.daysOff.holidays = {{QDate(2026, 7, 7), QDate(2026, 7, 9)}};
        const TrainingSession first = add(2);
        add(3);
        QVERIFY(hours().setMarks(first.id, {mark(0, Attendance::Present)})); // what happened stays with the last one
        Group next = nextIntake(m_centre->group, QDate(2026, 5, 1));
        next.code = u"FRM-26-B"_s;
        QCOMPARE(next.starts, QDate(2026, 7, 6));
        const QString told = got(m_centre->groups.goesAlong(m_centre->group.id, next)).join(u'|');
        QVERIFY2(told.contains(u"1 session"_s) && told.contains(u"7 Jul 2026"_s), qPrintable(told));
        const OpId op = OpId::make();
        const Group made = got(m_centre->groups.addNext(m_centre->group.id, next, op));
        QCOMPARE(got(m_centre->groups.addNext(m_centre->group.id, next, op)).id, made.id); // a double click
        const QList<TrainingSession> sessions = got(hours().sessions(made.id));
        QCOMPARE(sessions.size(), 1); // the 7th is a holiday
        QCOMPARE(sessions[0].starts, m_centre->at(QDate(2026, 7, 6), QTime(8, 0)));
        QVERIFY(got(hours().marks(sessions[0].id)).isEmpty());
        QVERIFY(m_centre->undo()); // one step
        QVERIFY(got(hours().sessions(made.id)).isEmpty());
        QVERIFY(!m_centre->groups.groupByCode(u"FRM-26-B"_s));
        next.code = m_centre->group.code; // refused: nothing of it is written
        QCOMPARE(refusal(m_centre->groups.addNext(m_centre->group.id, next)).kind, ErrorKind::Conflict);
        QCOMPARE(got(m_centre->groups.groups()).size(), 1);
        next.code = u"FRM-26-C"_s;
        QVERIFY(got(hours().sessions(got(m_centre->groups.add(next)).id)).isEmpty()); // a group like no other has none
    }
};

QTEST_GUILESS_MAIN(TestSessionRegister)
#include "tst_sessionregister.moc"
