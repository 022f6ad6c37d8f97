// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that stand: held otherwise with the marks and open hours going along, or taken out; what a rule speaks against
// is told and stops no other; what is locked or came from a report stays.
#include "hourscentre.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestSessionEdits : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<EnrolmentId> m_enrolled;

    HoursService &hours() { return m_centre->hours; }
    GroupId group() const { return m_centre->group.id; }
    TrainingSession add(int day, int from = 8) { return got(hours().addSession(held({}, day, from, from + 4))); }
    /// The same one, on that day of March and at those hours.
    TrainingSession held(TrainingSession session, int day, int from, int to) const
    {
        session.group = group();
        session.starts = m_centre->at(QDate(2026, 3, day), QTime(from, 0));
        session.ends = m_centre->at(QDate(2026, 3, day), QTime(to, 0));
        session.plannedMinutes = 0;
        return session;
    }
    RegisterMark mark(int who, Attendance attendance, int late = 0) const { return {{}, 0, {}, m_enrolled[who], attendance, late}; }
    QList<StoredEntry> entries()
    {
        HourFilter filter;
        filter.group = group();
        return got(hours().entries(filter));
    }
    /// Days of the sessions, by start.
    QString days()
    {
        QStringList all;
        for (const TrainingSession &each : got(hours().sessions(group())))
            all.append(QString::number(each.day.day()));
        return all.join(u' ');
    }
    HourEntry elsewhere(EnrolmentId who, int day, int from) const
    {
        HourEntry entry;
        entry.enrolment = who;
        entry.mode = Mode::Online;
        entry.starts = m_centre->at(QDate(2026, 3, day), QTime(from, 0));
        entry.ends = *entry.starts + 3600;
        entry.minutes = 60;
        return entry;
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

    void marksAndOpenHoursGoAlong()
    {
        const TrainingSession session = add(5);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present), mark(1, Attendance::Late, 30), mark(2, Attendance::Absent)}));
        TrainingSession wanted = held(session, 6, 13, 16);
        wanted.mode = Mode::Workshop;
        QVERIFY(got(hours().changeSessions(group(), {wanted})).isEmpty());
        const TrainingSession moved = got(hours().session(session.id));
        QCOMPARE(moved.day, QDate(2026, 3, 6));
        QCOMPARE(moved.plannedMinutes, 180);
        QCOMPARE(got(hours().marks(session.id)).size(), 3);
        QList<int> minutes;
        for (const StoredEntry &each : entries()) {
            QCOMPARE(each.entry.day, moved.day);
            QCOMPARE(each.entry.mode, Mode::Workshop);
            QCOMPARE(*each.entry.ends, moved.ends);
            QCOMPARE((*each.entry.ends - *each.entry.starts) / 60, each.entry.minutes);
            minutes.append(each.entry.minutes);
        }
        std::ranges::sort(minutes);
        QCOMPARE(minutes, (QList<int>{150, 180}));
        QVERIFY(m_centre->undo()); // one step
        QCOMPARE(got(hours().session(session.id)).starts, session.starts);
        QCOMPARE(entries().first().entry.mode, Mode::Classroom);
    }

    void whoWasMarkedIsNotMovedIntoTheFuture()
    {
        const TrainingSession session = add(5);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present)}));
        m_centre->test->clock().set(QDateTime(QDate(2026, 3, 5), QTime(16, 0), Qt::UTC));
        const auto faults = got(hours().changeSessions(group(), {held(session, 6, 8, 12)}));
        QVERIFY2(faults.value(0).message.contains(u"has not begun"_s), qPrintable(faults.value(0).message));
        QCOMPARE(got(hours().session(session.id)).day, session.day);
    }

    /// Every week on a Monday, and a week later the last one lies outside the group: that is the reason, and no clash with itself.
    void whyNotLaterIsTheReasonAndNoClash()
    {
        QList<TrainingSession> weeks;
        for (QDate day(2026, 6, 8); day <= m_centre->group.ends; day = day.addDays(7)) {
            TrainingSession asked;
            asked.group = group();
            asked.mode = Mode::Classroom;
            asked.starts = m_centre->at(day, QTime(8, 0));
            asked.ends = m_centre->at(day, QTime(12, 0));
            weeks.append(got(hours().addSession(asked)));
        }
        QVERIFY(weeks.size() > 2);
        const Error why = refusal(hours().moveSessions(group(), weeks.first().id, 7));
        QVERIFY2(why.message.contains(u"outside the dates"_s), qPrintable(why.message));
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("why");
        QTest::newRow("before the group") << 1 << 8 << 12 << int(Mode::Classroom) << u"outside the dates"_s;
        QTest::newRow("ends before it begins") << 6 << 12 << 8 << int(Mode::Classroom) << u"ends after it begins"_s;
        QTest::newRow("on the job") << 6 << 8 << 12 << int(Mode::OnTheJob) << u"placement"_s;
        QTest::newRow("into another session") << 13 << 10 << 14 << int(Mode::Classroom) << u"clashes"_s;
        QTest::newRow("somebody is elsewhere") << 10 << 8 << 12 << int(Mode::Classroom) << u"two places"_s;
        QTest::newRow("too short for the late one") << 6 << 8 << 9 << int(Mode::Classroom) << u"late by 90"_s;
    }
    void refusalsAreTold()
    {
        QFETCH(int, day);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, mode);
        QFETCH(QString, why);
        const TrainingSession session = add(5);
        const TrainingSession other = add(9);
        add(13);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present), mark(1, Attendance::Late, 90)}));
        QVERIFY(hours().record({elsewhere(m_enrolled[0], 10, 9)}));
        TrainingSession wanted = held(session, day, from, to);
        wanted.mode = Mode(mode);
        const auto faults = got(hours().changeSessions(group(), {wanted, held(other, 12, 8, 12)}));
        QCOMPARE(faults.keys(), QList<qsizetype>{0});
        QVERIFY2(faults.first().message.contains(why), qPrintable(faults.first().message));
        QCOMPARE(got(hours().session(session.id)), session); // as it was, and the other one was not stopped
        QCOMPARE(got(hours().session(other.id)).day, QDate(2026, 3, 12));
    }

    /// After a closure: one session and all after it, at the same times of the wall, over a change of the clocks too.
    void laterByDays()
    {
        const TrainingSession first = add(5);
        const TrainingSession second = add(24);
        const TrainingSession third = add(26);
        QVERIFY(hours().setMarks(first.id, {mark(0, Attendance::Present)}));
        QVERIFY(hours().lock(group(), {}, {}, {}));
        const OpId op = OpId::make();
        QCOMPARE(got(hours().moveSessions(group(), second.id, 7, op)), 2);
        QCOMPARE(got(hours().moveSessions(group(), second.id, 7, op)), 2); // a double click
        QCOMPARE(days(), u"5 31 2"_s);
        QCOMPARE(got(hours().session(third.id)).starts, m_centre->at(QDate(2026, 4, 2), QTime(8, 0))); // summer time began on the 29th
        QVERIFY(m_centre->undo());
        QCOMPARE(days(), u"5 24 26"_s);
        QVERIFY2(refusal(hours().moveSessions(group(), first.id, 7)).message.contains(u"locked"_s), "what counts stays");
        QVERIFY2(refusal(hours().moveSessions(group(), second.id, -19)).message.contains(u"clashes"_s), "into the first");
        QVERIFY2(refusal(hours().moveSessions(group(), second.id, 100)).message.contains(u"outside the dates"_s), "after the group");
        m_centre->settings.daysOff.holidays = {{QDate(2026, 4, 2), QDate(2026, 4, 3)}};
        QVERIFY2(refusal(hours().moveSessions(group(), second.id, 7)).message.contains(u"2 Apr 2026"_s), "a day off");
        QCOMPARE(days(), u"5 24 26"_s); // all or none
        QCOMPARE(refusal(hours().moveSessions(group(), TrainingSessionId::make(), 7)).kind, ErrorKind::Conflict);
    }

    void sessionsMayChangePlaces()
    {
        const TrainingSession first = add(5);
        const TrainingSession second = add(6);
        QVERIFY(got(hours().changeSessions(group(), {held(first, 6, 8, 12), held(second, 5, 8, 12)})).isEmpty());
        QCOMPARE(got(hours().session(first.id)).day, QDate(2026, 3, 6));
        // Where one of them may not, the other does not take its place.
        const auto faults = got(hours().changeSessions(group(), {held(first, 1, 8, 12), held(second, 6, 8, 12)}));
        QCOMPARE(faults.keys(), (QList<qsizetype>{0, 1}));
        QCOMPARE(days(), u"5 6"_s);
    }

    void whatCountsStays()
    {
        const TrainingSession locked = add(5);
        const TrainingSession reported = add(6);
        const TrainingSession free = add(9);
        QVERIFY(hours().setMarks(locked.id, {mark(0, Attendance::Present)}));
        QVERIFY(hours().lock(group(), {}, {}, {}));
        HourEntry seen = elsewhere(m_enrolled[1], 6, 8);
        seen.session = reported.id;
        seen.mode = reported.mode;
        seen.source = HourSource::Import;
        QVERIFY(hours().record({seen}));
        const auto faults = got(hours().changeSessions(group(), {held(locked, 10, 8, 12), held(reported, 11, 8, 12), held(free, 12, 8, 12)}));
        QCOMPARE(faults.keys(), (QList<qsizetype>{0, 1}));
        QVERIFY2(faults[0].message.contains(u"locked"_s), qPrintable(faults[0].message));
        QVERIFY2(faults[1].message.contains(u"report"_s), qPrintable(faults[1].message));
        QCOMPARE(days(), u"5 6 12"_s);
        for (const TrainingSession &each : {locked, reported})
            QCOMPARE(refusal(hours().removeSessions(group(), {free.id, each.id}, HoursService::Recorded::TakeAlong)).kind, ErrorKind::Rule);
        QCOMPARE(days(), u"5 6 12"_s); // all or none
        QVERIFY(hours().reverse(entries().first().entry.id)); // a pair in the ledger still names the session
        QCOMPARE(refusal(hours().removeSessions(group(), {locked.id}, HoursService::Recorded::TakeAlong)).kind, ErrorKind::Rule);
    }

    /// Marks of a register whose hours were locked are locked as a whole: an absence has no hours of its own.
    void lockedMarksAreCorrectedWithAReason_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("minutes"); ///< that count afterwards
        QTest::addColumn<int>("entries"); ///< in the ledger, of this person
        QTest::newRow("absent was present") << 1 << int(Attendance::Present) << 240 << 1;
        QTest::newRow("absent was late") << 1 << int(Attendance::Late) << 210 << 1;
        QTest::newRow("absent was excused") << 1 << int(Attendance::Excused) << 0 << 0;
        QTest::newRow("present was absent") << 0 << int(Attendance::Absent) << 0 << 2;
        QTest::newRow("present was late") << 0 << int(Attendance::Late) << 210 << 3;
    }
    void lockedMarksAreCorrectedWithAReason()
    {
        QFETCH(int, who);
        QFETCH(int, wanted);
        QFETCH(int, minutes);
        const TrainingSession session = add(5);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present), mark(1, Attendance::Absent)}));
        QVERIFY(hours().lock(group(), {}, {}, {}));
        const RegisterMark right = mark(who, Attendance(wanted), Attendance(wanted) == Attendance::Late ? 30 : 0);
        QVERIFY2(refusal(hours().setMarks(session.id, {right})).message.contains(u"corrected"_s), "changed without a reason");
        QCOMPARE(got(hours().faultsOf(session.id, {right})).size(), 1);
        QCOMPARE(refusal(hours().correctMarks(session.id, {right}, u" "_s)).kind, ErrorKind::Input);
        QVERIFY(hours().correctMarks(session.id, {right}, u"the sheet says otherwise"_s));
        HourFilter filter;
        filter.enrolment = m_enrolled[who];
        QTEST(int(got(hours().entries(filter)).size()), "entries");
        int counted = 0;
        for (const StoredEntry &each : got(hours().entries(filter)))
            counted += each.entry.locked ? each.entry.minutes : 0;
        QCOMPARE(counted, minutes);
        const auto versions = got(hours().markVersions(session.id, m_enrolled[who]));
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.last().why, u"the sheet says otherwise"_s);
        QVERIFY(!m_centre->undo()); // counts: it is final
        QVERIFY(hours().correctMarks(session.id, {mark(who, who == 0 ? Attendance::Present : Attendance::Absent)}, u"it did not"_s)); // and back
        QVERIFY(got(hours().registerOf(session.id)).isLocked);
    }

    /// Who had no mark is marked as ever; that mark is open until its hours are locked too.
    void aBlankOfALockedRegisterIsFilled()
    {
        const TrainingSession session = add(5);
        QVERIFY(hours().setMarks(session.id, {mark(0, Attendance::Present)}));
        QVERIFY(hours().lock(group(), {}, {}, {}));
        QVERIFY(hours().setMarks(session.id, {mark(1, Attendance::Present)}));
        QVERIFY(hours().setMarks(session.id, {mark(1, Attendance::Late, 20)}));
        const SessionRegister shown = got(hours().registerOf(session.id));
        QVERIFY(shown.isLocked && shown.lines[0].isLocked && !shown.lines[1].isLocked && !shown.lines[2].isLocked);
        const GroupAttendance all = got(hours().attendanceOf(group()));
        QVERIFY(all.rows[0].cells[0].isLocked && !all.rows[1].cells[0].isLocked && !all.rows[2].cells[0].isLocked);
        QVERIFY2(refusal(hours().correctMarks(session.id, {mark(1, Attendance::Absent)}, u"why"_s)).message.contains(u"not locked"_s), "no correction of an open mark");
        QVERIFY(hours().lock(group(), {}, {}, {}));
        QVERIFY(got(hours().registerOf(session.id)).lines[1].isLocked);
    }

    void removedWithOrWithoutItsRegister()
    {
        const TrainingSession blank = add(5);
        const TrainingSession marked = add(6);
        QVERIFY(hours().setMarks(marked.id, {mark(0, Attendance::Present), mark(1, Attendance::Absent)}));
        const Error why = refusal(hours().removeSessions(group(), {blank.id, marked.id}));
        QVERIFY2(why.message.contains(u"2 people"_s) && why.message.contains(u"6 Mar 2026 08:00–12:00"_s), qPrintable(why.message));
        QCOMPARE(days(), u"5 6"_s);
        const OpId op = OpId::make();
        QVERIFY(hours().removeSessions(group(), {blank.id, marked.id}, HoursService::Recorded::TakeAlong, op));
        QVERIFY(hours().removeSessions(group(), {blank.id, marked.id}, HoursService::Recorded::TakeAlong, op)); // a double click
        QCOMPARE(days(), QString());
        QVERIFY(entries().isEmpty());
        QVERIFY(m_centre->undo());
        QCOMPARE(days(), u"5 6"_s);
        QCOMPARE(got(hours().marks(marked.id)).size(), 2);
        QCOMPARE(m_centre->minutes().value(m_enrolled[0]), 240);
        QVERIFY(m_centre->redo());
        QCOMPARE(days(), QString());
        QCOMPARE(refusal(hours().removeSessions(group(), {blank.id})).kind, ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSessionEdits)
#include "tst_sessionedits.moc"
