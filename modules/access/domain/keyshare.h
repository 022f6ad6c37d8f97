// SPDX-License-Identifier: GPL-3.0-or-later
// How role keys reach their holders: sealed to an X25519 key that a password or a printed code opens.
#pragma once

#include "seal.h"
#include "user.h"

#include <QMap>

namespace warsha {

using RoleKeys = QMap<RoleKey, SymmetricKey>;

/// What a new password makes: the row to keep, and the open keys.
struct NewCredential {
    Credential stored;
    BoxKeys box;
};
[[nodiscard]] Result<NewCredential> makeCredential(const UserId &user, const QString &password);
/// Denied when the password is another one.
[[nodiscard]] Result<BoxKeys> openCredentialWith(const Credential &credential, const QString &password);

/// The X25519 keys of a printed code.
[[nodiscard]] Result<BoxKeys> boxOfCode(RecoveryKind kind, const QString &typed);
/// The X25519 keys of those who hold RoleKey::Backup: monthly backup keys are sealed to them with nobody signed in.
[[nodiscard]] BoxKeys boxOfBackupRole(const SymmetricKey &backupKey);
[[nodiscard]] Recipient recipientOf(RecoveryKind kind);
[[nodiscard]] QList<RoleKey> keysOfRecovery(RecoveryKind kind);

/// Tells role keys apart without telling anything of them.
[[nodiscard]] QByteArray checkOfRoleKey(const SymmetricKey &key);
/// Denied: this key was renewed since the session got it.
[[nodiscard]] Error keysWereRenewed(RoleKey name);

/// The name of the key is sealed with it, so that one cannot be put in the place of another.
[[nodiscard]] QByteArray shareKey(QByteArrayView publicKey, RoleKey name, const SymmetricKey &key);
[[nodiscard]] Result<SymmetricKey> openShare(const BoxKeys &box, const KeyShare &share);

} // namespace warsha
