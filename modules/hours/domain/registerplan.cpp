// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerplan.h"

#include "shortday.h"

namespace warsha {

namespace {

constexpr qint64 earliest = 30 * 60; // seconds: the register is opened while people come in

} // namespace

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
        m_isLocked = m_isLocked || (each.entry.locked && each.entry.source == HourSource::Register);
        if (!each.reversed && !each.entry.isReversal())
            m_entries.insert(each.entry.enrolment, each.entry);
    }
    return {};
}

bool RegisterPlan::isLocked(const EnrolmentId &enrolment) const
{
    const auto entry = m_entries.constFind(enrolment);
    return isMarkLocked(m_isLocked, m_marks.contains(enrolment), entry != m_entries.constEnd() && !entry->locked);
}

bool RegisterPlan::isAgainstReport(const RegisterMark &mark) const
{
    const auto entry = m_entries.constFind(mark.enrolment);
    return contradictsReport(entry != m_entries.constEnd() && entry->source != HourSource::Register, mark.attendance);
}

bool RegisterPlan::isAsItWas(const RegisterMark &mark) const
{
    const auto known = m_marks.constFind(mark.enrolment);
    return known != m_marks.constEnd() && known->attendance == mark.attendance && known->lateMinutes == mark.lateMinutes;
}

Result<void> RegisterPlan::set(RegisterMark wanted)
{
    WARSHA_CHECK(checkMember(wanted));
    if (wanted.attendance != Attendance::Late)
        wanted.lateMinutes = 0;
    WARSHA_CHECK(checkLate(wanted));
    WARSHA_CHECK(checkBegun(wanted));
    if (isAgainstReport(wanted)) // also where the mark was there first
        return failure(ErrorKind::Rule, tr("A meeting report has %1 in this session for %n minute(s). Who may lock hours can correct that, with a reason; if the name in the report is somebody else’s, say whose it is.",
                                           nullptr, m_entries.value(wanted.enrolment).minutes).arg(m_members.called(wanted.enrolment)));
    if (!isAsItWas(wanted) && isLocked(wanted.enrolment))
        return failure(ErrorKind::Rule, tr("The hours of this session are locked, and so is the mark of %1. It can only be corrected, with a reason.")
                       .arg(m_members.called(wanted.enrolment)));
    WARSHA_CHECK(setEntry(wanted));
    keep(wanted);
    return {};
}

Result<void> RegisterPlan::correct(RegisterMark wanted)
{
    WARSHA_CHECK(checkMember(wanted));
    if (wanted.attendance != Attendance::Late)
        wanted.lateMinutes = 0;
    WARSHA_CHECK(checkLate(wanted));
    if (!isLocked(wanted.enrolment) && !isAgainstReport(wanted))
        return failure(ErrorKind::Rule, tr("The mark of %1 is not locked: it is changed, not corrected.").arg(m_members.called(wanted.enrolment)));
    WARSHA_CHECK(correctEntry(wanted));
    keep(wanted);
    return {};
}

Result<void> RegisterPlan::checkMember(const RegisterMark &mark) const
{
    if (!m_members.find(mark.enrolment))
        return failure(ErrorKind::NotFound, tr("The register has a mark for somebody who is not in %1.").arg(m_members.group().code));
    return {};
}

void RegisterPlan::keep(RegisterMark wanted)
{
    const auto known = m_marks.constFind(wanted.enrolment);
    if (known == m_marks.constEnd()) {
        wanted.id = RegisterMarkId::make();
        wanted.session = m_session.id;
        m_newMarks.append(wanted);
        m_marks.insert(wanted.enrolment, wanted);
        return;
    }
    if (isAsItWas(wanted) && wanted.reason.isEmpty())
        return;
    wanted.id = known->id;
    wanted.version = known->version;
    m_changedMarks.append(wanted);
}

Result<void> RegisterPlan::checkLate(const RegisterMark &mark) const
{
    if (mark.attendance == Attendance::Late && (mark.lateMinutes < 1 || mark.lateMinutes > m_session.plannedMinutes))
        return failure(ErrorKind::Rule, tr("%1 is late by %2 minutes: the session has %3.")
                       .arg(m_members.called(mark.enrolment)).arg(mark.lateMinutes).arg(m_session.plannedMinutes));
    return {};
}

