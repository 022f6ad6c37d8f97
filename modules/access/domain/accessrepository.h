// SPDX-License-Identifier: GPL-3.0-or-later
// What access asks of storage. Writing calls come inside Units::atomically; secrets go to key tables, whose bytes the
// change log does not keep.
#pragma once

#include "user.h"

#include <optional>

namespace warsha {

class AccessRepository
{
public:
    virtual ~AccessRepository() = default;

    [[nodiscard]] virtual bool canWrite() const = 0; ///< false when a damaged or locked file is open for reading
    [[nodiscard]] virtual Result<QList<StoredUser>> users() const = 0;
    [[nodiscard]] virtual Result<std::optional<StoredUser>> user(const UserId &id) const = 0;
    virtual Result<void> add(const StoredUser &user) = 0;
    virtual Result<void> update(const StoredUser &user) = 0;

    [[nodiscard]] virtual Result<std::optional<Credential>> credential(const UserId &user) const = 0;
    virtual Result<void> replaceCredential(const Credential &credential) = 0;
    virtual Result<void> destroyCredential(const UserId &user) = 0;

    /// Of all holders; a centre has a few dozen.
    [[nodiscard]] virtual Result<QList<KeyShare>> shares() const = 0;
    virtual Result<void> addShares(const QList<KeyShare> &shares) = 0;
    /// Those of one user; keys empty means all.
    virtual Result<void> destroyShares(const UserId &user, const QList<RoleKey> &keys) = 0;

    /// X25519 public key; empty when there is none.
    [[nodiscard]] virtual Result<QByteArray> publicKey(Recipient recipient) const = 0;
    virtual Result<void> setPublicKey(Recipient recipient, const QByteArray &publicKey) = 0;
    /// Takes the place of the former code: its shares go, these come.
    virtual Result<void> replaceRecovery(RecoveryKind kind, const QByteArray &publicKey, const QList<KeyShare> &shares) = 0;

    /// What checkOfRoleKey() says of the current key; empty when it was never renewed.
    [[nodiscard]] virtual Result<QByteArray> roleKeyCheck(RoleKey name) const = 0;
    virtual Result<void> setRoleKeyCheck(RoleKey name, const QByteArray &check) = 0;
    /// Wraps to the new role key what is wrapped to the former one, months of backups too; how many keys.
    virtual Result<qint64> rewrap(RoleKey name, const SymmetricKey &from, const SymmetricKey &to) = 0;

    /// The life of this database: the first, or one that began with a restored backup.
    [[nodiscard]] virtual Result<std::optional<Incarnation>> incarnation() const = 0;
    virtual Result<void> addIncarnation(const Incarnation &incarnation) = 0;

    /// subject is a user's id, or empty for the whole desk; counted for this desk.
    [[nodiscard]] virtual Result<SignInFailures> failures(const QString &subject) const = 0;
    virtual Result<void> saveFailures(const QString &subject, const SignInFailures &failures) = 0;
};

} // namespace warsha
