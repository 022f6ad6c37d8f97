// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and their registers. A mark and the entry it is worth are written together.
#include "groupmembers.h"
#include "hoursservice.h"
#include "registerplan.h"
#include "shortday.h"
#include "trainingbegin.h"
#include "traineeseal.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr qint64 longestSession = 24 * 3600;

/// Of a register; a reversal too: what it takes back was locked.
bool isLockedHours(const HourEntry &entry)
{
    return entry.locked && entry.source == HourSource::Register;
}
} // namespace

Result<QList<TrainingSession>> HoursService::sessions(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_hours.sessionsOf(group);
}

Result<TrainingSession> HoursService::session(const TrainingSessionId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<TrainingSession> found, m_hours.findSession(id));
    if (!found)
        return failure(ErrorKind::NotFound, tr("There is no such session."));
    return *found;
}

Result<TrainingSession> HoursService::checkedSession(TrainingSession session) const
{
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, session.group));
    const Group &group = members.group();
    if (session.ends <= session.starts || session.ends - session.starts > longestSession)
        return failure(ErrorKind::Rule, tr("A session ends after it begins, within a day."));
    if (session.mode == Mode::OnTheJob)
        return failure(ErrorKind::Rule, tr("Hours on the job are entered under a placement, not in a session."));
    const int whole = int((session.ends - session.starts) / 60);
    if (session.plannedMinutes == 0)
        session.plannedMinutes = whole;
    if (session.plannedMinutes < 1 || session.plannedMinutes > whole)
        return failure(ErrorKind::Rule, tr("The session is %1 minutes long: it cannot be planned with %2.").arg(whole).arg(session.plannedMinutes));
    session.day = dayOf(session.starts, m_settings.zone);
    if ((group.starts.isValid() && session.day < group.starts) || (group.ends.isValid() && session.day > group.ends))
        return failure(ErrorKind::Rule, tr("The session on %1 is outside the dates of %2 (%3 to %4).")
                       .arg(shortDay(session.day), group.code, shortDay(group.starts), shortDay(group.ends)));
    return session;
}

Result<TrainingSession> HoursService::addSession(TrainingSession session, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(TrainingSession checked, checkedSession(session));
    checked.id = TrainingSessionId::make();
    checked.version = 1;
    const Step step{u"hours.session"_s, {checked.id.toText(), checked.group.toText()}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&] { return m_hours.addSessions({checked}); }));
    if (done.repeated) {
        WARSHA_TRY(const QStringList first, m_units.touched(done.step, u"training_session"_s));
        return this->session(TrainingSessionId::fromText(first.value(0)));
    }
    return checked;
}

Result<QList<TrainingSession>> HoursService::addTimetable(const GroupId &group, const Timetable &timetable, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    QList<TrainingSession> added;
    WARSHA_TRY(const QList<TrainingSession> wanted, sessionsOf(timetable, group, m_settings));
    for (const TrainingSession &each : wanted) {
        WARSHA_TRY(TrainingSession checked, checkedSession(each));
        checked.id = TrainingSessionId::make();
        checked.version = 1;
        added.append(checked);
    }
    const Step step{u"hours.timetable"_s, {group.toText(), QString::number(added.size())}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<TrainingSession> standing, m_hours.sessionsOf(group));
        if (const QString clash = clashOf(added, standing, m_settings.zone); !clash.isEmpty())
            return failure(ErrorKind::Rule, clash);
        return m_hours.addSessions(added);
    }));
    if (done.repeated) {
        added.clear();
        WARSHA_TRY(const QStringList first, m_units.touched(done.step, u"training_session"_s));
        for (const QString &id : first) {
            WARSHA_TRY(const TrainingSession session, this->session(TrainingSessionId::fromText(id)));
            added.append(session);
        }
    }
    return added;
}

Result<QList<RegisterMark>> HoursService::marks(const TrainingSessionId &session) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_hours.marksOf(session);
}

Result<void> HoursService::setMarks(const TrainingSessionId &id, const QList<RegisterMark> &marks, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    const Step step{u"hours.register"_s, {id.toText(), QString::number(marks.size())}};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const TrainingSession session, this->session(id));
        return writeMarks(session, marks);
    }));
    return {};
}

