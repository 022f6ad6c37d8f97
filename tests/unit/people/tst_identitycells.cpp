// SPDX-License-Identifier: GPL-3.0-or-later
// What people write in the cells of a trainee table: read in their languages, refused with a reason where it is nothing we know.
#include "countrycodes.h"
#include "got.h"
#include "identitycells.h"
#include "textfold.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestIdentityCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenInManyWays_data()
    {
        QTest::addColumn<bool>("nothing");
        for (const char *cell : {"", " ", "-", "—", "?", "N/A", "n.a.", "None", "NULL", "unknown", "Aucun", "néant", "لا يوجد", "غير معروف", "ບໍ່ມີ"})
            QTest::newRow(*cell ? cell : "empty") << true;
        for (const char *cell : {"0", "Nil Armstrong", "No 5", "x"})
            QTest::newRow(cell) << false;
    }
    void nothingIsWrittenInManyWays()
    {
        QFETCH(bool, nothing);
        const QByteArray tag = QTest::currentDataTag();
        QCOMPARE(meansNothing(tag == "empty" ? QString() : QString::fromUtf8(tag)), nothing);
    }

    void sexIsReadInFourLanguages_data()
    {
        QTest::addColumn<QString>("code"); // empty: refused
        const auto rows = [](const QString &code, std::initializer_list<const char *> cells) {
            for (const char *cell : cells)
                QTest::newRow(cell) << code;
        };
        rows(u"female"_s, {"F", "female", "Woman", "Femme", "féminin", "أنثى", "انثى", "ຍິງ"});
        rows(u"male"_s, {"M", "MALE", "h", "Masculin", "garçon", "ذكر", "ຊາຍ"});
        rows(u"other"_s, {"other", "autre", "آخر"});
        rows({}, {"robot", "1", "MF", "yes", "X"});
    }
    void sexIsReadInFourLanguages()
    {
        QFETCH(QString, code);
        const auto sex = sexFromCell(u" "_s + QString::fromUtf8(QTest::currentDataTag()) + u' ');
        QCOMPARE(bool(sex), !code.isEmpty());
        QCOMPARE(sex ? sexCode(*sex) : QString(), code);
        if (!sex)
            QCOMPARE(refusal(sex).kind, ErrorKind::Input);
    }

    void nationalitiesByCodeCountryOrPeople_data()
    {
        QTest::addColumn<QString>("code"); // empty: refused
        const auto rows = [](const QString &code, std::initializer_list<const char *> cells) {
            for (const char *cell : cells)
                QTest::newRow(cell) << code;
        };
        rows(u"SYR"_s, {"SYR", "sy", "Syrian", "syrienne", "سورية", "Syria", "الجمهورية العربية السورية"});
        rows(u"LBN"_s, {"LB", "Lebanon", "Liban", "لبنانيّة", "لبنان"});
        rows(u"LAO"_s, {"Lao PDR", "laotienne", "ລາວ", "lao"});
        rows(u"XXA"_s, {"Stateless", "apatride", "بدون جنسية"});
        rows(u"DEU"_s, {"Germany", "Deutschland", "de"}); // a country we do not meet often
        rows(u"CIV"_s, {"Côte d’Ivoire"});
        rows(u"GBR"_s, {"GB", "United Kingdom"});
        rows({}, {"Martian", "XX", "ZZZ", "12"});
    }
    void nationalitiesByCodeCountryOrPeople()
    {
        QFETCH(QString, code);
        const auto read = nationalityFromCell(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(bool(read), !code.isEmpty());
        QCOMPARE(read.value_or(QString()), code);
        if (!read)
            QVERIFY(refusal(read).message.contains(u"SYR"_s)); // says how it may be written
    }
    void everyCountryHasTwoCodesForOne()
    {
        QSet<QString> codes;
        for (char16_t a = u'A'; a <= u'Z'; ++a)
            for (char16_t b = u'A'; b <= u'Z'; ++b)
                if (const QString three = countryFromCode(QString(QChar(a)) + QChar(b)); !three.isEmpty()) {
                    QCOMPARE(three.size(), 3);
                    QCOMPARE(countryFromCode(three.toLower()), three);
                    QVERIFY2(!codes.contains(three), qPrintable(three));
                    codes.insert(three);
                }
        QCOMPARE(codes.size(), 249);
        QVERIFY(countryFromFoldedName({}).isEmpty());
        QVERIFY(countryFromCode({}).isEmpty());
    }

    void documentsByTheWordsWeKnow_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("Passport") << u"passport"_s;
        QTest::newRow("جواز سفر") << u"passport"_s;
        QTest::newRow("UNHCR  certificate") << u"unhcr"_s;
        QTest::newRow("Case number") << u"unhcr-case"_s;
        QTest::newRow("Carte d'identité") << u"national-id"_s;
        QTest::newRow("بطاقة هوية") << u"national-id"_s;
        QTest::newRow("ບັດປະຈຳຕົວ") << u"national-id"_s;
        QTest::newRow("Titre de séjour") << u"residence"_s;
        QTest::newRow("إخراج قيد") << u"birth"_s;
        QTest::newRow("Mukhtar's  letter") << u"Mukhtar's letter"_s; // any other word is kept as it is
    }
    void documentsByTheWordsWeKnow()
    {
        QFETCH(QString, kind);
        QCOMPARE(documentKindFromCell(QString::fromUtf8(QTest::currentDataTag())), kind);
    }

    void severalPhonesInOneCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("phones");
        QTest::addColumn<bool>("good");
        const QString one = u"03 123 456"_s;
        const QString other = u"71 000 111"_s;
        QTest::newRow("one") << one << QStringList{one} << true;
        QTest::newRow("none") << u"-"_s << QStringList() << true;
        QTest::newRow("semicolon") << u"03 123 456; 71 000 111"_s << QStringList{one, other} << true;
        QTest::newRow("comma") << u"03 123 456,71 000 111"_s << QStringList{one, other} << true;
        QTest::newRow("arabic comma") << u"03 123 456، 71 000 111"_s << QStringList{one, other} << true;
        QTest::newRow("two lines") << u"03 123 456\r\n71 000 111\n"_s << QStringList{one, other} << true;
        QTest::newRow("slash between") << u"03 123 456 / 71 000 111"_s << QStringList{one, other} << true;
        QTest::newRow("slash inside the number") << u"03/123456"_s << QStringList{u"03/123456"_s} << true;
        QTest::newRow("one of them is nothing") << u"n/a; 71 000 111"_s << QStringList{other} << true;
        QTest::newRow("a number a spreadsheet rounded") << u"9.61E+10"_s << QStringList() << false;
        QTest::newRow("one good, one rounded") << u"03 123 456; 9.61E+10"_s << QStringList() << false;
        QTest::newRow("a name") << u"ask Samir"_s << QStringList() << false;
    }
    void severalPhonesInOneCell()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, phones);
        QFETCH(bool, good);
        const auto read = phonesFromCell(cell);
        QCOMPARE(bool(read), good);
        QCOMPARE(read.value_or(QStringList()), phones);
        if (!good)
            QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIdentityCells)
#include "tst_identitycells.moc"
