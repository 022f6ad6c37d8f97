// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and its relatives: what the standard says, what exists besides, and what must be refused with a sentence.
#include "csvparser.h"
#include "tablereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT
private:
    static Table read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        const auto table = TableReader::readBytes(bytes, u"list.csv"_s, options);
        if (!table)
            qWarning() << table.error().message;
        return table.value_or(Table{});
    }
    static QString refusal(const QByteArray &bytes, const ReadOptions &options = {})
    {
        const auto table = TableReader::readBytes(bytes, u"list.csv"_s, options);
        return table ? QString() : table.error().message;
    }

private Q_SLOTS:
    void readsRowsAndHeadings()
    {
        const Table table = read("Name,Phone\r\nRana,\"+961 70 1\"\r\nSamir,\r\n");
        QCOMPARE(table.headings, QStringList({u"Name"_s, u"Phone"_s}));
        QCOMPARE(table.rows, QList<QStringList>({{u"Rana"_s, u"+961 70 1"_s}, {u"Samir"_s, u""_s}}));
        QCOMPARE(table.rowNumbers, QList<int>({2, 3}));
        QCOMPARE(table.encoding, u"UTF-8"_s);
        QCOMPARE(table.separator, QChar(u','));
        QVERIFY(table.warnings.isEmpty());
        QVERIFY(table.faults.isEmpty());
    }
    void knowsSeparators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("A,B,C\n1,2,3\n4,5,6\n");
        QTest::newRow("semicolon") << QByteArray("A;B;C\n1;2;3\n4;5;6");
        QTest::newRow("tab") << QByteArray("A\tB\tC\n1\t2\t3\n4\t5\t6\n");
        QTest::newRow("pipe") << QByteArray("A|B|C\n1|2|3\n4|5|6\n");
        QTest::newRow("colon") << QByteArray("A:B:C\n1:2:3\n4:5:6\n");
        QTest::newRow("said by Excel") << QByteArray("sep=;\r\nA;B;C\r\n1;2;3\r\n4;5;6\r\n");
        QTest::newRow("CR only") << QByteArray("A,B,C\r1,2,3\r4,5,6\r");
        QTest::newRow("mixed line ends") << QByteArray("A,B,C\r1,2,3\r\n4,5,6\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "A,B,C\n1,2,3\n4,5,6\n");
        QTest::newRow("blanks before quotes") << QByteArray("A, \"B\" ,C\n1, \"2\",3\n4,5,6\n");
    }
    void knowsSeparators()
    {
        QFETCH(QByteArray, bytes);
        const Table table = read(bytes);
        QCOMPARE(table.headings, QStringList({u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(1), QStringList({u"4"_s, u"5"_s, u"6"_s}));
    }
    void commasInCellsDoNotFool()
    {
        QCOMPARE(read("Name;Hours\nHaddad, Rana;7,5\nNassar, Samir;8,25\n").separator, QChar(u';'));
        QCOMPARE(read("Name\tStart\nRana\t10:30\nSamir\t11:45\n").separator, QChar(u'\t'));
        QVERIFY(read("Name\nRana\nSamir\n").separator.isNull());
    }
    void quotedCellsHoldAnything()
    {
        const Table table = read("a,b\n\"one\r\ntwo, \"\"three\"\"\",x\n");
        QCOMPARE(table.cell(0, 0), u"one\r\ntwo, \"three\""_s);
        QCOMPARE(table.rowNumber(0), 2);
    }
    void looseQuotesAreKeptAndTold()
    {
        const Table inside = read("A,B,C\n4,data\"quote,6\n");
        QCOMPARE(inside.cell(0, 1), u"data\"quote"_s);
        QVERIFY(inside.warnings.join(u' ').contains(u"Row 2"));
        QCOMPARE(read("A,B,C\n4,\"has \" unescaped\",6\n").cell(0, 1), u"has \" unescaped"_s);
    }
    void unclosedQuoteIsRefusedNamingWhere()
    {
        const QString sentence = refusal("A,B,C\n1,2,3\n4,\"unclosed,6\n7,8,9\n");
        QVERIFY2(sentence.contains(u"row 3, column 2") && sentence.contains(u"list.csv"), qPrintable(sentence));
        const QString longOne = refusal("A,B\n1,\"" + QByteArray(20000, 'x'));
        QVERIFY2(longOne.contains(u"row 2, column 2"), qPrintable(longOne));
    }
    void anOverlongCellMarksItsRowAlone()
    {
        const QByteArray letters(12'000, 'x');
        const Table table = read("Name,Address\nRana," + letters + "\nSamir,Beirut\nHala,\"" + letters + "\n\"\n");
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.cell(1, 1), u"Beirut"_s);
        QCOMPARE(table.faults.keys(), QList<qsizetype>({0, 2}));
        QCOMPARE(table.faults.value(0).column, 1);
        QVERIFY2(table.faults.value(0).why.contains(u"12000 characters, more than the 10240"), qPrintable(table.faults.value(0).why));
        QVERIFY2(table.faults.value(2).why.contains(u"closing quotation mark"), qPrintable(table.faults.value(2).why));
        QCOMPARE(table.cell(0, 1).size(), 10'240); // no more of it is held
        const QString heading = refusal("Name," + letters + "\nRana,1\n");
        QVERIFY2(heading.contains(u"Row 1") && heading.contains(u"Column 2") && heading.contains(u"12000"), qPrintable(heading));
    }
    void anOverlongRowMarksItselfAlone()
    {
        const Table table = read("Name,Phone\nRana,1\nSamir" + QByteArray(1500, ',') + "\nHala,3\n");
        QCOMPARE(table.faults.keys(), QList<qsizetype>({1}));
        QVERIFY2(table.faults.value(1).why.contains(u"1501 cells, more than the 1000"), qPrintable(table.faults.value(1).why));
        QCOMPARE(table.rows.at(2), QStringList({u"Hala"_s, u"3"_s})); // not filled up to the longest row
    }
    void blankRowsAreNoRowsButCount()
    {
        const Table table = read("\n\nname,value\n\nAlice,1\n,,\nBob,2\n");
        QCOMPARE(table.headingRow, 3);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rowNumbers, QList<int>({5, 7}));
    }
    void titlesAndCommentsAboveAreToldAndPassed()
    {
        const Table title = read("Trainees of spring\nsee below,\nName,Phone,Sex\nRana,1,F\nSamir,2,M\n");
        QCOMPARE(title.headings.value(0), u"Name"_s);
        QVERIFY(title.warnings.join(u' ').contains(u"Row 3 was taken as the headings"));
        const Table comments = read("# exported, by hand\n# today\nID,Title\n1,x\n# a note\n2,y\n");
        QCOMPARE(comments.headings, QStringList({u"ID"_s, u"Title"_s}));
        QCOMPARE(comments.rows.size(), 2);
        const Table semicolons = read("; by hand\n; twice\nname,value\nAlice,1\nBob,2\n");
        QCOMPARE(semicolons.headings, QStringList({u"name"_s, u"value"_s}));
        const Table numbers = read("#,Name\n1,Rana\n");
        QCOMPARE(numbers.headings.value(0), u"#"_s);
    }
    void headingRowCanBeSaid()
    {
        ReadOptions options;
        options.headingRow = 2;
        QCOMPARE(read("Name,Phone\nNom,Tel\nRana,1\n", options).headings, QStringList({u"Nom"_s, u"Tel"_s}));
        options.headingRow = 9;
        QVERIFY(refusal("Name,Phone\nRana,1\n", options).contains(u"Row 9"));
        options.headingRow = ReadOptions::noHeadings;
        const Table raw = read("1. Summary\n\nName\tJoin\nRana\t10:00\n", options);
        QCOMPARE(raw.rows.size(), 4);
        QVERIFY(raw.rows.at(1).isEmpty());
        QVERIFY(raw.headings.isEmpty());
    }
    void headingsAreMadeDifferent()
    {
        const Table table = read("A,B,A,,A\n1,2,3,4,5\n");
        QCOMPARE(table.headings, QStringList({u"A"_s, u"B"_s, u"A (2)"_s, u"Column 4"_s, u"A (3)"_s}));
        QVERIFY(table.warnings.join(u' ').contains(u"“A”"));
    }
    void raggedRowsAreFilledOrMarked()
    {
        const Table table = read("A,B,C\n4,5\n6,7,8,9\n1,2,3,,\n10,11,12\n");
        QCOMPARE(table.rows.at(0), QStringList({u"4"_s, u"5"_s, u""_s}));
        QCOMPARE(table.rows.at(1), QStringList({u"6"_s, u"7"_s, u"8"_s, u"9"_s})); // nothing disappears
        QCOMPARE(table.faults.keys(), QList<qsizetype>({1}));
        QVERIFY(table.faults.value(1).why.contains(u"4 cells"));
    }
    void cutFileIsTold()
    {
        const Table table = read("A,B,C\n1,2,3\n4,5");
        QVERIFY(table.faults.value(1).why.contains(u"cut off"));
        QVERIFY(read("A,B,C\n1,2,3\n4,5,6").faults.isEmpty());
        QVERIFY(read("A,B\n1,\xd8\xb1\xd8\xa7\n2,\xd8\xb1\xd8").warnings.join(u' ').contains(u"cut off"));
    }
    void zeroBytesAreLeftOutAndTold()
    {
        const Table table = read(QByteArray("A,B,C\nname,Ra\0na,3\nname,Samir,6\n", 33));
        QCOMPARE(table.cell(0, 1), u"Rana"_s);
        QVERIFY(table.warnings.join(u' ').contains(u"Line 2"));
    }
    void formulaGuardComesOffAgain()
    {
        QCOMPARE(read("A,B\n'+961 70,'tis\n").rows.first(), QStringList({u"+961 70"_s, u"'tis"_s}));
    }
    void limitsRefuseWithNumbers()
    {
        ReadOptions options;
        options.limits.rows = 10;
        QVERIFY(refusal(QByteArray("a,b\n").repeated(11), options).contains(u"10 rows"));
        QVERIFY(refusal(QByteArray("a,b\n").repeated(10), options).isEmpty());
        options.limits.columns = 3;
        QVERIFY(refusal("a,b,c,d\n", options).contains(u"4 cells, more than the 3"));
        options.limits.fileBytes = 5;
        QVERIFY(refusal("a,b\n1,2\n", options).contains(u"MB"));
    }
    void emptyIsRefused()
    {
        QVERIFY(refusal("").contains(u"0 bytes"));
        QVERIFY(refusal("\n\n , ,\n").contains(u"no rows"));
        QVERIFY(read("name,phone\n").warnings.join(u' ').contains(u"no rows"));
    }
    void clipboardIsTabs()
    {
        const auto table = TableReader::readClipboard(u"Rana\t5\nSamir\t\"6\n7\"\n"_s);
        QVERIFY(table);
        QCOMPARE(table->rows, QList<QStringList>({{u"Rana"_s, u"5"_s}, {u"Samir"_s, u"6\n7"_s}}));
    }
    void agreesWithCsvSpectrum_data()
    {
        QTest::addColumn<QString>("stem");
        const QDir folder(QStringLiteral(WARSHA_SHARED_DATA "/csv-quirks/csv-spectrum"));
        for (const QString &file : folder.entryList({u"*.csv"_s}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file.chopped(4));
    }
    void agreesWithCsvSpectrum()
    {
        if (!QDir(QStringLiteral(WARSHA_SHARED_DATA "/csv-quirks")).exists())
            QSKIP("the shared data is not here");
        QFETCH(QString, stem);
        const auto table = TableReader::readFile(stem + u".csv"_s);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().message));
        QFile file(stem + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(table->rows.size(), expected.size());
        for (qsizetype row = 0; row < expected.size(); ++row)
            for (qsizetype column = 0; column < table->headings.size(); ++column)
                QCOMPARE(table->cell(row, column), expected.at(row).toObject().value(table->headings.at(column)).toString());
    }
    void oddFilesAreReadOrRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"duckdb"_s, u"libvroom"_s, u"re-encoded"_s}) {
            const QDir dir(QStringLiteral(WARSHA_SHARED_DATA "/csv-quirks/") + folder);
            for (const QString &file : dir.entryList(QDir::Files))
                QTest::newRow(qPrintable(file)) << dir.filePath(file);
        }
    }
    void oddFilesAreReadOrRefusedWithASentence()
    {
        if (!QDir(QStringLiteral(WARSHA_SHARED_DATA "/csv-quirks")).exists())
            QSKIP("the shared data is not here");
        QFETCH(QString, path);
        const QString file = path.section(u'/', -1);
        const QSet<QString> broken{u"unclosed_quote.csv"_s, u"quote_eof.csv"_s, u"multiple_errors.csv"_s, u"just_quotes.csv"_s,
                                   u"afl_10.csv"_s, u"afl_binary.csv"_s};
        const auto table = TableReader::readFile(path);
        if (qEnvironmentVariableIsSet("WARSHA_TEST_SHOW")) {
            if (table)
                qInfo() << file << table->encoding << table->separator << table->headings << table->rows.size()
                        << table->rows.value(0) << table->faults.keys() << table->warnings;
            else
                qInfo() << file << table.error().message;
        }
        QCOMPARE(!table.has_value(), broken.contains(file));
        if (table)
            QVERIFY(!table->headings.isEmpty());
        else
            QVERIFY(table.error().message.contains(file));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
