// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed values, wrapped keys, deterministic parts, boxes, secrets, passwords and recovery codes.
#include "password.h"
#include "seal.h"
#include "sign.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const SealPlace here{"person"_L1, "name"_L1, u"0198-key"_s};

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray plain = u"سمير Haddad"_s.toUtf8();
        const QByteArray sealed = seal(key, here, plain);
        QCOMPARE(sealed.size(), 1 + 24 + plain.size() + 16);
        QCOMPARE(unseal(key, here, sealed).value(), plain);
        QVERIFY(!sealed.contains("Haddad"));
        QVERIFY(seal(key, here, plain) != sealed); // a nonce of its own each time
        QCOMPARE(unseal(key, here, seal(key, here, {})).value(), QByteArray());
    }
    void findsEveryAlteredByte()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray sealed = seal(key, here, "some bytes");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            const auto opened = unseal(key, here, flipped(sealed, i));
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().kind, ErrorKind::Denied);
            QVERIFY(!unseal(key, here, QByteArrayView(sealed).first(i)));
        }
        QVERIFY(!unseal(makeSymmetricKey(), here, sealed));
        QVERIFY(!unseal(SymmetricKey(), here, sealed));
        QVERIFY(!unseal(key, here, {}));
    }
    void refusesAMovedValue()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray sealed = seal(key, here, "x");
        QVERIFY(!unseal(key, {"staff"_L1, "name"_L1, here.key}, sealed));
        QVERIFY(!unseal(key, {"person"_L1, "phone"_L1, here.key}, sealed));
        QVERIFY(!unseal(key, {"person"_L1, "name"_L1, u"0198-other"_s}, sealed));
        QVERIFY(!unseal(key, {"personname"_L1, ""_L1, here.key}, sealed)); // borders between the parts count
    }
    void wrapsKeys()
    {
        const SymmetricKey outer = makeSymmetricKey(), inner = makeSymmetricKey();
        const QByteArray wrapped = wrapKey(outer, here, inner);
        QVERIFY(unwrapKey(outer, here, wrapped).value() == inner);
        QVERIFY(!unwrapKey(inner, here, wrapped));
        QVERIFY(!unwrapKey(outer, here, flipped(wrapped, 30)));
        QVERIFY(!unwrapKey(outer, here, seal(outer, here, QByteArray(65, 'k')))); // no key is that long
        const Secret signing = Secret::random(64);
        QVERIFY(unwrapKey(outer, here, wrapKey(outer, here, signing)).value() == signing);
    }
    void derivesPerPurpose()
    {
        const Secret secret = Secret::copyOf(QByteArray(20, 's'));
        QVERIFY(deriveKey(secret, "a"_L1) == deriveKey(secret, "a"_L1));
        QVERIFY(!(deriveKey(secret, "a"_L1) == deriveKey(secret, "b"_L1)));
    }
    void samePartIsTheSameBytes()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray plain(5000, 'p');
        const QByteArray sealed = sealPart(key, plain);
        QCOMPARE(sealPart(key, plain), sealed);
        QCOMPARE(unsealPart(key, sha256(plain), sealed).value(), plain);
        QVERIFY(sealPart(makeSymmetricKey(), plain) != sealed);
        // Another part shares neither key nor nonce, so nothing is learnt by comparing the two.
        const QByteArray other = sealPart(key, flipped(plain, 4999));
        qsizetype equal = 0;
        for (qsizetype i = 1; i < sealed.size(); ++i)
            equal += sealed[i] == other[i];
        QVERIFY2(equal < 100, qPrintable(QString::number(equal)));
    }
    void partFindsEveryAlteredByte()
    {
        const SymmetricKey key = makeSymmetricKey();
        const QByteArray plain = "group W-24, month 2026-03";
        const QByteArray sealed = sealPart(key, plain), hash = sha256(plain);
        for (qsizetype i = 0; i < sealed.size(); ++i)
            QVERIFY(!unsealPart(key, hash, flipped(sealed, i)));
        QVERIFY(!unsealPart(key, sha256("other"), sealed));
        QVERIFY(!unsealPart(key, {}, sealed));
        QVERIFY(!unsealPart(makeSymmetricKey(), hash, sealed));
    }
    void sealsToAPublicKey()
    {
        const BoxKeys keys = makeBoxKeys();
        QCOMPARE(boxKeysFromSecret(keys.secretKey).publicKey, keys.publicKey);
        const QByteArray sealed = sealTo(keys.publicKey, "role key");
        QCOMPARE(unsealWith(keys, sealed).value().view(), QByteArrayView("role key"));
        QVERIFY(!unsealWith(makeBoxKeys(), sealed));
        for (qsizetype i = 0; i < sealed.size(); ++i)
            QVERIFY(!unsealWith(keys, flipped(sealed, i)));
        QVERIFY(sealTo(QByteArray(32, '\0'), "x").isEmpty()); // a public key nobody has
    }
    void boxIsX25519()
    {
        // RFC 7748, section 5.2, first iteration: the scalar and the base point are both 9.
        const BoxKeys nine = boxKeysFromSecret(Secret::copyOf(QByteArray("\x09").append(QByteArray(31, '\0'))));
        QCOMPARE(nine.publicKey.toHex(), "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079");
    }
    void secretsNeverPrint()
    {
        const Secret secret = Secret::copyOf("hunter2hunter2");
        QString printed;
        QDebug(&printed) << secret;
        QVERIFY(printed.contains("14 bytes"_L1));
        QVERIFY(!printed.contains("hunter"_L1));
        QVERIFY(Secret() == Secret());
        QVERIFY(!(Secret() == secret));
        QCOMPARE(Secret::random(100).size(), 100); // beyond the pool's slots
    }
    void manySecretsFit()
    {
        QList<Secret> keys;
        for (int i = 0; i < 100'000; ++i)
            keys.append(makeSymmetricKey());
        QVERIFY(!(keys.first() == keys.last()));
        const unsigned char *slot = keys.last().data();
        keys.clear();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(slot), 32), QByteArray(32, '\0')); // zeroed when dropped
    }
    void passwordsMakeKeys()
    {
        // A vector of libsodium's own tests would need its parameters; what matters: Argon2id, version 1.3, of 32 bytes.
        PasswordParameters parameters{QByteArray("0123456789abcdef"), 8192, 1};
        const auto key = keyFromPassword(u"correct horse"_s, parameters);
        QVERIFY(key);
        QCOMPARE(key->size(), 32);
        QVERIFY(keyFromPassword(u"correct horse"_s, parameters).value() == *key);
        QVERIFY(!(keyFromPassword(u"correct horsf"_s, parameters).value() == *key));
        QVERIFY(keyFromPassword(u"caf\u00e9"_s, parameters).value() == keyFromPassword(u"cafe\u0301"_s, parameters).value());
        parameters.salt[0] = 'x';
        QVERIFY(!(keyFromPassword(u"correct horse"_s, parameters).value() == *key));
    }
    void refusesParametersThatWouldEatTheMemory()
    {
        const QByteArray salt(16, 's');
        QVERIFY(!keyFromPassword(u"x"_s, {salt, qint64(1) << 40, 1}));
        QVERIFY(!keyFromPassword(u"x"_s, {salt, 8192, 1'000'000}));
        QVERIFY(!keyFromPassword(u"x"_s, {salt, -1, 1}));
        QVERIFY(!keyFromPassword(u"x"_s, {salt.first(3), 8192, 1}));
        QCOMPARE(keyFromPassword(QString(2000, u'p'), {salt, 8192, 1}).error().kind, ErrorKind::Input);
    }
    void outsideTestsTheFloorHolds()
    {
        qputenv("WARSHA_TEST_FAST_PASSWORDS", "1");
        QVERIFY(makePasswordParameters().memory < qint64(64) << 20); // this build has tests in it
        qunsetenv("WARSHA_TEST_FAST_PASSWORDS");
        const PasswordParameters parameters = makePasswordParameters();
        QVERIFY(parameters.memory >= qint64(64) << 20);
        QVERIFY(parameters.passes >= 3);
        QVERIFY(makePasswordParameters().salt != parameters.salt);
    }
    void recoveryCodesForgiveTheEye()
    {
        const QString code = makeRecoveryCode();
        QCOMPARE(code.size(), 9 * 4 + 8);
        const Secret read = readRecoveryCode(code).value();
        QCOMPARE(read.size(), 20);
        QVERIFY(readRecoveryCode(code.toLower()).value() == read);
        QVERIFY(readRecoveryCode(u"  "_s + QString(code).replace(u'-', u' ') + u'\n').value() == read);
        QString digits = code;
        digits.replace(u'O', u'0').replace(u'I', u'1').replace(u'B', u'8');
        QVERIFY(readRecoveryCode(digits).value() == read);
        QVERIFY(makeRecoveryCode() != code);
    }
    void mistypedCodesAreFound()
    {
        const QString code = makeRecoveryCode();
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code[i] == u'-')
                continue;
            QString wrong = code;
            wrong[i] = code[i] == u'K' ? u'L' : u'K';
            QVERIFY2(!readRecoveryCode(wrong), qPrintable(QString::number(i)));
        }
        QCOMPARE(readRecoveryCode(code.left(30)).error().kind, ErrorKind::Input);
        QVERIFY(!readRecoveryCode({}));
        QVERIFY(!readRecoveryCode(u"ليس رمزا"_s));
    }
};

QTEST_APPLESS_MAIN(SealingTest)
#include "tst_sealing.moc"
