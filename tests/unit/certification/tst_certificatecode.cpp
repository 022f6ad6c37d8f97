// SPDX-License-Identifier: GPL-3.0-or-later
// What the QR code says and who believes it: no altered byte ever verifies.
#include "certificateverifier.h"
#include "publickeypem.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

CertificateClaims usualClaims()
{
    CertificateClaims claims;
    claims.issuer = u"Road Builders' Training Centre"_s;
    claims.issuedOn = QDate(2026, 6, 15);
    claims.number = u"BEY-2026-00042-17"_s;
    claims.names = {u"Abdallah al-Khoury"_s, u"عبد الله الخوري"_s};
    claims.programmeCode = u"FRM"_s;
    claims.title = u"Foreman for road maintenance"_s;
    claims.level = u"ISCED 3 · BT"_s;
    claims.minutes = PerMode(6000, 0, 0, 3000);
    return claims;
}

QByteArray signedBytes(const QString &code)
{
    return *fromBase32(code.mid(code.indexOf(u'#') + 1).toLatin1());
}

} // namespace

class TestCertificateCode : public QObject
{
    Q_OBJECT
    const SigningKeys m_keys = makeSigningKeys();

private Q_SLOTS:
    void claimsComeBack()
    {
        const auto back = claimsFromCbor(claimsToCbor(usualClaims()));
        QVERIFY(back);
        QCOMPARE(*back, usualClaims());
    }
    void aGoodCodeIsValid()
    {
        const QString code = certificateCode(usualClaims(), m_keys, u"VERIFY.EXAMPLE.ORG"_s);
        QVERIFY(code.startsWith(u"HTTPS://VERIFY.EXAMPLE.ORG/#2KC"_s)); // tag 18, array of 4
        QVERIFY(signedBytes(code).size() <= certificateCodeLimit);
        const CodeAnswer answer = verifyCertificateCode(code, {m_keys.publicKey});
        QCOMPARE(verdictCode(answer.verdict), u"valid"_s);
        QCOMPARE(answer.claims, usualClaims());
        QVERIFY(certificateCode(usualClaims(), m_keys, {}).startsWith(u"WARSHA:#"_s));
    }
    void thePublishedExampleStaysGood()
    {
        QFile file(QStringLiteral(WARSHA_TEST_DATA "/certificate-qr.json")); // checked with other code as the format page shows
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject example = QJsonDocument::fromJson(file.readAll()).object();
        const auto keys = publicKeysFromPem(example["publicKey"_L1].toString().toLatin1());
        QVERIFY(keys);
        const CodeAnswer answer = verifyCertificateCode(example["code"_L1].toString(), *keys);
        QCOMPARE(verdictCode(answer.verdict), u"valid"_s);
        const QJsonObject claims = example["claims"_L1].toObject();
        QCOMPARE(answer.claims.number, claims["number"_L1].toString());
        QCOMPARE(answer.claims.issuedOn.toString(Qt::ISODate), claims["issuedOn"_L1].toString());
        QCOMPARE(QJsonArray::fromStringList(answer.claims.names), claims["names"_L1].toArray());
        QCOMPARE(answer.claims.title, claims["title"_L1].toString());
        QCOMPARE(answer.claims.minutes[Mode::OnTheJob], claims["minutes"_L1].toArray().last().toInt());
    }
    void typedTextIsForgiven()
    {
        const QString code = certificateCode(usualClaims(), m_keys, {});
        QString typed = code.mid(code.indexOf(u'#') + 1).toLower();
        for (qsizetype i = 4; i < typed.size(); i += 5)
            typed.insert(i, u' ');
        QCOMPARE(verifyCertificateCode(u"\n"_s + typed + u"\r\n"_s, {m_keys.publicKey}).verdict, CodeVerdict::Valid);
    }
    void noAlteredByteVerifies()
    {
        const QByteArray good = signedBytes(certificateCode(usualClaims(), m_keys, {}));
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const int flip : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
                QByteArray bad = good;
                bad[i] = char(bad[i] ^ flip);
                const CodeAnswer answer = verifyCertificateCode(QString::fromLatin1(base32(bad)), {m_keys.publicKey});
                QVERIFY2(answer.verdict != CodeVerdict::Valid && answer.verdict != CodeVerdict::Revoked, qPrintable(QString::number(i)));
                QCOMPARE(answer.claims, CertificateClaims());
            }
        }
    }
    void noShorterOrLongerCodeVerifies()
    {
        const QByteArray good = signedBytes(certificateCode(usualClaims(), m_keys, {}));
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(verifyCertificateCode(QString::fromLatin1(base32(good.left(size))), {m_keys.publicKey}).verdict != CodeVerdict::Valid);
        QVERIFY(verifyCertificateCode(QString::fromLatin1(base32(good + 'x')), {m_keys.publicKey}).verdict != CodeVerdict::Valid);
        QVERIFY(verifyCertificateCode(QString(100'000, u'A'), {m_keys.publicKey}).verdict == CodeVerdict::Unreadable);
        QVERIFY(verifyCertificateCode({}, {m_keys.publicKey}).verdict == CodeVerdict::Unreadable);
    }
    void alteredAndUnknownAreToldApart()
    {
        const SigningKeys other = makeSigningKeys();
        const QString foreign = certificateCode(usualClaims(), other, {});
        QCOMPARE(verifyCertificateCode(foreign, {m_keys.publicKey}).verdict, CodeVerdict::UnknownKey);
        QCOMPARE(verifyCertificateCode(foreign, {}).verdict, CodeVerdict::UnknownKey);
        QCOMPARE(verifyCertificateCode(foreign, {m_keys.publicKey, other.publicKey}).verdict, CodeVerdict::Valid);
        QByteArray bytes = signedBytes(certificateCode(usualClaims(), m_keys, {}));
        const qsizetype name = bytes.indexOf("Abdallah");
        QVERIFY(name > 0);
        bytes[name] = 'E';
        QCOMPARE(verifyCertificateCode(QString::fromLatin1(base32(bytes)), {m_keys.publicKey}).verdict, CodeVerdict::Altered);
    }
    void anotherSignedThingIsNoCertificate()
    {
        const QByteArray message = coseSign1(m_keys, "\xa1\x01\x61\x78"); // the same key, another purpose
        QCOMPARE(verifyCertificateCode(QString::fromLatin1(base32(message)), {m_keys.publicKey}).verdict, CodeVerdict::Unreadable);
    }
    void theRegisterHasTheLastWord_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("unknown number") << -1 << u"valid"_s;
        QTest::newRow("held") << int(AwardState::Held) << u"valid"_s;
        QTest::newRow("issued") << int(AwardState::Issued) << u"valid"_s;
        QTest::newRow("voided") << int(AwardState::Voided) << u"revoked"_s;
        QTest::newRow("replaced") << int(AwardState::Replaced) << u"revoked"_s;
        QTest::newRow("revoked") << int(AwardState::Revoked) << u"revoked"_s;
    }
    void theRegisterHasTheLastWord()
    {
        QFETCH(int, state);
        QFETCH(QString, verdict);
        const CodeAnswer answer = verifyCertificateCode(certificateCode(usualClaims(), m_keys, {}), {m_keys.publicKey},
                                                        [&](const QString &number) -> std::optional<AwardState> {
                                                            if (number != usualClaims().number || state < 0)
                                                                return {};
                                                            return AwardState(state);
                                                        });
        QCOMPARE(verdictCode(answer.verdict), verdict);
        QCOMPARE(answer.claims.number, usualClaims().number);
    }

    void longTextsAreShortenedInOrder_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("issuer");
        const QString arabic = u"مراقب عمّال صيانة الطرق والجسور والأنفاق في المناطق الجبلية والساحلية "_s;
        QTest::newRow("long title") << QString(400, u't') << usualClaims().names << usualClaims().issuer;
        QTest::newRow("arabic title") << arabic.repeated(4) << usualClaims().names << usualClaims().issuer;
        QTest::newRow("everything") << arabic.repeated(9) << QStringList{QString(300, u'n'), arabic.repeated(3)} << arabic.repeated(3);
        QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F3ED"_s.repeated(60) << QStringList{u"Rima"_s} << usualClaims().issuer;
        QTest::newRow("one byte over") << QString(usualClaims().title.size() + 20, u'x') << usualClaims().names << usualClaims().issuer;
    }
    void longTextsAreShortenedInOrder()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, names);
        QFETCH(QString, issuer);
        CertificateClaims claims = usualClaims();
        claims.title = title;
        claims.names = names;
        claims.issuer = issuer;
        const QString code = certificateCode(claims, m_keys, {});
        QVERIFY2(signedBytes(code).size() <= certificateCodeLimit, qPrintable(QString::number(signedBytes(code).size())));
        QVERIFY(signedBytes(code).size() > certificateCodeLimit - 30 || title.size() < 100); // and no shorter than need be
        const CodeAnswer answer = verifyCertificateCode(code, {m_keys.publicKey});
        QCOMPARE(answer.verdict, CodeVerdict::Valid);
        QCOMPARE(claimsToCbor(claims), claimsToCbor(claims));
        QCOMPARE(answer.claims.number, claims.number);
        QCOMPARE(answer.claims.minutes, claims.minutes);
        QVERIFY(!answer.claims.title.contains(QChar::ReplacementCharacter));
        if (answer.claims.title != title && !answer.claims.title.isEmpty()) {
            QVERIFY(answer.claims.title.endsWith(QChar(0x2026)));
            QVERIFY(title.startsWith(answer.claims.title.chopped(1)));
        }
        if (!answer.claims.title.isEmpty())
            QCOMPARE(answer.claims.names, names); // names give way after the title
        QVERIFY(!answer.claims.names.first().isEmpty());
    }
    void hostsAreChecked()
    {
        QCOMPARE(*checkedVerifyHost(u" verify.example.org "_s), u"VERIFY.EXAMPLE.ORG"_s);
        QCOMPARE(*checkedVerifyHost(u"example.org:8443/c"_s), u"EXAMPLE.ORG:8443/C"_s);
        QCOMPARE(*checkedVerifyHost({}), QString());
        for (const QString &bad : {u"https://x.org"_s, u"a b"_s, u"x.org/#"_s, u"x_y.org"_s, u"شهادة.org"_s, QString(61, u'a')})
            QVERIFY2(!checkedVerifyHost(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestCertificateCode)
#include "tst_certificatecode.moc"
