// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerplan.h"

namespace warsha {

RegisterPlan::RegisterPlan(const TrainingSession &session, const GroupMembers &members, EntryCheck check, const UserId &by, qint64 now)
    : m_session(session), m_members(members), m_check(std::move(check)), m_by(by), m_now(now)
{
}

Result<void> RegisterPlan::load(const HoursRepository &hours)
{
    WARSHA_TRY(const QList<RegisterMark> marks, hours.marksOf(m_session.id));
    for (const RegisterMark &each : marks)
        m_marks.insert(each.enrolment, each);
    HourFilter filter;
    filter.session = m_session.id;
    WARSHA_TRY(const QList<StoredEntry> entries, hours.entries(filter));
    for (const StoredEntry &each : entries) {
        if (!each.reversed && !each.entry.isReversal())
            m_entries.insert(each.entry.enrolment, each.entry);
    }
    return {};
}

Result<void> RegisterPlan::set(RegisterMark wanted)
{
    if (!m_members.find(wanted.enrolment))
        return failure(ErrorKind::NotFound, tr("The register has a mark for somebody who is not in %1.").arg(m_members.group().code));
    if (wanted.attendance != Attendance::Late)
        wanted.lateMinutes = 0;
    else if (wanted.lateMinutes < 1 || wanted.lateMinutes > m_session.plannedMinutes)
        return failure(ErrorKind::Rule, tr("%1 is late by %2 minutes: the session has %3.")
                       .arg(m_members.called(wanted.enrolment)).arg(wanted.lateMinutes).arg(m_session.plannedMinutes));
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
    m_changedMarks.append(wanted);
    return {};
}

Result<void> RegisterPlan::write(HoursRepository &hours) const
{
    for (const RegisterMark &each : m_changedMarks)
        WARSHA_CHECK(hours.changeMark(each));
    for (const HourEntry &each : m_removedEntries)
        WARSHA_CHECK(hours.removeEntry(each));
    for (const HourEntry &each : m_changedEntries)
        WARSHA_CHECK(hours.changeEntry(each));
    WARSHA_CHECK(hours.addMarks(m_newMarks));
    return hours.addEntries(m_newEntries);
}

Result<void> RegisterPlan::setEntry(const RegisterMark &mark)
{
    const int minutes = minutesOfMark(mark, m_session);
    const auto known = m_entries.constFind(mark.enrolment);
    const bool exists = known != m_entries.constEnd();
    if (exists && known->source != HourSource::Register)
        return {}; // a machine saw them: its minutes stand, the mark is beside it
    if ((exists ? known->minutes : 0) == minutes)
        return {};
    if (exists && known->locked)
        return failure(ErrorKind::Rule, tr("The hours of %1 in this session are locked. Reverse the entry first.").arg(m_members.called(mark.enrolment)));
    if (minutes == 0) {
        m_removedEntries.append(*known);
        return {};
    }
    HourEntry entry = exists ? *known : newEntry(mark.enrolment);
    entry.minutes = minutes;
    entry.starts = m_session.starts + mark.lateMinutes * 60;
    entry.recordedBy = m_by;
    entry.recordedAt = m_now;
    const QList<HourFault> faults = m_check.faultsOf(entry);
    if (!faults.isEmpty())
        return failure(ErrorKind::Rule, faults.first().sentence);
    m_check.accept(entry);
    (exists ? m_changedEntries : m_newEntries).append(entry);
    return {};
}

HourEntry RegisterPlan::newEntry(const EnrolmentId &enrolment) const
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

} // namespace warsha
