// SPDX-License-Identifier: GPL-3.0-or-later
// Manifest and folder: what is signed, and that an altered byte anywhere is found and named with the public key alone.
#include "partsealing.h"
#include "samplereturn.h"
#include "snapshotverifier.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SnapshotFolderTest : public QObject
{
    Q_OBJECT
private:
    SigningKeys m_signing = makeSigningKeys();
    BoxKeys m_ministry = makeBoxKeys();
    SymmetricKey m_key = makeSymmetricKey();

    Manifest manifest(qint64 seq, const QByteArray &previous, QList<SealedPart> *sealed)
    {
        Manifest made{samplereturn::centreId, samplereturn::unitId, samplereturn::groupId, seq, previous, QString(returnSchemaName),
                      u"warsha-starter"_s, 1, 0, 2, 1'780'000'000, u"2026-06-15"_s, {}, {}, SnapshotRecipient::OwnCentre,
                      keyIdOf(m_ministry.publicKey), QByteArray(8, 'p'), {}};
        PartOpening opening{m_key, {}};
        ReturnData data = samplereturn::make();
        samplereturn::set(data, "hours", 0, "minutes", 900 + seq);
        for (const ReturnPart &part : cutReturn(data)) {
            sealed->append(sealReturnPart(part, m_key));
            made.parts.append(sealed->last().entry);
            made.counts[part.place.table] += part.rows.size();
            opening.plainHashes.append(sealed->last().plainHash);
        }
        made.body = sealOpening(opening, m_ministry.publicKey);
        return made;
    }

    SignedManifest writeSnapshot(const QString &folder, qint64 seq, const QByteArray &previous)
    {
        QList<SealedPart> sealed;
        const SignedManifest made = signManifest(manifest(seq, previous, &sealed), m_signing);
        QDir(folder).mkpath(u"parts"_s);
        QDir(folder).mkpath(u"manifests"_s);
        for (const SealedPart &part : std::as_const(sealed))
            writeFile(folder + u'/' + snapshotlayout::partPath(part.entry.hash), part.bytes);
        writeFile(folder + u'/' + snapshotlayout::manifestPath(seq, made.hash), made.bytes);
        return made;
    }

private Q_SLOTS:
    void aManifestComesBack()
    {
        QList<SealedPart> sealed;
        const Manifest written = manifest(3, QByteArray(32, 'q'), &sealed);
        const SignedManifest made = signManifest(written, m_signing);
        const auto read = verifyManifest(made.bytes, m_signing.publicKey);
        QVERIFY(read);
        QVERIFY(read->manifest == written);
        QCOMPARE(read->hash, sha256(made.bytes));
        QCOMPARE(signManifest(written, m_signing).bytes, made.bytes);
    }

    void onlyTheRecipientOpensTheParts()
    {
        QList<SealedPart> sealed;
        const Manifest written = manifest(1, {}, &sealed);
        QVERIFY(!unsealOpening(written, makeBoxKeys()));
        const auto opening = unsealOpening(written, m_ministry);
        QVERIFY(opening);
        ReturnData back{written.centre, QDate::fromString(written.asOf, Qt::ISODate), {}};
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            const auto part = openReturnPart(written.parts[i], sealed[i].bytes, opening->key, opening->plainHashes[i]);
            QVERIFY(part);
            QVERIFY(addPart(back, *part));
        }
        QVERIFY(checkReturn(back));
        QCOMPARE(back.rowCount(), samplereturn::make().rowCount());
    }

    void anotherKeyIsNamed()
    {
        QList<SealedPart> sealed;
        const SignedManifest made = signManifest(manifest(1, {}, &sealed), makeSigningKeys());
        const auto read = verifyManifest(made.bytes, m_signing.publicKey);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Denied);
    }

    void aGoodFolderIsGood()
    {
        QTemporaryDir folder;
        const SignedManifest first = writeSnapshot(folder.path(), 1, {});
        writeSnapshot(folder.path(), 2, first.hash);
        const auto check = verifySnapshotFolder(folder.path(), m_signing.publicKey);
        QVERIFY(check);
        QVERIFY2(check->isGood(), qPrintable(check->faults.isEmpty() ? QString() : check->faults.first().message));
        QCOMPARE(check->manifests.size(), 2);
        QCOMPARE(check->partsChecked, qint64(first.manifest.parts.size() + 1));
    }

    void anAlteredByteAnywhereIsFoundAndNamed()
    {
        QTemporaryDir folder;
        const SignedManifest made = writeSnapshot(folder.path(), 1, {});
        for (const QString &sub : {u"parts"_s, u"manifests"_s}) {
            const QDir dir(folder.path() + u'/' + sub);
            for (const QString &name : dir.entryList(QDir::Files)) {
                const QByteArray good = readFile(dir.filePath(name));
                const int step = sub == "parts"_L1 ? 17 : 41;
                for (qsizetype at = 0; at < good.size(); at += step) {
                    QByteArray altered = good;
                    altered[at] = char(altered[at] ^ 1);
                    writeFile(dir.filePath(name), altered);
                    const auto check = verifySnapshotFolder(folder.path(), m_signing.publicKey);
                    QVERIFY(check);
                    QVERIFY(!check->isGood());
                    QCOMPARE(check->faults.first().file, sub + u'/' + name);
                    QVERIFY(check->faults.first().message.contains(name));
                }
                writeFile(dir.filePath(name), good);
            }
        }
        QVERIFY(verifySnapshotFolder(folder.path(), m_signing.publicKey)->isGood());
    }

    void missingLongerAndStrangeFilesAreNamed()
    {
        QTemporaryDir folder;
        const SignedManifest made = writeSnapshot(folder.path(), 1, {});
        const QString part = snapshotlayout::partPath(made.manifest.parts.first().hash);
        const QByteArray good = readFile(folder.filePath(part));
        QFile::remove(folder.filePath(part));
        QCOMPARE(verifySnapshotFolder(folder.path(), m_signing.publicKey)->faults,
                 (QList<SnapshotFault>{{SnapshotFault::Kind::Missing, part, u"Part %1 (centre) is missing."_s.arg(part)}}));
        writeFile(folder.filePath(part), good + "more");
        QCOMPARE(verifySnapshotFolder(folder.path(), m_signing.publicKey)->faults.first().kind, SnapshotFault::Kind::Altered);
        writeFile(folder.filePath(part), good);
        writeFile(folder.filePath(u"parts/readme.exe"_s), "x");
        QCOMPARE(verifySnapshotFolder(folder.path(), m_signing.publicKey)->faults.first().kind, SnapshotFault::Kind::Unlisted);
    }

    void aGapAndAForkAreNamed()
    {
        QTemporaryDir folder;
        const SignedManifest first = writeSnapshot(folder.path(), 1, {});
        writeSnapshot(folder.path(), 3, first.hash);
        QCOMPARE(verifySnapshotFolder(folder.path(), m_signing.publicKey)->faults.first().kind, SnapshotFault::Kind::Order);
        QTemporaryDir fork;
        writeSnapshot(fork.path(), 1, {});
        writeSnapshot(fork.path(), 2, QByteArray(32, 'z'));
        QCOMPARE(verifySnapshotFolder(fork.path(), m_signing.publicKey)->faults.first().kind, SnapshotFault::Kind::Order);
    }

    void anEmptyFolderIsAnError()
    {
        QTemporaryDir folder;
        QVERIFY(!verifySnapshotFolder(folder.path(), m_signing.publicKey));
        QVERIFY(!verifySnapshotFolder(u"/nowhere/at/all"_s, m_signing.publicKey));
    }

    void keysAreReadInBothForms()
    {
        QCOMPARE(*readPublicKey(QString::fromLatin1(m_signing.publicKey.toHex())), m_signing.publicKey);
        QCOMPARE(*readPublicKey(QString::fromLatin1(base32(m_signing.publicKey)).toLower()), m_signing.publicKey);
        QVERIFY(!readPublicKey(u"hello"_s));
        QVERIFY(!readPublicKey({}));
    }
};

QTEST_APPLESS_MAIN(SnapshotFolderTest)
#include "tst_snapshotfolder.moc"
