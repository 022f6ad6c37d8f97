// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotfolder.h"

#include "filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qint64 mostPartBytes = 256 << 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotFolder)
};

} // namespace

Result<SnapshotFolder> SnapshotFolder::open(const QString &path, const QByteArray &publicKey)
{
    const QDir folder(path);
    for (const QLatin1StringView sub : {snapshotlayout::parts, snapshotlayout::manifests, snapshotlayout::receipts}) {
        if (!folder.mkpath(sub))
            return failure(ErrorKind::Storage, Text::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder.filePath(sub))));
    }
    SnapshotFolder opened;
    opened.m_path = path;
    if (QDir(folder.filePath(snapshotlayout::manifests)).entryList({u"*.cose"_s}, QDir::Files).isEmpty())
        return opened;
    WARSHA_TRY(const SnapshotCheck check, verifySnapshotFolder(path, publicKey, CheckDepth::Manifests));
    if (!check.faults.isEmpty())
        return failure(ErrorKind::Rule, Text::tr("This folder cannot be used: %1 Choose another folder.").arg(check.faults.first().message));
    opened.m_manifests = check.manifests;
    return opened;
}

void SnapshotFolder::removeLeftovers() const
{
    // QSaveFile writes to the name, a point and six letters or digits.
    static const QRegularExpression leftover(u"^[0-9a-f-]{64,73}(\\.cose)?\\.[A-Za-z0-9]{6}$"_s);
    for (const QLatin1StringView sub : {snapshotlayout::parts, snapshotlayout::manifests}) {
        QDir folder(QDir(m_path).filePath(sub));
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            if (leftover.match(name).hasMatch())
                folder.remove(name);
        }
    }
}

const SignedManifest *SnapshotFolder::find(const QByteArray &hash) const
{
    const auto found = std::find_if(m_manifests.cbegin(), m_manifests.cend(), [&](const SignedManifest &m) { return m.hash == hash; });
    return found == m_manifests.cend() ? nullptr : &*found;
}

Result<bool> SnapshotFolder::putPart(const SealedPart &part)
{
    const QString file = snapshotlayout::partPath(part.entry.hash);
    const Result<QByteArray> there = read(file, part.entry.size);
    if (there && *there == part.bytes)
        return false;
    WARSHA_CHECK(write(file, part.bytes));
    return true;
}

void SnapshotFolder::withdrawPart(const QByteArray &hash) const
{
    QFile::remove(QDir(m_path).filePath(snapshotlayout::partPath(hash)));
}

Result<void> SnapshotFolder::putManifest(const SignedManifest &manifest)
{
    WARSHA_CHECK(syncFolder(QDir(m_path).filePath(snapshotlayout::parts)));
    WARSHA_CHECK(write(snapshotlayout::manifestPath(manifest.manifest.seq, manifest.hash), manifest.bytes));
    WARSHA_CHECK(syncFolder(QDir(m_path).filePath(snapshotlayout::manifests)));
    WARSHA_CHECK(syncFolder(m_path));
    m_manifests.append(manifest);
    return {};
}

void SnapshotFolder::withdrawManifest(const SignedManifest &manifest)
{
    QFile::remove(QDir(m_path).filePath(snapshotlayout::manifestPath(manifest.manifest.seq, manifest.hash)));
    m_manifests.removeLast();
}

Result<QByteArray> SnapshotFolder::read(const QString &file, qint64 limit) const
{
    QFile device(QDir(m_path).filePath(file));
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, Text::tr("File %1 is missing in the snapshot folder.").arg(file));
    const QByteArray bytes = device.read(limit + 1);
    if (bytes.size() > limit)
        return failure(ErrorKind::Input, Text::tr("File %1 is larger than it may be.").arg(file));
    return bytes;
}

Result<std::optional<ReturnData>> SnapshotFolder::readIfThere(const QByteArray &hash, const BoxKeys &recipient) const
{
    const SignedManifest *manifest = find(hash);
    if (!manifest || manifest->manifest.recipientKey != keyIdOf(recipient.publicKey))
        return std::nullopt;
    WARSHA_TRY(ReturnData data, readReturn(manifest->manifest, recipient));
    return data;
}

Result<ReturnData> SnapshotFolder::readReturn(const Manifest &manifest, const BoxKeys &recipient) const
{
    WARSHA_TRY(const PartOpening opening, unsealOpening(manifest, recipient));
    ReturnData data{manifest.centre, QDate::fromString(manifest.asOf, Qt::ISODate), {}};
    for (qsizetype i = 0; i < manifest.parts.size(); ++i) {
        const ManifestPart &entry = manifest.parts[i];
        WARSHA_TRY(const QByteArray bytes, read(snapshotlayout::partPath(entry.hash), std::min(entry.size, mostPartBytes)));
        WARSHA_TRY(const ReturnPart part, openReturnPart(entry, bytes, opening.key, opening.plainHashes[i]));
        WARSHA_CHECK(addPart(data, part));
    }
    sortReturn(data);
    WARSHA_CHECK(checkReturn(data));
    return data;
}

// QSaveFile writes beside and syncs the file before it renames; the folder is synced once for all (see putManifest).
Result<void> SnapshotFolder::write(const QString &file, const QByteArray &bytes) const
{
    QSaveFile device(QDir(m_path).filePath(file));
    device.setDirectWriteFallback(false);
    if (!device.open(QIODevice::WriteOnly) || !writeWhole(device, bytes, FileReaders::AsTheSystemHasIt))
        return failure(ErrorKind::Storage, Text::tr("The snapshot folder cannot be written: %1").arg(device.errorString()), file);
    return {};
}

} // namespace warsha
