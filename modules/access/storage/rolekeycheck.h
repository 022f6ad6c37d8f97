// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a session's role key is still the centre's: on a server another desk may have renewed it since the sign-in, and
// what was sealed with the former one then would open to nobody. Asked inside the step that seals.
#pragma once

#include "database.h"
#include "roles.h"
#include "secret.h"

namespace warsha {

/// Denied, with the sentence that one must sign in again.
[[nodiscard]] Result<void> checkRoleKey(const Database &database, RoleKey name, const SymmetricKey &key);
/// What the table of checks holds; empty when the key was never renewed.
[[nodiscard]] Result<QByteArray> roleKeyCheckIn(const Database &database, RoleKey name);

/// Wraps every key that is wrapped to a role key to its successor; how many there were.
Result<qint64> rewrapKeys(Database &database, RoleKey name, const SymmetricKey &from, const SymmetricKey &to);

} // namespace warsha
