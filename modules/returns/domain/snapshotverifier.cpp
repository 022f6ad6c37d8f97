// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotverifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qint64 mostFileBytes = 256 << 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotVerifier)
};

class FolderCheck
{
public:
    FolderCheck(const QString &folder, QByteArrayView publicKey) : m_folder(folder), m_key(publicKey) {}

    Result<SnapshotCheck> run(CheckDepth depth)
    {
        const QDir folder(path(snapshotlayout::manifests));
        const QStringList names = folder.entryList({u"*.cose"_s}, QDir::Files | QDir::Hidden, QDir::Name);
        if (names.isEmpty())
            return failure(ErrorKind::Input, Text::tr("%1 holds no snapshot: there is no manifest in it.").arg(QDir::toNativeSeparators(m_folder)));
        for (const QString &name : names)
            checkManifest(name);
        checkOrder();
        if (depth == CheckDepth::Everything) {
            checkParts();
            findOthers();
        }
        return m_check;
    }

private:
    [[nodiscard]] QString path(const QString &relative) const { return QDir(m_folder).filePath(relative); }

    void fault(SnapshotFault::Kind kind, const QString &file, const QString &message)
    {
        m_check.faults.append({kind, file, message});
    }

    void checkManifest(const QString &name)
    {
        const QString file = snapshotlayout::manifests + u'/' + name;
        QFile device(path(file));
        if (!device.open(QIODevice::ReadOnly) || device.size() > mostFileBytes)
            return fault(SnapshotFault::Kind::Missing, file, Text::tr("Manifest %1 cannot be read.").arg(name));
        const Result<SignedManifest> manifest = verifyManifest(device.readAll(), m_key);
        if (!manifest) {
            const bool foreign = manifest.error().kind == ErrorKind::Denied;
            return fault(foreign ? SnapshotFault::Kind::Foreign : SnapshotFault::Kind::Altered, file,
                         Text::tr("Manifest %1: %2").arg(name, manifest.error().message));
        }
        if (snapshotlayout::manifestPath(manifest->manifest.seq, manifest->hash) != file)
            return fault(SnapshotFault::Kind::Altered, file, Text::tr("Manifest %1 does not bear its own name: it is another one.").arg(name));
        m_check.manifests.append(*manifest);
    }

    // A folder may begin in the middle (a stick that was emptied); from there each manifest names the one before it.
    void checkOrder()
    {
        QList<SignedManifest> left = std::exchange(m_check.manifests, {});
        const auto isThere = [&](const QByteArray &hash) {
            return std::any_of(left.cbegin(), left.cend(), [&](const SignedManifest &m) { return m.hash == hash; });
        };
        const auto start = std::find_if(left.cbegin(), left.cend(), [&](const SignedManifest &m) { return !isThere(m.manifest.previous); });
        if (start != left.cend())
            m_check.manifests.append(left.takeAt(start - left.cbegin()));
        while (!left.isEmpty()) {
            const QByteArray hash = m_check.manifests.last().hash;
            const auto next = std::find_if(left.cbegin(), left.cend(), [&](const SignedManifest &m) { return m.manifest.previous == hash; });
            if (next == left.cend())
                break;
            checkFollows(next->manifest, m_check.manifests.last().manifest, next->hash);
            m_check.manifests.append(left.takeAt(next - left.cbegin()));
        }
        for (const SignedManifest &stray : std::as_const(left)) {
            fault(SnapshotFault::Kind::Order, snapshotlayout::manifestPath(stray.manifest.seq, stray.hash),
                  Text::tr("Snapshot %1 does not follow the others: one is missing, or there are two of the same number.").arg(stray.manifest.seq));
            m_check.manifests.append(stray);
        }
    }

    void checkFollows(const Manifest &now, const Manifest &before, const QByteArray &hash)
    {
        const QString file = snapshotlayout::manifestPath(now.seq, hash);
        if (now.centre != before.centre)
            fault(SnapshotFault::Kind::Order, file, Text::tr("Snapshot %1 is of another centre than the one before.").arg(now.seq));
        else if (now.seq != (now.incarnation == before.incarnation ? before.seq + 1 : 1))
            fault(SnapshotFault::Kind::Order, file, Text::tr("Snapshot %1 does not follow snapshot %2.").arg(now.seq).arg(before.seq));
    }

    void checkParts()
    {
        for (const SignedManifest &manifest : std::as_const(m_check.manifests)) {
            for (const ManifestPart &part : manifest.manifest.parts) {
                if (!m_listed.contains(part.hash)) {
                    m_listed.insert(part.hash);
                    checkPart(part);
                }
            }
        }
    }

    void checkPart(const ManifestPart &part)
    {
        const QString file = snapshotlayout::partPath(part.hash);
        QFile device(path(file));
        const QString what = part.place.month.isEmpty() ? part.place.table : part.place.table + u' ' + part.place.month;
        if (!device.open(QIODevice::ReadOnly))
            return fault(SnapshotFault::Kind::Missing, file, Text::tr("Part %1 (%2) is missing.").arg(file, what));
        Sha256 hash;
        qint64 size = 0;
        while (!device.atEnd() && size <= part.size) {
            const QByteArray piece = device.read(1 << 20);
            if (piece.isEmpty())
                break;
            hash.add(piece);
            size += piece.size();
        }
        ++m_check.partsChecked;
        m_check.bytesChecked += size;
        if (size != part.size || hash.finish() != part.hash)
            fault(SnapshotFault::Kind::Altered, file, Text::tr("Part %1 (%2) was altered.").arg(file, what));
    }

    // What no manifest lists is no part of a snapshot; a person should know that it is there.
    void findOthers()
    {
        for (const QString &name : QDir(path(snapshotlayout::parts)).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!m_listed.contains(QByteArray::fromHex(name.toLatin1())) || name.size() != 64 || name != name.toLower())
                stranger(snapshotlayout::parts + u'/' + name);
        }
        for (const QString &name : QDir(path(snapshotlayout::manifests)).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!name.endsWith(".cose"_L1))
                stranger(snapshotlayout::manifests + u'/' + name);
        }
    }

    void stranger(const QString &file)
    {
        fault(SnapshotFault::Kind::Unlisted, file, Text::tr("File %1 belongs to no valid manifest.").arg(file));
    }

    QString m_folder;
    QByteArrayView m_key;
    SnapshotCheck m_check;
    QSet<QByteArray> m_listed;
};

} // namespace

QString snapshotlayout::partPath(QByteArrayView hash)
{
    return parts + u'/' + QString::fromLatin1(hash.toByteArray().toHex());
}

QString snapshotlayout::manifestPath(qint64 seq, QByteArrayView hash)
{
    return u"%1/%2-%3.cose"_s.arg(manifests).arg(seq, 8, 10, '0'_L1).arg(QLatin1StringView(hash.toByteArray().toHex()));
}

Result<SnapshotCheck> verifySnapshotFolder(const QString &folder, QByteArrayView publicKey, CheckDepth depth)
{
    return FolderCheck(folder, publicKey).run(depth);
}

Result<QByteArray> readPublicKey(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(u' ').remove(u'-').remove(u':');
    static const QRegularExpression hex(u"^[0-9a-fA-F]{64}$"_s);
    if (hex.match(plain).hasMatch())
        return QByteArray::fromHex(plain.toLatin1());
    const Result<QByteArray> key = fromBase32(plain.toUpper().toLatin1());
    if (!key || key->size() != 32)
        return failure(ErrorKind::Input, Text::tr("This is not a public key: 64 hexadecimal digits or 52 letters and digits are expected."));
    return key;
}

} // namespace warsha
