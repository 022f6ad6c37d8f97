// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of a column: every month's names, the edges of the calendar and of spreadsheet serials; numbers as sheets write them.
#include "cellvalues.h"
#include "datecolumn.h"
#include "monthnames.h"
#include "sheetnumbers.h"
#include "textfold.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

QString readDate(const QString &cell, const DateColumnOptions &options = {})
{
    const auto read = DateColumn::study({cell}, options).date(cell);
    return read ? read->toString(Qt::ISODate) : read.error().message;
}

} // namespace

class DatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMonthByName_data()
    {
        QTest::addColumn<QString>("names");
        QTest::newRow("English") << u"January February March April May June July August September October November December"_s;
        QTest::newRow("English, short") << u"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"_s;
        QTest::newRow("French") << u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s;
        QTest::newRow("French, bare capitals") << u"JANVIER FEVRIER MARS AVRIL MAI JUIN JUILLET AOUT SEPTEMBRE OCTOBRE NOVEMBRE DECEMBRE"_s;
        QTest::newRow("Egypt and the Gulf") << u"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"_s;
        QTest::newRow("Tunisia and Algeria") << u"جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"_s;
        QTest::newRow("Lao") << u"ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ"_s;
    }
    void everyMonthByName()
    {
        QFETCH(QString, names);
        const QStringList months = names.split(u' ');
        QCOMPARE(months.size(), 12);
        for (int month = 1; month <= 12; ++month) {
            const QString expected = QDate(2026, month, 9).toString(Qt::ISODate);
            QCOMPARE(readDate(u"9 %1 2026"_s.arg(months.at(month - 1))), expected);
            QCOMPARE(readDate(u"%1 9, 2026"_s.arg(months.at(month - 1))), expected);
        }
    }
    void monthsOfTwoWords()
    {
        // The Levant's months; the first and second of one name differ by their second word only.
        QCOMPARE(readDate(u"3 كانون الثاني 2026"_s), u"2026-01-03"_s);
        QCOMPARE(readDate(u"3 تشرين الأول 2026"_s), u"2026-10-03"_s);
        QCOMPARE(readDate(u"3 تشرين الثاني 2026"_s), u"2026-11-03"_s);
        QCOMPARE(readDate(u"3 كانون الأول 2026"_s), u"2026-12-03"_s);
        QCOMPARE(monthOfName(foldText(u"كانون")), 0); // which of the two
        QCOMPARE(monthOfName(foldText(u"Brumaire")), 0);
    }

    void shapesOfDates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("read");
        QTest::newRow("ordinal") << u"1st March 2026"_s << u"2026-03-01"_s;
        QTest::newRow("French first") << u"1er mars 2026"_s << u"2026-03-01"_s;
        QTest::newRow("no blanks") << u"01Mar2026"_s << u"2026-03-01"_s;
        QTest::newRow("trailing point") << u"1.3.2026."_s << u"2026-03-01"_s;
        QTest::newRow("year first with points") << u"2026.03.01"_s << u"2026-03-01"_s;
        QTest::newRow("with blanks only") << u"1 3 2026"_s << u"2026-03-01"_s;
        QTest::newRow("Lao digits") << u"໑/໓/໒໐໒໖"_s << u"2026-03-01"_s;
        QTest::newRow("ISO with T") << u"2026-03-01T10:00:00Z"_s << u"2026-03-01"_s;
        QTest::newRow("with a time") << u"1/3/2026, 10:05 PM"_s << u"2026-03-01"_s;
        QTest::newRow("a time alone") << u"10:05"_s << u"“10:05” is not a date that can be read. Write it as 2026-03-01 or 1/3/2026."_s;
        QTest::newRow("leap day") << u"29/2/2024"_s << u"2024-02-29"_s;
        QTest::newRow("no leap day") << u"29/2/2026"_s << u"“29/2/2026” is not a day of the calendar."_s;
        QTest::newRow("a century without one") << u"29/2/2100"_s << u"“29/2/2100” is not a day of the calendar."_s;
        QTest::newRow("first year") << u"1/1/1900"_s << u"1900-01-01"_s;
        QTest::newRow("before it") << u"31/12/1899"_s << u"“31/12/1899” has the year 1899, which cannot be."_s;
        QTest::newRow("last year") << u"31/12/2100"_s << u"2100-12-31"_s;
        QTest::newRow("after it") << u"1/1/2101"_s << u"“1/1/2101” has the year 2101, which cannot be."_s;
        QTest::newRow("month nought") << u"2026-00-10"_s << u"“2026-00-10” is not a day of the calendar."_s;
        QTest::newRow("day nought") << u"2026-03-00"_s << u"“2026-03-00” is not a day of the calendar."_s;
        QTest::newRow("month only") << u"March 2026"_s << u"“March 2026” is not a whole date: the day is missing."_s;
        QTest::newRow("unknown month") << u"1 Floréal 2026"_s
                                       << u"“1 Floréal 2026” is not a date that can be read. Write it as 2026-03-01 or 1/3/2026."_s;
    }
    void shapesOfDates()
    {
        QFETCH(QString, cell);
        QFETCH(QString, read);
        QCOMPARE(readDate(cell), read);
    }
    void buddhistYearsAreTurnedIntoAHint_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("hint");
        QTest::newRow("before the span") << 2399 << u"2399, which cannot be"_s;
        QTest::newRow("its first") << 2400 << u"it would be 1857"_s;
        QTest::newRow("today's") << 2569 << u"it would be 2026"_s;
        QTest::newRow("its last") << 2699 << u"it would be 2156"_s;
        QTest::newRow("after the span") << 2700 << u"2700, which cannot be"_s;
    }
    void buddhistYearsAreTurnedIntoAHint()
    {
        QFETCH(int, year);
        QFETCH(QString, hint);
        QVERIFY2(readDate(u"1/3/%1"_s.arg(year)).contains(hint), qPrintable(readDate(u"1/3/%1"_s.arg(year))));
        QVERIFY(DateColumn::study({}).partialDate(QString::number(year)).error().message.contains(hint));
    }

    void serials_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("base1904");
        QTest::addColumn<QString>("read");
        QTest::newRow("1900") << u"46082"_s << false << u"2026-03-01"_s;
        QTest::newRow("1904") << u"44620"_s << true << u"2026-03-01"_s;
        QTest::newRow("with a time") << u"46082.75"_s << false << u"2026-03-01"_s;
        QTest::newRow("with a comma") << u"46082,75"_s << false << u"2026-03-01"_s;
        QTest::newRow("too early") << u"00060"_s << false << u"“00060” is a number, and not a date as spreadsheets count them."_s;
        QTest::newRow("too late") << u"99999"_s << false << u"“99999” is a number, and not a date as spreadsheets count them."_s;
        QTest::newRow("four digits are a year") << u"4608"_s << false << u"“4608” is not a whole date: the day is missing."_s;
    }
    void serials()
    {
        QFETCH(QString, cell);
        QFETCH(bool, base1904);
        QFETCH(QString, read);
        QCOMPARE(readDate(cell, {.base1904 = base1904}), read);
    }

    void partialDatesInEveryShape_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("about a day") << u"~ 1/3/1999"_s << u"~1999-03-01"_s;
        QTest::newRow("about a month") << u"~March 1999"_s << u"~1999-03"_s;
        QTest::newRow("month first") << u"03-1999"_s << u"1999-03"_s;
        QTest::newRow("year first") << u"1999/3"_s << u"1999-03"_s;
        QTest::newRow("Arabic month") << u"آذار ١٩٩٩"_s << u"1999-03"_s;
        QTest::newRow("no such month") << u"1999/13"_s << u"“1999/13” has no such month."_s;
        QTest::newRow("month nought") << u"00/1999"_s << u"“00/1999” has no such month."_s;
        QTest::newRow("a year that cannot be") << u"1026"_s << u"“1026” has the year 1026, which cannot be."_s;
    }
    void partialDatesInEveryShape()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        const auto read = DateColumn::study({cell}).partialDate(cell);
        QCOMPARE(read ? read->toText() : read.error().message, text);
    }

    void builtInNumberFormats_data()
    {
        // ECMA-376 part 1, 18.8.30
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("look");
        QTest::newRow("numbers") << 0 << 8 << int(NumberLook::Plain);
        QTest::newRow("percent") << 9 << 10 << int(NumberLook::Percent);
        QTest::newRow("fractions") << 11 << 13 << int(NumberLook::Plain);
        QTest::newRow("dates") << 14 << 17 << int(NumberLook::Date);
        QTest::newRow("times") << 18 << 21 << int(NumberLook::Time);
        QTest::newRow("both") << 22 << 22 << int(NumberLook::DateTime);
        QTest::newRow("money") << 37 << 44 << int(NumberLook::Plain);
        QTest::newRow("lengths") << 45 << 47 << int(NumberLook::Time);
        QTest::newRow("text") << 49 << 49 << int(NumberLook::Plain);
    }
    void builtInNumberFormats()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, look);
        for (int format = first; format <= last; ++format)
            QCOMPARE(int(lookOfBuiltIn(format)), look);
    }
    void numbersOfSheets_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("look");
        QTest::addColumn<QString>("text");
        QTest::newRow("long number") << u"9.6170123456E10"_s << int(NumberLook::Plain) << u"96170123456"_s;
        QTest::newRow("tiny") << u"1.5E-5"_s << int(NumberLook::Plain) << u"0.000015"_s;
        QTest::newRow("huge") << u"1E300"_s << int(NumberLook::Plain) << u"1e+300"_s;
        QTest::newRow("no number") << u"abc"_s << int(NumberLook::Date) << u"abc"_s;
        QTest::newRow("not finite") << u"1E999"_s << int(NumberLook::Plain) << u"1E999"_s;
        QTest::newRow("percent") << u"0.07"_s << int(NumberLook::Percent) << u"7%"_s;
        QTest::newRow("percent, thirds") << u"0.3333333333333333"_s << int(NumberLook::Percent) << u"33.3333%"_s;
        QTest::newRow("date") << u"46082"_s << int(NumberLook::Date) << u"2026-03-01"_s;
        QTest::newRow("date that holds a time") << u"46082.5"_s << int(NumberLook::Date) << u"2026-03-01 12:00:00"_s;
        QTest::newRow("both, at midnight") << u"46082"_s << int(NumberLook::DateTime) << u"2026-03-01 00:00:00"_s;
        QTest::newRow("a hair before midnight") << u"46082.999999999"_s << int(NumberLook::Date) << u"2026-03-02"_s;
        QTest::newRow("past a day") << u"1.25"_s << int(NumberLook::Time) << u"30:00:00"_s;
        QTest::newRow("before the calendar") << u"-1"_s << int(NumberLook::Date) << u"-1"_s;
        QTest::newRow("after it") << u"2958466"_s << int(NumberLook::Date) << u"2958466"_s;
        QTest::newRow("the day that never was") << u"60"_s << int(NumberLook::Date) << u"60"_s;
    }
    void numbersOfSheets()
    {
        QFETCH(QString, written);
        QFETCH(int, look);
        QFETCH(QString, text);
        QCOMPARE(numberText(written, NumberLook(look), false), text);
    }
    void formatCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("look");
        QTest::newRow("minutes and seconds") << u"mm:ss"_s << int(NumberLook::Time);
        QTest::newRow("months only") << u"mmmm"_s << int(NumberLook::Date);
        QTest::newRow("counted minutes") << u"[mm]:ss"_s << int(NumberLook::Time);
        QTest::newRow("a colour is no unit") << u"[Magenta]0"_s << int(NumberLook::Plain);
        QTest::newRow("escaped letters") << u"0\\d\\a\\y"_s << int(NumberLook::Plain);
        QTest::newRow("padding letters") << u"_d0*y"_s << int(NumberLook::Plain);
        QTest::newRow("unclosed quotes") << u"0\"days"_s << int(NumberLook::Plain);
        QTest::newRow("unclosed bracket") << u"0[h"_s << int(NumberLook::Plain);
        QTest::newRow("percent") << u"0.0%"_s << int(NumberLook::Percent);
        QTest::newRow("only the first section counts") << u"0;yyyy"_s << int(NumberLook::Plain);
        QTest::newRow("text") << u"@"_s << int(NumberLook::Plain);
        QTest::newRow("empty") << u""_s << int(NumberLook::Plain);
    }
    void formatCodes()
    {
        QFETCH(QString, code);
        QFETCH(int, look);
        QCOMPARE(int(lookOfCode(code)), look);
    }

    void phonesAndCodesAtTheirEdges_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("phone"); ///< or a word of the refusal
        QTest::newRow("five digits") << u"12345"_s << u"12345"_s;
        QTest::newRow("four") << u"1234"_s << u"has 4 digits"_s;
        QTest::newRow("twenty") << QString(20, u'1') << QString(20, u'1');
        QTest::newRow("twenty-one") << QString(21, u'1') << u"has 21 digits"_s;
        QTest::newRow("plus in the middle") << u"00+96170"_s << u"other than digits"_s;
        QTest::newRow("an extension") << u"01-234567 ext 9"_s << u"other than digits"_s;
        QTest::newRow("brackets and slashes") << u"(01) 234/567"_s << u"(01) 234/567"_s;
        QTest::newRow("marks of direction") << u"\u202a+961 70 123456\u202c"_s << u"+961 70 123456"_s;
        QTest::newRow("Khmer digits") << u"០១២ ៣៤៥"_s << u"012 345"_s;
        QTest::newRow("shortened, small e") << u"9.61e10"_s << u"shortened"_s;
        QTest::newRow("shortened, no fraction") << u"9E+10"_s << u"shortened"_s;
        QTest::newRow("empty") << u""_s << u"other than digits"_s;
    }
    void phonesAndCodesAtTheirEdges()
    {
        QFETCH(QString, cell);
        QFETCH(QString, phone);
        const auto read = phoneFromCell(cell);
        QVERIFY2(read ? *read == phone : read.error().message.contains(phone), qPrintable(read ? *read : read.error().message));
    }
    void lengthsInHoursAndMinutes_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("asMinutes");
        QTest::addColumn<int>("asHours");
        QTest::newRow("whole") << u"8"_s << 8 << 480;
        QTest::newRow("half") << u"7,5"_s << 7 << 450;
        QTest::newRow("thirds are floored") << u"0.333"_s << 0 << 19;
        QTest::newRow("clock") << u"7:05"_s << 425 << 425;
        QTest::newRow("words") << u"2 h"_s << 120 << 120;
        QTest::newRow("nought") << u"0"_s << 0 << 0;
        QTest::newRow("the most hours") << u"9000"_s << 9000 << 540'000;
        QTest::newRow("more") << u"9000.001"_s << 9000 << -1;
        QTest::newRow("negative") << u"-1"_s << -1 << -1;
        QTest::newRow("two numbers") << u"7 5"_s << -1 << -1;
        QTest::newRow("two readings") << u"1,500"_s << -1 << -1;
    }
    void lengthsInHoursAndMinutes()
    {
        QFETCH(QString, cell);
        QFETCH(int, asMinutes);
        QFETCH(int, asHours);
        QCOMPARE(minutesFromCell(cell).value_or(-1), asMinutes);
        QCOMPARE(minutesFromCell(cell, true).value_or(-1), asHours);
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
