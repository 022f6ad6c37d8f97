// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of things: each person, import, award and batch has a random key of its own, wrapped to role keys and kept in a
// table of its own. Destroying the key is erasing the thing.
// Calls that make or destroy keys run inside Units::atomically.
#pragma once

#include "id.h"
#include "roles.h"
#include "secret.h"

#include <QHash>

namespace warsha {

using KeyId = Id<struct KeyTag>;

enum class KeyPurpose { Person, CaseNotes, Import, Award, Batch, Signing, Part };

struct NamedKey {
    KeyId id;
    SymmetricKey key;
};

class KeyRing
{
public:
    virtual ~KeyRing() = default;
    /// A new random key (or the given secret), wrapped to each of the role keys. The session must hold those role keys.
    virtual Result<NamedKey> make(KeyPurpose purpose, const QList<RoleKey> &to, const Secret &secret = {}) = 0;
    /// Many at once, for imports: one multi-row write.
    virtual Result<QList<NamedKey>> makeMany(KeyPurpose purpose, const QList<RoleKey> &to, qsizetype count) = 0;
    /// Denied when the session holds none of the role keys it is wrapped to; NotFound when it was destroyed.
    [[nodiscard]] virtual Result<SymmetricKey> open(const KeyId &id) const = 0;
    /// Every key of a purpose that the session can open: how the directory reads 20,000 people at once.
    [[nodiscard]] virtual Result<QHash<KeyId, SymmetricKey>> openAll(KeyPurpose purpose) const = 0;
    virtual Result<void> destroy(const KeyId &id) = 0;
};

} // namespace warsha
