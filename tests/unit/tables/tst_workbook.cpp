// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX and ODS: every kind of cell, several sheets, and the packages that must be refused.
#include "zipfixture.h"

#include "sheetgrid.h"
#include "sheetnumbers.h"
#include "tablereader.h"
#include "tablewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace warsha::test;
using namespace Qt::StringLiterals;

class WorkbookTest : public QObject
{
    Q_OBJECT
private:
    static Table read(const Parts &parts, const ReadOptions &options = {})
    {
        const auto table = TableReader::readBytes(zipOf(parts), u"list.xlsx"_s, options);
        if (!table)
            qWarning() << table.error().message << table.error().detail;
        return table.value_or(Table{});
    }
    static QString refusal(const Parts &parts, const ReadOptions &options = {})
    {
        const auto table = TableReader::readBytes(zipOf(parts), u"list.xlsx"_s, options);
        return table ? QString() : table.error().message;
    }
    static QByteArray inlineRow(int row, const QList<QByteArray> &cells)
    {
        QByteArray xml = "<row r='" + QByteArray::number(row) + "'>";
        for (const QByteArray &cell : cells)
            xml += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
        return xml + "</row>";
    }

private Q_SLOTS:
    void readsEveryKindOfCell()
    {
        const QByteArray styles = "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy;@'/><numFmt numFmtId='165' "
                                  "formatCode='[h]:mm'/><numFmt numFmtId='166' formatCode='&quot;day &quot;0'/></numFmts>"
                                  "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
                                  "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/><xf numFmtId='9'/><xf numFmtId='166'/>"
                                  "</cellXfs>";
        const QByteArray shared = "<si><t>Name</t></si><si><r><t>Ra</t></r><r><t xml:space='preserve'>na </t></r><rPh><t>x</t></rPh></si>";
        const QByteArray data
            = "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Born</t></is></c>"
              "<c r='C1' t='str'><v>Hours</v></c><c r='D1' t='str'><v>d</v></c><c r='E1' t='str'><v>e</v></c>"
              "<c r='F1' t='str'><v>f</v></c><c r='G1' t='str'><v>g</v></c><c r='H1' t='str'><v>h</v></c></row>"
              "<row r='4'><c r='A4' t='s'><v>1</v></c><c r='B4' s='1'><v>36526</v></c><c r='C4' s='3'><v>1.5</v></c>"
              "<c r='D4' s='4'><v>45000.75</v></c><c r='E4' t='b'><v>1</v></c><c r='F4' s='5'><v>0.755</v></c>"
              "<c r='G4'><v>9.6170123456E10</v></c><c r='H4' s='2'><f>TODAY()</f><v>45000</v></c></row>"
              "<row r='5'><c r='A5' t='inlineStr'><is><t>Samir</t></is></c><c r='G5' s='6'><v>7</v></c><c r='H5' t='e'><v>#REF!</v></c>"
              "<c r='D5'><f>A1</f></c></row>"
              "<row r='1048576'><c r='A1048576' s='1'/></row></sheetData>";
        const Table table = read(xlsxParts({{"List", data}}, {}, shared, styles));
        QCOMPARE(table.headings, QStringList({u"Name"_s, u"Born"_s, u"Hours"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}));
        QCOMPARE(table.rows.value(0), QStringList({u"Rana "_s, u"2000-01-01"_s, u"36:00:00"_s, u"2023-03-15 18:00:00"_s, u"TRUE"_s,
                                                   u"75.5%"_s, u"96170123456"_s, u"2023-03-15"_s}));
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rowNumbers, QList<int>({4, 5}));
        QCOMPARE(table.cell(1, 6), u"7"_s);
        QVERIFY(table.warnings.join(u' ').contains(u"D5"));
        QVERIFY(table.warnings.join(u' ').contains(u"H5"));
        QCOMPARE(table.format, TableFormat::Xlsx);
    }
    void base1904CountsFromThere()
    {
        const QByteArray styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
        const QByteArray data = "<sheetData>" + inlineRow(1, {"d"}) + "<row><c s='1'><v>35064</v></c></row></sheetData>";
        const Table table = read(xlsxParts({{"S", data}}, "<workbookPr date1904='1'/>", {}, styles));
        QCOMPARE(table.cell(0, 0), u"2000-01-01"_s);
        QVERIFY(table.base1904);
    }
    void choosesSheets()
    {
        const QByteArray list = "<sheetData>" + inlineRow(1, {"Name"}) + inlineRow(2, {"Rana"}) + "</sheetData>";
        const QByteArray other = "<sheetData>" + inlineRow(1, {"Nom"}) + inlineRow(2, {"Samir"}) + "</sheetData>";
        const Parts parts = xlsxParts({{"Empty", "<sheetData/>"}, {"First", list}, {"Second", other}});
        const Table first = read(parts);
        QCOMPARE(first.sheet, u"First"_s);
        QVERIFY(first.warnings.join(u' ').contains(u"Empty, First, Second"));
        ReadOptions options;
        options.sheet = u"second"_s;
        QCOMPARE(read(parts, options).cell(0, 0), u"Samir"_s);
        options.sheet = u"2"_s;
        QCOMPARE(read(parts, options).cell(0, 0), u"Rana"_s);
        options.sheet = u"Third"_s;
        QVERIFY(refusal(parts, options).contains(u"Empty, First, Second"));
    }
    void hiddenAndMergedIsTold()
    {
        const QByteArray data = "<sheetData>" + inlineRow(1, {"Name", "Group"})
            + "<row r='2' hidden='1'><c t='inlineStr'><is><t>Rana</t></is></c></row></sheetData>"
              "<mergeCells><mergeCell ref='B2:B5'/><mergeCell ref='A1:B1'/></mergeCells>";
        const QString warnings = read(xlsxParts({{"S", data}})).warnings.join(u' ');
        QVERIFY(warnings.contains(u"hidden"));
        QVERIFY(warnings.contains(u"B2:B5") && !warnings.contains(u"A1:B1"));
    }
    void limitsHoldInSheets()
    {
        ReadOptions options;
        options.limits.columns = 5;
        options.limits.rows = 3;
        const auto sheet = [](const QByteArray &rows) { return xlsxParts({{"S", "<sheetData>" + rows + "</sheetData>"}}); };
        QVERIFY(refusal(sheet("<row><c r='A1'><v>1</v></c><c r='ZZ1'><v>1</v></c></row>"), options).contains(u"Cell ZZ1 stands beyond the 5 columns"));
        QByteArray rows;
        for (int i = 1; i < 6; ++i)
            rows += inlineRow(i, {"x"});
        QVERIFY(refusal(sheet(rows), options).contains(u"3 rows"));
        QVERIFY(refusal(sheet(inlineRow(7, {"a"}) + inlineRow(3, {"b"}))).contains(u"row 3 comes after row 7"));
        QVERIFY(refusal(sheet({})).contains(u"no rows"));
    }
    void anOverlongCellMarksItsRowAlone_data()
    {
        QTest::addColumn<Parts>("parts");
        const QByteArray letters(12'000, 'x');
        QTest::newRow("XLSX") << xlsxParts({{"S", "<sheetData>" + inlineRow(1, {"Name", "Address"}) + inlineRow(2, {"Rana", letters})
                                                      + inlineRow(3, {"Samir", "Beirut"}) + "<row r='4'><c r='A4' t='str'><v>Hala</v></c>"
                                                        "<c r='ZZZ4'><v>1</v></c></row></sheetData>"}});
        const auto odsCell = [](const QByteArray &text, int repeated = 1) {
            return "<table:table-cell office:value-type='string' table:number-columns-repeated='" + QByteArray::number(repeated)
                + "'><text:p>" + text + "</text:p></table:table-cell>";
        };
        QByteArray rows;
        for (const QByteArray &cells : {odsCell("Name") + odsCell("Address"), odsCell("Rana") + odsCell(letters),
                                        odsCell("Samir") + odsCell("Beirut"), odsCell("Hala", 2'000'000'000)})
            rows += "<table:table-row>" + cells + "</table:table-row>";
        QTest::newRow("ODS") << odsParts("<table:table table:name='S'>" + rows + "</table:table>");
    }
    void anOverlongCellMarksItsRowAlone()
    {
        QFETCH(Parts, parts);
        const Table table = read(parts);
        QCOMPARE(table.rowNumbers, QList<int>({2, 3, 4}));
        QCOMPARE(table.cell(1, 1), u"Beirut"_s);
        QCOMPARE(table.faults.keys(), QList<qsizetype>({0, 2}));
        QCOMPARE(table.faults.value(0).column, 1);
        QVERIFY2(table.faults.value(0).why.contains(u"12000 characters, more than the 10240"), qPrintable(table.faults.value(0).why));
        QVERIFY2(table.faults.value(2).why.contains(u"beyond the 1000 columns"), qPrintable(table.faults.value(2).why));
    }
    void hostilePackagesAreRefused()
    {
        ReadOptions options;
        const QByteArray data = "<sheetData>" + inlineRow(1, {"Name"}) + "</sheetData>";
        Parts bomb = xlsxParts({{"S", "<sheetData>" + QByteArray(8 << 20, ' ') + "</sheetData>"}});
        QVERIFY(refusal(bomb).contains(u"unpacks to far more") && refusal(bomb).contains(u"xl/worksheets/sheet1.xml"));
        options.limits.unpackedBytes = 100;
        QVERIFY(refusal(xlsxParts({{"S", data}}), options).contains(u"unpacks to far more"));
        Parts many = xlsxParts({{"S", data}});
        for (int i = 0; i < 1001; ++i)
            many[u"x%1"_s.arg(i)] = "x";
        QVERIFY(refusal(many).contains(u"1000"));
        Parts leading = xlsxParts({{"S", data}});
        leading[u"../../etc/passwd"_s] = "x";
        QVERIFY(refusal(leading).contains(u"unsafe"));
        Parts entity = xlsxParts({{"S", data}});
        entity[u"xl/worksheets/sheet1.xml"_s] = "<!DOCTYPE a [<!ENTITY b 'bbbb'>]><worksheet>&b;</worksheet>";
        QVERIFY(refusal(entity).contains(u"damaged"));
        Parts deep = xlsxParts({{"S", QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)}});
        QVERIFY(refusal(deep).contains(u"damaged"));
    }
    void otherPackagesAreNamed()
    {
        QVERIFY(refusal({{u"word/document.xml"_s, "x"}, {u"[Content_Types].xml"_s, "x"}}).contains(u"a text or a presentation"));
        QVERIFY(refusal({{u"photo.jpg"_s, "x"}}).contains(u"compressed file"));
        Parts binary{{u"xl/workbook.bin"_s, "x"}, {u"[Content_Types].xml"_s, "x"}};
        QVERIFY(refusal(binary).contains(u".xlsb"));
        QVERIFY(refusal({{u"[Content_Types].xml"_s, "x"}}).contains(u"damaged"));
    }
    void cutPackagesAreRefused()
    {
        const QByteArray whole = zipOf(xlsxParts({{"S", "<sheetData>" + inlineRow(1, {"Name"}) + inlineRow(2, {"x"}) + "</sheetData>"}}));
        for (qsizetype size = 4; size < whole.size(); size += 7) {
            const auto table = TableReader::readBytes(whole.first(size), u"list.xlsx"_s);
            QVERIFY(!table);
            QVERIFY(table.error().message.contains(u"list.xlsx"));
        }
    }
    void oldAndProtectedFilesAreNamed()
    {
        const auto ole = [](QStringView stream) {
            return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0')
                + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
        };
        const auto sentence = [](const QByteArray &bytes) { return TableReader::readBytes(bytes, u"a.xlsx"_s).error().message; };
        QVERIFY(sentence(ole(u"EncryptedPackage")).contains(u"password"));
        QVERIFY(sentence(ole(u"Workbook")).contains(u".xls)"));
        QVERIFY(sentence(ole(u"WordDocument")).contains(u"Office document"));
    }
    void picturesAndPagesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"PNG"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"JPEG"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 ...") << u"PDF"_s;
        QTest::newRow("html") << QByteArray("\n<HTML><table><tr><td>1</td></tr></table>") << u"web page"_s;
        QTest::newRow("xml") << QByteArray("<?xml version='1.0'?><Workbook/>") << u"XML"_s;
        QTest::newRow("json") << QByteArray("{\"a\": [1, 2]}") << u"JSON"_s;
        QTest::newRow("database") << QByteArray("SQLite format 3\0......", 22) << u"database"_s;
        QTest::newRow("noise") << QByteArray::fromHex("0102030405060708f1f2f3000000aabbcc0e0f10111213141516") << u"byte 1"_s;
    }
    void picturesAndPagesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto table = TableReader::readBytes(bytes, u"trainees.csv"_s);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
        QVERIFY(table.error().message.contains(u"trainees.csv"));
    }
    void readsOds()
    {
        const QByteArray tables
            = "<table:table table:name='Blank'><table:table-row table:number-rows-repeated='1048576'><table:table-cell "
              "table:number-columns-repeated='16384'/></table:table-row></table:table>"
              "<table:table table:name='List'><table:table-row><table:table-cell office:value-type='string'><text:p>Name</text:p>"
              "</table:table-cell><table:table-cell office:value-type='string'><text:p>Born</text:p></table:table-cell>"
              "<table:table-cell office:value-type='string'><text:p>Time</text:p></table:table-cell>"
              "<table:table-cell office:value-type='string'><text:p>n</text:p></table:table-cell></table:table-row>"
              "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
              "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='string'><office:annotation>"
              "<text:p>note</text:p></office:annotation><text:p>Ra<text:span>na</text:span><text:s text:c='2'/>H</text:p>"
              "<text:p>two</text:p></table:table-cell><table:table-cell office:value-type='date' office:date-value='2000-02-01'>"
              "<text:p>01/02/00</text:p></table:table-cell><table:table-cell office:value-type='time' "
              "office:time-value='PT36H05M00S'><text:p>36:05</text:p></table:table-cell><table:table-cell "
              "office:value-type='float' office:value='96170123456'><text:p>9.6E+10</text:p></table:table-cell></table:table-row>"
              "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row></table:table>";
        const Table table = read(odsParts(tables));
        QCOMPARE(table.format, TableFormat::Ods);
        QCOMPARE(table.sheet, u"List"_s);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.first(), QStringList({u"Rana  H\ntwo"_s, u"2000-02-01"_s, u"36:05:00"_s, u"96170123456"_s}));
        QCOMPARE(table.rowNumbers, QList<int>({5, 6}));
    }
    void odsRepeatsAreLimited()
    {
        const QByteArray cell = "<table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell>";
        const QByteArray rows = "<table:table table:name='A'><table:table-row table:number-rows-repeated='2000000000'>" + cell
            + "</table:table-row></table:table>";
        QVERIFY(refusal(odsParts(rows)).contains(u"250000 rows"));
        const QByteArray columns = "<table:table table:name='A'><table:table-row><table:table-cell office:value-type='string' "
                                   "table:number-columns-repeated='2000000000'><text:p>x</text:p></table:table-cell>"
                                   "</table:table-row></table:table>";
        QVERIFY(refusal(odsParts(columns)).contains(u"beyond the 1000 columns"));
        Parts sealed = odsParts(rows);
        sealed[u"META-INF/manifest.xml"_s] = "<manifest:encryption-data/>";
        QVERIFY(refusal(sealed).contains(u"password"));
    }
    void numberLooks()
    {
        QCOMPARE(lookOfCode(u"dd/mm/yyyy;@"), NumberLook::Date);
        QCOMPARE(lookOfCode(u"[$-409]mmm\\-yy"), NumberLook::Date);
        QCOMPARE(lookOfCode(u"h:mm AM/PM"), NumberLook::Time);
        QCOMPARE(lookOfCode(u"[h]:mm:ss"), NumberLook::Time);
        QCOMPARE(lookOfCode(u"yyyy\\-mm\\-dd hh:mm"), NumberLook::DateTime);
        QCOMPARE(lookOfCode(u"0.00\"days\""), NumberLook::Plain);
        QCOMPARE(lookOfCode(u"[Red]#,##0"), NumberLook::Plain);
        QCOMPARE(lookOfCode(u"General"), NumberLook::Plain);
        QCOMPARE(dateOfSerial(59, false), QDate(1900, 2, 28));
        QVERIFY(!dateOfSerial(60, false)); // the day that never was
        QCOMPARE(dateOfSerial(61, false), QDate(1900, 3, 1));
        QCOMPARE(numberText(u"0.30000000000000004", NumberLook::Plain, false), u"0.3"_s);
        QCOMPARE(numberText(u"00012", NumberLook::Plain, false), u"00012"_s);
    }
    void cellNames()
    {
        QCOMPARE(cellPlace(u"AB12").column, 28);
        QCOMPARE(cellPlace(u"AB12").row, 12);
        QCOMPARE(cellName(12, 28), u"AB12"_s);
        QCOMPARE(cellPlace(u"12").row, 0);
        QCOMPARE(cellPlace(u"A99999999999").row, 0);
    }

    void figuresAndDaysAreWrittenAsSuch()
    {
        const Sheet sheet{u"List"_s, {u"Phone"_s, u"Hours"_s, u"Of all"_s, u"Day"_s}, {{u"03"_s, u"12.5"_s, u"92.5"_s, u"2026-11-26"_s}, {u"=1+1"_s, u"none"_s, {}, u"1899"_s}}, false,
                          {SheetCells::Text, SheetCells::Number, SheetCells::Percent, SheetCells::Day}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        QVERIFY(TableWriter::write(path, {sheet}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray cells = partOf(file.readAll(), "xl/worksheets/sheet1.xml");
        QVERIFY2(cells.contains("<v>12.5</v>") && cells.contains("<v>0.925</v>") && cells.contains("<v>46352</v>"), cells.constData());
        QCOMPARE(cells.count("t=\"s\""), 4 + 1 + 3); // the headings, a phone, and what is no figure and no day
        const auto back = TableReader::readFile(path);
        QVERIFY(back);
        QCOMPARE(back->rows.first().first(), u"03"_s);
        QCOMPARE(back->rows.first().last(), u"2026-11-26"_s);
        QCOMPARE(back->rows.last(), QStringList({u"=1+1"_s, u"none"_s, {}, u"1899"_s}));
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
