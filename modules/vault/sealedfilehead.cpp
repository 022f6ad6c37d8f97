// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedfilehead.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

namespace warsha {

namespace {

constexpr QByteArrayView magic = "WARSHASF";
constexpr char fileVersion = 1;
constexpr quint32 longestKeyId = 200;
constexpr quint32 longestFacts = 64 * 1024;

template<typename Length>
void appendSized(QByteArray &out, QByteArrayView bytes)
{
    const Length length = qToBigEndian(Length(bytes.size()));
    out.append(reinterpret_cast<const char *>(&length), sizeof length).append(bytes);
}

// Takes exactly size bytes into all; what was taken is its tail.
bool take(QIODevice &device, QByteArray &all, qsizetype size)
{
    const QByteArray bytes = device.read(size);
    all.append(bytes);
    return bytes.size() == size;
}

template<typename Length>
Result<QByteArray> takeSized(QIODevice &device, QByteArray &all, quint32 longest)
{
    if (!take(device, all, sizeof(Length)))
        return sealedFileIsCut();
    const auto length = qFromBigEndian<Length>(all.constData() + all.size() - qsizetype(sizeof(Length)));
    if (length > longest)
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "The beginning of this file is damaged."));
    if (!take(device, all, qsizetype(length)))
        return sealedFileIsCut();
    return all.last(qsizetype(length));
}

} // namespace

tl::unexpected<Error> sealedFileIsCut()
{
    return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "This file is cut: its end is missing. Please copy it again or take another one."));
}

Result<QByteArray> packSealedHead(const SealedFileHead &head)
{
    const QByteArray keyId = head.keyId.toUtf8();
    if (keyId.size() > longestKeyId || head.facts.size() > longestFacts || head.envelope.size() > longestFacts)
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "The description of this file is too long."));
    QByteArray bytes = magic.toByteArray();
    bytes.append(fileVersion);
    appendSized<quint16>(bytes, keyId);
    appendSized<quint32>(bytes, head.facts);
    appendSized<quint32>(bytes, head.envelope);
    return bytes;
}

Result<ReadSealedHead> readSealedHead(QIODevice &device)
{
    ReadSealedHead read;
    if (!take(device, read.bytes, magic.size() + 1)) {
        if (magic.startsWith(read.bytes) && !read.bytes.isEmpty())
            return sealedFileIsCut();
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "This is not a file of this program."));
    }
    if (!read.bytes.startsWith(magic))
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "This is not a file of this program."));
    if (read.bytes.back() != fileVersion)
        return failure(ErrorKind::Input, QCoreApplication::translate("Vault", "This file was made by a newer version of the program."));
    WARSHA_TRY(const QByteArray keyId, takeSized<quint16>(device, read.bytes, longestKeyId));
    WARSHA_TRY(read.head.facts, takeSized<quint32>(device, read.bytes, longestFacts));
    WARSHA_TRY(read.head.envelope, takeSized<quint32>(device, read.bytes, longestFacts));
    read.head.keyId = QString::fromUtf8(keyId);
    return read;
}

} // namespace warsha
