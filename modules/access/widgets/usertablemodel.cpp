// SPDX-License-Identifier: GPL-3.0-or-later
#include "usertablemodel.h"

#include "statusshape.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum UserColumn { NameColumn, LoginColumn, RolesColumn, StateColumn };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::UserTableModel)
};

QString stateText(const User &user)
{
    if (!user.active)
        return Text::tr("Deactivated");
    return user.waitingFor.isEmpty() ? QString() : Text::tr("Waits for a key");
}

StatusShape stateShape(const User &user)
{
    if (!user.active)
        return StatusShape::NotStarted;
    return user.waitingFor.isEmpty() ? StatusShape::None : StatusShape::Late;
}

} // namespace

void UserTableModel::show(QList<User> users)
{
    std::stable_sort(users.begin(), users.end(), [](const User &a, const User &b) {
        return a.active != b.active ? a.active : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QList<QUuid> ids;
    for (const User &user : std::as_const(users))
        ids.append(user.id.uuid());
    m_users = std::move(users);
    setIds(std::move(ids));
}

const User *UserTableModel::user(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_users.at(row);
}

QList<Column> UserTableModel::columns() const
{
    return {{tr("Name")}, {tr("Sign-in name"), 110, Column::Kind::Identifier}, {tr("Roles"), 150}, {tr("State"), 120, Column::Kind::Status}};
}

QVariant UserTableModel::cell(int row, int column, int role) const
{
    const User &user = m_users.at(row);
    const QString roles = QLocale().createSeparatedList(warsha::roleNames(user.roles));
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return user.name;
        case LoginColumn: return user.login;
        case RolesColumn: return roles;
        case StateColumn: return stateText(user);
        default: return {};
        }
    case Qt::ToolTipRole: return column == RolesColumn ? QVariant(roles) : QVariant();
    case MutedRole: return !user.active || column == LoginColumn;
    case ShapeRole: return column == StateColumn ? QVariant(int(stateShape(user))) : QVariant();
    case SpokenRole: return QLocale().createSeparatedList({user.name, user.login, roles, stateText(user)});
    default: return {};
    }
}

} // namespace warsha
