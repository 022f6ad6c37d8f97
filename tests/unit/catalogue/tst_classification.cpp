// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

namespace {

struct InLanguage {
    QLocale before;
    explicit InLanguage(const QString &locale) { QLocale::setDefault(QLocale(locale)); }
    ~InLanguage() { QLocale::setDefault(before); }
};

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void listsAreWhole()
    {
        QCOMPARE(Classification::isco08().size(), 619);
        QCOMPARE(Classification::iscedFields().size(), 220);
        const QStringList codes = Classification::isco08().codes();
        QCOMPARE(std::ranges::count_if(codes, [](const QString &code) { return code.size() == 4; }), 436);
        QCOMPARE(Classification::isco08().title(u"7126"_s), u"Plumbers and pipe fitters"_s);
        QCOMPARE(Classification::iscedFields().title(u"0732"_s), u"Building and civil engineering"_s);
        QVERIFY(Classification::attribution().contains("ESCO"_L1));
    }

    /// Compared with the files the tables were taken from, row by row.
    void listsAreTheSources()
    {
        QFile isco(QStringLiteral(WARSHA_SHARED_DATA "/classifications/esco-1.1.1/ISCOGroups_en.csv"));
        QFile isced(QStringLiteral(WARSHA_SHARED_DATA "/classifications/isced/isced-f.xsd"));
        if (!isco.open(QIODevice::ReadOnly) || !isced.open(QIODevice::ReadOnly))
            QSKIP("the source files are not here");
        const QString rows = QString::fromUtf8(isco.readAll());
        for (const QString &code : Classification::isco08().codes())
            QVERIFY2(rows.contains(u"/isco/C%1,%1,"_s.arg(code)), qPrintable(code));
        const QString schema = QString::fromUtf8(isced.readAll());
        QCOMPARE(schema.count(u"<xs:enumeration "_s), Classification::iscedFields().size());
        for (const QString &code : Classification::iscedFields().codes())
            QVERIFY2(schema.contains(u"/isced-f/%1\""_s.arg(code)), qPrintable(code));
    }

    /// A title that is missing would be the English one, a line that was copied would stand twice.
    void titlesAreWholeInEachLanguage()
    {
        for (const Classification *list : {&Classification::isco08(), &Classification::iscedFields()}) {
            QSet<QString> seen;
            for (const QString &code : list->codes()) {
                for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
                    const QString title = list->title(code, language);
                    const bool isArabic = std::ranges::any_of(title, [](QChar c) { return c.script() == QChar::Script_Arabic; });
                    const bool isLatin = std::ranges::any_of(title, [](QChar c) { return c.script() == QChar::Script_Latin; });
                    QVERIFY2(isArabic == (language == "ar"_L1) && isLatin != isArabic, qPrintable(code + title));
                    QVERIFY2(language != "fr"_L1 || !title.contains(u'\''), qPrintable(code + title));
                    const QString key = language + QString::number(code.size()) + title;
                    QVERIFY2(!seen.contains(key), qPrintable(code + title));
                    seen.insert(key);
                }
            }
        }
    }

    void titlesFollowTheProgramsLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("occupation");
        QTest::addColumn<QString>("field");
        QTest::newRow("English") << u"en_GB"_s << u"Plumbers and pipe fitters"_s << u"Building and civil engineering"_s;
        QTest::newRow("French of Morocco") << u"fr_MA"_s << u"Plombiers et tuyauteurs"_s << u"Bâtiment et génie civil"_s;
        QTest::newRow("Arabic of Lebanon") << u"ar_LB"_s << u"السباكون ومركّبو الأنابيب"_s << u"البناء والهندسة المدنية"_s;
        QTest::newRow("Lao has none") << u"lo_LA"_s << u"Plumbers and pipe fitters"_s << u"Building and civil engineering"_s;
    }
    void titlesFollowTheProgramsLanguage()
    {
        QFETCH(QString, locale);
        const InLanguage language(locale); // switched while the lists are there
        QTEST(Classification::isco08().title(u"7126"_s), "occupation");
        QTEST(Classification::iscedFields().title(u"0732"_s), "field");
    }

    void titlesAreFoundByTheirWords_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("English") << u"en_GB"_s << u"pipe fitters"_s << QStringList{u"7126"_s};
        QTest::newRow("French, no accents") << u"fr_FR"_s << u"ravaleurs de facades"_s << QStringList{u"713"_s, u"7133"_s};
        QTest::newRow("French, as typed") << u"fr_FR"_s << u"moteurs d'avion"_s << QStringList{u"7232"_s};
        QTest::newRow("French, oe") << u"fr_FR"_s << u"main-d'oeuvre"_s << QStringList{u"3333"_s};
        QTest::newRow("Arabic, no marks") << u"ar_LB"_s << u"ومركبو الانابيب"_s << QStringList{u"7126"_s};
        QTest::newRow("English words in Arabic") << u"ar_LB"_s << u"pipe fitters"_s << QStringList{u"7126"_s};
        QTest::newRow("French words in English") << u"en_GB"_s << u"tuyauteurs"_s << QStringList{};
    }
    void titlesAreFoundByTheirWords()
    {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        const InLanguage language(locale);
        QTEST(Classification::isco08().codesTitled(words), "codes");
    }

    void checks_data()
    {
        QTest::addColumn<bool>("isco");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("warns");
        QTest::newRow("isco") << true << u"7114"_s << u"7114"_s << false;
        QTest::newRow("isco, blanks") << true << u" 7114 "_s << u"7114"_s << false;
        QTest::newRow("isco, Arabic digits") << true << u"٧١١٤"_s << u"7114"_s << false;
        QTest::newRow("isco, its zero lost") << true << u"110"_s << u"0110"_s << true;
        QTest::newRow("isco, its zero kept") << true << u"0110"_s << u"0110"_s << false;
        QTest::newRow("isced") << false << u"0732"_s << u"0732"_s << false;
        QTest::newRow("isced, its zero lost") << false << u"732"_s << u"0732"_s << true;
        QTest::newRow("isced narrow, its zero lost") << false << u"73"_s << u"073"_s << true;
        QTest::newRow("isced narrow") << false << u"101"_s << u"101"_s << false;
    }
    void checks()
    {
        QFETCH(bool, isco);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(bool, warns);
        const auto &list = isco ? Classification::isco08() : Classification::iscedFields();
        const auto checked = list.check(typed);
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));
        QCOMPARE(checked->code, code);
        QCOMPARE(checked->warning.isEmpty(), !warns);
        QCOMPARE(checked->title, list.title(code));
        QVERIFY(!warns || checked->warning.contains(typed.trimmed()));
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isco");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("isco, larger group") << true << u"712"_s << u"larger group"_s;
        QTest::newRow("isco, no such") << true << u"9999"_s << u"not in"_s;
        QTest::newRow("isco, five digits") << true << u"71141"_s << u"four digits"_s;
        QTest::newRow("isco, letters") << true << u"C711"_s << u"not a code"_s;
        QTest::newRow("isco, empty") << true << QString() << u"not a code"_s;
        QTest::newRow("isced, two readings") << false << u"31"_s << u"031, 0031"_s;
        QTest::newRow("isced, no such") << false << u"0739"_s << u"not in"_s;
        QTest::newRow("isced, shortened number") << false << u"7.32E+2"_s << u"not a code"_s;
    }
    void refuses()
    {
        QFETCH(bool, isco);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const auto checked = (isco ? Classification::isco08() : Classification::iscedFields()).check(typed);
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(says), qPrintable(checked.error().message));
    }
};

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
