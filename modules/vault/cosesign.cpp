// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign.h"

#include "cborwriter.h"

#include <QCoreApplication>

namespace warsha {

namespace {

constexpr quint64 coseSign1Tag = 18; // RFC 9052, section 4.2
constexpr qint64 algorithmHeader = 1, keyIdHeader = 4, edDsa = -8; // RFC 9052 section 3.1, RFC 9053 section 2.2
constexpr qsizetype keyIdSize = 8, signatureSize = 64;

QByteArray protectedHeader(QByteArrayView keyId)
{
    CborWriter writer;
    writer.map(2);
    writer.integer(algorithmHeader);
    writer.integer(edDsa);
    writer.integer(keyIdHeader);
    writer.bytes(keyId);
    return writer.result();
}

// Sig_structure of RFC 9052, section 4.4: what the signature covers.
QByteArray signatureStructure(QByteArrayView header, QByteArrayView payload)
{
    CborWriter writer(payload.size() + header.size() + 24);
    writer.array(4);
    writer.utf8("Signature1");
    writer.bytes(header);
    writer.bytes({});
    writer.bytes(payload);
    return writer.result();
}

QByteArray encode(QByteArrayView header, QByteArrayView payload, QByteArrayView signature)
{
    CborWriter writer(header.size() + payload.size() + signature.size() + 16);
    writer.tag(coseSign1Tag);
    writer.array(4);
    writer.bytes(header);
    writer.map(0);
    writer.bytes(payload);
    writer.bytes(signature);
    return writer.result();
}

// Takes a byte string off the front; false when there is none. Longer heads than need be are found by writing again.
bool takeBytes(QByteArrayView &rest, QByteArrayView &value)
{
    if (rest.isEmpty() || (quint8(rest[0]) >> 5) != 2)
        return false;
    const quint8 information = quint8(rest[0]) & 0x1f;
    const qsizetype extra = information < 24 ? 0 : information <= 26 ? qsizetype(1) << (information - 24) : -1;
    if (extra < 0 || rest.size() < 1 + extra)
        return false;
    quint64 length = extra == 0 ? information : 0;
    for (qsizetype i = 0; i < extra; ++i)
        length = length << 8 | quint8(rest[1 + i]);
    if (length > quint64(rest.size() - 1 - extra))
        return false;
    value = rest.sliced(1 + extra, qsizetype(length));
    rest = rest.sliced(1 + extra + qsizetype(length));
    return true;
}

bool takeByte(QByteArrayView &rest, quint8 expected)
{
    if (rest.isEmpty() || quint8(rest[0]) != expected)
        return false;
    rest = rest.sliced(1);
    return true;
}

} // namespace

QByteArray coseSign1(const SigningKeys &keys, QByteArrayView payload)
{
    const QByteArray header = protectedHeader(keys.keyId());
    return encode(header, payload, signDetached(keys, signatureStructure(header, payload)));
}

Result<CoseSigned> readCoseSign1(QByteArrayView bytes)
{
    QByteArrayView rest = bytes, header, payload, signature;
    const bool shaped = takeByte(rest, 0xd2) && takeByte(rest, 0x84) && takeBytes(rest, header) && takeByte(rest, 0xa0)
        && takeBytes(rest, payload) && takeBytes(rest, signature) && rest.isEmpty();
    const bool sized = shaped && header.size() > keyIdSize && signature.size() == signatureSize;
    const QByteArrayView keyId = sized ? header.last(keyIdSize) : QByteArrayView();
    if (!sized || protectedHeader(keyId) != header || encode(header, payload, signature) != bytes)
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "This is not a signed message of the expected form."),
                       QStringLiteral("COSE_Sign1 of %1 bytes").arg(bytes.size()));
    return CoseSigned{keyId.toByteArray(), payload.toByteArray(), signature.toByteArray(), signatureStructure(header, payload)};
}

bool verifyCose(const CoseSigned &message, QByteArrayView publicKey)
{
    return keyIdOf(publicKey) == message.keyId && verifyDetached(publicKey, message.signedBytes, message.signature);
}

} // namespace warsha
