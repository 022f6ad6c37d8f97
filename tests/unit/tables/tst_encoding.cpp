// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings: every one that a centre meets, with and without mark, told from short tables of names.
#include "tablereader.h"
#include "textencoding.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class EncodingTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray encoded(const QString &text, const char *encoding)
    {
        QStringEncoder encoder(encoding);
        return encoder.encode(text);
    }

private Q_SLOTS:
    void tellsEncodings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        const QString arabic = u"الاسم,المدينة\r\nرنا الحداد,بيروت\r\nسمير نصّار,صيدا\r\nفاطمة الأحمد,طرابلس\r\n"_s;
        const QString mixed = u"Name,الاسم\r\nRana Haddad,رنا الحداد\r\nSamir Nassar,سمير نصار\r\nAhmad Saleh,أحمد صالح\r\n"_s;
        const QString french = u"Prénom,Ville\r\nÉlodie,Sète\r\nFrançois,Besançon\r\nZoë,Nîmes\r\n"_s;
        const QString thai = u"ชื่อ,เมือง\r\nสมชาย ใจดี,กรุงเทพ\r\nสมหญิง รักเรียน,หนองคาย\r\n"_s;
        const QString lao = u"ຊື່,ແຂວງ\r\nບຸນມີ,ວຽງຈັນ\r\nຄຳແພງ,ສະຫວັນນະເຂດ\r\n"_s;
        for (const auto &[name, text] : {std::pair{"arabic", arabic}, {"mixed", mixed}, {"french", french}, {"lao", lao}}) {
            QTest::addRow("%s UTF-8", name) << text << QByteArray("UTF-8") << QByteArray();
            QTest::addRow("%s UTF-8 marked", name) << text << QByteArray("UTF-8") << QByteArray("\xef\xbb\xbf");
            QTest::addRow("%s UTF-16LE", name) << text << QByteArray("UTF-16LE") << QByteArray();
            QTest::addRow("%s UTF-16BE", name) << text << QByteArray("UTF-16BE") << QByteArray();
            QTest::addRow("%s UTF-16LE marked", name) << text << QByteArray("UTF-16LE") << QByteArray("\xff\xfe");
            QTest::addRow("%s UTF-16BE marked", name) << text << QByteArray("UTF-16BE") << QByteArray("\xfe\xff");
        }
        QTest::newRow("arabic Windows-1256") << arabic << QByteArray("windows-1256") << QByteArray();
        QTest::newRow("mixed Windows-1256") << mixed << QByteArray("windows-1256") << QByteArray();
        QTest::newRow("arabic ISO 8859-6") << arabic << QByteArray("ISO-8859-6") << QByteArray();
        QTest::newRow("mixed ISO 8859-6") << mixed << QByteArray("ISO-8859-6") << QByteArray();
        QTest::newRow("french Windows-1252") << french << QByteArray("windows-1252") << QByteArray();
        QTest::newRow("thai TIS-620") << thai << QByteArray("TIS-620") << QByteArray();
        QTest::newRow("french UTF-32LE marked") << french << QByteArray("UTF-32LE") << QByteArray("\xff\xfe\0\0", 4);
    }
    void tellsEncodings()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        const auto decoded = decodeText(mark + encoded(text, encoding.constData()), {}, u"list.csv"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding.toLatin1(), encoding);
        QCOMPARE(decoded->text, text);
        QVERIFY(decoded->warnings.isEmpty());
    }
    void aWordOrTwoIsEnough()
    {
        QCOMPARE(guessOneByteEncoding(encoded(u"Ville\nSète\n"_s, "windows-1252")), "windows-1252");
        QCOMPARE(guessOneByteEncoding(encoded(u"Name\nسمير\n"_s, "windows-1256")), "windows-1256");
    }
    void whatIsSaidIsObeyed()
    {
        const QByteArray bytes = encoded(u"الاسم\nسمير\n"_s, "windows-1256");
        ReadOptions options;
        options.encoding = u"windows-1256"_s;
        QCOMPARE(TableReader::readBytes(bytes, u"a.csv"_s, options)->cell(0, 0), u"سمير"_s);
        options.encoding = u"UTF-8"_s;
        const auto wrong = TableReader::readBytes(bytes, u"a.csv"_s, options);
        QVERIFY(wrong->warnings.join(u' ').contains(u"right encoding"));
        options.encoding = u"KLINGON-7"_s;
        const auto unknown = TableReader::readBytes(bytes, u"a.csv"_s, options);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(u"KLINGON-7") && unknown.error().message.contains(u"windows-1256"));
    }
    void fewWrongBytesDoNotSpoilUtf8()
    {
        const QByteArray good = u"الاسم\nسمير\nرنا الحداد\nفاطمة الأحمد\n"_s.toUtf8();
        const auto decoded = decodeText(good.repeated(3) + "\xe9\n", {}, u"a.csv"_s);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QVERIFY(decoded->warnings.join(u' ').contains(u"Line 13"));
    }
    void cutCharactersAreTold()
    {
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            const auto decoded = decodeText(encoded(u"Name,City\nRana,Tyr\nسمير"_s, encoding).chopped(1), {}, u"a.csv"_s);
            QVERIFY2(decoded->text.startsWith(u"Name,City\nRana,Tyr\nسمي"), encoding);
            QVERIFY2(decoded->warnings.join(u' ').contains(u"cut off"), encoding);
        }
    }
    void offeredOnesAreKnown()
    {
        for (const QString &encoding : offeredEncodings())
            QVERIFY2(decodeText("a", encoding, u"a.csv"_s), qPrintable(encoding));
    }
    void readsThePublishedLists()
    {
        const QString folder = QStringLiteral(WARSHA_SHARED_DATA "/csv-quirks/re-encoded/");
        if (!QDir(folder).exists())
            QSKIP("the shared data is not here");
        const auto arabic = TableReader::readFile(folder + u"UNSD-ar.windows-1256.csv"_s);
        QCOMPARE(arabic->encoding, u"windows-1256"_s);
        QVERIFY(arabic->rows.size() > 200);
        const auto french = TableReader::readFile(folder + u"UNSD-fr.windows-1252.csv"_s);
        QCOMPARE(french->encoding, u"windows-1252"_s);
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
