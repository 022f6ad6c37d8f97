// SPDX-License-Identifier: GPL-3.0-or-later
#include "compress.h"

#include <QCoreApplication>

#include <zstd.h>

#include <memory>

namespace warsha {

namespace {

tl::unexpected<Error> notPacked(const QString &detail)
{
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("Compression", "The packed data cannot be read: it is damaged or not of this kind."),
                   detail);
}

} // namespace

QByteArray compress(QByteArrayView bytes, int level)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const size_t size = ZSTD_compress2(context.get(), packed.data(), size_t(packed.size()), bytes.data(), size_t(bytes.size()));
    Q_ASSERT(!ZSTD_isError(size)); // the room is what the library asked for
    packed.truncate(qsizetype(size));
    return packed;
}

Result<QByteArray> decompress(QByteArrayView packed, qint64 limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return notPacked(QStringLiteral("no zstd frame with a size"));
    if (limit < 0 || size > quint64(limit))
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Compression", "The packed data is larger than allowed."),
                       QStringLiteral("%1 bytes, limit %2").arg(size).arg(limit));
    if (ZSTD_findFrameCompressedSize(packed.data(), size_t(packed.size())) != size_t(packed.size()))
        return notPacked(QStringLiteral("cut, or something follows the frame"));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(bytes.data(), size_t(bytes.size()), packed.data(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != size)
        return notPacked(QString::fromLatin1(ZSTD_getErrorName(got)));
    return bytes;
}

} // namespace warsha
