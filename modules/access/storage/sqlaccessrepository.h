// SPDX-License-Identifier: GPL-3.0-or-later
// Users, credentials, shares and delays in the centre's database.
#pragma once

#include "accessrepository.h"
#include "database.h"

namespace warsha {

class SqlAccessRepository : public AccessRepository
{
public:
    explicit SqlAccessRepository(Database &database) : m_database(database) {}

    [[nodiscard]] bool canWrite() const override { return !m_database.isReadOnly(); }
    [[nodiscard]] Result<QList<StoredUser>> users() const override;
    [[nodiscard]] Result<std::optional<StoredUser>> user(const UserId &id) const override;
    Result<void> add(const StoredUser &user) override;
    Result<void> update(const StoredUser &user) override;

    [[nodiscard]] Result<std::optional<Credential>> credential(const UserId &user) const override;
    Result<void> replaceCredential(const Credential &credential) override;
    Result<void> destroyCredential(const UserId &user) override;

    [[nodiscard]] Result<QList<KeyShare>> shares() const override;
    Result<void> addShares(const QList<KeyShare> &shares) override;
    Result<void> destroyShares(const UserId &user, const QList<RoleKey> &keys) override;

    [[nodiscard]] Result<QByteArray> publicKey(Recipient recipient) const override;
    Result<void> setPublicKey(Recipient recipient, const QByteArray &publicKey) override;
    Result<void> replaceRecovery(RecoveryKind kind, const QByteArray &publicKey, const QList<KeyShare> &shares) override;

    [[nodiscard]] Result<QByteArray> roleKeyCheck(RoleKey name) const override;
    Result<void> setRoleKeyCheck(RoleKey name, const QByteArray &check) override;
    Result<qint64> rewrap(RoleKey name, const SymmetricKey &from, const SymmetricKey &to) override;

    [[nodiscard]] Result<std::optional<Incarnation>> incarnation() const override;
    Result<void> addIncarnation(const Incarnation &incarnation) override;

    [[nodiscard]] Result<SignInFailures> failures(const QString &subject) const override;
    Result<void> saveFailures(const QString &subject, const SignInFailures &failures) override;

private:
    Result<void> destroySharesOf(const QString &holder, const QList<RoleKey> &keys);
    Result<void> destroyAll(QLatin1StringView table, QStringView findSql, const Bindings &values);

    Database &m_database;
};

} // namespace warsha
