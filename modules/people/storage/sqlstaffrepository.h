// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "staffrepository.h"

namespace warsha {

class SqlStaffRepository : public StaffRepository
{
public:
    explicit SqlStaffRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<SealedStaff>> all() const override;
    [[nodiscard]] Result<std::optional<SealedStaff>> find(const StaffId &id) const override;
    Result<void> add(const SealedStaff &staff) override;
    Result<void> change(const SealedStaff &staff) override;

private:
    Database &m_database;
};

} // namespace warsha
