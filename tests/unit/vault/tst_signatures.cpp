// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures, hashes, COSE and Base32 against published vectors and against tampering.
#include "cborwriter.h"
#include "sign.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// RFC 8032, section 7.1, test 2: libsodium's secret form is seed and public key.
const QByteArray rfcPublic = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
const QByteArray rfcSeed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

SigningKeys rfcKeys()
{
    return signingKeysFromSecret(Secret::copyOf(rfcSeed + rfcPublic));
}

} // namespace

class SignaturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAsRfc8032()
    {
        const SigningKeys keys = rfcKeys();
        QCOMPARE(keys.publicKey, rfcPublic);
        const QByteArray signature = signDetached(keys, hex("72"));
        QCOMPARE(signature.toHex(), "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QVERIFY(verifyDetached(rfcPublic, hex("72"), signature));
        QVERIFY(!verifyDetached(rfcPublic, hex("73"), signature));
        QVERIFY(!verifyDetached(rfcPublic.first(31), hex("72"), signature));
    }
    void agreesWithWycheproof()
    {
        QFile file(QStringLiteral(WARSHA_TEST_DATA "/vault/ed25519_wycheproof.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray tests = QJsonDocument::fromJson(file.readAll()).object().value("tests"_L1).toArray();
        QVERIFY(tests.size() > 60);
        for (const QJsonValue &value : tests) {
            const QJsonObject test = value.toObject();
            const auto bytes = [&](QLatin1StringView name) { return QByteArray::fromHex(test.value(name).toString().toLatin1()); };
            QVERIFY2(verifyDetached(bytes("key"_L1), bytes("message"_L1), bytes("signature"_L1)) == test.value("valid"_L1).toBool(),
                     qPrintable(u"%1 %2"_s.arg(test.value("id"_L1).toInt()).arg(test.value("why"_L1).toString())));
        }
    }
    void hashesAsFips180()
    {
        QCOMPARE(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Sha256 hash;
        hash.add("a");
        hash.add({});
        hash.add("bc");
        QCOMPARE(hash.finish(), sha256("abc"));
        QCOMPARE(keyIdOf(rfcPublic), sha256(rfcPublic).first(8));
    }
    void coseIsTheFormOfRfc9052()
    {
        // Built here by hand from RFC 9052 sections 4.2 and 4.4, apart from the code under test.
        const SigningKeys keys = rfcKeys();
        const QByteArray payload = "This is the content.";
        const QByteArray header = hex("a201270448") + keys.keyId();
        const QByteArray structure = hex("846a") + "Signature1" + char(0x40 + header.size()) + header + hex("40") + char(0x54) + payload;
        const QByteArray signature = signDetached(keys, structure);
        const QByteArray expected = hex("d284") + char(0x40 + header.size()) + header + hex("a0") + char(0x54) + payload + hex("5840") + signature;
        QCOMPARE(coseSign1(keys, payload).toHex(), expected.toHex());

        const auto read = readCoseSign1(expected);
        QVERIFY(read);
        QCOMPARE(read->payload, payload);
        QCOMPARE(read->signedBytes, structure);
        QVERIFY(verifyCose(*read, rfcPublic));
        QVERIFY(!verifyCose(*read, makeSigningKeys().publicKey));
    }
    void coseFindsEveryAlteredByte()
    {
        const SigningKeys keys = makeSigningKeys();
        const QByteArray message = coseSign1(keys, QByteArray(100, 'p'));
        for (qsizetype i = 0; i < message.size(); ++i) {
            for (const int bit : {0, 7}) {
                QByteArray altered = message;
                altered[i] = char(altered[i] ^ (1 << bit));
                const auto read = readCoseSign1(altered);
                QVERIFY2(!read || !verifyCose(*read, keys.publicKey), qPrintable(u"byte %1"_s.arg(i)));
            }
            QVERIFY(!readCoseSign1(QByteArrayView(message).first(i)));
        }
        QVERIFY(!readCoseSign1(message + 'x'));
    }
    void coseRefusesOtherBytesOfTheSame()
    {
        const SigningKeys keys = rfcKeys();
        const QByteArray good = coseSign1(keys, "abc");
        const QByteArray header = hex("a201270448") + keys.keyId();
        const QByteArray tail = hex("5840") + good.last(64);
        const QByteArray start = hex("d284") + char(0x40 + header.size()) + header;
        QVERIFY(readCoseSign1(start + hex("a0") + hex("43") + "abc" + tail));
        QVERIFY(!readCoseSign1(start + hex("a0") + hex("5803") + "abc" + tail));       // a longer head
        QVERIFY(!readCoseSign1(start + hex("a0") + hex("5f4161426263ff") + tail));     // an indefinite length
        QVERIFY(!readCoseSign1(start + hex("a10100") + hex("43") + "abc" + tail));     // something in the open header
        QVERIFY(!readCoseSign1(start.mid(1) + hex("a0") + hex("43") + "abc" + tail));  // no tag
        QVERIFY(!readCoseSign1(hex("d2844da204480000000000000000" "0127") + hex("a0") + hex("43") + "abc" + tail)); // order of keys
        QVERIFY(!readCoseSign1(start + hex("a0") + hex("5bffffffffffffffff") + "abc" + tail)); // a length beyond the bytes
    }
    void base32AsRfc4648_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("text");
        // RFC 4648, section 10, without its padding
        const std::pair<const char *, const char *> vectors[] = {{"", ""}, {"f", "MY"}, {"fo", "MZXQ"}, {"foo", "MZXW6"},
                                                                 {"foob", "MZXW6YQ"}, {"fooba", "MZXW6YTB"}, {"foobar", "MZXW6YTBOI"}};
        for (const auto &[plain, text] : vectors)
            QTest::addRow("<%s>", plain) << QByteArray(plain) << QByteArray(text);
    }
    void base32AsRfc4648()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, text);
        QCOMPARE(base32(plain), text);
        QCOMPARE(fromBase32(text).value(), plain);
    }
    void base32HasOneTextPerValue()
    {
        for (const char *text : {"my", "MY======", "MZ", "M", "MZX", "MZXW6Y", "MZXR", "0Y", "1Y", "M Y", "MY\n"})
            QVERIFY2(!fromBase32(text), text);
        for (int first = 0; first < 32; ++first) {
            const QByteArray text = QByteArray("A") + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[first];
            QCOMPARE(bool(fromBase32(text)), first % 4 == 0);
        }
    }
};

QTEST_APPLESS_MAIN(SignaturesTest)
#include "tst_signatures.moc"
