// SPDX-License-Identifier: GPL-3.0-or-later
// Every writing verb of hours: one step, once however often it is asked for, one undo unless it is final; and the rules
// that reach over groups, merges, leaving, locks and the days on which clocks change.
#include "hourscentre.h"
#include "hoursholder.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestHoursVerbs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<PersonId> m_people;
    QList<EnrolmentId> m_enrolled;
    TrainingSession m_session;
    Placement m_placement;
    const QDate m_day{2026, 3, 5};

    HoursCentre &centre() { return *m_centre; }
    HoursService &hours() { return m_centre->hours; }
    HourEntry entry(const EnrolmentId &who, int from, int to, Mode mode = Mode::Workshop, QDate day = {})
    {
        HourEntry made;
        made.enrolment = who;
        made.mode = mode;
        made.starts = centre().at(day.isValid() ? day : m_day, QTime(from, 0));
        made.ends = centre().at(day.isValid() ? day : m_day, QTime(to, 0));
        made.minutes = (to - from) * 60;
        return made;
    }
    TrainingSession asked(int from = 8, int to = 12) const
    {
        TrainingSession session;
        session.group = m_centre->group.id;
        session.mode = Mode::Classroom;
        session.starts = m_centre->at(m_day, QTime(from, 0));
        session.ends = m_centre->at(m_day, QTime(to, 0));
        return session;
    }
    RegisterMark mark(int who, Attendance attendance, int late = 0) const { return {{}, 0, {}, m_enrolled[who], attendance, late}; }
    Placement placement(int who) const
    {
        Placement made;
        made.enrolment = m_enrolled[who];
        made.employer = u"Al-Jisr Roads"_s;
        made.mentor = u"Georges Najjar"_s;
        made.agreementSigned = QDate(2026, 3, 3);
        made.starts = QDate(2026, 3, 4);
        made.ends = QDate(2026, 3, 20);
        return made;
    }
    PlacementDay dayOnTheJob(int day, int minutes) const { return {m_placement.id, QDate(2026, 3, day), minutes, {}, {}, {}, {}, HourSource::Logbook}; }
    QList<StoredEntry> entries(std::optional<Mode> mode = {})
    {
        HourFilter filter;
        filter.group = centre().group.id;
        filter.mode = mode;
        return got(hours().entries(filter));
    }
    HourEntry entryOf(const GroupId &group)
    {
        HourFilter filter;
        filter.group = group;
        return got(hours().entries(filter)).value(0).entry;
    }
    HourEntryId only(Mode mode) { return entries(mode).value(0).entry.id; }
    /// Everything that a verb may change, in one line.
    QString world()
    {
        QStringList said;
        for (const EnrolmentId &id : std::as_const(m_enrolled))
            said.append(QString::number(centre().minutes().value(id)));
        for (const QString &table : {u"training_session"_s, u"register_mark"_s, u"placement"_s})
            said.append(QString::number(centre().count(table)));
        for (const StoredEntry &each : entries())
            said.append((each.entry.locked ? u"L"_s : each.entry.isConfirmed() ? u"C"_s : u"o"_s) + (each.reversed ? u"r"_s : QString()));
        for (const Placement &each : got(centre().placements.ofGroup(centre().group.id)))
            said.append(each.employer);
        return said.join(u' ');
    }
    Result<void> act(const QString &verb, const OpId &op)
    {
        const auto only = [](const auto &result) { return result ? Result<void>() : Result<void>(failure(result.error())); };
        if (verb == "hours.session"_L1)
            return only(hours().addSession(asked(14, 16), op));
        if (verb == "hours.register"_L1)
            return only(hours().setMarks(m_session.id, {mark(0, Attendance::Present), mark(1, Attendance::Late, 20)}, op));
        if (verb == "hours.allpresent"_L1)
            return only(hours().allPresent(m_session.id, op));
        if (verb == "hours.record"_L1)
            return only(hours().record({entry(m_enrolled[0], 17, 18), entry(m_enrolled[1], 17, 19)}, op));
        if (verb == "hours.remove"_L1 || verb == "hours.reverse"_L1)
            return only(hours().reverse(this->only(Mode::Workshop), op));
        if (verb == "hours.lock"_L1)
            return only(hours().lock(centre().group.id, {}, {}, Mode::Workshop, op));
        if (verb == "placements.add"_L1)
            return only(centre().placements.add({placement(1)}, op));
        if (verb == "placements.days"_L1)
            return only(centre().placements.addDays({dayOnTheJob(9, 300), dayOnTheJob(10, 300)}, op));
        if (verb == "placements.confirm"_L1)
            return only(centre().placements.confirm({this->only(Mode::OnTheJob)}, u"G. Najjar"_s, QDate(2026, 3, 12), op));
        Placement changed = m_placement;
        changed.employer = u"Nahr Works"_s;
        return only(centre().placements.change(changed, op));
    }

    MeetingImportRequest reportOfSamir()
    {
        MeetingImportRequest request;
        request.group = centre().group.id;
        request.session = m_session.id;
        request.bytes = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                        "Samir Haddad,,03/05/2026 08:30:00 AM,03/05/2026 10:00:00 AM,90,No\n";
        return request;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(centre().begin());
        m_people = centre().addPeople({u"Samir Haddad"_s, u"Amal Darwish"_s});
        m_enrolled = got(centre().enrolPeople(m_people));
        m_session = got(hours().addSession(asked()));
        m_placement = got(centre().placements.add({placement(0)})).value(0);
    }
    void cleanup() { m_centre.reset(); }

    void eachVerbIsOneStepOnceAndOneUndo_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<bool>("isFinal");
        QTest::newRow("hours.session") << QStringList{} << false;
        QTest::newRow("hours.register") << QStringList{} << false;
        QTest::newRow("hours.allpresent") << QStringList{} << false;
        QTest::newRow("hours.record") << QStringList{} << false;
        QTest::newRow("hours.remove") << QStringList{u"hours.record"_s} << false;
        QTest::newRow("hours.lock") << QStringList{u"hours.record"_s} << true;
        QTest::newRow("hours.reverse") << QStringList{u"hours.record"_s, u"hours.lock"_s} << true;
        QTest::newRow("placements.add") << QStringList{} << false;
        QTest::newRow("placements.change") << QStringList{} << false;
        QTest::newRow("placements.days") << QStringList{} << false;
        QTest::newRow("placements.confirm") << QStringList{u"placements.days"_s} << false;
    }
    void eachVerbIsOneStepOnceAndOneUndo()
    {
        QFETCH(QStringList, before);
        QFETCH(bool, isFinal);
        const QString verb = QString::fromLatin1(QTest::currentDataTag());
        for (const QString &earlier : before)
            QVERIFY(act(earlier, OpId::make()));
        const QString from = world();
        const OpId op = OpId::make();
        QVERIFY(act(verb, op));
        const QString to = world();
        QVERIFY2(from != to, qPrintable(to));
        QCOMPARE(got(ChangeLog(centre().database()).steps(1)).first().verb, verb);
        const qint64 written = centre().entries();
        if (verb != "hours.remove"_L1 && verb != "hours.reverse"_L1) // there the entry is found before the step
            QVERIFY(act(verb, op));
        QCOMPARE(centre().entries(), written);
        QCOMPARE(world(), to);
        if (isFinal) {
            const auto undone = centre().undo();
            QVERIFY(!undone || undone->verb != verb);
            return;
        }
        QCOMPARE(got(centre().undo()).verb, verb);
        QCOMPARE(world(), from);
        QVERIFY(centre().redo());
        QCOMPARE(world(), to);
    }

    void aRepeatedOpGivesTheFirstAnswer()
    {
        const OpId op = OpId::make();
        const auto again = [&](const auto &ask) { return std::pair(got(ask(op)), got(ask(op))); };
        const auto recorded = again([&](const OpId &o) { return hours().record({entry(m_enrolled[0], 17, 18), entry(m_enrolled[1], 17, 19)}, o); });
        QCOMPARE(recorded.second, recorded.first);
        QCOMPARE(recorded.first[1].id, entries(Mode::Workshop).value(1).entry.id);
        const OpId present = OpId::make();
        QCOMPARE(got(hours().allPresent(m_session.id, present)), 2);
        QCOMPARE(got(hours().allPresent(m_session.id, present)), 2);
        const OpId days = OpId::make();
        const auto first = got(centre().placements.addDays({dayOnTheJob(9, 300), dayOnTheJob(10, 300), dayOnTheJob(30, 300)}, days));
        const auto second = got(centre().placements.addDays({dayOnTheJob(9, 300), dayOnTheJob(10, 300), dayOnTheJob(30, 300)}, days));
        QCOMPARE(first.added.size(), 2);
        QCOMPARE(second.added, first.added);
        QCOMPARE(second.rejected, first.rejected);
        QCOMPARE(second.unchanged, 0);
        const OpId confirm = OpId::make();
        QCOMPARE(got(centre().placements.confirm({first.added[0].id}, u"G. Najjar"_s, QDate(2026, 3, 12), confirm)), 1);
        QCOMPARE(got(centre().placements.confirm({first.added[0].id}, u"G. Najjar"_s, QDate(2026, 3, 12), confirm)), 1);
        const OpId lock = OpId::make();
        const auto locked = got(hours().lock(centre().group.id, {}, {}, {}, lock));
        const auto relocked = got(hours().lock(centre().group.id, {}, {}, {}, lock));
        QCOMPARE(locked.locked, 5); // two by hand, two present, one day confirmed
        QCOMPARE(relocked.locked, 5);
        QCOMPARE(relocked.unconfirmed, locked.unconfirmed);
        QCOMPARE(locked.unconfirmed.size(), 1);
        const OpId placed = OpId::make();
        const auto made = got(centre().placements.add({placement(1)}, placed));
        QCOMPARE(got(centre().placements.add({placement(1)}, placed)), made);
    }

    void aPlacementIsNotMovedAwayFromItsHours_data()
    {
        QTest::addColumn<QDate>("signedOn");
        QTest::addColumn<QDate>("starts");
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<bool>("good");
        const QDate early(2026, 3, 3);
        QTest::newRow("longer") << early << QDate(2026, 3, 4) << QDate(2026, 4, 20) << true;
        QTest::newRow("open") << early << QDate(2026, 3, 4) << QDate() << true;
        QTest::newRow("as long as its last hour") << early << QDate(2026, 3, 4) << QDate(2026, 3, 10) << true;
        QTest::newRow("begins and is signed on its first hour") << QDate(2026, 3, 9) << QDate(2026, 3, 9) << QDate(2026, 3, 10) << true;
        QTest::newRow("ends before its last hour") << early << QDate(2026, 3, 4) << QDate(2026, 3, 9) << false;
        QTest::newRow("begins after its first hour") << early << QDate(2026, 3, 10) << QDate(2026, 3, 20) << false;
        QTest::newRow("signed after its first hour") << QDate(2026, 3, 10) << QDate(2026, 3, 10) << QDate() << false;
    }
    void aPlacementIsNotMovedAwayFromItsHours()
    {
        QFETCH(QDate, signedOn);
        QFETCH(QDate, starts);
        QFETCH(QDate, ends);
        QFETCH(bool, good);
        QVERIFY(centre().placements.addDays({dayOnTheJob(9, 300), dayOnTheJob(10, 300)}));
        Placement changed = m_placement;
        changed.agreementSigned = signedOn;
        changed.starts = starts;
        changed.ends = ends;
        const auto done = centre().placements.change(changed);
        QCOMPARE(bool(done), good);
        const Placement stored = got(centre().placements.ofEnrolment(m_enrolled[0])).value(0);
        QCOMPARE(stored, good ? *done : m_placement);
        if (!good) {
            QCOMPARE(refusal(done).kind, ErrorKind::Rule);
            QVERIFY2(refusal(done).message.contains(u"Samir Haddad"_s), qPrintable(refusal(done).message));
        }
    }
    void aStalePlacementIsNotWritten()
    {
        Placement changed = m_placement;
        changed.workplace = u"Km 12"_s;
        const Placement stored = got(centre().placements.change(changed));
        QCOMPARE(stored.version, m_placement.version + 1);
        QCOMPARE(refusal(centre().placements.change(changed)).kind, ErrorKind::Conflict);
        changed = stored;
        changed.mentor = u" "_s;
        QCOMPARE(refusal(centre().placements.change(changed)).kind, ErrorKind::Rule);
        QCOMPARE(got(centre().placements.ofGroup(centre().group.id)).first(), stored);
    }

    void aPersonIsLookedAtOverAllGroups()
    {
        const Group other = got(centre().addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        const EnrolmentId there = got(centre().enrolPeople({m_people[0]}, other.id)).first();
        const auto both = hours().record({entry(m_enrolled[0], 8, 10), entry(there, 9, 11)}); // in one step
        QCOMPARE(refusal(both).kind, ErrorKind::Rule);
        QVERIFY2(refusal(both).message.contains(u"FRM-26-A"_s) && refusal(both).message.contains(u"FRM-26-B"_s), qPrintable(refusal(both).message));
        QVERIFY(entries().isEmpty());
        QVERIFY(hours().record({entry(m_enrolled[0], 8, 13), entry(there, 13, 18)})); // 600 minutes: all that a day holds
        const auto over = hours().record({entry(there, 18, 19)});
        QVERIFY2(refusal(over).message.contains(u"660 minutes on 5 Mar 2026; a day holds at most 600"_s), qPrintable(refusal(over).message));
        QVERIFY(hours().record({entry(there, 8, 18, Mode::Workshop, m_day.addDays(1))})); // the next day is another day
    }
    void whoWasMergedIsNotInTwoPlacesEither()
    {
        const Group other = got(centre().addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        const PersonId twin = centre().addPerson(u"Samir Hadad"_s);
        const EnrolmentId there = got(centre().enrolPeople({twin}, other.id)).first();
        QVERIFY(hours().record({entry(there, 9, 11)}));
        QVERIFY(hours().record({entry(m_enrolled[0], 10, 12)})); // two people, as far as anybody knows
        QVERIFY(centre().merge(twin, m_people[0]));
        const auto clash = hours().record({entry(m_enrolled[0], 8, 10)}); // overlaps what the twin did elsewhere
        QVERIFY2(refusal(clash).message.contains(u"09:00–11:00"_s) && refusal(clash).message.contains(u"FRM-26-B"_s), qPrintable(refusal(clash).message));
        QVERIFY(refusal(clash).message.contains(u"2026/0001"_s));
        QCOMPARE(got(hours().balance(other.id)).first().recorded, 120); // their rows stay readable
    }
    void leavingAndComingBack()
    {
        const QDate left(2026, 4, 1);
        QVERIFY(centre().enrolments.withdraw(m_enrolled[0], LeavingReason::Family, {}, left));
        QVERIFY(hours().record({entry(m_enrolled[0], 8, 10, Mode::Workshop, left)}));
        const auto after = hours().record({entry(m_enrolled[0], 8, 10, Mode::Workshop, left.addDays(1))});
        QVERIFY2(refusal(after).message.contains(u"left FRM-26-A on 1 Apr 2026"_s), qPrintable(refusal(after).message));
        const auto gone = got(hours().balanceOfTrainee(m_enrolled[0]));
        QCOMPARE(gone.recorded, 120); // what they did stays
        for (const ModeBalance &mode : gone.modes)
            QVERIFY2(!mode.lastDay && mode.stillPossible == mode.recorded, qPrintable(modeCode(mode.mode))); // and nothing lies ahead
        QVERIFY(centre().enrolments.enrol(centre().group.id, {m_people[0]}, QDate(2026, 5, 4)));
        QVERIFY(hours().record({entry(m_enrolled[0], 8, 10, Mode::Workshop, QDate(2026, 5, 4))}));
        const auto between = hours().record({entry(m_enrolled[0], 8, 10, Mode::Workshop, QDate(2026, 4, 20))});
        QVERIFY2(refusal(between).message.contains(u"before 4 May 2026, the day of enrolment"_s), qPrintable(refusal(between).message));
    }

    void whatAMachineSawStandsBesideTheMark()
    {
        const MeetingImportRequest request = reportOfSamir();
        QVERIFY(got(centre().meetings.run(request)).changed);
        QVERIFY(hours().setMarks(m_session.id, {mark(0, Attendance::Present), mark(1, Attendance::Present)}));
        QCOMPARE(centre().minutes().value(m_enrolled[0]), 90);
        QCOMPARE(centre().minutes().value(m_enrolled[1]), 240);
        QCOMPARE(got(hours().marks(m_session.id)).size(), 2);
        const StoredEntry machine = entries().value(0).entry.source == HourSource::Import ? entries().value(0) : entries().value(1);
        QCOMPARE(machine.entry.grade, EvidenceGrade::Instrument);
        QVERIFY(hours().lock(centre().group.id, {}, {}, {}));
        QVERIFY(hours().reverse(machine.entry.id));
        QCOMPARE(refusal(hours().setMarks(m_session.id, {mark(0, Attendance::Late, 30)})).kind, ErrorKind::Rule); // locked with the register
        QVERIFY(hours().correctMarks(m_session.id, {mark(0, Attendance::Late, 30)}, u"the report saw another"_s)); // now the sheet speaks alone
        QCOMPARE(centre().minutes().value(m_enrolled[0]), 210);
        QVERIFY(!got(centre().meetings.run(request)).changed); // what was reversed is not brought back by the report
        QCOMPARE(centre().minutes().value(m_enrolled[0]), 210);
    }
    void aMarkAgainstAReportIsACorrection_data()
    {
        QTest::addColumn<Attendance>("attendance");
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("absent, open") << Attendance::Absent << false;
        QTest::newRow("excused, open") << Attendance::Excused << false;
        QTest::newRow("absent, locked") << Attendance::Absent << true;
    }
    void aMarkAgainstAReportIsACorrection()
    {
        QFETCH(Attendance, attendance);
        QFETCH(bool, isLocked);
        const MeetingImportRequest request = reportOfSamir();
        QVERIFY(got(centre().meetings.run(request)).changed);
        QVERIFY(!isLocked || hours().lock(centre().group.id, {}, {}, {}));
        const Error refused = refusal(hours().setMarks(m_session.id, {mark(0, attendance)}));
        QVERIFY2(refused.kind == ErrorKind::Rule && refused.message.contains(u"for 90 minute"_s), qPrintable(refused.message));
        QVERIFY(got(hours().marks(m_session.id)).isEmpty());
        QCOMPARE(refusal(hours().correctMarks(m_session.id, {mark(0, Attendance::Late, 30)}, u"came late"_s)).kind, ErrorKind::Rule); // says the same
        QVERIFY(hours().correctMarks(m_session.id, {mark(0, attendance)}, u"a brother joined by this name"_s));
        QCOMPARE(got(hours().marks(m_session.id)).value(0).attendance, attendance);
        QCOMPARE(got(hours().markVersions(m_session.id, m_enrolled[0])).last().why, u"a brother joined by this name"_s);
        QCOMPARE(entries().size(), 2); // what stood, and what takes it back
        QVERIFY(!got(centre().meetings.run(request)).changed); // the report does not bring it back
        QCOMPARE(centre().minutes().value(m_enrolled[0]), 0);
    }
    void correctingALockedEntryKeepsTheWholeStory()
    {
        const HourEntry wrong = got(hours().record({entry(m_enrolled[0], 8, 12)})).first();
        QVERIFY(hours().lock(centre().group.id, {}, {}, {}));
        QVERIFY(hours().reverse(wrong.id));
        QVERIFY(hours().record({entry(m_enrolled[0], 8, 10)}));
        const QList<StoredEntry> story = entries();
        QCOMPARE(story.size(), 3);
        int sum = 0;
        for (const StoredEntry &each : story) {
            sum += each.entry.minutes;
            QCOMPARE(each.reversed, each.entry.id == wrong.id);
            if (each.entry.isReversal()) {
                QCOMPARE(each.entry.reverses, wrong.id);
                QCOMPARE(each.entry.minutes, -240);
                QVERIFY(each.entry.locked);
                QCOMPARE(refusal(hours().reverse(each.entry.id)).kind, ErrorKind::Rule);
            }
        }
        QCOMPARE(sum, 120);
        const auto balance = got(hours().balanceOfTrainee(m_enrolled[0]));
        QCOMPARE(balance.counted, 0); // the new one is not locked yet
        QCOMPARE(balance.recorded, 120);
    }
    void aTrainerRecordsAndTheOfficeLocks()
    {
        const HourEntryId open = got(hours().record({entry(m_enrolled[0], 8, 10)})).first().id;
        const HourEntryId locked = got(hours().record({entry(m_enrolled[1], 8, 10)})).first().id;
        QVERIFY(hours().lock(centre().group.id, {}, {}, {}));
        const HourEntryId later = got(hours().record({entry(m_enrolled[1], 12, 13)})).first().id;
        openTestSession(centre().session, Roles(Role::Trainer));
        QCOMPARE(refusal(hours().lock(centre().group.id, {}, {}, {})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(hours().reverse(locked)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(hours().reverse(open)).kind, ErrorKind::Denied);
        QVERIFY(hours().reverse(later));
        QCOMPARE(refusal(centre().placements.confirm({locked}, u"G. Najjar"_s, m_day)).kind, ErrorKind::Rule); // locked already
        openTestSession(centre().session, Roles(Role::Counsellor));
        QCOMPARE(refusal(hours().addSession(asked(14, 15))).kind, ErrorKind::Denied);
        QCOMPARE(refusal(hours().allPresent(m_session.id)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(hours().setMarks(m_session.id, {})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(centre().placements.addDays({})).kind, ErrorKind::Denied);
        QCOMPARE(refusal(centre().placements.change(m_placement)).kind, ErrorKind::Denied);
    }

    void sessionsHaveBounds_data()
    {
        QTest::addColumn<int>("from");    // minutes after 8:00
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("planned");
        QTest::addColumn<int>("days");    // moved by
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("words"); // empty: good
        const int classroom = int(Mode::Classroom);
        QTest::newRow("as long as it lasts") << 0 << 90 << 0 << 0 << classroom << QString();
        QTest::newRow("a break inside") << 0 << 90 << 75 << 0 << classroom << QString();
        QTest::newRow("a whole day") << 0 << 1440 << 0 << 0 << classroom << QString();
        QTest::newRow("longer than a day") << 0 << 1441 << 0 << 0 << classroom << u"within a day"_s;
        QTest::newRow("nothing") << 0 << 0 << 0 << 0 << classroom << u"ends after it begins"_s;
        QTest::newRow("backwards") << 90 << 0 << 0 << 0 << classroom << u"ends after it begins"_s;
        QTest::newRow("planned longer than it is") << 0 << 90 << 91 << 0 << classroom << u"90 minutes long: it cannot be planned with 91"_s;
        QTest::newRow("planned with less than nothing") << 0 << 90 << -5 << 0 << classroom << u"cannot be planned with -5"_s;
        QTest::newRow("on the job") << 0 << 90 << 0 << 0 << int(Mode::OnTheJob) << u"under a placement"_s;
        QTest::newRow("before the group") << 0 << 90 << 0 << -4 << classroom << u"1 Mar 2026 is outside the dates of FRM-26-A (2 Mar 2026 to 30 Jun 2026)"_s;
        QTest::newRow("after the group") << 0 << 90 << 0 << 118 << classroom << u"1 Jul 2026 is outside"_s;
    }
    void sessionsHaveBounds()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, planned);
        QFETCH(int, days);
        QFETCH(int, mode);
        QFETCH(QString, words);
        TrainingSession wanted;
        wanted.group = centre().group.id;
        wanted.mode = Mode(mode);
        const qint64 eight = centre().at(m_day.addDays(days), QTime(8, 0));
        wanted.starts = eight + from * 60;
        wanted.ends = eight + to * 60;
        wanted.plannedMinutes = planned;
        const qint64 before = centre().entries();
        const auto made = hours().addSession(wanted);
        QCOMPARE(bool(made), words.isEmpty());
        if (made) {
            QCOMPARE(made->plannedMinutes, planned > 0 ? planned : to - from);
            QCOMPARE(got(hours().session(made->id)), *made);
        } else {
            QVERIFY2(refusal(made).message.contains(words), qPrintable(refusal(made).message));
            QCOMPARE(centre().entries(), before);
        }
    }

    // Beirut puts its clocks forward at midnight before 29 March and back at midnight after 24 October 2026.
    void nightsOnWhichClocksChange_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minutes"); // from 22:00 to 02:00 by the clock on the wall
        QTest::newRow("forward") << QDate(2026, 3, 28) << 180;
        QTest::newRow("usual") << QDate(2026, 4, 4) << 240;
        QTest::newRow("back") << QDate(2026, 10, 24) << 300;
    }
    void nightsOnWhichClocksChange()
    {
        QFETCH(QDate, day);
        QFETCH(int, minutes);
        const Group nights = got(centre().addGroup(u"NIGHT"_s, QDate(2026, 3, 2), QDate(2026, 12, 18)));
        const EnrolmentId who = got(centre().enrolPeople({m_people[1]}, nights.id)).first();
        MeetingImportRequest request;
        request.group = nights.id;
        const QString from = day.toString(u"MM/dd/yyyy"_s);
        const QString to = day.addDays(1).toString(u"MM/dd/yyyy"_s);
        request.bytes = u"Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                        "1,Night work,%1 10:00:00 PM,%2 02:00:00 AM,o@c.example,1,2\n\n"
                        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                        "Amal Darwish,,%1 10:00:00 PM,%2 02:00:00 AM,1,No\n"_s.arg(from, to).toUtf8();
        const MeetingImportResult result = got(centre().meetings.run(request));
        QCOMPARE(result.plan.session.plannedMinutes, minutes);
        QCOMPARE(result.plan.session.day, day); // the day on which it began
        QCOMPARE(got(hours().balanceOfTrainee(who)).recorded, minutes);
        QCOMPARE(entryOf(nights.id).day, day);
    }

    void whoWasErasedKeepsTheirHours()
    {
        const auto days = got(centre().placements.addDays({dayOnTheJob(9, 300)}));
        QVERIFY(centre().placements.confirm({days.added[0].id}, u"G. Najjar"_s, QDate(2026, 3, 12)));
        QVERIFY(hours().lock(centre().group.id, {}, {}, {}));
        QVERIFY(centre().people.erase(m_people[0]));
        QCOMPARE(got(hours().balanceOfTrainee(m_enrolled[0])).counted, 300);
        QCOMPARE(got(hours().balance(centre().group.id)).size(), 2);
        const Placement left = got(centre().placements.ofEnrolment(m_enrolled[0])).value(0);
        QCOMPARE(left.employer, u"Al-Jisr Roads"_s); // a firm, not a person
        QVERIFY(left.mentor.isEmpty());
        QVERIFY(got(centre().placements.confirmedBy(entries().value(0).entry)).isEmpty());
    }

    /// Hours of somebody who never took the place up: the ministry asked how that can be.
    void whoHasHoursTookThePlaceUp()
    {
        HoursHolder holder(centre().hoursRepository, centre().enrolmentRepository, centre().groupRepository);
        centre().enrolments.askAlso(holder);
        QVERIFY(hours().record({entry(m_enrolled[0], 8, 12)}));
        const Error refused = refusal(centre().enrolments.notTakenUp({m_enrolled[1], m_enrolled[0]}, QDate(2026, 3, 20)));
        QCOMPARE(refused.kind, ErrorKind::Rule);
        QVERIFY2(refused.message.contains(u"took the place up"_s), qPrintable(refused.message));
        QVERIFY(centre().enrolments.notTakenUp({m_enrolled[1]}, QDate(2026, 3, 20))); // the other one has none, and was not moved before
    }
};

QTEST_GUILESS_MAIN(TestHoursVerbs)
#include "tst_hoursverbs.moc"
