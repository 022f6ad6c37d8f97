// SPDX-License-Identifier: GPL-3.0-or-later
// Access in memory, for tests of its verbs: a failed unit leaves everything as before.
#pragma once

#include "accessrepository.h"
#include "units.h"

#include <QHash>
#include <QMap>

namespace warsha {

struct MemoryAccess {
    QMap<QString, StoredUser> users;
    QHash<QString, Credential> credentials;
    QList<KeyShare> shares;
    QMap<Recipient, QByteArray> recipients;
    QMap<RoleKey, QByteArray> checks;
    QList<Incarnation> incarnations;
    QHash<QString, SignInFailures> failures;
};

class MemoryAccessRepository : public AccessRepository, public Units
{
public:
    MemoryAccess now;
    QStringList verbs;
    bool writable = true;
    bool failNextWrite = false;

    Result<Committed> atomically(const Step &step, const Actor &, const std::function<Result<void>()> &work) override
    {
        const MemoryAccess before = now;
        Result<void> done = std::exchange(failNextWrite, false) ? Result<void>(failure(ErrorKind::Storage, QStringLiteral("disk full"))) : work();
        if (!done) {
            now = before;
            return failure(done.error());
        }
        verbs.append(step.verb);
        return Committed{StepId::make(), false};
    }
    [[nodiscard]] Result<QStringList> touched(const StepId &, const QString &) const override { return QStringList(); }

    [[nodiscard]] bool canWrite() const override { return writable; }
    [[nodiscard]] Result<QList<StoredUser>> users() const override { return now.users.values(); }
    [[nodiscard]] Result<std::optional<StoredUser>> user(const UserId &id) const override
    {
        const auto found = now.users.constFind(id.toText());
        return found == now.users.cend() ? std::optional<StoredUser>() : std::optional(*found);
    }
    Result<void> add(const StoredUser &user) override { return update(user); }
    Result<void> update(const StoredUser &user) override
    {
        now.users.insert(user.id.toText(), user);
        return {};
    }
    [[nodiscard]] Result<std::optional<Credential>> credential(const UserId &user) const override
    {
        const auto found = now.credentials.constFind(user.toText());
        return found == now.credentials.cend() ? std::optional<Credential>() : std::optional(*found);
    }
    Result<void> replaceCredential(const Credential &credential) override
    {
        now.credentials.insert(credential.user.toText(), credential);
        return {};
    }
    Result<void> destroyCredential(const UserId &user) override
    {
        now.credentials.remove(user.toText());
        return {};
    }
    [[nodiscard]] Result<QList<KeyShare>> shares() const override { return now.shares; }
    Result<void> addShares(const QList<KeyShare> &shares) override
    {
        now.shares += shares;
        return {};
    }
    Result<void> destroyShares(const UserId &user, const QList<RoleKey> &keys) override
    {
        now.shares.removeIf([&](const KeyShare &share) { return share.user == user && (keys.isEmpty() || keys.contains(share.key)); });
        return {};
    }
    [[nodiscard]] Result<QByteArray> publicKey(Recipient recipient) const override { return now.recipients.value(recipient); }
    Result<void> setPublicKey(Recipient recipient, const QByteArray &publicKey) override
    {
        now.recipients.insert(recipient, publicKey);
        return {};
    }
    Result<void> replaceRecovery(RecoveryKind kind, const QByteArray &publicKey, const QList<KeyShare> &shares) override
    {
        now.shares.removeIf([&](const KeyShare &share) { return share.user.isNull() && share.recovery == kind; });
        now.recipients.insert(kind == RecoveryKind::Main ? Recipient::RecoveryCode : Recipient::CaseNotesCode, publicKey);
        return addShares(shares);
    }
    [[nodiscard]] Result<QByteArray> roleKeyCheck(RoleKey name) const override { return now.checks.value(name); }
    Result<void> setRoleKeyCheck(RoleKey name, const QByteArray &check) override
    {
        now.checks.insert(name, check);
        return {};
    }
    Result<qint64> rewrap(RoleKey, const SymmetricKey &, const SymmetricKey &) override { return 0; }
    [[nodiscard]] Result<std::optional<Incarnation>> incarnation() const override
    {
        return now.incarnations.isEmpty() ? std::optional<Incarnation>() : std::optional(now.incarnations.last());
    }
    Result<void> addIncarnation(const Incarnation &incarnation) override
    {
        now.incarnations.append(incarnation);
        return {};
    }
    [[nodiscard]] Result<SignInFailures> failures(const QString &subject) const override { return now.failures.value(subject); }
    Result<void> saveFailures(const QString &subject, const SignInFailures &failures) override
    {
        now.failures.insert(subject, failures);
        return {};
    }
};

} // namespace warsha
