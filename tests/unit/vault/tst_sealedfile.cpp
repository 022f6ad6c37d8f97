// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed files: whole, cut, altered, lengthened, with the wrong key, of other programs.
#include "sealedfile.h"
#include "seal.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QByteArray sealedWith(const SymmetricKey &key, const QByteArray &plain, const SealedFileHead &head = {u"2026-11"_s, "facts", "envelope"})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = SealedFileWriter::begin(buffer, key, head);
    // In odd pieces: chunks do not depend on how the bytes came.
    for (qsizetype at = 0; at < plain.size(); at += 50'001)
        if (!writer->write(QByteArrayView(plain).sliced(at, qMin<qsizetype>(50'001, plain.size() - at))))
            return {};
    return writer->finish() ? buffer.data() : QByteArray();
}

Result<QByteArray> opened(const SymmetricKey &key, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    WARSHA_TRY(auto reader, SealedFileReader::open(buffer));
    WARSHA_CHECK(reader.useKey(key));
    QByteArray plain;
    for (;;) {
        WARSHA_TRY(const QByteArray more, reader.read());
        if (more.isEmpty())
            return plain;
        plain += more;
    }
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + (i >> 8));
    return bytes;
}

} // namespace

class SealedFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 300'000})
            QTest::addRow("%lld", qlonglong(size)) << size;
    }
    void comesBack()
    {
        QFETCH(qsizetype, size);
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray plain = pattern(size);
        QCOMPARE(opened(key, sealedWith(key, plain)).value(), plain);
    }
    void headIsReadWithoutKey()
    {
        QByteArray bytes = sealedWith(makeSymmetricKey(), "x");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = SealedFileReader::open(buffer);
        QVERIFY(reader);
        QCOMPARE(reader->head().keyId, u"2026-11"_s);
        QCOMPARE(reader->head().facts, "facts");
        QCOMPARE(reader->head().envelope, "envelope");
    }
    void everyAlteredByteIsFound()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray bytes = sealedWith(key, pattern(200));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray altered = bytes;
            altered[i] = char(altered[i] ^ 0x20);
            QVERIFY2(!opened(key, altered), qPrintable(QString::number(i)));
        }
    }
    void everyCutIsFound()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray small = sealedWith(key, pattern(200));
        for (qsizetype size = 0; size < small.size(); ++size)
            QVERIFY2(!opened(key, small.first(size)), qPrintable(QString::number(size)));
        // At a border between chunks what is left is whole in itself, but for the mark of the end.
        const QByteArray large = sealedWith(key, pattern(3 * 65536));
        const qsizetype start = large.size() - 3 * (65536 + 17);
        const auto cut = opened(key, large.first(start + 2 * (65536 + 17)));
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::Input);
    }
    void nothingFollowsTheEnd()
    {
        const SymmetricKey key = makeSymmetricKey();
        QVERIFY(!opened(key, sealedWith(key, "x") + 'y'));
        const QByteArray full = sealedWith(key, pattern(65536));
        QVERIFY(!opened(key, full + 'y'));
        QVERIFY(!opened(key, full + full));
    }
    void chunksKeepTheirPlaces()
    {
        const SymmetricKey key = makeSymmetricKey();
        QByteArray bytes = sealedWith(key, pattern(3 * 65536));
        const qsizetype chunk = 65536 + 17, start = bytes.size() - 3 * chunk;
        const QByteArray first = bytes.mid(start, chunk), second = bytes.mid(start + chunk, chunk);
        bytes.replace(start, chunk, second).replace(start + chunk, chunk, first);
        QVERIFY(!opened(key, bytes));
    }
    void wrongKeyAndOtherFiles()
    {
        const SymmetricKey key = makeSymmetricKey();
        QCOMPARE(opened(makeSymmetricKey(), sealedWith(key, "x")).error().kind, ErrorKind::Denied);
        QCOMPARE(opened(SymmetricKey(), sealedWith(key, "x")).error().kind, ErrorKind::Denied);
        QCOMPARE(opened(key, "SQLite format 3").error().kind, ErrorKind::Input);
        QCOMPARE(opened(key, {}).error().kind, ErrorKind::Input);
        QVERIFY(!opened(key, "WARSHASF\x02rest")); // of a newer program
        QVERIFY(!opened(key, QByteArray("WARSHASF\x01\x00\x00\xff\xff\xff\xff", 15))); // asks for 4 GiB
    }
    void headsHaveLimits_data()
    {
        QTest::addColumn<qsizetype>("keyId");
        QTest::addColumn<qsizetype>("facts");
        QTest::addColumn<qsizetype>("envelope");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << qsizetype(0) << qsizetype(0) << qsizetype(0) << true;
        QTest::newRow("the most") << qsizetype(200) << qsizetype(65536) << qsizetype(65536) << true;
        QTest::newRow("key id") << qsizetype(201) << qsizetype(0) << qsizetype(0) << false;
        QTest::newRow("facts") << qsizetype(0) << qsizetype(65537) << qsizetype(0) << false;
        QTest::newRow("envelope") << qsizetype(0) << qsizetype(0) << qsizetype(65537) << false;
    }
    void headsHaveLimits()
    {
        QFETCH(qsizetype, keyId);
        QFETCH(qsizetype, facts);
        QFETCH(qsizetype, envelope);
        QFETCH(bool, fits);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const SymmetricKey key = makeSymmetricKey();
        const SealedFileHead head{QString(keyId, u'k'), QByteArray(facts, 'f'), QByteArray(envelope, 'e')};
        const auto writer = SealedFileWriter::begin(buffer, key, head);
        QCOMPARE(writer.has_value(), fits);
        if (fits)
            QCOMPARE(opened(key, sealedWith(key, "x", head)).value(), "x");
        else
            QCOMPARE(writer.error().kind, ErrorKind::Input);
    }
    void damageOfEveryKindIsNamed_data()
    {
        QTest::addColumn<qsizetype>("at");   ///< byte that is changed
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, qsizetype at, const char *to, ErrorKind kind, const char *word) {
            QTest::newRow(name) << at << QByteArray::fromHex(to) << int(kind) << QString::fromLatin1(word);
        };
        row("another program's", 0, "53514c69", ErrorKind::Input, "not a file of this program");
        row("a newer version", 8, "02", ErrorKind::Input, "newer version");
        row("length of the key id", 9, "ffff", ErrorKind::Input, "beginning of this file is damaged");
        row("length of the facts", 18, "ffffffff", ErrorKind::Input, "beginning of this file is damaged");
        row("longer facts than there are", 18, "0000fff0", ErrorKind::Input, "cut");
        row("key id", 11, "ff", ErrorKind::Denied, "cut or altered");
        row("stream head", 49, "00000000", ErrorKind::Denied, "cut or altered");
    }
    void damageOfEveryKindIsNamed()
    {
        QFETCH(qsizetype, at);
        QFETCH(QByteArray, to);
        QFETCH(int, kind);
        QFETCH(QString, word);
        const SymmetricKey key = makeSymmetricKey();
        QByteArray bytes = sealedWith(key, pattern(200)); // key id of 7, facts of 5, envelope of 8
        bytes.replace(at, to.size(), to);
        const auto read = opened(key, bytes);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }
    void emptyChunksInTheMiddleAreRefused()
    {
        const SymmetricKey key = makeSymmetricKey();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto writer = SealedFileWriter::begin(buffer, key, {});
        QVERIFY(writer->write({}) && writer->write("x") && writer->write({}));
        QVERIFY(writer->finish());
        QCOMPARE(opened(key, buffer.data()).value(), "x"); // writing nothing writes no chunk
        QVERIFY(!SealedFileWriter::begin(buffer, Secret::random(16), {}));
    }
    void wholeFilesAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"certificate.pdf.sealed"_s);
        const SymmetricKey key = makeSymmetricKey();
        QVERIFY(writeSealedFile(path, key, {u"award"_s, {}, {}}, "%PDF-1.7 Rana Haddad"));
        QCOMPARE(readSealedFile(path, key).value(), "%PDF-1.7 Rana Haddad");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Haddad"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!writeSealedFile(folder.filePath(u"no/such/folder"_s), key, {}, "x"));
        QCOMPARE(readSealedFile(folder.filePath(u"absent"_s), key).error().kind, ErrorKind::NotFound);
    }
    void aFullDiskIsASentence()
    {
        QFile full(u"/dev/full"_s);
        if (!full.exists() || !full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        const auto writer = SealedFileWriter::begin(full, makeSymmetricKey(), {});
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, ErrorKind::Storage);
        QVERIFY(!writer.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SealedFileTest)
#include "tst_sealedfile.moc"
