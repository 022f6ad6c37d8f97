// SPDX-License-Identifier: GPL-3.0-or-later
#include "partsealing.h"

#include "compress.h"

#include <QCoreApplication>

namespace warsha {

namespace {

// A million rows of the widest table are far below this.
constexpr qint64 mostPlainBytes = 256 << 20;

} // namespace

SealedPart sealReturnPart(const ReturnPart &part, const SymmetricKey &key)
{
    const QByteArray packed = compress(encodePart(part), 19);
    SealedPart sealed;
    sealed.plainHash = sha256(packed);
    sealed.bytes = sealPart(key, packed);
    sealed.entry = {sha256(sealed.bytes), sealed.bytes.size(), part.place, part.rows.size()};
    return sealed;
}

Result<ReturnPart> openReturnPart(const ManifestPart &entry, QByteArrayView bytes, const SymmetricKey &key,
                                  QByteArrayView plainHash)
{
    if (bytes.size() != entry.size || sha256(bytes) != entry.hash)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Snapshot", "Part %1 was altered.").arg(QString::fromLatin1(entry.hash.toHex())));
    WARSHA_TRY(const QByteArray packed, unsealPart(key, plainHash, bytes));
    WARSHA_TRY(const QByteArray plain, decompress(packed, mostPlainBytes));
    WARSHA_TRY(const ReturnPart part, decodePart(plain));
    if (part.place != entry.place || part.rows.size() != entry.rows)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Snapshot", "Part %1 does not hold what the manifest says.")
                           .arg(QString::fromLatin1(entry.hash.toHex())));
    return part;
}

} // namespace warsha
