// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign.h"

#include <QCoreApplication>

namespace warsha {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648, section 6

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

tl::unexpected<Error> notBase32()
{
    return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "This text is not a code of the expected letters and digits."),
                   QStringLiteral("Base32"));
}

} // namespace

QByteArray base32(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = held << 8 | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(alphabet[held >> (bits - 5) & 31]);
    }
    if (bits > 0)
        text.append(alphabet[held << (5 - bits) & 31]);
    return text;
}

Result<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    quint32 held = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return notBase32();
        held = held << 5 | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(held >> bits & 0xff));
        }
    }
    // One text per value: no letter too many, and the bits that are left over are zero.
    if (bits >= 5 || (held & ((1U << bits) - 1)) != 0)
        return notBase32();
    return bytes;
}

} // namespace warsha
