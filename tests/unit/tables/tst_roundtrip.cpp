// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read again as it was: every awkward cell in every format, and cells made up at random from fixed seeds.
#include "importreport.h"
#include "tablereader.h"
#include "tablewriter.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QStringList awkward{u"plain"_s, u"a,b;c|d:e"_s, u"say \"so\""_s, u"\""_s, u"\"\""_s, u"two\nlines"_s, u"two\r\nlines"_s, u" kept "_s,
                          u"=1+1"_s, u"+961 70 123456"_s, u"-x"_s, u"-12.5"_s, u"@home"_s, u"＝wide"_s, u"'tis"_s, u"00012"_s,
                          u"9.61E+10"_s, u"TRUE"_s, u"2026-03-01"_s, u"سمير \"الحداد\", بيروت"_s, u"ບຸນມີ"_s, u"\U0001f600"_s,
                          u"# no note"_s, u"sep=;"_s, u"&lt;x&gt; ]]>"_s, u"\\n"_s, QString(300, u'x')};

/// Each awkward text stands first, in the middle and last.
QList<QStringList> awkwardRows()
{
    QList<QStringList> rows;
    for (const QString &text : awkward)
        rows.append({text, u"middle"_s, u"end"_s});
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i][1] = awkward.at((i + 7) % awkward.size());
        rows[i][2] = awkward.at((i + 13) % awkward.size());
    }
    return rows;
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const QString &name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void awkwardCellsComeBack_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "tsv", "xlsx"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void awkwardCellsComeBack()
    {
        QFETCH(QString, ending);
        const Sheet sheet{u"List"_s, {u"One"_s, u"Two"_s, u"Three"_s}, awkwardRows()};
        QVERIFY(TableWriter::write(path(u"awkward."_s + ending), {sheet}));
        const auto back = TableReader::readFile(path(u"awkward."_s + ending));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->headings, sheet.headings);
        QCOMPARE(back->rows.size(), sheet.rows.size());
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            QStringList expected = sheet.rows.at(row);
            if (ending == u"xlsx") // XML knows one line end
                expected.replaceInStrings(u"\r\n"_s, u"\n"_s);
            QCOMPARE(back->rows.at(row), expected);
        }
        QVERIFY(back->faults.isEmpty());
    }
    void everySeparatorHoldsTheOthers_data()
    {
        QTest::addColumn<QChar>("separator");
        for (const char16_t separator : u",;\t|:")
            if (separator != 0)
                QTest::addRow("<%c>", char(separator)) << QChar(separator);
    }
    void everySeparatorHoldsTheOthers()
    {
        QFETCH(QChar, separator);
        const QByteArray bytes = TableWriter::toCsv({{}, {u"One"_s, u"Two"_s, u"Three"_s}, awkwardRows()}, separator);
        ReadOptions options;
        options.separator = separator;
        const auto back = TableReader::readBytes(bytes, u"list.csv"_s, options);
        QVERIFY(back);
        QCOMPARE(back->rows, awkwardRows());
    }
    void theClipboardIsNotGuarded()
    {
        const auto back = TableReader::readClipboard(TableWriter::toClipboard(awkwardRows()));
        QVERIFY(back);
        QCOMPARE(back->rows, awkwardRows());
        QVERIFY(TableWriter::toClipboard({{u"=1+1"_s}}).startsWith(u'=')); // what is copied is what is pasted
    }
    void madeUpCellsComeBack()
    {
        QRandomGenerator random(20260303);
        const QString signs = u"ab ,;\t|:\"\"\n=+-@'0٣ئກ.#"_s;
        for (int round = 0; round < 60; ++round) {
            QList<QStringList> rows;
            for (int i = 0; i < 12; ++i) {
                QStringList row{u"row %1"_s.arg(i)}; // no row is blank
                for (int column = 0; column < 4; ++column) {
                    QString cell;
                    for (quint32 length = random.bounded(7u); length > 0; --length)
                        cell += signs.at(random.bounded(int(signs.size())));
                    // An apostrophe before a formula is what the guard itself writes: it is not told from one that was typed.
                    while (cell.startsWith(u'\''))
                        cell.remove(0, 1);
                    row.append(cell);
                }
                rows.append(row);
            }
            ReadOptions options;
            options.separator = u";,\t"_s.at(round % 3);
            options.headingRow = ReadOptions::noHeadings;
            const QByteArray bytes = TableWriter::toCsv({{}, {}, rows}, options.separator);
            const auto back = TableReader::readBytes(bytes, u"list.csv"_s, options);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            QCOMPARE(back->rows, rows);
        }
    }
    void sheetNamesAreFitForExcel()
    {
        const QStringList wanted{u""_s, u"a/b:c*?[x]"_s, QString(40, u'n'), QString(40, u'n'), QString(40, u'N'), u"'q'"_s};
        QList<Sheet> sheets;
        for (const QString &name : wanted)
            sheets.append({name, {u"H"_s}, {{u"x"_s}}});
        QVERIFY(TableWriter::write(path(u"names.xlsx"_s), sheets));
        const auto back = TableReader::readFile(path(u"names.xlsx"_s));
        QVERIFY(back);
        QCOMPARE(back->sheets, QStringList({u"Sheet"_s, u"abcx"_s, QString(31, u'n'), QString(26, u'n') + u" (2)"_s,
                                            QString(26, u'N') + u" (3)"_s, u"q"_s}));
    }
    void aLongCellIsCutForExcelOnly()
    {
        const Sheet sheet{u"S"_s, {u"H"_s, u"I"_s}, {{QString(40'000, u'x'), u"y"_s}}};
        ReadOptions options;
        options.limits.cellCharacters = 50'000;
        QVERIFY(TableWriter::write(path(u"long.xlsx"_s), {sheet}) && TableWriter::write(path(u"long.csv"_s), {sheet}));
        QCOMPARE(TableReader::readFile(path(u"long.xlsx"_s), options)->cell(0, 0).size(), 32'767);
        QCOMPARE(TableReader::readFile(path(u"long.csv"_s), options)->cell(0, 0).size(), 40'000);
    }
    void aFullDiskIsSaidAndTheFormerFileStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"kept.xlsx"_s;
        QTest::newRow("csv") << u"kept.csv"_s;
    }
    void aFullDiskIsSaidAndTheFormerFileStays()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        const QByteArray disk = QFile::encodeName(folder.path());
        if (mount("disk", disk.constData(), "tmpfs", 0, "size=32k") != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmount = qScopeGuard([&] { umount(disk.constData()); });
        const QString path = folder.filePath(name);
        QVERIFY(TableWriter::write(path, {Sheet{u"S"_s, {u"H"_s}, {{u"before"_s}}}}));
        Sheet large{u"S"_s, {u"H"_s}, {}};
        for (int row = 0; row < 20'000; ++row)
            large.rows.append({QString::number(row * 7919LL)});
        const auto refused = TableWriter::write(path, {large});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(name) && refused.error().message.contains(u"space"_s), qPrintable(refused.error().message));
        QCOMPARE(TableReader::readFile(path)->cell(0, 0), u"before"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }
    void aFailedWriteLeavesTheFormerFile()
    {
        const QString taken = path(u"taken.xlsx"_s);
        QVERIFY(QDir().mkpath(taken + u"/inner"_s)); // a folder of that name cannot be replaced
        const auto refused = TableWriter::write(taken, {Sheet{u"S"_s, {u"H"_s}, {{u"x"_s}}}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"taken.xlsx"));
        QVERIFY(QDir(taken).exists());
        QVERIFY(QDir(m_folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty()); // no part with names stays
    }

    void rowsRejectedInAnyOrderAreOneRowEach()
    {
        const auto table = TableReader::readBytes("Name,Phone\nRana,1\nSamir,2\nAmal,3\n", u"list.csv"_s);
        ImportReport report(*table);
        report.reject(*table, 0, 1, u"No phone."_s);
        report.reject(*table, 2, 0, u"Here twice."_s);
        report.reject(*table, 0, -1, u"Late."_s);
        report.addUnchanged();
        QCOMPARE(report.rejectedRows(), 2);
        QCOMPARE(report.summary(), u"Rows imported: 0; already there: 1; rejected: 2."_s);
        QVERIFY(report.writeRejected(path(u"mend.csv"_s)));
        const auto mend = TableReader::readFile(path(u"mend.csv"_s));
        QVERIFY(mend);
        QCOMPARE(mend->rows, QList<QStringList>({{u"Rana"_s, u"1"_s, u"2"_s, u"Phone: No phone. Late."_s},
                                                 {u"Amal"_s, u"3"_s, u"4"_s, u"Name: Here twice."_s}}));
    }
    void aReportTellsItsTable()
    {
        const auto table = TableReader::readBytes("Trainees of spring\nName,Phone,Sex\nRana,1,F\nSamir,2,M\n", u"list.csv"_s);
        ImportReport report(*table);
        report.warn(u"Mind this."_s);
        report.reject({.number = 7, .column = {}, .value = {}, .why = u"Odd."_s, .cells = {}});
        report.addDone(2);
        QCOMPARE(report.lines().size(), 3);
        QVERIFY(report.lines().at(0).contains(u"Row 2 was taken as the headings"));
        QCOMPARE(report.lines().last(), u"Row 7: Odd."_s);
        const QJsonObject json = report.toJson();
        QCOMPARE(json.value(u"source"_s).toString(), u"list.csv"_s);
        QCOMPARE(json.value(u"done"_s).toInt(), 2);
        QCOMPARE(json.value(u"warnings"_s).toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
