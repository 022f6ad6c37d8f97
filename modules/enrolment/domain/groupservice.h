// SPDX-License-Identifier: GPL-3.0-or-later
// Groups: make, change, find.
#pragma once

#include "catalogueservice.h"
#include "enrolmentrepository.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class GroupService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::GroupService)
public:
    GroupService(Units &units, const Session &session, GroupRepository &groups, CatalogueService &catalogue);

    [[nodiscard]] Result<QList<GroupListing>> groups() const;
    [[nodiscard]] Result<Group> group(const GroupId &id) const;
    /// NotFound names the code.
    [[nodiscard]] Result<Group> groupByCode(const QString &code) const;

    /// Freezes the programme version in the same transaction. Conflict when the code is taken.
    Result<Group> add(Group group, const OpId &op = OpId::make());
    /// Everything but the programme version, which stays. Conflict when rowVersion is stale.
    Result<Group> change(const Group &group, const OpId &op = OpId::make());

private:
    [[nodiscard]] Result<Group> checked(Group group) const;
    [[nodiscard]] Result<void> checkCodeIsFree(const Group &group) const;
    Units &m_units;
    const Session &m_session;
    GroupRepository &m_groups;
    CatalogueService &m_catalogue;
};

} // namespace warsha
