// SPDX-License-Identifier: GPL-3.0-or-later
// The marks and entries of one session while a register is written: each mark is looked at with the entry it is worth, and
// nothing is written before all were.
#pragma once

#include "groupmembers.h"
#include "sessionregister.h"

namespace warsha {

/// What a mark is worth: a new entry, or the one that stands as it shall be.
[[nodiscard]] HourEntry registerEntry(const RegisterMark &mark, const TrainingSession &session, HourEntry entry = {});

class RegisterPlan
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursService)
public:
    RegisterPlan(const TrainingSession &session, const GroupMembers &members, EntryCheck check, const UserId &by, qint64 now);

    Result<void> load(const HoursRepository &hours);
    /// Refused with a sentence, and then left as it was.
    Result<void> set(RegisterMark wanted);
    /// A mark that is locked, or one against a meeting report, with a sealed reason: its hours are reversed, and those of the
    /// new mark count at once.
    Result<void> correct(RegisterMark wanted);
    /// The session is held otherwise from now on: the hours of its marks go along. Refused as set() is.
    Result<void> moveTo(const TrainingSession &session);
    Result<void> write(HoursRepository &hours) const;

private:
    [[nodiscard]] Result<void> checkMember(const RegisterMark &mark) const;
    [[nodiscard]] Result<void> checkLate(const RegisterMark &mark) const;
    /// Nobody was there, late or missing before it began; who will be away may be excused beforehand.
    [[nodiscard]] Result<void> checkBegun(const RegisterMark &mark) const;
    [[nodiscard]] bool isLocked(const EnrolmentId &enrolment) const;
    [[nodiscard]] bool isAgainstReport(const RegisterMark &mark) const;
    [[nodiscard]] bool isAsItWas(const RegisterMark &mark) const;
    void keep(RegisterMark wanted);
    Result<void> setEntry(const RegisterMark &mark);
    Result<void> correctEntry(const RegisterMark &mark);
    /// An open entry is locked first: its report must not bring it back.
    Result<void> reverse(HourEntry entry);
    /// Signs it and asks the rules; from then on it stands in the way of others.
    Result<void> accept(HourEntry &entry);

    TrainingSession m_session;
    const GroupMembers &m_members;
    EntryCheck m_check;
    UserId m_by;
    qint64 m_now;
    bool m_isLocked = false; ///< hours of it were locked
    QHash<EnrolmentId, RegisterMark> m_marks;
    QHash<EnrolmentId, HourEntry> m_entries;
    QList<RegisterMark> m_newMarks;
    QList<RegisterMark> m_changedMarks;
    QList<HourEntry> m_newEntries;
    QList<HourEntry> m_changedEntries;
    QList<HourEntry> m_removedEntries;
    QList<HourEntry> m_lockedEntries; ///< open ones that are reversed
};

} // namespace warsha
