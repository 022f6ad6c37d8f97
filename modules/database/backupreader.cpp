// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfile.h"

#include "backupdetails.h"
#include "filesync.h"
#include "sign.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Backup)
};

constexpr quint32 longestDetails = 1 << 20;
constexpr int largestWindow = 27; // 128 MiB: what a reader of zstd accepts by default

struct UnpackerCloser {
    void operator()(ZSTD_DCtx *unpacker) const { ZSTD_freeDCtx(unpacker); }
};

BackupOccasion occasionOf(const QJsonObject &facts)
{
    if (facts.value("label"_L1).toString().endsWith(labelBeforeRestore({})))
        return BackupOccasion::BeforeRestore;
    return facts.value("asked"_L1).toBool() ? BackupOccasion::Asked : BackupOccasion::ByItself; // older ones do not say it
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorKind::Input, Text::tr("This backup is damaged inside; please take another one."), detail);
}

} // namespace

struct BackupReader::State {
    QFile file;
    BackupHead head;
    std::optional<SealedFileReader> sealed;
    QByteArray waiting;
    BackupDetails details;
};

BackupReader::BackupReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
BackupReader::BackupReader(BackupReader &&) noexcept = default;
BackupReader &BackupReader::operator=(BackupReader &&) noexcept = default;
BackupReader::~BackupReader() = default;

Result<BackupReader> BackupReader::open(const QString &path)
{
    auto state = std::make_unique<State>();
    state->file.setFileName(path);
    if (!state->file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, Text::tr("The backup %1 cannot be read: %2").arg(path, state->file.errorString()));
    WARSHA_TRY(state->sealed, SealedFileReader::open(state->file));
    const QJsonObject facts = QJsonDocument::fromJson(state->sealed->head().facts).object();
    if (facts.value("format"_L1).toString() != "warsha backup 1"_L1)
        return failure(ErrorKind::Input, Text::tr("%1 is not a backup of a centre, or was made by a newer version.").arg(path));
    state->head = {path, facts.value("label"_L1).toString(), facts.value("at"_L1).toInteger(), state->sealed->head().keyId,
                   state->file.size(), occasionOf(facts)};
    return BackupReader(std::move(state));
}

const BackupHead &BackupReader::head() const
{
    return m_state->head;
}

Result<QByteArray> BackupReader::take(qsizetype size)
{
    while (m_state->waiting.size() < size) {
        WARSHA_TRY(const QByteArray more, m_state->sealed->read());
        if (more.isEmpty())
            return damaged(u"too short"_s);
        m_state->waiting.append(more);
    }
    const QByteArray taken = m_state->waiting.first(size);
    m_state->waiting.remove(0, size);
    return taken;
}

Result<BackupDetails> BackupReader::unlock(const BoxKeys &keys)
{
    const Result<Secret> fileKey = unsealWith(keys, m_state->sealed->head().envelope);
    if (!fileKey)
        return failure(ErrorKind::Denied, Text::tr("This key does not open the backup: it belongs to another centre or another month, or the file was altered."),
                       fileKey.error().detail);
    return unlockWithFileKey(*fileKey);
}

Result<BackupDetails> BackupReader::unlockWithFileKey(const SymmetricKey &fileKey)
{
    WARSHA_CHECK(m_state->sealed->useKey(fileKey));
    WARSHA_TRY(const QByteArray head, take(4));
    const auto length = qFromBigEndian<quint32>(head.constData());
    if (length > longestDetails)
        return damaged(u"details of %1 bytes"_s.arg(length));
    WARSHA_TRY(const QByteArray described, take(qsizetype(length)));
    WARSHA_TRY(m_state->details, decodeBackupDetails(described));
    return m_state->details;
}

Result<void> BackupReader::extract(QIODevice *out, const Progress *progress)
{
    const std::unique_ptr<ZSTD_DCtx, UnpackerCloser> unpacker(ZSTD_createDCtx());
    ZSTD_DCtx_setParameter(unpacker.get(), ZSTD_d_windowLogMax, largestWindow);
    QByteArray plain(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    Sha256 hash;
    qint64 size = 0;
    bool atEnd = false;
    QByteArray packed = std::exchange(m_state->waiting, {});
    // Read to the last byte, padding and mark of the end included: a backup is good as a whole or not at all.
    while (!packed.isEmpty() || !atEnd) {
        if (progress && progress->isCancelled())
            return failure(ErrorKind::Cancelled, Text::tr("This was stopped; nothing was changed."));
        ZSTD_inBuffer in{packed.constData(), size_t(packed.size()), 0};
        while (!atEnd && in.pos < in.size) {
            ZSTD_outBuffer room{plain.data(), size_t(plain.size()), 0};
            const size_t left = ZSTD_decompressStream(unpacker.get(), &room, &in);
            size += qint64(room.pos);
            if (ZSTD_isError(left) || size > m_state->details.plainSize)
                return damaged(u"packed data"_s);
            atEnd = left == 0;
            const QByteArrayView bytes = QByteArrayView(plain).first(qsizetype(room.pos));
            hash.add(bytes);
            if (out && !writeAll(*out, bytes))
                return failure(ErrorKind::Storage, Text::tr("The restored file cannot be written: %1").arg(out->errorString()));
        }
        if (atEnd && std::any_of(packed.cbegin() + qsizetype(in.pos), packed.cend(), [](char c) { return c != '\0'; }))
            return damaged(u"padding"_s);
        WARSHA_TRY(packed, m_state->sealed->read());
        if (packed.isEmpty() && !atEnd)
            return damaged(u"packed data ends early"_s);
    }
    if (size != m_state->details.plainSize || hash.finish() != m_state->details.plainHash)
        return damaged(u"hash"_s);
    return {};
}

} // namespace warsha
