// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "savedlist.h"

namespace warsha {

class SqlSavedListRepository : public SavedListRepository
{
public:
    explicit SqlSavedListRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<SavedPersonList>> all() const override;
    Result<void> add(const SavedPersonList &list) override;
    Result<void> change(const SavedPersonList &list) override;
    Result<void> remove(const SavedPersonList &list) override;

private:
    Database &m_database;
};

} // namespace warsha
