// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs in, and who did once.
#pragma once

#include "idlistmodel.h"
#include "user.h"

namespace warsha {

class UserTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    /// Those who can sign in first.
    void show(QList<User> users);
    [[nodiscard]] const User *user(const QUuid &id) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<User> m_users;
};

} // namespace warsha