Result<void> RegisterPlan::checkBegun(const RegisterMark &mark) const
{
    if (mark.attendance == Attendance::Excused || m_session.starts <= m_now + earliest)
        return {};
    return failure(ErrorKind::Rule, tr("The session of %1 has not begun: until then somebody can only be excused.").arg(shortDay(m_session.day)));
}

Result<void> RegisterPlan::moveTo(const TrainingSession &session)
{
    m_session = session;
    for (const HourEntry &each : std::as_const(m_entries))
        m_check.forget(each);
    for (const Enrolment &each : m_members.enrolments()) {
        const auto mark = m_marks.constFind(each.id);
        if (mark == m_marks.constEnd())
            continue;
        WARSHA_CHECK(checkLate(*mark));
        WARSHA_CHECK(checkBegun(*mark));
        WARSHA_CHECK(setEntry(*mark));
    }
    return {};
}

Result<void> RegisterPlan::write(HoursRepository &hours) const
{
    for (const RegisterMark &each : m_changedMarks)
        WARSHA_CHECK(hours.changeMark(each));
    WARSHA_CHECK(hours.lockEntries(m_lockedEntries));
    for (const HourEntry &each : m_removedEntries)
        WARSHA_CHECK(hours.removeEntry(each));
    for (const HourEntry &each : m_changedEntries)
        WARSHA_CHECK(hours.changeEntry(each));
    WARSHA_CHECK(hours.addMarks(m_newMarks));
    return hours.addEntries(m_newEntries);
}

Result<void> RegisterPlan::setEntry(const RegisterMark &mark)
{
    const auto known = m_entries.constFind(mark.enrolment);
    const bool exists = known != m_entries.constEnd();
    if (exists && known->source != HourSource::Register)
        return {}; // a machine saw them: its minutes stand, the mark is beside it
    HourEntry entry = registerEntry(mark, m_session, exists ? *known : HourEntry());
    if (exists ? entry == *known : entry.minutes == 0)
        return {};
    if (exists && known->locked)
        return failure(ErrorKind::Rule, tr("The hours of %1 in this session are locked.").arg(m_members.called(mark.enrolment)));
    if (entry.minutes == 0) {
        m_removedEntries.append(*known);
        return {};
    }
    WARSHA_CHECK(accept(entry));
    (exists ? m_changedEntries : m_newEntries).append(entry);
    return {};
}

Result<void> RegisterPlan::correctEntry(const RegisterMark &mark)
{
    const auto known = m_entries.constFind(mark.enrolment);
    if (known != m_entries.constEnd()) {
        if (known->source != HourSource::Register && !isAgainstReport(mark))
            return {}; // a machine saw them: its minutes stand, the mark is beside it
        WARSHA_CHECK(reverse(*known));
    }
    HourEntry entry = registerEntry(mark, m_session);
    if (entry.minutes == 0)
        return {};
    entry.locked = true;
    WARSHA_CHECK(accept(entry));
    m_newEntries.append(entry);
    return {};
}

Result<void> RegisterPlan::reverse(HourEntry entry)
{
    m_check.forget(entry);
    if (!entry.locked)
        m_lockedEntries.append(entry);
    entry.locked = true;
    WARSHA_TRY(HourEntry reversal, reversalOf(entry, false, m_by, m_now));
    reversal.version = 1;
    m_newEntries.append(reversal);
    return {};
}

Result<void> RegisterPlan::accept(HourEntry &entry)
{
    entry.recordedBy = m_by;
    entry.recordedAt = m_now;
    const QList<HourFault> faults = m_check.faultsOf(entry);
    if (!faults.isEmpty())
        return failure(ErrorKind::Rule, faults.first().sentence);
    m_check.accept(entry);
    return {};
}

HourEntry registerEntry(const RegisterMark &mark, const TrainingSession &session, HourEntry entry)
{
    if (entry.id.isNull()) {
        entry.id = HourEntryId::make();
        entry.version = 1;
        entry.enrolment = mark.enrolment;
        entry.session = session.id;
        entry.source = HourSource::Register;
        entry.grade = EvidenceGrade::SignedSheet;
    }
    entry.mode = session.mode;
    entry.day = session.day;
    entry.starts = session.starts + mark.lateMinutes * 60;
    entry.ends = session.ends;
    entry.plannedMinutes = session.plannedMinutes;
    entry.minutes = minutesOfMark(mark, session);
    return entry;
}

} // namespace warsha
