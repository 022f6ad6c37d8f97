// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include "sodiumready.h"

#include <QCoreApplication>

namespace warsha {

namespace {

constexpr char sealVersion = 1;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr QByteArrayView valueDomain = "warsha-seal-1";
constexpr QByteArrayView partDomain = "warsha-part-1";

QByteArray associatedData(const SealPlace &place)
{
    // Names of tables, columns and keys never hold a zero byte, so the joined text has one reading.
    QByteArray data;
    data.reserve(valueDomain.size() + place.table.size() + place.column.size() + place.key.size() + 3);
    data.append(valueDomain).append('\0');
    data.append(place.table.data(), place.table.size()).append('\0');
    data.append(place.column.data(), place.column.size()).append('\0');
    data.append(place.key.toUtf8());
    return data;
}

tl::unexpected<Error> cannotOpen(const QString &detail)
{
    return failure(ErrorKind::Denied,
                   QCoreApplication::translate("Vault", "A protected value cannot be opened: it was altered or moved, or "
                                                        "this key does not belong to it."),
                   detail);
}

tl::unexpected<Error> wrongKeySize()
{
    return failure(ErrorKind::Denied, QCoreApplication::translate("Vault", "A protected value cannot be opened: its key is missing."),
                   QStringLiteral("key of a wrong size"));
}

// The plain bytes of what follows the nonce, appended to nothing; out must have room for them.
bool openInto(unsigned char *out, const Secret &key, const unsigned char *nonce, QByteArrayView box, QByteArrayView data)
{
    unsigned long long size = 0;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, &size, nullptr, raw(box), size_t(box.size()), raw(data),
                                                      size_t(data.size()), nonce, key.data()) == 0;
}

struct PartKeys {
    unsigned char bytes[keySize + nonceSize];
    const unsigned char *key() const { return bytes; }
    const unsigned char *nonce() const { return bytes + keySize; }
    ~PartKeys() { sodium_memzero(bytes, sizeof bytes); }
};

void derivePartKeys(PartKeys &out, const SymmetricKey &partKey, QByteArrayView plainHash)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, partKey.data(), size_t(partKey.size()), sizeof out.bytes);
    crypto_generichash_update(&state, raw(partDomain), size_t(partDomain.size()));
    crypto_generichash_update(&state, raw(plainHash), size_t(plainHash.size()));
    crypto_generichash_final(&state, out.bytes, sizeof out.bytes);
}

QByteArray hashOf(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(hash), raw(bytes), size_t(bytes.size()));
    return hash;
}

} // namespace

SymmetricKey makeSymmetricKey()
{
    return Secret::random(keySize);
}

QByteArray seal(const SymmetricKey &key, const SealPlace &place, QByteArrayView plain)
{
    Q_ASSERT(key.size() == keySize);
    readySodium();
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    unsigned char *out = raw(sealed);
    out[0] = sealVersion;
    randombytes_buf(out + 1, nonceSize);
    const QByteArray data = associatedData(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + 1 + nonceSize, nullptr, raw(plain), size_t(plain.size()), raw(QByteArrayView(data)),
                                               size_t(data.size()), nullptr, out + 1, key.data());
    return sealed;
}

Result<QByteArray> unseal(const SymmetricKey &key, const SealPlace &place, QByteArrayView sealed)
{
    if (key.size() != keySize)
        return wrongKeySize();
    if (sealed.size() < 1 + nonceSize + tagSize || sealed[0] != sealVersion)
        return cannotOpen(QStringLiteral("%1.%2: not a sealed value").arg(place.table, place.column));
    QByteArray plain(sealed.size() - 1 - nonceSize - tagSize, Qt::Uninitialized);
    if (!openInto(raw(plain), key, raw(sealed) + 1, sealed.sliced(1 + nonceSize), associatedData(place)))
        return cannotOpen(QStringLiteral("%1.%2 key %3").arg(place.table, place.column, place.key));
    return plain;
}

QByteArray wrapKey(const SymmetricKey &outer, const SealPlace &place, const SymmetricKey &inner)
{
    return seal(outer, place, inner.view());
}

