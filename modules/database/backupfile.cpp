// SPDX-License-Identifier: GPL-3.0-or-later
// Writing; reading is in backupreader.cpp.
#include "backupfile.h"

#include "backupdetails.h"
#include "sign.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <bit>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Backup)
};

constexpr int packLevel = 3; // most of a centre is sealed and does not shrink; speed counts every hour
constexpr qsizetype stepSize = 256 * 1024;

struct PackerCloser {
    void operator()(ZSTD_CCtx *packer) const { ZSTD_freeCCtx(packer); }
};

/// Writes and counts what it wrote.
struct CountedWriter {
    SealedFileWriter &sealed;
    qint64 written = 0;
    Result<void> write(QByteArrayView bytes)
    {
        written += bytes.size();
        return sealed.write(bytes);
    }
};

Result<void> pack(QFile &plain, CountedWriter &out, const Progress *progress)
{
    const std::unique_ptr<ZSTD_CCtx, PackerCloser> packer(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, packLevel);
    QByteArray packed(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    for (bool last = false; !last;) {
        if (progress && progress->isCancelled())
            return failure(ErrorKind::Cancelled, Text::tr("The backup was stopped; nothing was kept of it."));
        const QByteArray bytes = plain.read(stepSize);
        if (plain.error() != QFile::NoError)
            return failure(ErrorKind::Storage, Text::tr("The copy for the backup cannot be read: %1").arg(plain.errorString()));
        last = bytes.size() < stepSize && plain.atEnd();
        ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};
        for (size_t left = 1; left != 0;) {
            ZSTD_outBuffer room{packed.data(), size_t(packed.size()), 0};
            left = ZSTD_compressStream2(packer.get(), &room, &in, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                return failure(ErrorKind::Storage, Text::tr("There is not enough memory for the backup."), QLatin1StringView(ZSTD_getErrorName(left)));
            WARSHA_CHECK(out.write(QByteArrayView(packed).first(qsizetype(room.pos))));
            if (!last)
                left = in.pos < in.size ? 1 : 0;
        }
    }
    return {};
}

} // namespace

qint64 paddedSize(qint64 size)
{
    // Padmé (Nikitin et al., 2019, section 4): keeps log2(log2(size)) leading bits.
    if (size < 2)
        return size;
    const int exponent = int(std::bit_width(quint64(size))) - 1;
    const int kept = int(std::bit_width(quint64(exponent)));
    const qint64 mask = (qint64(1) << (exponent - kept)) - 1;
    return exponent <= kept ? size : (size + mask) & ~mask;
}

Result<SymmetricKey> writeBackupFile(const QString &databaseFile, const BackupHead &head, const BackupDetails &details,
                                     const BackupKey &key, QIODevice &out, const Progress *progress)
{
    QFile plain(databaseFile);
    if (!plain.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Text::tr("The copy for the backup cannot be read: %1").arg(plain.errorString()));
    const SymmetricKey fileKey = makeSymmetricKey();
    const QByteArray envelope = sealTo(key.publicKey, fileKey.view());
    const QJsonObject inClear{{u"format"_s, u"warsha backup 1"_s}, {u"label"_s, head.label}, {u"at"_s, head.at}, {u"asked"_s, head.occasion == BackupOccasion::Asked}};
    const QByteArray facts = QJsonDocument(inClear).toJson(QJsonDocument::Compact);
    WARSHA_TRY(auto sealed, SealedFileWriter::begin(out, fileKey, {key.id, facts, envelope}));
    CountedWriter writer{sealed};
    const QByteArray described = encodeBackupDetails(details);
    const quint32 length = qToBigEndian(quint32(described.size()));
    WARSHA_CHECK(writer.write({reinterpret_cast<const char *>(&length), sizeof length}));
    WARSHA_CHECK(writer.write(described));
    WARSHA_CHECK(pack(plain, writer, progress));
    const QByteArray zeros(stepSize, '\0');
    for (qint64 left = paddedSize(writer.written) - writer.written; left > 0; left -= stepSize)
        WARSHA_CHECK(sealed.write(QByteArrayView(zeros).first(qMin<qint64>(left, stepSize))));
    WARSHA_CHECK(sealed.finish());
    return fileKey;
}

QString backupLabel(const QString &name)
{
    QString label;
    for (const QChar c : name.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
    }
    while (label.endsWith(u'-'))
        label.chop(1);
    return label.isEmpty() ? u"centre"_s : label.left(60);
}

QString labelBeforeRestore(const QString &label)
{
    return label + u"-before-restore"_s;
}

QString backupFileName(const QString &label, const QDateTime &at)
{
    return u"%1-%2.warsha-backup"_s.arg(label, at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s));
}

} // namespace warsha
