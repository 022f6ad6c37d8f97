// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "enrolmentrepository.h"

namespace warsha {

class SqlGroupRepository : public GroupRepository
{
public:
    explicit SqlGroupRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<GroupListing>> listings() const override;
    [[nodiscard]] Result<std::optional<Group>> find(const GroupId &id) const override;
    [[nodiscard]] Result<std::optional<Group>> findByCode(const QString &code) const override;
    Result<void> add(const Group &group) override;
    Result<void> change(const Group &group) override;

private:
    Database &m_database;
};

} // namespace warsha
