// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as other programs write them: parts in odd places, cells in odd shapes, and parts that are missing or wrong.
#include "zipfixture.h"

#include "tablereader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace warsha::test;
using namespace Qt::StringLiterals;

namespace {

Result<Table> readParts(const Parts &parts, const ReadOptions &options = {})
{
    return TableReader::readBytes(zipOf(parts), u"list.xlsx"_s, options);
}

Table read(const Parts &parts, const ReadOptions &options = {})
{
    const auto table = readParts(parts, options);
    if (!table)
        qWarning() << table.error().message << table.error().detail;
    return table.value_or(Table{});
}

QString refusal(const Parts &parts, const ReadOptions &options = {})
{
    const auto table = readParts(parts, options);
    return table ? QString() : table.error().message;
}

QByteArray sheetData(const QByteArray &rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

const QByteArray headings = "<row r='1'><c r='A1' t='str'><v>A</v></c><c r='B1' t='str'><v>B</v></c></row>";

QByteArray odsCell(const QByteArray &attributes, const QByteArray &text = {})
{
    return "<table:table-cell " + attributes + ">" + (text.isEmpty() ? QByteArray() : "<text:p>" + text + "</text:p>") + "</table:table-cell>";
}

/// A sheet of one column "H" with these cells below it.
Parts odsColumn(const QByteArrayList &cells)
{
    QByteArray rows = "<table:table-row>" + odsCell("office:value-type='string'", "H") + "</table:table-row>";
    for (const QByteArray &cell : cells)
        rows += "<table:table-row>" + cell + "</table:table-row>";
    return odsParts("<table:table table:name='S'>" + rows + "</table:table>");
}

} // namespace

class OddSheetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsOfExcel_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("rich text") << QByteArray("<c t='inlineStr'><is><r><t>Ra</t></r><r><rPr><b/></rPr><t>na</t></r></is></c>") << u"Rana"_s;
        QTest::newRow("line end of Windows") << QByteArray("<c t='str'><v>a_x000D_\nb</v></c>") << u"a\nb"_s;
        QTest::newRow("false") << QByteArray("<c t='b'><v>0</v></c>") << u"FALSE"_s;
        QTest::newRow("ISO date") << QByteArray("<c t='d'><v>2026-03-01T14:30:00</v></c>") << u"2026-03-01 14:30:00"_s;
        QTest::newRow("error") << QByteArray("<c t='e'><v>#N/A</v></c>") << u"#N/A"_s;
        QTest::newRow("shared text that is not there") << QByteArray("<c t='s'><v>99</v></c>") << u""_s;
        QTest::newRow("shared text of no number") << QByteArray("<c t='s'><v>x</v></c>") << u""_s;
        QTest::newRow("shared text below nought") << QByteArray("<c t='s'><v>-1</v></c>") << u""_s;
        QTest::newRow("style that is not there") << QByteArray("<c s='99'><v>45000</v></c>") << u"45000"_s;
        QTest::newRow("formula of a text") << QByteArray("<c t='str'><f>A1</f><v></v></c>") << u""_s;
        QTest::newRow("number that is none") << QByteArray("<c s='1'><v>soon</v></c>") << u"soon"_s;
        QTest::newRow("entities") << QByteArray("<c t='str'><v>a &amp; b &lt; c &#1587;</v></c>") << u"a & b < c س"_s;
        QTest::newRow("kept blanks") << QByteArray("<c t='inlineStr'><is><t xml:space='preserve'> x </t></is></c>") << u" x "_s;
    }
    void cellsOfExcel()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const QByteArray styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
        const Table table = read(xlsxParts({{"S", sheetData(headings + "<row r='2'><c r='A2' t='str'><v>x</v></c>" + cell + "</row>")}}, {}, {}, styles));
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.cell(0, 1), text);
    }
    void cellsWithoutPlacesFollowEachOther()
    {
        const Table table = read(xlsxParts({{"S", sheetData("<row><c t='str'><v>A</v></c><c t='str'><v>B</v></c></row><row/><row><c/><c><v>2</v></c></row>")}}));
        QCOMPARE(table.headings, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(table.rows, QList<QStringList>({{u""_s, u"2"_s}}));
        QCOMPARE(table.rowNumbers, QList<int>{3});
    }
    void rowNumbersBeyondAnySheetAreNotCounted_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"2147483647", "1048577", "99999999999", "-3", "0", "x"})
            QTest::newRow(number) << QByteArray(number);
    }
    void rowNumbersBeyondAnySheetAreNotCounted()
    {
        QFETCH(QByteArray, number);
        const Table table = read(xlsxParts({{"S", sheetData(headings + "<row r='" + number + "'><c><v>1</v></c></row><row><c><v>2</v></c></row>")}}));
        QCOMPARE(table.rowNumbers, (QList<int>{2, 3}));
    }
    void partsMayLieAnywhere()
    {
        Parts parts = xlsxParts({{"S", sheetData(headings + "<row r='2'><c><v>1</v></c></row>")}});
        // As some exporters do: another folder, absolute targets, names with "..".
        Parts moved;
        moved[u"[Content_Types].xml"_s] = "<Types/>";
        moved[u"xl/workbook.xml"_s] = "<decoy/>";
        moved[u"_rels/.rels"_s] = QByteArray(parts[u"_rels/.rels"_s]).replace("xl/workbook.xml", "/book/main.xml");
        moved[u"book/main.xml"_s] = parts[u"xl/workbook.xml"_s];
        moved[u"book/_rels/main.xml.rels"_s] = QByteArray(parts[u"xl/_rels/workbook.xml.rels"_s]).replace("worksheets/sheet1.xml", "../data/./one.xml");
        moved[u"data/one.xml"_s] = parts[u"xl/worksheets/sheet1.xml"_s];
        QCOMPARE(read(moved).cell(0, 0), u"1"_s);
    }
    void hiddenSheetsComeLast()
    {
        const QByteArray first = sheetData(headings + "<row r='2'><c><v>1</v></c></row>"), second = sheetData(headings + "<row r='2'><c><v>2</v></c></row>");
        Parts parts = xlsxParts({{"Old", first}, {"New", second}});
        QByteArray &workbook = parts[u"xl/workbook.xml"_s];
        workbook.replace("name='Old'", "name='Old' state='veryHidden'");
        QCOMPARE(read(parts).sheet, u"New"_s);
        workbook.replace("name='New'", "name='New' state='hidden'");
        QCOMPARE(read(parts).sheet, u"Old"_s); // better a hidden one than none
    }
    void chartsAreNoTables()
    {
        Parts parts = xlsxParts({{"Chart", {}}, {"List", sheetData(headings + "<row r='2'><c><v>1</v></c></row>")}});
        QByteArray &relations = parts[u"xl/_rels/workbook.xml.rels"_s];
        relations.replace("/worksheet' Target='worksheets/sheet1.xml'", "/chartsheet' Target='worksheets/sheet1.xml'");
        QCOMPARE(read(parts).sheets, QStringList{u"List"_s});
        relations.replace("/worksheet'", "/chartsheet'");
        QVERIFY(refusal(parts).contains(u"no sheet with a table"));
    }
    void missingAndBrokenPartsAreDamage_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void missingAndBrokenPartsAreDamage()
    {
        QFETCH(QString, part);
        const Parts good = xlsxParts({{"S", sheetData(headings + "<row r='2'><c><v>1</v></c></row>")}}, {}, "<si><t>x</t></si>",
                                     "<cellXfs><xf numFmtId='0'/></cellXfs>");
        QVERIFY(readParts(good));
        Parts broken = good;
        broken[part] = broken[part].chopped(broken[part].size() / 3);
        QVERIFY2(refusal(broken).contains(u"damaged"), qPrintable(refusal(broken)));
        Parts without = good;
        without.remove(part);
        const bool isOptional = part.contains(u"sharedStrings") || part.contains(u"styles"); // then texts and looks are plain
        QCOMPARE(refusal(without).isEmpty(), isOptional);
    }
    void manyFindingsAreShortened()
    {
        QByteArray rows = headings;
        for (int i = 2; i < 12; ++i)
            rows += "<row r='" + QByteArray::number(i) + "'><c t='str'><v>x</v></c><c t='e'><v>#REF!</v></c></row>";
        const QString warnings = read(xlsxParts({{"S", sheetData(rows)}})).warnings.join(u' ');
        QVERIFY2(warnings.contains(u"B2, B3, B4, B5, B6 and 5 more"), qPrintable(warnings));
    }

    void cellsOfOpenDocument_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("true") << odsCell("office:value-type='boolean' office:boolean-value='true'", "WAHR") << u"TRUE"_s;
        QTest::newRow("percent") << odsCell("office:value-type='percentage' office:value='0.755'", "76%") << u"75.5%"_s;
        QTest::newRow("money") << odsCell("office:value-type='currency' office:value='12.5'", "12,50 $") << u"12.5"_s;
        QTest::newRow("date and time") << odsCell("office:value-type='date' office:date-value='2026-03-01T14:30:00.25'", "1.3.") << u"2026-03-01 14:30:00"_s;
        QTest::newRow("date without value") << odsCell("office:value-type='date'", "1.3.") << u"1.3."_s;
        QTest::newRow("length") << odsCell("office:value-type='time' office:time-value='PT7H5M9.5S'", "7") << u"7:05:09"_s;
        QTest::newRow("length of minutes") << odsCell("office:value-type='time' office:time-value='PT90M'", "x") << u"1:30:00"_s;
        QTest::newRow("length that is none") << odsCell("office:value-type='time' office:time-value='soon'", "x") << u"soon"_s;
        QTest::newRow("tab and line break") << odsCell("office:value-type='string'", "a<text:tab/>b<text:line-break/>c") << u"a\tb\nc"_s;
        QTest::newRow("several blanks") << odsCell("office:value-type='string'", "a<text:s text:c='3'/>b") << u"a   b"_s;
        QTest::newRow("link") << odsCell("office:value-type='string'", "<text:a>site</text:a>!") << u"site!"_s;
        QTest::newRow("formula") << odsCell("table:formula='of:=A1' office:value-type='float' office:value='3'", "3,0") << u"3"_s;
        QTest::newRow("type of the future") << odsCell("office:value-type='colour'", "red") << u"red"_s;
    }
    void cellsOfOpenDocument()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(read(odsColumn({cell})).cell(0, 0), text);
    }
    void coveredCellsAreEmpty()
    {
        const QByteArray cells = odsCell("office:value-type='string' table:number-columns-spanned='2' table:number-rows-spanned='2'", "over two")
            + "<table:covered-table-cell><text:p>under it</text:p></table:covered-table-cell>" + odsCell("office:value-type='string'", "C");
        const Parts parts = odsParts("<table:table table:name='S'><table:table-row>" + odsCell("office:value-type='string'", "A")
                                     + odsCell("office:value-type='string'", "B") + odsCell("office:value-type='string'", "C") + "</table:table-row>"
                                     + "<table:table-row table:visibility='collapse'>" + cells + "</table:table-row></table:table>");
        const Table table = read(parts);
        QCOMPARE(table.rows.first(), (QStringList{u"over two"_s, u""_s, u"C"_s}));
        QVERIFY(table.warnings.join(u' ').contains(u"hidden rows (1)"));
        QVERIFY(table.warnings.join(u' ').contains(u"merged"));
    }
    void repeatedColumnsAreKept()
    {
        const Parts parts = odsParts("<table:table table:name='S'><table:table-row>" + odsCell("office:value-type='string' table:number-columns-repeated='2'", "H")
                                     + "<table:table-cell table:number-columns-repeated='3'/>" + odsCell("office:value-type='string'", "last")
                                     + "</table:table-row><table:table-row>" + odsCell("office:value-type='float' office:value='1' table:number-columns-repeated='2'")
                                     + "<table:table-cell table:number-columns-repeated='3'/>" + odsCell("office:value-type='float' office:value='2'")
                                     + "</table:table-row></table:table>");
        const Table table = read(parts);
        QCOMPARE(table.headings, (QStringList{u"H"_s, u"H (2)"_s, u"Column 3"_s, u"Column 4"_s, u"Column 5"_s, u"last"_s}));
        QCOMPARE(table.rows.first(), (QStringList{u"1"_s, u"1"_s, u""_s, u""_s, u""_s, u"2"_s}));
    }
    void sheetsOfOpenDocument()
    {
        const QByteArray rows = "<table:table-row>" + odsCell("office:value-type='string'", "H") + "</table:table-row><table:table-row>";
        Parts parts = odsParts("<table:table table:name='One'>" + rows + odsCell("office:value-type='string'", "1") + "</table:table-row></table:table>"
                               "<table:table table:name='Two'>" + rows + odsCell("office:value-type='string'", "2") + "</table:table-row></table:table>");
        QVERIFY(read(parts).warnings.join(u' ').contains(u"One, Two"));
        ReadOptions options;
        options.sheet = u"TWO"_s;
        QCOMPARE(read(parts, options).cell(0, 0), u"2"_s);
        options.sheet = u"3"_s;
        QVERIFY(refusal(parts, options).contains(u"One, Two"));
        parts[u"content.xml"_s].chop(40);
        QVERIFY(refusal(parts).contains(u"damaged"));
        parts.remove(u"content.xml"_s);
        QVERIFY(refusal(parts).contains(u"compressed file"));
        Parts text = odsParts({});
        text[u"mimetype"_s] = "application/vnd.oasis.opendocument.text";
        QVERIFY(refusal(text).contains(u"without a table"));
        QVERIFY(refusal(odsParts("<table:table table:name='S'/>")).contains(u"no rows"));
    }

    void filesThatAreNoneAreNamed()
    {
        QTemporaryDir folder;
        QCOMPARE(TableReader::readFile(folder.filePath(u"absent.csv"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(TableReader::readFile(folder.path()).error().message.contains(u"folder"));
        QFile file(folder.filePath(u"large.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(3 << 20, 'x')) > 0);
        file.close();
        ReadOptions options;
        options.limits.fileBytes = 2 << 20;
        const auto large = TableReader::readFile(file.fileName(), options);
        QVERIFY2(large.error().message.contains(u"3 MB") && large.error().message.contains(u"2 MB"), qPrintable(large.error().message));
    }
    void cellsAreCountedOverAll()
    {
        ReadOptions options;
        options.limits.cells = 5;
        QVERIFY(TableReader::readBytes("a,b\n1,2\n", u"x.csv"_s, options));
        QVERIFY(TableReader::readBytes("a,b\n1,2\n3,4\n", u"x.csv"_s, options).error().message.contains(u"5 cells"));
        QVERIFY(refusal(xlsxParts({{"S", sheetData(headings + "<row r='2'><c r='D2'><v>1</v></c></row>")}}), options).contains(u"5 cells"));
    }
    void warningsOfTexts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("numbers as headings") << QByteArray("1,2,3\n4,5,6\n7,8,9\n") << u"looks like data"_s;
        QTest::newRow("doubtful separator") << QByteArray("a,b;c\nd;e,f\n") << u"separated by"_s;
        QTest::newRow("notes below") << QByteArray("A,B\n1,2\n# by hand,\n3,4\n") << u"left out: 1"_s;
        QTest::newRow("a control character") << QByteArray("A,B\n1,x\x07y\n") << u"Line 2"_s;
        QTest::newRow("a broken character among good ones") << QByteArray("A,B\n") + u"سمير,رنا\n"_s.toUtf8().repeated(20) + "x,\xff\n" << u"right encoding"_s;
    }
    void warningsOfTexts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto table = TableReader::readBytes(bytes, u"list.csv"_s);
        QVERIFY(table);
        QVERIFY2(table->warnings.join(u' ').contains(word), qPrintable(table->warnings.join(u'|')));
    }
    void moreForeignFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("gif") << QByteArray("GIF89a...") << u"GIF"_s;
        QTest::newRow("tiff") << QByteArray("II*\0....", 8) << u"TIFF"_s;
        QTest::newRow("rtf") << QByteArray("{\\rtf1 x}") << u"RTF"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08...") << u"gzip"_s;
        QTest::newRow("rar") << QByteArray("Rar!\x1a\x07") << u"RAR"_s;
        QTest::newRow("program") << QByteArray("\x7f" "ELF....") << u"a program"_s;
        QTest::newRow("film") << QByteArray("\0\0\0 ftypisom", 12) << u"a film"_s;
        QTest::newRow("table of a page") << QByteArray("  <TABLE><tr><td>1</td></tr></TABLE>") << u"web page"_s;
        QTest::newRow("list of JSON") << QByteArray("[[1,2],[3,4]]") << u"JSON"_s;
        QTest::newRow("zip of nothing") << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << u"compressed file"_s;
    }
    void moreForeignFormats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto table = TableReader::readBytes(bytes, u"list.csv"_s);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
    }
};

QTEST_GUILESS_MAIN(OddSheetsTest)
#include "tst_oddsheets.moc"
