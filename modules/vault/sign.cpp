// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign.h"

#include "sodiumready.h"

namespace warsha {

SigningKeys makeSigningKeys()
{
    readySodium();
    SigningKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), {}};
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_keypair(raw(keys.publicKey), secret);
    keys.secretKey = Secret::copyOf({reinterpret_cast<const char *>(secret), qsizetype(sizeof secret)});
    sodium_memzero(secret, sizeof secret);
    return keys;
}

SigningKeys signingKeysFromSecret(const Secret &secretKey)
{
    Q_ASSERT(secretKey.size() == crypto_sign_SECRETKEYBYTES);
    readySodium();
    SigningKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), secretKey};
    crypto_sign_ed25519_sk_to_pk(raw(keys.publicKey), secretKey.data());
    return keys;
}

QByteArray SigningKeys::keyId() const
{
    return keyIdOf(publicKey);
}

QByteArray keyIdOf(QByteArrayView publicKey)
{
    return sha256(publicKey).first(8);
}

QByteArray signDetached(const SigningKeys &keys, QByteArrayView message)
{
    Q_ASSERT(keys.secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), size_t(message.size()), keys.secretKey.data());
    return signature;
}

bool verifyDetached(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    readySodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(message), size_t(message.size()), raw(publicKey)) == 0;
}

QByteArray sha256(QByteArrayView bytes)
{
    readySodium();
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(hash), raw(bytes), size_t(bytes.size()));
    return hash;
}

struct Sha256::State {
    crypto_hash_sha256_state sodium;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    readySodium();
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_state->sodium, raw(bytes), size_t(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state->sodium, raw(hash));
    return hash;
}

} // namespace warsha
