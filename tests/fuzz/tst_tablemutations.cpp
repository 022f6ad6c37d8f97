// SPDX-License-Identifier: GPL-3.0-or-later
// Tables spoiled at random, from fixed seeds: each is read, and holds what a table promises, or is refused with a sentence
// that names the file. WARSHA_FUZZ_ROUNDS asks for more rounds than the everyday ones.
#include "cellvalues.h"
#include "datecolumn.h"
#include "tablereader.h"
#include "zipfixture.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace warsha;
using namespace warsha::test;
using namespace Qt::StringLiterals;

class TableMutationsTest : public QObject
{
    Q_OBJECT
private:
    QRandomGenerator m_random{20260302};
    int m_rounds = qEnvironmentVariableIsSet("WARSHA_FUZZ_ROUNDS") ? qEnvironmentVariableIntValue("WARSHA_FUZZ_ROUNDS") : 1500;

    int upTo(qsizetype count) { return count < 1 ? 0 : int(m_random.bounded(quint32(count))); }

    QByteArray spoiled(QByteArray bytes, const QByteArrayList &pieces)
    {
        for (int i = upTo(4) + 1; i > 0 && !bytes.isEmpty(); --i) {
            const int at = upTo(bytes.size());
            switch (upTo(6)) {
            case 0: bytes[at] = char(upTo(256)); break;
            case 1: bytes.remove(at, upTo(20) + 1); break;
            case 2: bytes.insert(at, bytes.mid(upTo(bytes.size()), upTo(60))); break;
            case 3: bytes.truncate(at); break;
            case 4: bytes.insert(at, pieces.at(upTo(pieces.size()))); break;
            default: bytes.insert(at, QByteArray(upTo(8) + 1, char(upTo(256)))); break;
            }
        }
        return bytes;
    }

    void check(const QByteArray &bytes, const ReadOptions &options)
    {
        const auto table = TableReader::readBytes(bytes, u"spoiled.csv"_s, options);
        if (!table) {
            QVERIFY2(table.error().message.contains(u"spoiled.csv") || table.error().message.contains(u"Row"), qPrintable(table.error().message));
            return;
        }
        QCOMPARE(table->rows.size(), table->rowNumbers.size());
        QVERIFY(std::ranges::is_sorted(table->rowNumbers, std::less_equal()));
        for (const QStringList &row : table->rows) {
            if (!table->headings.isEmpty())
                QVERIFY(row.size() <= table->headings.size());
            for (const QString &cell : row)
                QVERIFY(cell.size() <= options.limits.cellCharacters);
        }
        QCOMPARE(QSet<QString>(table->headings.begin(), table->headings.end()).size(), table->headings.size());
        for (const qsizetype fault : table->faults.keys())
            QVERIFY(fault >= 0 && fault < table->rows.size());
    }

private Q_SLOTS:
    void texts()
    {
        const QString text = u"الاسم;Name;Born;Phone\r\n\"رنا \"\"الحداد\"\"\";Rana;12/04/1999;+961 70 123456\r\nسمير;\"Samir\nNassar\";1999;\r\n"_s;
        QByteArrayList seeds;
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"}) {
            QStringEncoder encoder(encoding);
            seeds.append(encoder.encode(text));
        }
        const QByteArrayList pieces{"\"", "\"\"", "\r", "\n", ";", ",", "\t", "\xef\xbb\xbf", "\xff\xfe", QByteArray(2, '\0'), "sep=;\n", "'="};
        for (int i = 0; i < m_rounds * 2; ++i) {
            ReadOptions options;
            options.headingRow = i % 5 == 0 ? ReadOptions::noHeadings : i % 7 == 0 ? 2 : 0;
            check(spoiled(seeds.at(upTo(seeds.size())), pieces), options);
            if (QTest::currentTestFailed())
                return;
        }
    }
    void workbooks()
    {
        const QByteArray rows = "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Born</t></is></c></row>"
                                "<row r='2' hidden='1'><c r='A2' t='str'><v>Rana</v></c><c r='B2' s='1'><v>36526</v></c></row></sheetData>"
                                "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>";
        const Parts parts = xlsxParts({{"S", rows}}, "<workbookPr date1904='0'/>", "<si><t>Name</t></si>",
                                      "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        spoilParts(parts, {"<c>", "</row>", "<row r='9999999999'>", "r='ZZZ9'", "<v>1e308</v>", "<!DOCTYPE a>", "&amp;", "&x;", "t='s'"});
    }
    void openDocuments()
    {
        const QByteArray cell = "<table:table-cell office:value-type='string'><text:p>Name<text:s text:c='3'/></text:p></table:table-cell>"
                                "<table:table-cell office:value-type='date' office:date-value='2026-03-01' table:number-columns-repeated='2'/>";
        const Parts parts = odsParts("<table:table table:name='S'><table:table-row table:number-rows-repeated='3'>" + cell
                                     + "</table:table-row></table:table>");
        spoilParts(parts, {"999999999", "-1", "<text:p>", "</table:table-row>", "<office:annotation>", "<!DOCTYPE a>", "&lt;"});
    }
    void packages()
    {
        const QByteArray whole = zipOf(xlsxParts({{"S", "<sheetData><row><c><v>1</v></c></row></sheetData>"}}));
        for (int i = 0; i < m_rounds; ++i) {
            check(spoiled(whole, {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", QByteArray(4, '\xff')}), {});
            if (QTest::currentTestFailed())
                return;
        }
    }
    void cells()
    {
        const QString signs = u"0123456789٠١٢٣/-.,:+ ET~APMmarchنيسان%()\u200f\u0000ກ"_s;
        for (int i = 0; i < m_rounds * 10; ++i) {
            QString cell;
            for (int length = upTo(24); length > 0; --length)
                cell += signs.at(upTo(signs.size()));
            const DateColumn column = DateColumn::study({cell});
            const auto date = column.date(cell);
            QVERIFY(date ? date->isValid() && date->year() >= 1900 && date->year() <= 2100 : !date.error().message.isEmpty());
            const auto partial = column.partialDate(cell);
            QVERIFY(!partial || PartialDate::fromText(partial->toText()) == *partial);
            const auto minutes = minutesFromCell(cell, i % 2 == 0);
            QVERIFY(minutes ? *minutes >= 0 : !minutes.error().message.isEmpty());
            const auto phone = phoneFromCell(cell);
            QVERIFY(!phone || *phoneFromCell(*phone) == *phone);
            const auto code = codeFromCell(cell);
            QVERIFY(!code || *codeFromCell(*code) == *code);
            QVERIFY(booleanFromCell(cell) || !booleanFromCell(cell).error().message.isEmpty());
        }
    }

private:
    void spoilParts(const Parts &parts, const QByteArrayList &pieces)
    {
        const QStringList names = parts.keys();
        for (int i = 0; i < m_rounds; ++i) {
            Parts changed = parts;
            const QString name = names.at(upTo(names.size()));
            changed[name] = spoiled(changed.value(name), pieces);
            check(zipOf(changed), {});
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TableMutationsTest)
#include "tst_tablemutations.moc"
