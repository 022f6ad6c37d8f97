// SPDX-License-Identifier: GPL-3.0-or-later
#include "publickeypem.h"

#include <QCoreApplication>

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PublicKeyPem)
};

/// SEQUENCE { SEQUENCE { OID 1.3.101.112 }, BIT STRING of 32 bytes }, RFC 8410 section 4.
const QByteArray prefix = QByteArray::fromHex("302a300506032b6570032100");
constexpr QByteArrayView begin("-----BEGIN PUBLIC KEY-----");
constexpr QByteArrayView end("-----END PUBLIC KEY-----");
constexpr qsizetype keySize = 32;

} // namespace

QByteArray publicKeysToPem(const QList<QByteArray> &keys)
{
    QByteArray pem;
    for (const QByteArray &key : keys)
        pem += begin.toByteArray() + '\n' + (prefix + key).toBase64() + '\n' + end.toByteArray() + '\n';
    return pem;
}

Result<QList<QByteArray>> publicKeysFromPem(const QByteArray &pem)
{
    QList<QByteArray> keys;
    for (qsizetype from = pem.indexOf(begin); from >= 0; from = pem.indexOf(begin, from)) {
        from += begin.size();
        const qsizetype to = pem.indexOf(end, from);
        const QByteArray der = QByteArray::fromBase64(pem.mid(from, qMax<qsizetype>(0, to - from)).simplified().replace(' ', ""));
        if (to < 0 || !der.startsWith(prefix) || der.size() != prefix.size() + keySize)
            return failure(ErrorKind::Input, Text::tr("The key file contains something other than Ed25519 public keys."));
        keys.append(der.mid(prefix.size()));
    }
    if (keys.isEmpty())
        return failure(ErrorKind::Input, Text::tr("There is no public key in the file."));
    return keys;
}

} // namespace warsha
