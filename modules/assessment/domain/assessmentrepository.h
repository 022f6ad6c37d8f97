// SPDX-License-Identifier: GPL-3.0-or-later
// What assessment asks of storage. Storage sees sealed bytes only; writes run inside Units::atomically.
#pragma once

#include "attempt.h"

#include <QSet>

namespace warsha {

class AssessmentRepository
{
public:
    virtual ~AssessmentRepository() = default;

    /// Every place of a group that has an attempt standing: outcome, count and lock, in one statement.
    [[nodiscard]] virtual Result<QList<UnitStanding>> standingsOf(const GroupId &group) const = 0;
    /// All attempts of a group, struck-out ones too, by enrolment, unit and number.
    [[nodiscard]] virtual Result<QList<Attempt>> attemptsOf(const GroupId &group) const = 0;
    [[nodiscard]] virtual Result<QList<Attempt>> attemptsOf(const QList<EnrolmentId> &enrolments) const = 0;
    [[nodiscard]] virtual Result<QList<Attempt>> find(const QList<AttemptId> &ids) const = 0;
    /// Locks of these enrolments, reopened ones too, in the order of locking.
    [[nodiscard]] virtual Result<QList<OutcomeLock>> locksOf(const QList<EnrolmentId> &enrolments) const = 0;
    /// Who trains the group, as named with setTrainers; empty: not known.
    [[nodiscard]] virtual Result<QSet<StaffId>> trainersOf(const GroupId &group) const = 0;

    virtual Result<void> add(const QList<Attempt> &attempts) = 0;
    /// Writes the strike and nothing else.
    virtual Result<void> strike(const Attempt &attempt) = 0;
    virtual Result<void> addLocks(const QList<OutcomeLock> &locks) = 0;
    /// Writes the reopening and nothing else.
    virtual Result<void> reopen(const OutcomeLock &lock) = 0;
    virtual Result<void> setTrainers(const GroupId &group, const QSet<StaffId> &trainers) = 0;
};

} // namespace warsha
