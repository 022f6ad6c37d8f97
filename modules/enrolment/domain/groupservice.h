// SPDX-License-Identifier: GPL-3.0-or-later
// Groups: make, also like the one before, change, find.
#pragma once

#include "clock.h"
#include "catalogueservice.h"
#include "enrolmentrepository.h"
#include "intakefollower.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

enum class GroupField { Code, Name, Starts, Ends, Capacity, Project };
struct GroupFault {
    GroupField field;
    QString sentence;
};

class GroupService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::GroupService)
public:
    GroupService(Units &units, const Session &session, const Clock &clock, GroupRepository &groups, CatalogueService &catalogue);

    [[nodiscard]] Result<QList<GroupListing>> groups() const;
    [[nodiscard]] Result<Group> group(const GroupId &id) const;
    /// NotFound names the code.
    [[nodiscard]] Result<Group> groupByCode(const QString &code) const;

    /// What is wrong with the values as such: what add and change would refuse without a look at other groups. Its days lie between
    /// 2000 and ten years from today: other years are slips of the pen.
    [[nodiscard]] static std::optional<GroupFault> faultOf(const Group &group, QDate today);
    /// Freezes the programme version in the same transaction. Conflict when the code is taken.
    Result<Group> add(Group group, const OpId &op = OpId::make());
    /// The same for the intake after last, whose timetable and trainers go along: one step.
    Result<Group> addNext(const GroupId &last, Group group, const OpId &op = OpId::make());
    /// Sentences: what addNext would take along, and what would stay behind.
    [[nodiscard]] Result<QStringList> goesAlong(const GroupId &last, const Group &next) const;
    void addFollower(IntakeFollower &follower) { m_followers.append(&follower); }
    /// Everything but the programme version, which stays. Conflict when rowVersion is stale.
    Result<Group> change(const Group &group, const OpId &op = OpId::make());
    /// Groups that are planned past their first day (isDue) are running from now on: one step. Returns them.
    Result<QList<Group>> beginDue(const OpId &op = OpId::make());

private:
    [[nodiscard]] Result<Group> checked(const Group &group) const;
    [[nodiscard]] Result<void> checkCodeIsFree(const Group &group) const;
    Result<Group> make(Group group, const QString &verb, const OpId &op, const std::function<Result<void>(const Group &)> &follow);
    Units &m_units;
    const Session &m_session;
    const Clock &m_clock;
    GroupRepository &m_groups;
    CatalogueService &m_catalogue;
    QList<IntakeFollower *> m_followers;
};

} // namespace warsha
