// SPDX-License-Identifier: GPL-3.0-or-later
#include "biggroup.h"

#include "seal.h"

namespace warsha {

using namespace Qt::StringLiterals;

struct BigGroupWriter::Writing {
    int index = 0;
    const BigProgramme &programme;
    const BigStage &stage;
    const QList<Person> &people;
    Group group = {};
    QList<Enrolment> enrolments = {}; ///< by the order of the people, like all below
    QList<SealedPlacement> placements = {};
    QList<QByteArray> signatures = {};
    QList<TrainingSession> sessions = {};
    QList<RegisterMark> marks = {};
    QList<HourEntry> entries = {};
    QList<Attempt> attempts = {};
    QList<OutcomeLock> locks = {};
};

namespace {

constexpr int leaver = 39; ///< row of the one who leaves half way
constexpr QDate noDate;

/// Always the same for the same place: most are present, and every twentieth misses a third.
Attendance attendanceOf(qsizetype row, int day)
{
    if (row % 20 == 7 && day % 3 == 1)
        return Attendance::Absent;
    if ((row * 7 + day * 3) % 29 == 5)
        return Attendance::Absent;
    if ((row * 11 + day * 5) % 61 == 9)
        return Attendance::Excused;
    return (row * 5 + day) % 19 == 3 ? Attendance::Late : Attendance::Present;
}

/// How many of the days each mode gets, by its share of the plan; each at least one.
PerMode daysPerMode(const PerMode &required, int days)
{
    int all = 0;
    for (const Mode mode : allModes)
        all += required[mode];
    PerMode shares;
    for (const Mode mode : allModes)
        shares[mode] = required[mode] > 0 ? std::max(1, required[mode] * days / all) : 0;
    return shares;
}

} // namespace

QByteArray BigGroupWriter::sealed(const Person &person, QLatin1StringView table, QLatin1StringView column, const QString &text) const
{
    return seal(m_house.keys.value(person.key), {table, column, person.key.toText()}, text.toUtf8());
}

Result<void> BigGroupWriter::enrol(Writing &writing) const
{
    Group &group = writing.group;
    group.id = GroupId::make();
    group.code = u"%1-%2-%3"_s.arg(writing.programme.code).arg(writing.stage.starts.year() % 100).arg(writing.index + 1, 3, 10, QChar(u'0'));
    group.name = u"Intake %1"_s.arg(writing.index + 1);
    group.programmeVersion = writing.programme.version.id;
    group.starts = writing.stage.starts;
    group.ends = writing.stage.ends;
    group.capacity = int(writing.people.size());
    group.state = writing.stage.isOver ? GroupState::Finished : GroupState::Running;
    WARSHA_CHECK(m_rooms.groups.add(group));
    for (const Person &person : writing.people) {
        Enrolment enrolment;
        enrolment.id = EnrolmentId::make();
        enrolment.group = group.id;
        enrolment.person = person.id;
        enrolment.applied = group.starts.addDays(-30);
        enrolment.offered = group.starts.addDays(-14);
        enrolment.enrolled = group.starts;
        const bool left = writing.enrolments.size() == leaver;
        enrolment.status = left ? EnrolmentStatus::Withdrawn : writing.stage.isOver ? EnrolmentStatus::Completed : EnrolmentStatus::Active;
        enrolment.ended = left ? group.starts.addDays(18) : writing.stage.isOver ? group.ends : noDate;
        enrolment.reason = left ? LeavingReason::FoundWork : LeavingReason::None;
        writing.enrolments.append(enrolment);
        SealedPlacement placement;
        placement.placement = {PlacementId::make(), 0, enrolment.id, u"Firm %1"_s.arg(writing.index % 40 + 1), u"Site %1"_s.arg(writing.index % 7 + 1), {}, {},
                               group.starts, group.starts, group.ends, writing.programme.version.requiredMinutes[Mode::OnTheJob]};
        placement.mentor = sealed(person, "placement"_L1, "mentor"_L1, u"Mentor %1"_s.arg(writing.index % 90 + 1));
        writing.placements.append(placement);
        writing.signatures.append(sealed(person, "hour_entry"_L1, "confirmed_by"_L1, u"Mentor %1"_s.arg(writing.index % 90 + 1)));
    }
    WARSHA_CHECK(m_rooms.enrolments.add(writing.enrolments));
    return m_rooms.placements.add(writing.placements);
}

/// An entry for each who was there; a register as well, but online of those alone whom a
/// meeting's report does not name.
void BigGroupWriter::record(Writing &writing, const TrainingSession &session) const
{
    const int day = int(writing.sessions.size());
    const bool isReported = session.mode == Mode::Online;
    for (qsizetype row = 0; row < writing.enrolments.size(); ++row) {
        const Enrolment &enrolment = writing.enrolments[row];
        if (enrolment.ended.isValid() && enrolment.ended < session.day)
            continue;
        RegisterMark mark{RegisterMarkId::make(), 0, session.id, enrolment.id, attendanceOf(row, day), 0};
        mark.lateMinutes = mark.attendance == Attendance::Late ? usualLateMinutes : 0;
        HourEntry entry;
        entry.minutes = minutesOfMark(mark, session);
        if (!isReported || entry.minutes == 0)
            writing.marks.append(mark);
        if (entry.minutes == 0)
            continue;
        entry.id = HourEntryId::make();
        entry.enrolment = enrolment.id;
        entry.mode = session.mode;
        entry.day = session.day;
        entry.session = session.id;
        entry.starts = session.starts + mark.lateMinutes * 60;
        entry.ends = session.ends;
        entry.plannedMinutes = session.plannedMinutes;
        entry.source = isReported ? HourSource::Import : HourSource::Register;
        entry.grade = isReported ? EvidenceGrade::Instrument : EvidenceGrade::SignedSheet;
        entry.recordedBy = m_house.user;
        entry.recordedAt = session.ends + 600;
        entry.locked = writing.stage.isOver || session.day < m_house.today.addDays(-14);
        writing.entries.append(entry);
    }
}

/// A day on the job, signed by the mentor; the last days of those who still go there are not.
void BigGroupWriter::work(Writing &writing, QDate day, int minutes) const
{
    const bool isSigned = writing.stage.isOver || day < m_house.today.addDays(-7);
    for (qsizetype row = 0; row < writing.enrolments.size(); ++row) {
        const Enrolment &enrolment = writing.enrolments[row];
        if ((enrolment.ended.isValid() && enrolment.ended < day) || attendanceOf(row, int(writing.stage.starts.daysTo(day))) == Attendance::Absent)
            continue;
        HourEntry entry;
        entry.id = HourEntryId::make();
        entry.enrolment = enrolment.id;
        entry.mode = Mode::OnTheJob;
        entry.day = day;
        entry.placement = writing.placements[row].placement.id;
        entry.plannedMinutes = entry.minutes = minutes;
        entry.source = HourSource::Logbook;
        entry.recordedBy = m_house.user;
        entry.recordedAt = day.startOfDay(m_house.zone).toSecsSinceEpoch() + 64'800;
        if (isSigned) {
            entry.confirmedBy = writing.signatures[row];
            entry.confirmedOn = day;
            entry.locked = writing.stage.isOver;
        }
        writing.entries.append(entry);
    }
}

/// The days of the plan one after the other over the whole of the group; what lies ahead has sessions without a register, and
/// so have the last two days of every fourth group.
Result<void> BigGroupWriter::plan(Writing &writing) const
{
    const PerMode &required = writing.programme.version.requiredMinutes;
    const PerMode shares = daysPerMode(required, m_house.days);
    const qint64 length = writing.stage.starts.daysTo(writing.stage.ends);
    const QDate recorded = m_house.today.addDays(writing.index % 4 == 0 ? -3 : -1);
    int ordinal = 0;
    for (const Mode mode : allModes) {
        for (int i = 0; i < shares[mode]; ++i, ++ordinal) {
            const QDate day = writing.stage.starts.addDays(ordinal * length / m_house.days);
            const int minutes = std::min(480, (required[mode] + shares[mode] - 1) / shares[mode]);
            if (mode == Mode::OnTheJob) {
                if (day <= recorded)
                    work(writing, day, minutes);
                continue;
            }
            TrainingSession session{TrainingSessionId::make(), 0, writing.group.id, mode, day, 0, 0, minutes};
            session.starts = QDateTime(day, QTime(8 + writing.index % 3, 0), m_house.zone).toSecsSinceEpoch();
            session.ends = session.starts + minutes * 60;
            if (day <= recorded)
                record(writing, session);
            writing.sessions.append(session);
        }
    }
    WARSHA_CHECK(m_rooms.hours.addSessions(writing.sessions));
    WARSHA_CHECK(m_rooms.hours.addMarks(writing.marks));
    return m_rooms.hours.addEntries(writing.entries);
}

/// Every unit of a group that is over, the first one of those that run; every tenth trainee does not make the last one.
void BigGroupWriter::assess(Writing &writing) const
{
    const QList<Unit> &units = writing.programme.version.units;
    const QDate date = writing.stage.isOver ? writing.stage.ends : m_house.today.addDays(-1);
    for (qsizetype row = 0; row < writing.enrolments.size(); ++row) {
        if (writing.enrolments[row].status == EnrolmentStatus::Withdrawn)
            continue;
        for (const Unit &unit : writing.stage.isOver ? units : units.mid(0, 1)) {
            Attempt attempt;
            attempt.id = AttemptId::make();
            attempt.place = {writing.enrolments[row].id, unit.id};
            attempt.date = date;
            attempt.assessor = m_house.staff[writing.index % m_house.staff.size()];
            attempt.instrument = Instrument::PracticalTask;
            attempt.outcome = row % 10 == 3 && unit.id == units.last().id ? Outcome::NotYetAchieved : Outcome::Achieved;
            writing.attempts.append(attempt);
            if (!writing.stage.isLocked)
                continue;
            OutcomeLock lock;
            lock.id = makeUuid7().toString(QUuid::WithoutBraces);
            lock.place = attempt.place;
            lock.attempt = attempt.id;
            lock.lockedAt = date.addDays(1).startOfDay(m_house.zone).toSecsSinceEpoch();
            lock.lockedBy = m_house.user;
            writing.locks.append(lock);
        }
    }
}

Result<BigGroup> BigGroupWriter::write(int index, const BigProgramme &programme, const BigStage &stage, const QList<Person> &people) const
{
    Writing writing{index, programme, stage, people};
    WARSHA_CHECK(enrol(writing));
    WARSHA_CHECK(plan(writing));
    assess(writing);
    WARSHA_CHECK(m_rooms.assessment.add(writing.attempts));
    WARSHA_CHECK(m_rooms.assessment.addLocks(writing.locks));
    return BigGroup{writing.group.id, writing.sessions.size(), writing.entries.size()};
}

} // namespace warsha
