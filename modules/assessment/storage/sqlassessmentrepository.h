// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts, locks and trainers of groups in the database.
#pragma once

#include "assessmentrepository.h"
#include "database.h"

namespace warsha {

class SqlAssessmentRepository : public AssessmentRepository
{
public:
    explicit SqlAssessmentRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<UnitStanding>> standingsOf(const GroupId &group) const override;
    [[nodiscard]] Result<QList<Attempt>> attemptsOf(const GroupId &group) const override;
    [[nodiscard]] Result<QList<Attempt>> attemptsOf(const QList<EnrolmentId> &enrolments) const override;
    [[nodiscard]] Result<QList<Attempt>> find(const QList<AttemptId> &ids) const override;
    [[nodiscard]] Result<QList<OutcomeLock>> locksOf(const QList<EnrolmentId> &enrolments) const override;
    [[nodiscard]] Result<QSet<StaffId>> trainersOf(const GroupId &group) const override;

    Result<void> add(const QList<Attempt> &attempts) override;
    Result<void> strike(const Attempt &attempt) override;
    Result<void> addLocks(const QList<OutcomeLock> &locks) override;
    Result<void> reopen(const OutcomeLock &lock) override;
    Result<void> setTrainers(const GroupId &group, const QSet<StaffId> &trainers) override;

private:
    Database &m_database;
};

} // namespace warsha
