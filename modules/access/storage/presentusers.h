// SPDX-License-Identifier: GPL-3.0-or-later
// Who may come in does not go back in time: a restored centre lets in whom the present one lets in, with the passwords,
// roles and printed codes of now. Its role keys are those of the backup, because its rows are sealed with them.
#pragma once

#include "accessrepository.h"

#include <optional>

namespace warsha {

struct PresentUsers {
    struct Known {
        StoredUser user;
        std::optional<Credential> credential;
    };
    QList<Known> users;
    QList<KeyShare> shares;
    QMap<Recipient, QByteArray> publicKeys;
    QMap<RoleKey, QByteArray> checks; ///< of the role keys; empty: never renewed
};

[[nodiscard]] Result<PresentUsers> readUsers(const AccessRepository &access);

/// Within a step of the restored database. True: role keys were renewed since the backup, so that it goes back to former
/// ones, which only those keep who hold the key now and whose password or code is still that of the backup. A user whom
/// the present centre does not know is deactivated. Rule: nobody would be left who opens a key.
Result<bool> takeOverUsers(AccessRepository &restored, PresentUsers present);

} // namespace warsha
