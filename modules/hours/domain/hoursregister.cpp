// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and their registers. A mark and the entry it is worth are written together.
#include "groupmembers.h"
#include "hoursservice.h"
#include "walltime.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr qint64 longestSession = 24 * 3600;
}

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
                       .arg(session.day.toString(Qt::ISODate), group.code, group.starts.toString(Qt::ISODate), group.ends.toString(Qt::ISODate)));
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

namespace {
/// The marks and entries of one session while a register is written.
class RegisterWriter
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursService)
public:
    RegisterWriter(const TrainingSession &session, const GroupMembers &members, EntryCheck check, HoursRepository &hours,
                   const UserId &by, qint64 now)
        : m_session(session), m_members(members), m_check(std::move(check)), m_hours(hours), m_by(by), m_now(now)
    {
    }

    Result<void> load()
    {
        WARSHA_TRY(const QList<RegisterMark> marks, m_hours.marksOf(m_session.id));
        for (const RegisterMark &each : marks)
            m_marks.insert(each.enrolment, each);
        HourFilter filter;
        filter.session = m_session.id;
        WARSHA_TRY(const QList<StoredEntry> entries, m_hours.entries(filter));
        for (const StoredEntry &each : entries) {
            if (!each.reversed && !each.entry.isReversal())
                m_entries.insert(each.entry.enrolment, each.entry);
        }
        return {};
    }

    Result<void> set(RegisterMark wanted)
    {
        if (!m_members.find(wanted.enrolment))
            return failure(ErrorKind::NotFound, tr("The register has a mark for somebody who is not in %1.").arg(m_members.group().code));
        if (wanted.attendance != Attendance::Late)
            wanted.lateMinutes = 0;
        else if (wanted.lateMinutes < 1 || wanted.lateMinutes > m_session.plannedMinutes)
            return failure(ErrorKind::Rule, tr("%1 is late by %2 minutes: the session has %3.")
                           .arg(m_members.numberOf(wanted.enrolment)).arg(wanted.lateMinutes).arg(m_session.plannedMinutes));
        WARSHA_CHECK(setEntry(wanted));
        const auto known = m_marks.constFind(wanted.enrolment);
        if (known == m_marks.constEnd()) {
            wanted.id = RegisterMarkId::make();
            wanted.session = m_session.id;
            m_newMarks.append(wanted);
            m_marks.insert(wanted.enrolment, wanted);
            return {};
        }
        if (known->attendance == wanted.attendance && known->lateMinutes == wanted.lateMinutes)
            return {};
        wanted.id = known->id;
        wanted.version = known->version;
        return m_hours.changeMark(wanted);
    }

    Result<void> finish()
    {
        WARSHA_CHECK(m_hours.addMarks(m_newMarks));
        return m_hours.addEntries(m_newEntries);
    }

private:
    Result<void> setEntry(const RegisterMark &mark)
    {
        const int minutes = minutesOfMark(mark, m_session);
        const auto known = m_entries.constFind(mark.enrolment);
        const bool exists = known != m_entries.constEnd();
        if (exists && known->source != HourSource::Register)
            return {}; // a machine saw them: its minutes stand, the mark is beside it
        if ((exists ? known->minutes : 0) == minutes)
            return {};
        if (exists && known->locked)
            return failure(ErrorKind::Rule, tr("The hours of %1 in this session are locked. Reverse the entry first.").arg(m_members.numberOf(mark.enrolment)));
        if (minutes == 0)
            return m_hours.removeEntry(*known);
        HourEntry entry = exists ? *known : newEntry(mark.enrolment);
        entry.minutes = minutes;
        entry.starts = m_session.starts + mark.lateMinutes * 60;
        entry.recordedBy = m_by;
        entry.recordedAt = m_now;
        const QList<HourFault> faults = m_check.faultsOf(entry);
        if (!faults.isEmpty())
            return failure(ErrorKind::Rule, faults.first().sentence);
        m_check.accept(entry);
        if (exists)
            return m_hours.changeEntry(entry);
        m_newEntries.append(entry);
        return {};
    }
    [[nodiscard]] HourEntry newEntry(const EnrolmentId &enrolment) const
    {
        HourEntry entry;
        entry.id = HourEntryId::make();
        entry.version = 1;
        entry.enrolment = enrolment;
        entry.mode = m_session.mode;
        entry.day = m_session.day;
        entry.session = m_session.id;
        entry.ends = m_session.ends;
        entry.plannedMinutes = m_session.plannedMinutes;
        entry.source = HourSource::Register;
        entry.grade = EvidenceGrade::SignedSheet;
        return entry;
    }

    TrainingSession m_session;
    const GroupMembers &m_members;
    EntryCheck m_check;
    HoursRepository &m_hours;
    UserId m_by;
    qint64 m_now;
    QHash<EnrolmentId, RegisterMark> m_marks;
    QHash<EnrolmentId, HourEntry> m_entries;
    QList<RegisterMark> m_newMarks;
    QList<HourEntry> m_newEntries;
};
} // namespace

Result<void> HoursService::writeMarks(const TrainingSession &session, const QList<RegisterMark> &wanted)
{
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, session.group));
    WARSHA_TRY(const QList<StandingEntry> standing, m_hours.standing(session.group, session.day.addDays(-1), session.day.addDays(1)));
    RegisterWriter writer(session, members, EntryCheck(members, m_settings, standing), m_hours, m_session.user(), m_clock.seconds());
    WARSHA_CHECK(writer.load());
    for (const RegisterMark &each : wanted)
        WARSHA_CHECK(writer.set(each));
    return writer.finish();
}

} // namespace warsha
