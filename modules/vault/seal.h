// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing: XChaCha20-Poly1305 (libsodium) with associated data = table, column, key id, so that a sealed value moved to
// another place does not open. A sealed value is: version byte 1, 24 bytes nonce, ciphertext with tag.
// Public-key sealing (crypto_box_seal) wraps keys to users and parts to the ministry.
#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>
#include <QString>

namespace warsha {

struct SealPlace {
    QLatin1StringView table;
    QLatin1StringView column;
    QString key; ///< id of the key
};

[[nodiscard]] SymmetricKey makeSymmetricKey();

[[nodiscard]] QByteArray seal(const SymmetricKey &key, const SealPlace &place, QByteArrayView plain);
/// ErrorKind::Denied when the key is the wrong one, or the value was altered or moved.
[[nodiscard]] Result<QByteArray> unseal(const SymmetricKey &key, const SealPlace &place, QByteArrayView sealed);
/// A key under a key (place names the wrapping); unwrap is the way back.
[[nodiscard]] QByteArray wrapKey(const SymmetricKey &outer, const SealPlace &place, const SymmetricKey &inner);
[[nodiscard]] Result<SymmetricKey> unwrapKey(const SymmetricKey &outer, const SealPlace &place, QByteArrayView wrapped);

/// A key for one purpose out of another secret (keyed BLAKE2b-256, the purpose being the message).
[[nodiscard]] SymmetricKey deriveKey(const Secret &from, QLatin1StringView purpose);

/// Deterministic sealing of a snapshot part: key and nonce come from the part key and the SHA-256 of the plain bytes, so
/// the same part is the same bytes and need not be sent twice. Form: version byte 1, ciphertext with tag. The opener
/// needs the plain hash too; it travels in the sealed body of the manifest, never in clear (it would confirm guesses).
[[nodiscard]] QByteArray sealPart(const SymmetricKey &partKey, QByteArrayView plain);
[[nodiscard]] Result<QByteArray> unsealPart(const SymmetricKey &partKey, QByteArrayView plainHash, QByteArrayView sealed);

/// Public-key sealing (X25519, crypto_box_seal): anybody can seal, only the holder of the secret key opens.
struct BoxKeys {
    QByteArray publicKey; ///< X25519, 32 bytes
    Secret secretKey;     ///< 32 bytes
};
[[nodiscard]] BoxKeys makeBoxKeys();
[[nodiscard]] BoxKeys boxKeysFromSecret(const Secret &secretKey);
[[nodiscard]] QByteArray sealTo(QByteArrayView publicKey, QByteArrayView plain);
[[nodiscard]] Result<Secret> unsealWith(const BoxKeys &keys, QByteArrayView sealed);

} // namespace warsha