Result<int> HoursService::allPresent(const TrainingSessionId &id, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    int set = 0;
    const Step step{u"hours.allpresent"_s, {id.toText()}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const TrainingSession session, this->session(id));
        WARSHA_TRY(const QList<RegisterMark> before, m_hours.marksOf(id));
        WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, session.group));
        QSet<EnrolmentId> marked;
        for (const RegisterMark &each : before)
            marked.insert(each.enrolment);
        QList<RegisterMark> blanks;
        for (const Enrolment &each : members.enrolments()) {
            if (!marked.contains(each.id) && members.isInTraining(each.id, session.day))
                blanks.append({{}, 0, id, each.id, Attendance::Present, 0});
        }
        set = int(blanks.size());
        return writeMarks(session, blanks);
    }));
    if (done.repeated) {
        WARSHA_TRY(const QStringList marks, m_units.touched(done.step, u"register_mark"_s));
        set = int(marks.size());
    }
    return set;
}

Result<QMap<qsizetype, Error>> HoursService::faultsOf(const TrainingSessionId &id, const QList<RegisterMark> &marks) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(const TrainingSession session, this->session(id));
    WARSHA_TRY(GroupMembers members, GroupMembers::of(m_sources, session.group));
    members.callByName();
    WARSHA_TRY(RegisterPlan plan, planOf(session, members));
    QMap<qsizetype, Error> faults;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        if (const Result<void> set = plan.set(marks[at]); !set)
            faults.insert(at, set.error());
    }
    return faults;
}

Result<QList<SessionListing>> HoursService::sessionListings(const GroupId &group) const
{
    WARSHA_TRY(const QList<TrainingSession> sessions, this->sessions(group));
    using Uses = QHash<TrainingSessionId, SessionUse>;
    WARSHA_TRY(const Uses uses, m_hours.usesOf(group));
    QList<SessionListing> listings;
    for (const TrainingSession &each : sessions) {
        const SessionUse use = uses.value(each.id);
        listings.append({each, use.people, use.isLocked, use.isReported, use.hasReport, use.blank});
    }
    return listings;
}

Result<QList<TrainingSession>> HoursService::unrecordedSessions() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_hours.unrecorded(m_clock.seconds());
}

Result<SessionRegister> HoursService::registerOf(const TrainingSessionId &id) const
{
    SessionRegister shown;
    WARSHA_TRY(shown.session, this->session(id));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, shown.session.group));
    WARSHA_TRY(const QList<RegisterMark> marks, m_hours.marksOf(id));
    HourFilter filter;
    filter.session = id;
    WARSHA_TRY(const QList<StoredEntry> entries, m_hours.entries(filter));
    shown.isLocked = std::ranges::any_of(entries, [](const StoredEntry &each) { return isLockedHours(each.entry); });
    for (const Enrolment &each : members.enrolments()) {
        RegisterLine line{each.id, members.currentPersonOf(each.id), {}};
        if (const auto mark = std::ranges::find(marks, each.id, &RegisterMark::enrolment); mark != marks.cend())
            line.mark = *mark;
        bool hasOpenHours = false;
        for (const StoredEntry &stored : entries) {
            if (stored.entry.enrolment != each.id || stored.reversed || stored.entry.isReversal())
                continue;
            line.isReported = stored.entry.source != HourSource::Register;
            line.minutes += stored.entry.minutes;
            hasOpenHours = !stored.entry.locked;
        }
        line.isLocked = isMarkLocked(shown.isLocked, line.mark.has_value(), hasOpenHours);
        if (line.mark || line.isReported || members.isInTraining(each.id, shown.session.day))
            shown.lines.append(line);
    }
    return shown;
}

Result<void> HoursService::setMarks(const GroupId &group, const QList<SessionMarks> &all, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    qsizetype count = 0;
    for (const SessionMarks &each : all)
        count += each.marks.size();
    const Step step{u"hours.matrix"_s, {group.toText(), QString::number(count)}};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        for (const SessionMarks &each : all) {
            WARSHA_TRY(const TrainingSession session, this->session(each.session));
            if (session.group != group)
                return failure(ErrorKind::NotFound, tr("There is no such session."));
            WARSHA_CHECK(writeMarks(session, each.marks));
        }
        return {};
    }));
    return {};
}

