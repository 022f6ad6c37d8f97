// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 signatures, hashes, and COSE_Sign1 (RFC 9052) with EdDSA.
#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>

#include <memory>

namespace warsha {

struct SigningKeys {
    QByteArray publicKey; ///< Ed25519, 32 bytes
    Secret secretKey;     ///< 64 bytes, libsodium's form (seed and public key)
    /// First 8 bytes of the SHA-256 of the public key: the COSE key id.
    [[nodiscard]] QByteArray keyId() const;
};
[[nodiscard]] SigningKeys makeSigningKeys();
[[nodiscard]] SigningKeys signingKeysFromSecret(const Secret &secretKey);
[[nodiscard]] QByteArray keyIdOf(QByteArrayView publicKey);

[[nodiscard]] QByteArray signDetached(const SigningKeys &keys, QByteArrayView message); ///< 64 bytes
[[nodiscard]] bool verifyDetached(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

[[nodiscard]] QByteArray sha256(QByteArrayView bytes); ///< 32 bytes

/// Incremental SHA-256.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// COSE_Sign1, tagged (18), alg EdDSA (-8) and kid in the protected header, payload embedded, no external data.
[[nodiscard]] QByteArray coseSign1(const SigningKeys &keys, QByteArrayView payload);

struct CoseSigned {
    QByteArray keyId;
    QByteArray payload;
    QByteArray signature;
    QByteArray signedBytes; ///< the Sig_structure that the signature covers
};
/// Reads the form above, and only in its canonical bytes (anything that would be written otherwise is refused).
[[nodiscard]] Result<CoseSigned> readCoseSign1(QByteArrayView bytes);
[[nodiscard]] bool verifyCose(const CoseSigned &message, QByteArrayView publicKey);

/// RFC 4648 Base32, upper case, without padding. Decoding refuses lower case, padding, and non-zero rest bits.
[[nodiscard]] QByteArray base32(QByteArrayView bytes);
[[nodiscard]] Result<QByteArray> fromBase32(QByteArrayView text);

} // namespace warsha
