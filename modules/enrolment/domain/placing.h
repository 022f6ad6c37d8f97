// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of places and days, without a database: what EnrolmentService asks before it writes.
#pragma once

#include "enrolment.h"

namespace warsha {

constexpr qsizetype longestNote = 4000;

/// The places of a group as they are handed out one by one. Capacity 0 is no limit.
class Places
{
public:
    Places(int capacity, const QList<Enrolment> &members);
    /// What somebody becomes who is wanted as this: the same, or Waitlisted when no place is left. Taking counts.
    EnrolmentStatus take(EnrolmentStatus before, EnrolmentStatus wanted);
    [[nodiscard]] bool isFull() const { return m_capacity > 0 && m_taken >= m_capacity; }

private:
    int m_capacity = 0;
    int m_taken = 0;
};

/// Not stored yet, applied that day.
[[nodiscard]] Enrolment newEnrolment(const GroupId &group, const PersonId &person, QDate day);
/// The enrolment with that status and the day of it; coming back clears the leaving.
[[nodiscard]] Enrolment withStatus(Enrolment enrolment, EnrolmentStatus status, QDate day);
/// The day somebody is enrolled on who is put into the group today, unless another is said: its first day until it is two weeks
/// old, so that nobody is missing from the registers of those days; then today. Of a group that is over the first day again.
[[nodiscard]] QDate usualEnrolmentDay(const Group &group, QDate today);
/// Why the day cannot be that of the status (a translated sentence), or empty. Nobody joins after the last day or before
/// the offer, trains before the first, or leaves before joining.
[[nodiscard]] QString wrongDay(const Enrolment &enrolment, EnrolmentStatus status, QDate day, const Group &group);

} // namespace warsha
