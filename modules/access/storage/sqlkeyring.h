// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of persons, imports, awards and batches: one row each, wrapped once per role that opens it.
#pragma once

#include "database.h"
#include "keyring.h"
#include "session.h"

namespace warsha {

/// The column of a wrap, which is also the place it is sealed to.
[[nodiscard]] QLatin1StringView wrapColumnOf(RoleKey key);

class SqlKeyRing : public KeyRing
{
public:
    SqlKeyRing(Database &database, const Session &session) : m_database(database), m_session(session) {}

    Result<NamedKey> make(KeyPurpose purpose, const QList<RoleKey> &to, const Secret &secret = {}) override;
    Result<QList<NamedKey>> makeMany(KeyPurpose purpose, const QList<RoleKey> &to, qsizetype count) override;
    [[nodiscard]] Result<SymmetricKey> open(const KeyId &id) const override;
    [[nodiscard]] Result<QHash<KeyId, SymmetricKey>> openAll(KeyPurpose purpose) const override;
    Result<void> destroy(const KeyId &id) override;

private:
    [[nodiscard]] Result<void> checkHeld(const QList<std::pair<RoleKey, SymmetricKey>> &held) const;
    Result<void> write(KeyPurpose purpose, const QList<RoleKey> &to, const QList<NamedKey> &keys);

    Database &m_database;
    const Session &m_session;
};

} // namespace warsha
