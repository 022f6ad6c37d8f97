// SPDX-License-Identifier: GPL-3.0-or-later
// Cells to values: dates of a column, phones and codes that a spreadsheet spoiled, yes and no, lengths of time.
#include "cellvalues.h"
#include "datecolumn.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("date");
        const QDate day(1999, 4, 12);
        for (const QString &cell : {u"1999-04-12"_s, u"1999/4/12"_s, u"12/04/1999"_s, u"12.4.1999"_s, u"12-04-1999"_s, u" 12 / 4 / 1999 "_s,
                                    u"١٢/٠٤/١٩٩٩"_s, u"12 April 1999"_s, u"12-Apr-1999"_s, u"April 12, 1999"_s, u"12 avril 1999"_s,
                                    u"١٢ نيسان ١٩٩٩"_s, u"12 أبريل 1999"_s, u"36262"_s, u"1999-04-12 00:00:00"_s, u"19990412"_s,
                                    u"\u200f12/04/1999"_s})
            QTest::newRow(qPrintable(cell)) << cell << day;
    }
    void readsDates()
    {
        QFETCH(QString, cell);
        QFETCH(QDate, date);
        const auto read = DateColumn::study({cell}).date(cell);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, date);
    }
    void refusesDatesWithAReason_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("word");
        QTest::newRow("two digits") << u"12/04/99"_s << u"two digits"_s;
        QTest::newRow("Buddhist") << u"12/04/2542"_s << u"1999"_s;
        QTest::newRow("no such day") << u"31/02/1999"_s << u"not a day"_s;
        QTest::newRow("year only") << u"1999"_s << u"day is missing"_s;
        QTest::newRow("words") << u"soon"_s << u"not a date"_s;
        QTest::newRow("far") << u"12/04/1026"_s << u"1026"_s;
        QTest::newRow("small serial") << u"00041"_s << u"number"_s;
        QTest::newRow("empty") << u""_s << u"not a date"_s;
    }
    void refusesDatesWithAReason()
    {
        QFETCH(QString, cell);
        QFETCH(QString, word);
        const auto read = DateColumn::study({cell}).date(cell);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }
    void orderIsLearntFromTheColumn()
    {
        const DateColumn american = DateColumn::study({u"3/4/2026"_s, u"3/25/2026 09:00:00 AM"_s, u""_s});
        QCOMPARE(american.order(), DateOrder::MonthDay);
        QVERIFY(!american.isAmbiguous());
        QCOMPARE(*american.date(u"3/4/2026"_s), QDate(2026, 3, 4));
        const DateColumn european = DateColumn::study({u"3/4/2026"_s, u"25/3/2026"_s});
        QCOMPARE(*european.date(u"3/4/2026"_s), QDate(2026, 4, 3));
        QVERIFY(european.warning(u"Date"_s).isEmpty());
    }
    void ambiguityIsTold()
    {
        const DateColumn column = DateColumn::study({u"3/4/2026"_s, u"5/5/2026"_s});
        QVERIFY(column.isAmbiguous());
        QVERIFY(column.warning(u"Born"_s).contains(u"“Born”"));
        QCOMPARE(*column.date(u"3/4/2026"_s), QDate(2026, 4, 3));
        DateColumnOptions options;
        options.assumed = DateOrder::MonthDay;
        QCOMPARE(*DateColumn::study({u"3/4/2026"_s}, options).date(u"3/4/2026"_s), QDate(2026, 3, 4));
        QVERIFY(!DateColumn::study({u"5/5/2026"_s}).isAmbiguous());
        options.isSaid = true;
        const DateColumn said = DateColumn::study({u"25/3/2026"_s}, options);
        QVERIFY(!said.date(u"25/3/2026"_s)); // there is no month 25
    }
    void mixedColumnRefusesWhatCouldBeBoth()
    {
        const DateColumn column = DateColumn::study({u"25/3/2026"_s, u"3/25/2026"_s, u"3/4/2026"_s});
        QVERIFY(column.isMixed());
        QCOMPARE(*column.date(u"25/3/2026"_s), QDate(2026, 3, 25));
        QCOMPARE(*column.date(u"3/25/2026"_s), QDate(2026, 3, 25));
        const auto open = column.date(u"3/4/2026"_s);
        QVERIFY(!open);
        QVERIFY(open.error().message.contains(u"2026-04-03") && open.error().message.contains(u"2026-03-04"));
    }
    void serialsOf1904()
    {
        DateColumnOptions options;
        options.base1904 = true;
        QCOMPARE(*DateColumn::study({}, options).date(u"34800"_s), QDate(1999, 4, 12));
    }
    void partialDates()
    {
        const DateColumn column = DateColumn::study({});
        QCOMPARE(column.partialDate(u"1999"_s)->toText(), u"1999"_s);
        QCOMPARE(column.partialDate(u"١٩٩٩"_s)->toText(), u"1999"_s);
        QCOMPARE(column.partialDate(u"~1999"_s)->toText(), u"~1999"_s);
        QCOMPARE(column.partialDate(u"4/1999"_s)->toText(), u"1999-04"_s);
        QCOMPARE(column.partialDate(u"April 1999"_s)->toText(), u"1999-04"_s);
        QCOMPARE(column.partialDate(u"1/1/1999"_s)->toText(), u"1999-01-01"_s); // never "corrected"
        QVERIFY(!column.partialDate(u"99"_s));
        QVERIFY(!column.partialDate(u"13/1999"_s));
    }
    void phones()
    {
        QCOMPARE(*phoneFromCell(u" +961 70 123-456 "_s), u"+961 70 123-456"_s);
        QCOMPARE(*phoneFromCell(u"٠٧٠١٢٣٤٥٦"_s), u"070123456"_s);
        QVERIFY(phoneFromCell(u"9.61E+10"_s).error().message.contains(u"shortened"));
        QVERIFY(phoneFromCell(u"9,617E+10"_s).error().message.contains(u"shortened"));
        QVERIFY(phoneFromCell(u"none"_s).error().message.contains(u"other than digits"));
        QVERIFY(phoneFromCell(u"123"_s).error().message.contains(u"3 digits"));
    }
    void codes()
    {
        QCOMPARE(*codeFromCell(u" LEB-22A  12345"_s), u"LEB-22A 12345"_s);
        QCOMPARE(*codeFromCell(u"000123"_s), u"000123"_s);
        QVERIFY(!codeFromCell(u"1.23457E+12"_s));
        QVERIFY(!codeFromCell(u"1234567.0"_s));
        QVERIFY(!codeFromCell(u" "_s));
        QVERIFY(codeFromCell(u"12E5"_s)); // a room number can look so
    }
    void yesAndNo()
    {
        for (const QString &yes : {u"Yes"_s, u"OUI"_s, u"نعم"_s, u"ແມ່ນ"_s, u"1"_s, u"x"_s, u"TRUE"_s, u"✓"_s})
            QVERIFY2(booleanFromCell(yes).value_or(false), qPrintable(yes));
        for (const QString &no : {u"no"_s, u"Non"_s, u"لا"_s, u"ບໍ່"_s, u"0"_s, u"FALSE"_s})
            QVERIFY2(!booleanFromCell(no).value_or(true), qPrintable(no));
        QVERIFY(!booleanFromCell(u"maybe"_s));
        QVERIFY(!booleanFromCell(u""_s));
    }
    void lengths()
    {
        QCOMPARE(*minutesFromCell(u"90"_s), 90);
        QCOMPARE(*minutesFromCell(u"7:30:00"_s), 450);
        QCOMPARE(*minutesFromCell(u"7.5"_s, true), 450);
        QCOMPARE(*minutesFromCell(u"٧٫٥"_s, true), 450);
        QCOMPARE(*minutesFromCell(u"7:30"_s, true), 450);
        QVERIFY(!minutesFromCell(u"-1"_s, true));
        QVERIFY(!minutesFromCell(u"all day"_s));
        QCOMPARE(*integerFromCell(u"١٢"_s), 12);
        QVERIFY(!integerFromCell(u"1.5"_s));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
