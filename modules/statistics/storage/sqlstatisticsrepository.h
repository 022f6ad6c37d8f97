// SPDX-License-Identifier: GPL-3.0-or-later
// The figures out of the centre's database: sums and counts are made there, so that a figure over 1,000,000 hour entries
// brings some hundred rows here.
#pragma once

#include "database.h"
#include "statisticsrepository.h"

namespace warsha {

class SqlStatisticsRepository : public StatisticsRepository
{
public:
    explicit SqlStatisticsRepository(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<DayMinutes>> minutesByDay(QDate from, QDate to) const override;
    [[nodiscard]] Result<QList<TaughtSession>> taughtSessions(QDate from, QDate to, const GroupId &group) const override;
    [[nodiscard]] Result<QList<Membership>> memberships(const GroupId &group) const override;
    [[nodiscard]] Result<std::optional<GroupPlan>> plan(const GroupId &group) const override;
    [[nodiscard]] Result<QList<DayMinutes>> minutesOf(const GroupId &group) const override;
    [[nodiscard]] Result<QList<ProgrammePerson>> enrolled(EnrolmentScope scope) const override;
    [[nodiscard]] Result<QList<GroupOutcomes>> outcomes() const override;
    [[nodiscard]] Result<QSet<GroupId>> groupsTrainedBy(const UserId &trainer) const override;
    [[nodiscard]] Result<QList<AgendaSession>> agenda(QDate from, int atMost, const UserId &trainer) const override;
    [[nodiscard]] Result<int> usualLeastPercent() const override;
    [[nodiscard]] Result<QList<BelowShare>> belowShare() const override;

private:
    const Database &m_database;
};

} // namespace warsha
