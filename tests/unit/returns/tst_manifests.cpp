// SPDX-License-Identifier: GPL-3.0-or-later
// What fits a field of the return, and which manifests are read: fields that are missing, of another shape or of a later
// version, and bodies that do not open what they should.
#include "cborwriter.h"
#include "manifest.h"
#include "returndata.h"
#include "snapshotverifier.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QString anId = u"0189c0de-0000-7000-8000-000000000001"_s;

using Spoil = std::function<void(QCborMap &)>;

} // namespace
Q_DECLARE_METATYPE(Spoil)

class ManifestsTest : public QObject
{
    Q_OBJECT
    SigningKeys m_signing = makeSigningKeys();
    BoxKeys m_ministry = makeBoxKeys();

    Manifest manifest() const
    {
        Manifest made{anId, anId, anId, 3, QByteArray(32, 'q'), u"return-v1"_s, u"warsha-starter"_s, 1, 0, 2, 1'780'000'000, u"2026-06-15"_s,
                      {{QByteArray(32, 'h'), 100, {u"hours"_s, anId, u"2026-03"_s}, 7}, {QByteArray(32, 'c'), 50, {u"centre"_s, {}, {}}, 1}},
                      {{u"hours"_s, 7}, {u"centre"_s, 1}, {u"staff"_s, 0}}, SnapshotRecipient::Ministry, QByteArray(8, 'r'), QByteArray(8, 'p'), {}};
        made.body = sealOpening({makeSymmetricKey(), {QByteArray(32, '1'), QByteArray(32, '2')}}, m_ministry.publicKey);
        return made;
    }
    /// The manifest with its fields changed, signed as it then stands.
    QByteArray spoiled(const Spoil &spoil) const
    {
        QCborMap map = QCborValue::fromCbor(encodeManifest(manifest())).toMap();
        spoil(map);
        return coseSign1(m_signing, map.toCborValue().toCbor());
    }

private Q_SLOTS:
    void fieldsTakeTheirTypesOnly_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QStringList>("good");
        QTest::addColumn<QStringList>("bad");
        QTest::newRow("id") << int(FieldType::Id) << QStringList{anId}
                            << QStringList{anId.toUpper(), u"{"_s + anId + u"}"_s, anId.chopped(1), anId + u"0"_s, u""_s};
        QTest::newRow("pseudonym") << int(FieldType::Pseudonym) << QStringList{QString(32, u'a'), u"0123456789abcdef0123456789abcdef"_s}
                                   << QStringList{QString(31, u'a'), QString(33, u'a'), QString(32, u'A'), QString(32, u'g'), anId};
        QTest::newRow("hash") << int(FieldType::Hash) << QStringList{QString(64, u'0')} << QStringList{QString(64, u'F'), QString(32, u'0')};
        QTest::newRow("word") << int(FieldType::Word) << QStringList{u"FRM-26/A.1:2_x"_s, u"بناء"_s, u"ກໍ່ສ້າງ"_s, QString(64, u'x')}
                              << QStringList{u""_s, u"two words"_s, u"a,b"_s, QString(65, u'x'), u"line\n"_s, u"\U0001f600"_s};
        QTest::newRow("date") << int(FieldType::Date) << QStringList{u"2026-02-28"_s, u"2024-02-29"_s}
                              << QStringList{u"2026-02-29"_s, u"2026-2-28"_s, u"28-02-2026"_s, u"2026-02-28T00:00"_s, u"٢٠٢٦-٠٢-٢٨"_s};
        QTest::newRow("month") << int(FieldType::Month) << QStringList{u"2026-12"_s} << QStringList{u"2026-13"_s, u"2026-1"_s, u"2026-00"_s, u"2026-12-01"_s};
        QTest::newRow("integer") << int(FieldType::Integer) << QStringList() << QStringList{u"12"_s, u""_s};
        QTest::newRow("flag") << int(FieldType::Flag) << QStringList() << QStringList{u"1"_s, u"true"_s};
    }
    void fieldsTakeTheirTypesOnly()
    {
        QFETCH(int, type);
        QFETCH(QStringList, good);
        QFETCH(QStringList, bad);
        const ReturnField field{"x"_L1, FieldType(type), true, {}, {}};
        for (const QString &text : good)
            QVERIFY2(fitsField(field, text), qPrintable(text));
        for (const QString &text : bad)
            QVERIFY2(!fitsField(field, text), qPrintable(text));
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Flag;
        QCOMPARE(fitsField(field, qint64(1)), isNumber);
        QCOMPARE(fitsField(field, qint64(2)), field.type == FieldType::Integer);
        QVERIFY(!fitsField(field, qint64(-1)));
        QVERIFY(!fitsField(field, ReturnValue()));
        QVERIFY(fitsField({"x"_L1, FieldType(type), false, {}, {}}, ReturnValue()));
    }
    void rowsAreAsWideAsTheirTable()
    {
        ReturnData data{anId, QDate(2026, 6, 15), {}};
        data.tables[u"centre"_s] = {{anId, u"BEY"_s, u"LB"_s}};
        QVERIFY(checkReturn(data).error().message.contains(u"3 values"));
        data.tables = {{u"person"_s, {}}};
        QVERIFY(checkReturn(data).error().message.contains(u"“person”"));
    }
    void everyCodeListIsUsedAndSound()
    {
        QSet<QString> used;
        for (const ReturnTable &table : returnTables()) {
            QVERIFY2(table.keyFields >= 1 && size_t(table.keyFields) <= table.fields.size(), table.name.data());
            QVERIFY2(!table.reason.isEmpty(), table.name.data());
            for (int i = 0; i < table.keyFields; ++i) // a row without a name could not be told from another
                QVERIFY2(table.fields[size_t(i)].required, table.fields[size_t(i)].name.data());
            for (const ReturnField &field : table.fields) {
                QVERIFY2(!field.reason.isEmpty(), field.name.data());
                QCOMPARE(field.type == FieldType::Code, !field.codes.isEmpty());
                if (field.type == FieldType::Code) {
                    QVERIFY2(returnCodeList(field.codes), field.codes.data());
                    used.insert(field.codes);
                }
            }
            const bool byGroup = table.cut != PartCut::Whole, byMonth = table.cut == PartCut::ByGroupAndMonth;
            QVERIFY2(!byGroup || table.indexOf("group_id"_L1) >= 0, table.name.data());
            QVERIFY2(!byMonth || table.indexOf("month"_L1) >= 0, table.name.data());
        }
        for (const CodeList &list : returnCodeLists())
            QVERIFY2(used.contains(list.name), list.name.data());
        QVERIFY(!returnTable(u"person") && !returnCodeList("colour"_L1));
    }

    void spoiledManifestsAreRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
        row("format 2", [](QCborMap &m) { m[1] = 2; });
        row("no format", [](QCborMap &m) { m.remove(1); });
        row("centre of 15 bytes", [](QCborMap &m) { m[2] = QByteArray(15, 'x'); });
        row("centre as text", [](QCborMap &m) { m[2] = anId; });
        row("no desk", [](QCborMap &m) { m.remove(3); });
        row("no incarnation", [](QCborMap &m) { m.remove(4); });
        row("number 0", [](QCborMap &m) { m[5] = 0; });
        row("number as text", [](QCborMap &m) { m[5] = u"3"_s; });
        row("short previous", [](QCborMap &m) { m[6] = QByteArray(31, 'q'); });
        row("no schema", [](QCborMap &m) { m[7] = u""_s; });
        row("no such day", [](QCborMap &m) { m[13] = u"2026-02-30"_s; });
        row("no recipient's key", [](QCborMap &m) { m.remove(17); });
        row("long pseudonym key", [](QCborMap &m) { m[18] = QByteArray(9, 'p'); });
        const auto part = [&](const char *name, const std::function<void(QCborArray &)> &change) {
            row(name, [change](QCborMap &m) {
                QCborArray parts = m[14].toArray();
                QCborArray first = parts.at(0).toArray();
                change(first);
                parts[0] = first;
                m[14] = parts;
            });
        };
        part("part without a hash", [](QCborArray &p) { p[0] = QByteArray(); });
        part("part below nought", [](QCborArray &p) { p[1] = -1; });
        part("part of no size", [](QCborArray &p) { p[1] = u"100"_s; });
        part("group of 3 bytes", [](QCborArray &p) { p[3] = QByteArray(3, 'g'); });
        part("rows below nought", [](QCborArray &p) { p[5] = -7; });
        part("part of five fields", [](QCborArray &p) { p.removeLast(); });
    }
    void spoiledManifestsAreRefused()
    {
        QFETCH(Spoil, spoil);
        const auto read = verifyManifest(spoiled(spoil), m_signing.publicKey);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input); // signed well, and yet unreadable
    }
    void fieldsOfLaterVersionsArePassedOver()
    {
        const auto read = verifyManifest(spoiled([](QCborMap &m) { m[99] = u"later"_s; }), m_signing.publicKey);
        QVERIFY(read);
        QCOMPARE(read->manifest.seq, 3);
        QCOMPARE(read->manifest.parts.size(), 2);
        QCOMPARE(read->manifest.counts.value(u"hours"_s), 7);
    }
    void whatIsNoMapIsRefused()
    {
        CborWriter list;
        list.array(0);
        QVERIFY(!readManifest(coseSign1(m_signing, list.result())));
        QVERIFY(!readManifest(coseSign1(m_signing, "")));
        QVERIFY(!readManifest(coseSign1(m_signing, encodeManifest(manifest()) + 'x'))); // something behind it
        QVERIFY(!readManifest(QByteArray((64 << 20) + 1, 'x')));
        QVERIFY(!readManifest({}));
    }
    void countsStandInCanonicalOrder()
    {
        // RFC 8949, section 4.2.1: shorter keys first, then by bytes.
        const QByteArray bytes = encodeManifest(manifest());
        const qsizetype hours = bytes.lastIndexOf("hours"), staff = bytes.lastIndexOf("staff"), centre = bytes.lastIndexOf("centre");
        QVERIFY(hours > 0 && hours < staff && staff < centre);
    }
    void bodiesFitTheirManifest()
    {
        Manifest made = manifest();
        QVERIFY(unsealOpening(made, m_ministry));
        const auto sealedWith = [&](qsizetype keySize, const QList<QByteArray> &hashes) {
            Manifest other = made;
            other.body = sealOpening({Secret::random(keySize), hashes}, m_ministry.publicKey);
            return unsealOpening(other, m_ministry);
        };
        QVERIFY(sealedWith(32, {QByteArray(32, '1'), QByteArray(32, '2')}));
        QVERIFY(!sealedWith(32, {QByteArray(32, '1')}));
        QVERIFY(!sealedWith(32, {QByteArray(32, '1'), QByteArray(31, '2')}));
        QVERIFY(!sealedWith(16, {QByteArray(32, '1'), QByteArray(32, '2')}));
        made.body = sealTo(m_ministry.publicKey, "no opening");
        QVERIFY(!unsealOpening(made, m_ministry));
        made.body.clear();
        QVERIFY(!unsealOpening(made, m_ministry));
    }
    void publicKeysAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKey");
        const QByteArray key(32, '\x5a');
        const QString hex = QString::fromLatin1(key.toHex()), letters = QString::fromLatin1(base32(key));
        QTest::newRow("hex") << hex << true;
        QTest::newRow("hex with colons") << QString(hex).insert(2, u':').insert(5, u':') << true;
        QTest::newRow("letters in groups") << letters.left(4) + u" "_s + letters.mid(4, 4) + u"-"_s + letters.mid(8) << true;
        QTest::newRow("with a new line") << hex + u"\n"_s << true;
        QTest::newRow("63 digits") << hex.chopped(1) << false;
        QTest::newRow("65 digits") << hex + u"0"_s << false;
        QTest::newRow("letters cut") << letters.chopped(1) << false;
        QTest::newRow("letters of 31 bytes") << QString::fromLatin1(base32(key.first(31))) << false;
        QTest::newRow("a digit that is none") << letters.chopped(1) + u"1"_s << false;
    }
    void publicKeysAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, isKey);
        const auto key = readPublicKey(text);
        QCOMPARE(key.has_value(), isKey);
        if (isKey)
            QCOMPARE(*key, QByteArray(32, '\x5a'));
        else
            QVERIFY(key.error().message.contains(u"64 hexadecimal digits"));
    }
};

QTEST_APPLESS_MAIN(ManifestsTest)
#include "tst_manifests.moc"
