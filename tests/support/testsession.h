// SPDX-License-Identifier: GPL-3.0-or-later
// A session as a sign-in would leave it, with fixed role keys, for tests that are not about signing in.
#pragma once

#include "seal.h"
#include "session.h"

namespace warsha {

inline Roles everyRole()
{
    return Roles(Role::Registrar) | Role::Trainer | Role::Assessor | Role::Director | Role::Counsellor;
}

/// Role keys are made from the key's own number, so that a second session of the same test opens what the first sealed.
inline void openTestSession(Session &session, Roles roles = everyRole(), const UserId &user = UserId::make())
{
    QMap<RoleKey, SymmetricKey> keys;
    const QList<RoleKey> held = keysOf(roles);
    for (const RoleKey key : held)
        keys.insert(key, Secret::copyOf(QByteArray(32, char('a' + int(key)))));
    session.open(user, QStringLiteral("Test user"), roles, keys);
}

} // namespace warsha