namespace {

/// What stands in the ledger goes beside the marks, which are there already.
void takeEntries(const QList<StoredEntry> &entries, const QHash<TrainingSessionId, qsizetype> &sessionAt,
                 const QHash<EnrolmentId, qsizetype> &rowAt, GroupAttendance &attendance)
{
    QSet<qsizetype> locked;
    QSet<std::pair<qsizetype, qsizetype>> open;
    for (const StoredEntry &stored : entries) {
        const auto column = sessionAt.constFind(stored.entry.session);
        const auto row = rowAt.constFind(stored.entry.enrolment);
        if (column == sessionAt.cend() || row == rowAt.cend())
            continue;
        if (isLockedHours(stored.entry))
            locked.insert(*column);
        if (stored.reversed || stored.entry.isReversal())
            continue;
        AttendanceCell &cell = attendance.rows[*row].cells[*column];
        cell.minutes += stored.entry.minutes;
        cell.isReported = stored.entry.source != HourSource::Register;
        if (!stored.entry.locked)
            open.insert({*row, *column});
    }
    for (qsizetype row = 0; row < attendance.rows.size(); ++row)
        for (const qsizetype column : std::as_const(locked)) {
            AttendanceCell &cell = attendance.rows[row].cells[column];
            cell.isLocked = isMarkLocked(true, cell.mark.has_value(), open.contains({row, column}));
        }
}

} // namespace

Result<GroupAttendance> HoursService::attendanceOf(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    GroupAttendance attendance;
    WARSHA_TRY(attendance.sessions, m_hours.sessionsOf(group));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    WARSHA_TRY(const QList<RegisterMark> marks, m_hours.marksOfGroup(group));
    HourFilter filter;
    filter.group = group;
    WARSHA_TRY(const QList<StoredEntry> entries, m_hours.entries(filter));
    QHash<TrainingSessionId, qsizetype> sessionAt;
    for (qsizetype at = 0; at < attendance.sessions.size(); ++at)
        sessionAt.insert(attendance.sessions[at].id, at);
    QHash<EnrolmentId, qsizetype> rowAt;
    for (const Enrolment &each : members.enrolments()) {
        if (!each.enrolled.isValid())
            continue;
        AttendanceRow row{each.id, members.currentPersonOf(each.id), {}, !isInTraining(each.status)};
        for (const TrainingSession &session : std::as_const(attendance.sessions))
            row.cells.append({{}, 0, false, false, members.isInTraining(each.id, session.day)});
        rowAt.insert(each.id, attendance.rows.size());
        attendance.rows.append(row);
    }
    for (const RegisterMark &mark : marks)
        if (const auto row = rowAt.constFind(mark.enrolment); row != rowAt.cend())
            attendance.rows[*row].cells[sessionAt.value(mark.session)].mark = mark;
    takeEntries(entries, sessionAt, rowAt, attendance);
    return attendance;
}

Result<QList<MarkVersion>> HoursService::markVersions(const TrainingSessionId &session, const EnrolmentId &enrolment) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(QList<MarkVersion> versions, m_hours.markVersions(session, enrolment));
    WARSHA_TRY(const GroupId group, GroupMembers::groupOf(m_sources, enrolment));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    TraineeSeal seals(m_keys, members);
    for (MarkVersion &each : versions) {
        WARSHA_TRY(each.why, seals.open(enrolment, "register_mark"_L1, "reason"_L1, each.reason));
    }
    return versions;
}

/// As it stands, to be written in.
Result<RegisterPlan> HoursService::planOf(const TrainingSession &session, const GroupMembers &members) const
{
    WARSHA_TRY(const QList<StandingEntry> standing, m_hours.standing(session.group, session.day.addDays(-1), session.day.addDays(1)));
    RegisterPlan plan(session, members, EntryCheck(members, m_settings, standing), m_session.user(), m_clock.seconds());
    WARSHA_CHECK(plan.load(m_hours));
    return plan;
}

Result<void> HoursService::writeMarks(const TrainingSession &session, const QList<RegisterMark> &wanted)
{
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, session.group));
    WARSHA_TRY(RegisterPlan plan, planOf(session, members));
    QList<EnrolmentId> came;
    bool isHeld = false; // somebody may be excused before a session begins
    for (const RegisterMark &each : wanted) {
        WARSHA_CHECK(plan.set(each));
        isHeld = isHeld || each.attendance != Attendance::Excused;
        if (each.attendance == Attendance::Present || each.attendance == Attendance::Late)
            came.append(each.enrolment);
    }
    WARSHA_CHECK(plan.write(m_hours));
    if (isHeld)
        WARSHA_CHECK(beginGroup(m_sources.groups, session.group));
    return beginTraining(m_sources.groups, m_sources.enrolments, came);
}

} // namespace warsha
