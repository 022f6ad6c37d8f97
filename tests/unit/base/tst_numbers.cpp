// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, lengths of time and partial dates as people write them, in every script and with every separator; what has two
// readings is refused.
#include "numberparser.h"
#include "partialdate.h"
#include "textfold.h"

#include <QTest>

#include <limits>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// The number written in the digits that begin at zero.
QString inDigitsFrom(const QString &western, char32_t zero)
{
    QString text;
    for (const QChar c : western)
        text += c.isDigit() ? QString::fromUcs4(std::array{char32_t(zero + c.digitValue())}.data(), 1) : QString(c);
    return text;
}

constexpr qint64 none = std::numeric_limits<qint64>::min();

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScriptsDigits_data()
    {
        QTest::addColumn<char32_t>("zero");
        QTest::newRow("Arabic-Indic") << char32_t(0x660);
        QTest::newRow("Persian") << char32_t(0x6f0);
        QTest::newRow("Devanagari") << char32_t(0x966);
        QTest::newRow("Thai") << char32_t(0xe50);
        QTest::newRow("Lao") << char32_t(0xed0);
        QTest::newRow("Burmese") << char32_t(0x1040);
        QTest::newRow("Khmer") << char32_t(0x17e0);
        QTest::newRow("full width") << char32_t(0xff10);
    }
    void everyScriptsDigits()
    {
        QFETCH(char32_t, zero);
        QCOMPARE(westernDigits(inDigitsFrom(u"a 0123456789"_s, zero)), u"a 0123456789"_s);
        QCOMPARE(parseInteger(inDigitsFrom(u"-907"_s, zero)), -907);
        QCOMPARE(parseThousandths(inDigitsFrom(u"12,5"_s, zero)), 12500);
        QCOMPARE(parseMinutes(inDigitsFrom(u"1:30"_s, zero)), 90);
        QCOMPARE(foldText(inDigitsFrom(u"W-24"_s, zero)), u"w-24"_s);
    }
    void onlyDecimalDigitsAreDigits()
    {
        for (const QStringView text : {u"½", u"²", u"①", u"Ⅳ", u"五"}) {
            QCOMPARE(westernDigits(text), text.toString());
            QVERIFY2(!parseInteger(text) && !parseThousandths(text) && !parseMinutes(text), qPrintable(text.toString()));
        }
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("zeros in front") << u"0012"_s << qint64(12);
        QTest::newRow("plus") << u"+7"_s << qint64(7);
        QTest::newRow("true minus") << u"\u22127"_s << qint64(-7);
        QTest::newRow("blank groups") << u"1 234 567"_s << qint64(1'234'567);
        QTest::newRow("no-break groups") << u"1\u00a0234\u00a0567"_s << qint64(1'234'567);
        QTest::newRow("narrow groups") << u"1\u202f234"_s << qint64(1234);
        QTest::newRow("Arabic groups") << u"١٬٢٣٤٬٥٦٧"_s << qint64(1'234'567);
        QTest::newRow("the largest") << u"1000000000000"_s << qint64(1'000'000'000'000);
        QTest::newRow("past the largest") << u"1000000000001"_s << none;
        QTest::newRow("below the least") << u"-1000000000001"_s << none;
        QTest::newRow("the least of 64 bits") << u"-9223372036854775808"_s << none;
        QTest::newRow("past 64 bits") << u"99999999999999999999"_s << none;
        QTest::newRow("two numbers") << u"12 34"_s << none;
        QTest::newRow("two numbers, no-break") << u"12\u00a034"_s << none;
        QTest::newRow("four to a group") << u"1 2345"_s << none;
        QTest::newRow("Arabic group of two") << u"١٬٢٣"_s << none;
        QTest::newRow("a fraction") << u"12.0"_s << none;
        QTest::newRow("a comma") << u"1,234"_s << none;
        QTest::newRow("an exponent") << u"1e3"_s << none;
        QTest::newRow("hexadecimal") << u"0x10"_s << none;
        QTest::newRow("a sign alone") << u"-"_s << none;
        QTest::newRow("blank") << u" \t "_s << none;
    }
    void wholeNumbers()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        QCOMPARE(parseInteger(text).value_or(none), number);
    }

    void thousandths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("whole") << u"7"_s << qint64(7000);
        QTest::newRow("point") << u"7.25"_s << qint64(7250);
        QTest::newRow("comma") << u"7,25"_s << qint64(7250);
        QTest::newRow("Arabic decimal sign") << u"٧٫٢٥"_s << qint64(7250);
        QTest::newRow("Arabic groups and decimals") << u"١٬٢٣٤٫٥"_s << qint64(1'234'500);
        QTest::newRow("negative") << u"-0.5"_s << qint64(-500);
        QTest::newRow("three decimals after a point") << u"1.234"_s << qint64(1234);
        QTest::newRow("more decimals are dropped") << u"1.9999"_s << qint64(1999);
        QTest::newRow("comma groups, point decimals") << u"1,234,567.8"_s << qint64(1'234'567'800);
        QTest::newRow("point groups, comma decimals") << u"1.234.567,8"_s << qint64(1'234'567'800);
        QTest::newRow("point group, three decimals") << u"1.234,567"_s << qint64(1'234'567);
        QTest::newRow("blank groups, comma decimals") << u"12 345,678"_s << qint64(12'345'678);
        QTest::newRow("four digits cannot be a group") << u"1234,567"_s << qint64(1'234'567);
        QTest::newRow("nothing before it cannot be a group") << u"0,125"_s << qint64(125);
        QTest::newRow("thousands or decimals") << u"1,234"_s << none;
        QTest::newRow("thousands or decimals, negative") << u"-999,500"_s << none;
        QTest::newRow("two numbers") << u"7 5"_s << none;
        QTest::newRow("two numbers, no-break") << u"7\u00a05"_s << none;
        QTest::newRow("three numbers") << u"1 2 3"_s << none;
        QTest::newRow("groups of two") << u"12,34,567.8"_s << none;
        QTest::newRow("two decimal signs") << u"1.2.3"_s << none;
        QTest::newRow("decimals without a sign") << u"7."_s << none;
        QTest::newRow("only decimals") << u".5"_s << none;
        QTest::newRow("13 digits") << u"1234567890123"_s << none;
        QTest::newRow("percent") << u"50%"_s << none;
        QTest::newRow("not a number") << u"nan"_s << none;
    }
    void thousandths()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        QCOMPARE(parseThousandths(text).value_or(none), number);
    }

    void lengthsOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("bare minutes") << u"45"_s << 45;
        QTest::newRow("part of a minute is floored") << u"45.9"_s << 45;
        QTest::newRow("clock") << u"0:59"_s << 59;
        QTest::newRow("clock with seconds is floored") << u"1:00:59"_s << 60;
        QTest::newRow("long clock") << u"100:00"_s << 6000;
        QTest::newRow("words") << u"2 hours 5 minutes"_s << 125;
        QTest::newRow("hours alone") << u"2h"_s << 120;
        QTest::newRow("no-break blank") << u"2\u00a0h 5\u00a0min"_s << 125;
        QTest::newRow("seconds alone are floored") << u"119 s"_s << 1;
        QTest::newRow("Arabic") << u"٢ س ٥ د"_s << 125;
        QTest::newRow("upper case") << u"1H 5MIN"_s << 65;
        QTest::newRow("nothing") << u"0"_s << 0;
        QTest::newRow("a leap year") << u"527040"_s << 60 * 24 * 366;
        QTest::newRow("more than a year") << u"527041"_s << -1;
        QTest::newRow("60 minutes in a clock") << u"1:60"_s << -1;
        QTest::newRow("60 seconds in a clock") << u"1:00:60"_s << -1;
        QTest::newRow("one digit of minutes") << u"1:5"_s << -1;
        QTest::newRow("negative") << u"-1:30"_s << -1;
        QTest::newRow("units the wrong way round") << u"5 min 2 h"_s << -1;
        QTest::newRow("another unit") << u"3 days"_s << -1;
        QTest::newRow("two readings") << u"1,234"_s << -1;
        QTest::newRow("two numbers") << u"1 30"_s << -1;
    }
    void lengthsOfTime()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        QCOMPARE(parseMinutes(text).value_or(-1), minutes);
    }

    void partialDatesSayWhatIsKnown_data()
    {
        using Precision = PartialDate::Precision;
        QTest::addColumn<QString>("text");
        QTest::addColumn<PartialDate>("date");
        QTest::newRow("day") << u"1999-04-12"_s << PartialDate{1999, 4, 12, Precision::Day};
        QTest::newRow("month") << u"1999-04"_s << PartialDate{1999, 4, 0, Precision::Month};
        QTest::newRow("year") << u"1999"_s << PartialDate{1999, 0, 0, Precision::Year};
        QTest::newRow("about that year") << u"~1999"_s << PartialDate{1999, 0, 0, Precision::Estimated};
        QTest::newRow("about that day") << u"~1999-04-12"_s << PartialDate{1999, 4, 12, Precision::Estimated};
        QTest::newRow("an early year") << u"0042"_s << PartialDate{42, 0, 0, Precision::Year};
    }
    void partialDatesSayWhatIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(PartialDate, date);
        QCOMPARE(PartialDate::fromText(text), date);
        QCOMPARE(date.toText(), text);
    }
    void partialDatesAreStrict_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"1999-"_s, u"1999-04-"_s, u"1999-4"_s, u"1999-04-31"_s, u"1900-02-29"_s, u"1999-04-00"_s,
                                    u"1999-00-12"_s, u"12-04-1999"_s, u"~"_s, u"~~1999"_s, u" 1999"_s, u"1999 "_s, u"1999\n"_s,
                                    u"1999-04-12\n"_s, u"١٩٩٩"_s, u"1999/04/12"_s, u"19990412"_s, u"-1999"_s})
            QTest::addRow("<%s>", qPrintable(text)) << text;
    }
    void partialDatesAreStrict()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromText(text));
    }
    void aDateOfTheCalendarIsADay()
    {
        QCOMPARE(PartialDate::fromDate(QDate(2000, 2, 29)).toText(), u"2000-02-29"_s);
        QVERIFY(PartialDate::fromDate(QDate()).isNull());
        QCOMPARE(PartialDate().toText(), QString());
    }
};

QTEST_APPLESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