Result<SymmetricKey> unwrapKey(const SymmetricKey &outer, const SealPlace &place, QByteArrayView wrapped)
{
    // Not through unseal: the key must not pass through memory that is not zeroed.
    if (outer.size() != keySize)
        return wrongKeySize();
    const qsizetype size = wrapped.size() - 1 - nonceSize - tagSize;
    unsigned char plain[64];
    if (size <= 0 || size > qsizetype(sizeof plain) || wrapped[0] != sealVersion
        || !openInto(plain, outer, raw(wrapped) + 1, wrapped.sliced(1 + nonceSize), associatedData(place)))
        return cannotOpen(QStringLiteral("%1.%2 key %3").arg(place.table, place.column, place.key));
    SymmetricKey key = Secret::copyOf({reinterpret_cast<const char *>(plain), size});
    sodium_memzero(plain, sizeof plain);
    return key;
}

SymmetricKey deriveKey(const Secret &from, QLatin1StringView purpose)
{
    Q_ASSERT(from.size() >= qsizetype(crypto_generichash_KEYBYTES_MIN));
    readySodium();
    unsigned char out[keySize];
    crypto_generichash(out, sizeof out, reinterpret_cast<const unsigned char *>(purpose.data()), size_t(purpose.size()),
                       from.data(), size_t(from.size()));
    SymmetricKey key = Secret::copyOf({reinterpret_cast<const char *>(out), keySize});
    sodium_memzero(out, sizeof out);
    return key;
}

QByteArray sealPart(const SymmetricKey &partKey, QByteArrayView plain)
{
    Q_ASSERT(partKey.size() == keySize);
    readySodium();
    PartKeys keys;
    derivePartKeys(keys, partKey, hashOf(plain));
    QByteArray sealed(1 + plain.size() + tagSize, Qt::Uninitialized);
    unsigned char *out = raw(sealed);
    out[0] = sealVersion;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + 1, nullptr, raw(plain), size_t(plain.size()), raw(partDomain),
                                               size_t(partDomain.size()), nullptr, keys.nonce(), keys.key());
    return sealed;
}

Result<QByteArray> unsealPart(const SymmetricKey &partKey, QByteArrayView plainHash, QByteArrayView sealed)
{
    readySodium();
    if (partKey.size() != keySize)
        return wrongKeySize();
    if (sealed.size() < 1 + tagSize || sealed[0] != sealVersion)
        return cannotOpen(QStringLiteral("not a sealed part"));
    PartKeys keys;
    derivePartKeys(keys, partKey, plainHash);
    QByteArray plain(sealed.size() - 1 - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed) + 1, size_t(sealed.size() - 1),
                                                   raw(partDomain), size_t(partDomain.size()), keys.nonce(), keys.key())
            != 0
        || hashOf(plain) != plainHash)
        return cannotOpen(QStringLiteral("part"));
    return plain;
}

BoxKeys makeBoxKeys()
{
    return boxKeysFromSecret(Secret::random(crypto_box_SECRETKEYBYTES));
}

BoxKeys boxKeysFromSecret(const Secret &secretKey)
{
    Q_ASSERT(secretKey.size() == crypto_box_SECRETKEYBYTES);
    readySodium();
    BoxKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), secretKey};
    crypto_scalarmult_base(raw(keys.publicKey), secretKey.data());
    return keys;
}

QByteArray sealTo(QByteArrayView publicKey, QByteArrayView plain)
{
    Q_ASSERT(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    readySodium();
    QByteArray sealed(plain.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    if (crypto_box_seal(raw(sealed), raw(plain), size_t(plain.size()), raw(publicKey)) != 0)
        return {}; // a public key of small order: nobody could open it, and nothing may look sealed
    return sealed;
}

Result<Secret> unsealWith(const BoxKeys &keys, QByteArrayView sealed)
{
    readySodium();
    if (keys.publicKey.size() != crypto_box_PUBLICKEYBYTES || keys.secretKey.size() != crypto_box_SECRETKEYBYTES)
        return wrongKeySize();
    const qsizetype size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (size <= 0)
        return cannotOpen(QStringLiteral("not a sealed box"));
    QByteArray plain(size, Qt::Uninitialized);
    const int opened = crypto_box_seal_open(raw(plain), raw(sealed), size_t(sealed.size()), raw(QByteArrayView(keys.publicKey)),
                                            keys.secretKey.data());
    const Secret secret = opened == 0 ? Secret::copyOf(plain) : Secret();
    sodium_memzero(plain.data(), size_t(plain.size()));
    if (opened != 0)
        return cannotOpen(QStringLiteral("sealed box"));
    return secret;
}

} // namespace warsha
