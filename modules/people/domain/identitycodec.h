// SPDX-License-Identifier: GPL-3.0-or-later
// An identity as bytes, and sealed. It is one CBOR map sealed as one value, not a value per field: a row then tells
// nothing (not even which fields are filled), a person opens with one call, and a new field needs no migration.
// Keys of the map: 1 names, 2 known as, 3 birth, 4 sex, 5 nationality, 6 phones, 7 email, 8 address, 9 documents,
// 10 learner number, 11 consents; empty ones are left out. Sealed values are padded to 64 bytes, so that the length of
// a name is not told either.
#pragma once

#include "keyring.h"
#include "person.h"
#include "result.h"

namespace warsha {

[[nodiscard]] QByteArray encodeIdentity(const Identity &identity);
/// ErrorKind::Input for bytes that are no identity.
[[nodiscard]] Result<Identity> decodeIdentity(const QByteArray &bytes);

/// Sealed for the column identity of the table person.
[[nodiscard]] QByteArray sealIdentity(const NamedKey &key, const Identity &identity);
[[nodiscard]] Result<Identity> unsealIdentity(const NamedKey &key, const QByteArray &sealed);

/// Names and a phone for the column identity of the table staff.
[[nodiscard]] QByteArray sealStaffIdentity(const NamedKey &key, const Identity &identity);
[[nodiscard]] Result<Identity> unsealStaffIdentity(const NamedKey &key, const QByteArray &sealed);

} // namespace warsha
