// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QCoreApplication>

namespace warsha {

Result<void> Session::require(Permission permission) const
{
    if (!isSignedIn())
        return failure(ErrorKind::Denied, QCoreApplication::translate("Session", "Please sign in first."));
    if (may(permission))
        return {};
    return failure(ErrorKind::Denied,
                   QCoreApplication::translate("Session", "Your role does not allow this. It can be done by: %1.")
                       .arg(roleNames(rolesWith(permission)).join(QCoreApplication::translate("Session", ", ", "between roles"))),
                   QStringLiteral("permission %1").arg(int(permission)));
}

Result<SymmetricKey> Session::key(RoleKey key) const
{
    if (!isSignedIn())
        return failure(ErrorKind::Denied, QCoreApplication::translate("Session", "Please sign in first."));
    const auto found = m_keys.constFind(key);
    if (found != m_keys.cend())
        return *found;
    return failure(ErrorKind::Denied,
                   QCoreApplication::translate("Session", "This is protected, and your role does not open it."),
                   QStringLiteral("role key %1").arg(roleKeyCode(key)));
}

void Session::open(const UserId &user, const QString &name, Roles roles, const QMap<RoleKey, SymmetricKey> &keys)
{
    m_user = user;
    m_name = name;
    m_roles = roles;
    m_keys = keys;
}

void Session::close()
{
    m_user = {};
    m_name.clear();
    m_roles = {};
    m_keys.clear();
}

} // namespace warsha
