// SPDX-License-Identifier: GPL-3.0-or-later
// The signed-in user as the services see it: who acts, what is permitted, which keys are open.
// One object for the life of the program; signing in and out changes what it holds (on the database's thread).
#pragma once

#include "actor.h"
#include "roles.h"
#include "secret.h"

#include <QMap>

namespace warsha {

class Session
{
public:
    explicit Session(const DeskId &desk) : m_desk(desk) {}

    [[nodiscard]] bool isSignedIn() const { return !m_user.isNull(); }
    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] QString userName() const { return m_name; }
    [[nodiscard]] Roles roles() const { return m_roles; }
    [[nodiscard]] bool may(Permission permission) const { return permits(m_roles, permission); }
    /// ErrorKind::Denied with a sentence naming the roles that may.
    [[nodiscard]] Result<void> require(Permission permission) const;
    /// The actor of a write; pass the op of a request that may come twice, or let a new one be made.
    [[nodiscard]] Actor actor(const OpId &op = OpId::make()) const { return {m_user, m_desk, op}; }
    /// Denied when no role of the user holds that key.
    [[nodiscard]] Result<SymmetricKey> key(RoleKey key) const;

    /// For the access service (and tests): what a successful sign-in opened.
    void open(const UserId &user, const QString &name, Roles roles, const QMap<RoleKey, SymmetricKey> &keys);
    void close(); ///< forgets everything, keys zeroed

private:
    DeskId m_desk;
    UserId m_user;
    QString m_name;
    Roles m_roles;
    QMap<RoleKey, SymmetricKey> m_keys;
};

} // namespace warsha
