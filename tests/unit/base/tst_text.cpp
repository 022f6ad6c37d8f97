// SPDX-License-Identifier: GPL-3.0-or-later
// The fold, the number parser, partial dates, ids and deterministic CBOR.
#include "cborwriter.h"
#include "centretime.h"
#include "fakeclock.h"
#include "id.h"
#include "joinedfacts.h"
#include "numberparser.h"
#include "partialdate.h"
#include "shortday.h"
#include "textfold.h"
#include "typedday.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsToTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("hamza") << u"الأحمد"_s << u"الاحمد"_s;
        QTest::newRow("ta marbuta") << u"فاطمة"_s << u"فاطمه"_s;
        QTest::newRow("alef maqsura") << u"مصطفى"_s << u"مصطفي"_s;
        QTest::newRow("tatweel and marks") << u"مُحَمَّـــد"_s << u"محمد"_s;
        QTest::newRow("Persian letters") << u"کریم"_s << u"كريم"_s;
        QTest::newRow("accents and case") << u"Élodie  NGUYỄN"_s << u"elodie nguyen"_s;
        QTest::newRow("digits") << u"٠١٢ ۳۴"_s << u"012 34"_s;
        QTest::newRow("Lao am") << u"ຄຳ"_s << u"ຄໍາ"_s;
        QTest::newRow("bidi controls") << u"\u2067سمير\u2069"_s << u"سمير"_s;
        QTest::newRow("blanks around") << u"  Rana \t Haddad "_s << u"rana haddad"_s;
    }
    void foldsToTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldText(one), foldText(other));
    }
    void theArabicArticleIsNoPartOfTheWord()
    {
        QCOMPARE(withoutArabicArticle(u"المتدربون"), QStringView(u"متدربون"));
        QCOMPARE(withoutArabicArticle(u"متدربون"), QStringView(u"متدربون"));
        QCOMPARE(withoutArabicArticle(u"ال"), QStringView(u"ال")); // nothing would be left
        QCOMPARE(withoutArabicArticle(u""), QStringView());
    }
    void keepsWhatDiffers()
    {
        QVERIFY(foldText(u"سمير") != foldText(u"سمر"));
        QVERIFY(foldText(u"ບຸນ") != foldText(u"ບນ")); // a Lao vowel is a letter
        QVERIFY(foldText(u"Ali") != foldText(u"Aly"));
    }
    void readsNumbers()
    {
        QCOMPARE(parseInteger(u"١٢٣"), 123);
        QCOMPARE(parseInteger(u" -7 "), -7);
        QCOMPARE(parseInteger(u"12 345"), 12345);
        QVERIFY(!parseInteger(u"12a"));
        QVERIFY(!parseInteger(u""));
        QCOMPARE(parseThousandths(u"12.5"), 12500);
        QCOMPARE(parseThousandths(u"12,5"), 12500);
        QCOMPARE(parseThousandths(u"١٢٫٥"), 12500);
        QCOMPARE(parseThousandths(u"1.234,5"), 1234500);
        QVERIFY(!parseThousandths(u"1,234")); // thousands or decimals: nobody can know
        QVERIFY(!parseThousandths(u"9.61E+10"));
    }
    void readsMinutes()
    {
        QCOMPARE(parseMinutes(u"90"), 90);
        QCOMPARE(parseMinutes(u"1:30"), 90);
        QCOMPARE(parseMinutes(u"1h 13m 42s"), 73);
        QCOMPARE(parseMinutes(u"45 min"), 45);
        QCOMPARE(parseMinutes(u"59s"), 0);
        QVERIFY(!parseMinutes(u"soon"));
        QVERIFY(!parseMinutes(u"-5"));
        QVERIFY(!parseMinutes(u""));
    }
    void partialDatesComeBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1999", "~1999", "1999-04", "1999-04-12", "2000-02-29"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void partialDatesComeBack()
    {
        QFETCH(QString, text);
        const auto date = PartialDate::fromText(text);
        QVERIFY(date);
        QCOMPARE(date->toText(), text);
    }
    void refusesImpossibleDates()
    {
        for (const QString &text : {u"1999-13"_s, u"1999-02-30"_s, u"99"_s, u"1999-4-1"_s, u"0000"_s, u"1999-00"_s})
            QVERIFY2(!PartialDate::fromText(text), qPrintable(text));
    }
    void idsRiseAndComeBack()
    {
        using TestId = Id<struct TestTag>;
        TestId last = TestId::make();
        for (int i = 0; i < 10000; ++i) {
            const TestId next = TestId::make();
            QVERIFY(last.toText() < next.toText());
            QCOMPARE(TestId::fromText(next.toText()), next);
            last = next;
        }
        QCOMPARE(last.toText().size(), 36);
        QCOMPARE(last.toText().at(14), u'7');
        QVERIFY(TestId::fromText(u"not an id").isNull());
    }
    void factsAreParted_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("spread");
        QTest::addColumn<QString>("listed");
        QTest::newRow("English") << QLocale::English << u"10 · 50"_s << u"10   ·   50"_s << u"10, 50"_s;
        QTest::newRow("Arabic, whose zero is a dot") << QLocale::Arabic << u"10، 50"_s << u"10، 50"_s << u"10، 50"_s;
    }
    void factsAreParted()
    {
        QFETCH(QLocale::Language, language);
        const QStringList facts{u"10"_s, {}, u"50"_s};
        QTEST(joinedFacts(facts, language), "joined");
        QTEST(spreadFacts(facts, language), "spread");
        QTEST(commaList(facts, language), "listed");
        QVERIFY(joinedFacts({QString()}, language).isEmpty());
    }
    void momentsHave24Hours_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"05/03/2026 19:04"_s;
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << u"05/03/2026 19:04"_s;
        QTest::newRow("Arabic, by itself with 12") << QLocale(QLocale::Arabic, QLocale::Lebanon) << u"٥/٣/٢٠٢٦ ١٩:٠٤"_s;
    }
    void momentsHave24Hours()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const QString shown = shortMoment(QDateTime(QDate(2026, 3, 5), QTime(19, 4)).toUTC());
        QLocale::setDefault(before);
        QTEST(shown, "shown");
    }
    void textsFromElsewhereAreInTheDigitsOfTheWindow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("figures") << u"6 من 12 سنوات"_s << u"٦ من ١٢ سنوات"_s;
        QTest::newRow("behind a letter") << u"من 2 و60"_s << u"من ٢ و٦٠"_s;
        QTest::newRow("a day") << u"في 27/11/2026."_s << u"في ٢٧/١١/٢٠٢٦."_s;
        QTest::newRow("a number of a paper") << u"الشهادة BEY-2026-00001-42 هنا"_s << u"الشهادة BEY-2026-00001-42 هنا"_s;
        QTest::newRow("a standard") << u"في ISCO-08 و ISCED-F 2013"_s << u"في ISCO-08 و ISCED-F ٢٠١٣"_s;
        QTest::newRow("a trainee") << u"المتدرب 2026/0012-A"_s << u"المتدرب 2026/0012-A"_s;
    }
    void textsFromElsewhereAreInTheDigitsOfTheWindow()
    {
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Lebanon));
        const QString shown = figuresOfWindow(text);
        QLocale::setDefault(before);
        QTEST(shown, "shown");
    }
    void dayAndTimeAreThoseOfTheCentre()
    {
        const FakeClock clock(QDateTime(QDate(2026, 11, 26), QTime(22, 22), Qt::UTC)); // after midnight in Beirut, in the evening in Lisbon
        const auto after = qScopeGuard([] { setCentreZone({}); });
        setCentreZone(QTimeZone("Asia/Beirut"));
        QCOMPARE(centreToday(clock), QDate(2026, 11, 27));
        QCOMPARE(centreTime(clock.seconds()).time(), QTime(0, 22));
        QCOMPARE(shortMoment(clock.now()), shortMomentThere(QDateTime(QDate(2026, 11, 27), QTime(0, 22))));
        setCentreZone(QTimeZone("Europe/Lisbon"));
        QCOMPARE(centreToday(clock), QDate(2026, 11, 26));
        setCentreZone(QTimeZone("Nowhere/Atall"));
        QCOMPARE(centreZone(), QTimeZone::systemTimeZone());
    }
    void cborIsShortest()
    {
        CborWriter writer;
        writer.map(2);
        writer.integer(1);
        writer.integer(-1);
        writer.text(u"ب");
        writer.array(4);
        writer.integer(23);
        writer.integer(24);
        writer.integer(65536);
        writer.bytes(QByteArray(3, 'x'));
        QCOMPARE(writer.result().toHex(), "a2012062d8a884171818" "1a00010000" "43787878");
    }

    void aDayTakesItsYearFromThePeriod_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("before the turn of the year") << u"17/11"_s << QDate(2026, 11, 17);
        QTest::newRow("after it") << u"3.2."_s << QDate(2027, 2, 3);
        QTest::newRow("in digits of Arabic") << u"١٧/١١"_s << QDate(2026, 11, 17);
        QTest::newRow("nearest before") << u"10.10"_s << QDate(2026, 10, 10);
        QTest::newRow("nearest after") << u"20-3"_s << QDate(2027, 3, 20);
        QTest::newRow("a year that is said") << u"17/11/2025"_s << QDate(2025, 11, 17);
        QTest::newRow("no such day") << u"31.2"_s << QDate();
        QTest::newRow("a month alone") << u"11"_s << QDate();
    }
    void aDayTakesItsYearFromThePeriod()
    {
        QFETCH(QString, typed);
        QTEST(typedDayWithin(typed, QDate(2026, 11, 2), QDate(2027, 2, 26)).value_or(QDate()), "day");
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
