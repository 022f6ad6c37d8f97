// SPDX-License-Identifier: GPL-3.0-or-later
#include "got.h"
#include "identitycodec.h"
#include "identityrules.h"
#include "seal.h"
#include "searchtext.h"
#include "somebody.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject
{
    Q_OBJECT
private:
    static Identity full()
    {
        Identity identity = somebody({u"محمد عبد الله"_s}, u"~1987-03"_s, {u"03/123456"_s, u"70 111 222"_s}, {u"LEB-1"_s});
        identity.names.append({u"Latn"_s, u"Muhammad"_s, u"Khalil"_s, u"Ali"_s, u"Abdallah"_s, u"Muhammad Abdallah"_s});
        identity.knownAs = u"Hammoudi"_s;
        identity.sex = Sex::Male;
        identity.nationality = u"SYR"_s;
        identity.email = u"m@example.org"_s;
        identity.address = u"Bekaa"_s;
        identity.learnerNumber = u"T-00042"_s;
        identity.consents.append({u"photo"_s, QDate(2026, 1, 5), QDate(2026, 2, 1)});
        return identity;
    }
    static NamedKey key() { return {KeyId::make(), makeSymmetricKey()}; }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto decoded = decodeIdentity(encodeIdentity(full()));
        QVERIFY(decoded);
        QCOMPARE(*decoded, full());
        QCOMPARE(*decodeIdentity(encodeIdentity({})), Identity());
    }

    void refusesBytesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = encodeIdentity(full());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("an array") << QByteArray::fromHex("820102");
        QTest::newRow("names are a text") << QByteArray::fromHex("a1016141");
        QTest::newRow("a name of two parts") << QByteArray::fromHex("a10181826141" "6142");
        QTest::newRow("text key") << QByteArray::fromHex("a161616162");
        QTest::newRow("endless array") << QByteArray::fromHex("a1069f9f9f9f9f");
    }
    void refusesBytesThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeIdentity(bytes);
        QVERIFY(!decoded);
        QCOMPARE(refusal(decoded).kind, ErrorKind::Input);
    }

    void skipsFieldsOfANewerProgram()
    {
        QCOMPARE(*decodeIdentity(QByteArray::fromHex("a2026141" "1863820102")), [] { Identity i; i.knownAs = u"A"_s; return i; }());
    }

    void sealedValueTellsNothing()
    {
        const NamedKey own = key();
        const QByteArray sealed = sealIdentity(own, full());
        QVERIFY(!sealed.contains("Muhammad") && !sealed.contains("123456") && !sealed.contains("LEB"));
        QCOMPARE(*unsealIdentity(own, sealed), full());
        // names of different length, one length of bytes
        QCOMPARE(sealIdentity(own, somebody({u"Li"_s})).size(), sealIdentity(own, somebody({u"Bartholomew Bo"_s})).size());
    }

    void opensAtItsPlaceOnly()
    {
        const NamedKey own = key();
        const QByteArray sealed = sealIdentity(own, full());
        QCOMPARE(refusal(unsealIdentity({KeyId::make(), own.key}, sealed)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(unsealIdentity({own.id, makeSymmetricKey()}, sealed)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(unsealStaffIdentity(own, sealed)).kind, ErrorKind::Denied);
        QByteArray altered = sealed;
        altered[altered.size() - 20] = char(altered[altered.size() - 20] ^ 1);
        QVERIFY(!unsealIdentity(own, altered));
    }

    void whatIsTooLongIsNamed_data()
    {
        QTest::addColumn<IdentityField>("field");
        QTest::addColumn<QString>("word");
        QTest::newRow("name") << IdentityField::Names << u"name"_s;
        QTest::newRow("known as") << IdentityField::KnownAs << u"known as"_s;
        QTest::newRow("nationality") << IdentityField::Nationality << u"nationality"_s;
        QTest::newRow("phone") << IdentityField::Phones << u"phone"_s;
        QTest::newRow("e-mail") << IdentityField::Email << u"e-mail"_s;
        QTest::newRow("address") << IdentityField::Address << u"address"_s;
        QTest::newRow("document") << IdentityField::Documents << u"document"_s;
        QTest::newRow("learner number") << IdentityField::LearnerNumber << u"learner number"_s;
    }
    void whatIsTooLongIsNamed()
    {
        QFETCH(const IdentityField, field);
        QFETCH(const QString, word);
        Identity more;
        const QString longer(401, u'a');
        more.names = {nameFromText(longer)};
        more.knownAs = more.nationality = more.email = more.address = more.learnerNumber = longer;
        more.phones = {QString(401, u'1')};
        more.documents = {{u"passport"_s, longer, {}}};
        Identity identity = somebody({u"Amina"_s});
        QVERIFY(!tooLongField(identity));
        copyField(field, more, identity);
        QCOMPARE(tooLongField(identity), std::optional(field));
        const Error refused = refusal(checkedIdentity(identity, QDate(2026, 7, 1)));
        QVERIFY2(refused.message.contains(word), qPrintable(refused.message));
    }

    void oneWordIsAName()
    {
        const auto checked = checkedIdentity(somebody({u"Suharto"_s}), QDate(2026, 3, 1));
        QVERIFY(checked);
        QCOMPARE(checked->printedName(), u"Suharto"_s);
        QCOMPARE(checked->names.first().script, u"Latn"_s);
    }

    void numbersAreKeptInWesternDigits()
    {
        Identity typed = somebody({u"Suharto"_s});
        typed.phones = {u"٠٣ ١٢٣٤٥٦"_s, u"03 123456"_s, u"۰۷۷"_s};
        typed.documents = {{u"passport"_s, u"N١٢٣"_s, {}}};
        typed.learnerNumber = u"٤٢"_s;
        const Identity kept = got(checkedIdentity(typed, QDate(2026, 3, 1)));
        QCOMPARE(kept.phones, QStringList({u"03 123456"_s, u"077"_s})); // typed twice, in two kinds of digits
        QCOMPARE(kept.documents.first().number, u"N123"_s);
        QCOMPARE(kept.learnerNumber, u"42"_s);
    }

    void refusesWhatCannotStand_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("good");
        QTest::newRow("no name") << QStringList() << QString() << false;
        QTest::newRow("blank name") << QStringList{u" \t\u200f"_s} << QString() << false;
        QTest::newRow("endless name") << QStringList{QString(500, u'x')} << QString() << false;
        QTest::newRow("not born yet") << QStringList{u"A"_s} << u"2026-03-02"_s << false;
        QTest::newRow("too old") << QStringList{u"A"_s} << u"1899"_s << false;
        QTest::newRow("1900 for 2000") << QStringList{u"A"_s} << u"1900-05-12"_s << false;
        QTest::newRow("more than a hundred") << QStringList{u"A"_s} << u"1925"_s << false;
        QTest::newRow("a hundred") << QStringList{u"A"_s} << u"1926"_s << true;
        QTest::newRow("first of January") << QStringList{u"A"_s} << u"1999-01-01"_s << true;
        QTest::newRow("year only") << QStringList{u"A"_s} << u"1999"_s << true;
        QTest::newRow("estimated") << QStringList{u"A"_s} << u"~1999"_s << true;
    }
    void refusesWhatCannotStand()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, birth);
        QFETCH(bool, good);
        const auto checked = checkedIdentity(somebody(names, birth), QDate(2026, 3, 1));
        QCOMPARE(bool(checked), good);
        if (!good)
            QCOMPARE(refusal(checked).kind, ErrorKind::Rule);
        else
            QCOMPARE(checked->birth.toText(), birth);
    }

    void everyReasonIsTold()
    {
        const QList<IdentityFault> faults = identityFaults(tidiedIdentity(somebody({u" "_s}, u"2026-03-02"_s)), QDate(2026, 3, 1));
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults.at(0).part, IdentityPart::Names);
        QCOMPARE(faults.at(1).part, IdentityPart::Birth);
    }

    void phonesAndAddresses_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << QString() << true;
        QTest::newRow("both") << u"+961 (3) 123-456"_s << u"leila@example.org"_s << true;
        QTest::newRow("short") << u"12345"_s << u"l.h+x@mail.example.co"_s << true;
        QTest::newRow("too short") << u"12"_s << QString() << false;
        QTest::newRow("letters") << u"abc"_s << QString() << false;
        QTest::newRow("no place") << QString() << u"leila@"_s << false;
        QTest::newRow("no domain") << QString() << u"leila@example"_s << false;
        QTest::newRow("no at") << QString() << u"leila.example.org"_s << false;
        QTest::newRow("two") << QString() << u"a@example.org b@example.org"_s << false;
    }
    void phonesAndAddresses()
    {
        QFETCH(QString, phone);
        QFETCH(QString, email);
        QFETCH(bool, good);
        Identity identity = somebody({u"Leila"_s}, {}, phone.isEmpty() ? QStringList() : QStringList{phone});
        identity.email = email;
        QCOMPARE(bool(checkContacts(identity)), good);
        QCOMPARE(newIdentityFaults(identity, QDate(2026, 3, 1)).size() - identityFaults(identity, QDate(2026, 3, 1)).size(), good ? 0 : 1);
        QVERIFY(checkContacts(identity, identity)); // what was stored before the rule stays
    }

    void tidiesWhatWasCopied()
    {
        QCOMPARE(tidied(u" \u202bأحمد \u00a0 خليل\u202c\n"_s), u"أحمد خليل"_s);
        QCOMPARE(tidied(u"Ame\u0301lie"_s), u"Amélie"_s);
    }

    void printsPartsInTheOrderOfTheScript()
    {
        QCOMPARE(withPrintedForm({u"Latn"_s, u"Ali"_s, u"Omar"_s, {}, u"Saad"_s, {}}).printed, u"Ali Omar Saad"_s);
        QCOMPARE(withPrintedForm({u"Khmr"_s, u"Sok"_s, {}, {}, u"Chan"_s, {}}).printed, u"Chan Sok"_s);
        QCOMPARE(withPrintedForm({u"Latn"_s, u"Ali"_s, {}, {}, u"Saad"_s, u"A. Saad"_s}).printed, u"A. Saad"_s);
        QCOMPARE(scriptOf(u"عبد الله"), u"Arab"_s);
        QCOMPARE(scriptOf(u"ຄຳພັນ"), u"Laoo"_s);
        QCOMPARE(scriptOf(u"123"), u"Zyyy"_s);
    }

    void phonesAreComparedByTheirDigits()
    {
        QCOMPARE(phoneKey(u"+961 3 123 456"), u"9613123456"_s);
        QCOMPARE(phoneKey(u"٠٣/١٢٣٤٥٦"), u"3123456"_s);
        QCOMPARE(phoneKey(u"none"), QString());
        QVERIFY(samePhone(u"9613123456", u"3123456"));
        QVERIFY(!samePhone(u"3123456", u"3123457"));
        QVERIFY(!samePhone(u"123", u"123"));
    }

    void numbersArePrintedByThePattern()
    {
        QCOMPARE(traineeNumber(u"{year}/{serial:4}"_s, 2026, 12), u"2026/0012"_s);
        QCOMPARE(traineeNumber(u"BEI-{serial:4}-{year}"_s, 2026, 123456), u"BEI-123456-2026"_s);
        QCOMPARE(traineeNumber(u"{year}.{serial}"_s, 2026, 7), u"2026.7"_s);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
