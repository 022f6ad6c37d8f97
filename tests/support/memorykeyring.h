// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in memory: for tests of slices that seal, without users and their passwords.
#pragma once

#include "keyring.h"
#include "seal.h"

namespace warsha {

class MemoryKeyRing : public KeyRing
{
public:
    Result<NamedKey> make(KeyPurpose purpose, const QList<RoleKey> &, const Secret &secret) override
    {
        const NamedKey key{KeyId::make(), secret.isEmpty() ? makeSymmetricKey() : secret};
        m_keys[purpose].insert(key.id, key.key);
        return key;
    }
    Result<QList<NamedKey>> makeMany(KeyPurpose purpose, const QList<RoleKey> &to, qsizetype count) override
    {
        QList<NamedKey> keys;
        for (qsizetype i = 0; i < count; ++i) {
            WARSHA_TRY(const NamedKey key, make(purpose, to, {}));
            keys.append(key);
        }
        return keys;
    }
    [[nodiscard]] Result<SymmetricKey> open(const KeyId &id) const override
    {
        ++opened;
        for (const auto &keys : m_keys)
            if (const auto found = keys.constFind(id); found != keys.cend())
                return *found;
        return failure(ErrorKind::NotFound, QStringLiteral("This key was destroyed."));
    }
    [[nodiscard]] Result<QHash<KeyId, SymmetricKey>> openAll(KeyPurpose purpose) const override
    {
        return m_keys.value(purpose);
    }
    Result<void> destroy(const KeyId &id) override
    {
        for (auto &keys : m_keys)
            keys.remove(id);
        return {};
    }

    mutable int opened = 0; ///< keys that were asked for one by one

private:
    QHash<KeyPurpose, QHash<KeyId, SymmetricKey>> m_keys;
};

} // namespace warsha
