// SPDX-License-Identifier: GPL-3.0-or-later
// Cells for people and for machines, the order of rows, and tables on paper.
#include "documentfonts.h"
#include "paperpages.h"
#include "report.h"
#include "tablepaper.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class ReportTablesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    Progress m_progress;

    static QStringList column(const ReportTable &table, const QList<int> &rows, int column)
    {
        QStringList cells;
        for (const int row : rows)
            cells.append(table.rows[row][column]);
        return cells;
    }
    QString textOf(const PrintJob &job, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!writePdf(job, path, m_progress))
            return u"not written"_s;
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    static TablePaper paperOf(int rows)
    {
        PaperTable table{{}, {{u"Number"_s, PaperColumn::Kind::Identifier, 1}, {u"Name"_s, PaperColumn::Kind::Name, 3}, {u"Hours"_s, PaperColumn::Kind::Figure, 1}}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.append({u"2026/%1"_s.arg(i, 4, 10, QChar(u'0')), u"Person %1"_s.arg(i), QString::number(i)});
        return {u"A list"_s, u"list"_s, u"Test Centre"_s, u"26 November 2026"_s, false, {{{}, {u"Group G1"_s}, {table}}}};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts(FontUse::Paper)); }

    void cellsForPeopleAndMachines_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("machine");
        const auto row = [](const char *name, CellKind kind, const QString &cell, const QString &english, const QString &arabic, const QString &machine) {
            QTest::newRow(name) << int(kind) << cell << english << arabic << machine;
        };
        row("figure", CellKind::Figure, u"1200"_s, u"1,200"_s, u"١٬٢٠٠"_s, u"1200"_s);
        row("whole hours", CellKind::Minutes, u"6000"_s, u"100"_s, u"١٠٠"_s, u"100"_s);
        row("half an hour", CellKind::Minutes, u"90"_s, u"1:30"_s, u"١:٣٠"_s, u"1.5"_s);
        row("twenty minutes", CellKind::Minutes, u"20"_s, u"0:20"_s, u"٠:٢٠"_s, u"0.33"_s);
        row("taken back", CellKind::Minutes, u"-90"_s, u"-1:30"_s, QLocale(QLocale::Arabic, QLocale::Lebanon).negativeSign() + u"١:٣٠"_s, u"-1.5"_s);
        row("thousands of hours", CellKind::Minutes, u"120000"_s, u"2,000"_s, u"٢٬٠٠٠"_s, u"2000"_s);
        row("share below a limit", CellKind::Share, u"799"_s, u"79 %"_s, u"٧٩ %"_s, u"79.9"_s);
        row("day", CellKind::Day, u"2026-03-05"_s, u"5 Mar 2026"_s, u"٥ آذار ٢٠٢٦"_s, u"2026-03-05"_s);
        row("identifier", CellKind::Identifier, u"2026/0012"_s, u"2026/0012"_s, u"2026/0012"_s, u"2026/0012"_s);
        for (const CellKind kind : {CellKind::Figure, CellKind::Minutes, CellKind::Share, CellKind::Day, CellKind::Text})
            row(qPrintable(u"nothing %1"_s.arg(int(kind))), kind, {}, {}, {}, {});
    }
    void cellsForPeopleAndMachines()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, cell);
        QFETCH(const QString, english);
        QFETCH(const QString, arabic);
        QFETCH(const QString, machine);
        QCOMPARE(shownCell(CellKind(kind), cell, QLocale(QLocale::English, QLocale::UnitedKingdom)), english);
        QCOMPARE(shownCell(CellKind(kind), cell, QLocale(QLocale::Arabic, QLocale::Lebanon)), arabic);
        QCOMPARE(plainCell(CellKind(kind), cell), machine);
    }
    void rowsSortAsTheirKindDoes()
    {
        const ReportTable table{{},
                                {{u"No."_s, CellKind::Identifier}, {u"Hours"_s, CellKind::Minutes}, {u"Day"_s, CellKind::Day}, {u"Name"_s, CellKind::Name}},
                                {{u"2026/10"_s, u"90"_s, u"2026-02-01"_s, u"Zeina"_s}, {u"2026/9"_s, u"600"_s, {}, u"éva"_s},
                                 {u"2025/11"_s, {}, u"2025-12-31"_s, u"Adam"_s}, {u"2026/9"_s, u"-30"_s, u"2026-02-01"_s, u"Fadi"_s}}};
        const QLocale english(QLocale::English);
        const auto sorted = [&](int by, Qt::SortOrder order = Qt::AscendingOrder) { return column(table, sortedRows(table, by, order, english), by); };
        QCOMPARE(sorted(0), QStringList({u"2025/11"_s, u"2026/9"_s, u"2026/9"_s, u"2026/10"_s})); // by their figures
        QCOMPARE(sorted(1), QStringList({u"-30"_s, u"90"_s, u"600"_s, {}}));
        QCOMPARE(sorted(1, Qt::DescendingOrder), QStringList({u"600"_s, u"90"_s, u"-30"_s, {}})); // empty ones last both ways
        QCOMPARE(sorted(2), QStringList({u"2025-12-31"_s, u"2026-02-01"_s, u"2026-02-01"_s, {}}));
        QCOMPARE(sorted(3), QStringList({u"Adam"_s, u"éva"_s, u"Fadi"_s, u"Zeina"_s}));
        QCOMPARE(sortedRows(table, 2, Qt::AscendingOrder, english), QList<int>({2, 0, 3, 1})); // equal ones as they were
        Report report;
        report.table = table;
        const Sheet sheet = toSheet(report, {2, 0}, true);
        QCOMPARE(sheet.rows, QList<QStringList>({{u"2025/11"_s, {}, u"2025-12-31"_s, u"Adam"_s}, {u"2026/10"_s, u"1.5"_s, u"2026-02-01"_s, u"Zeina"_s}}));
        QCOMPARE(sheet.headings.size(), 4);
    }
    void codesAreTypedAndNamed()
    {
        for (const ReportTopic kind : allReportTopics()) {
            QCOMPARE(reportFromCode(reportCode(kind)), std::optional(kind));
            QVERIFY(!reportName(kind).isEmpty() && !reportSentence(kind).isEmpty());
        }
        QVERIFY(!reportFromCode(u"Attendance"_s));
        Report report;
        report.kind = ReportTopic::Attendance;
        report.subject = u"FRM/26 A"_s;
        report.madeOn = QDate(2026, 11, 26);
        QCOMPARE(reportFileName(report), u"attendance-FRM-26-A-2026-11-26"_s); // a name for every disk
    }

    void everyRowIsOnPaperOnceUnderItsHeading()
    {
        const auto job = tablePaperJob(paperOf(120), m_progress);
        QVERIFY(job);
        QVERIFY(job->pages.size() > 1);
        QCOMPARE(job->pages.first(), QSizeF(210, 297));
        const QString text = textOf(*job, u"list.pdf"_s);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(text.count(QRegularExpression(u"\\bPerson %1\\b"_s.arg(i))), 1);
        const auto pages = int(job->pages.size());
        QCOMPARE(text.count(u"Number"_s), pages);
        QCOMPARE(text.count(u"Test Centre"_s), pages);
        QVERIFY(text.contains(u"Page 1 of %1"_s.arg(pages)) && text.contains(u"Page %1 of %1"_s.arg(pages)));
    }
    void aLongCellTakesMoreLines()
    {
        TablePaper paper = paperOf(2);
        QString words;
        for (int i = 0; i < 60; ++i)
            words += u"word%1 "_s.arg(i);
        paper.sheets[0].tables[0].rows[0][1] = words;
        const QString text = textOf(*tablePaperJob(paper, m_progress), u"long.pdf"_s);
        for (int i = 0; i < 60; ++i)
            QVERIFY2(text.contains(u"word%1"_s.arg(i)), qPrintable(text));
    }
    void wideTablesLieOnTheirSide()
    {
        TablePaper paper = paperOf(1);
        while (paper.sheets[0].tables[0].columns.size() < 9)
            paper.sheets[0].tables[0].columns.append({u"More"_s, PaperColumn::Kind::Text, 1});
        QCOMPARE(tablePaperJob(paper, m_progress)->pages.first(), QSizeF(297, 210));
    }
    void eachSheetBeginsOnAPageOfItsOwn()
    {
        TablePaper paper = paperOf(3);
        for (int i = 0; i < 3; ++i) {
            paper.sheets.append(paper.sheets.first());
            paper.sheets.last().heading = u"Trainee %1"_s.arg(i);
        }
        const auto job = tablePaperJob(paper, m_progress);
        QCOMPARE(job->pages.size(), 4);
        QCOMPARE(textOf(*job, u"sheets.pdf"_s).count(u"Page 1 of 1"_s), 4); // each may be handed out by itself
    }
    void anArabicPaperIsMirrored()
    {
        TablePaper paper = paperOf(1);
        const auto inkAt = [this, &paper](bool mirrored) {
            paper.rightToLeft = mirrored;
            paper.sheets[0].tables[0].rows[0] = {u"2026/0001"_s, {}, {}};
            const QImage picture = *pagePicture(*tablePaperJob(paper, m_progress), 1, 60);
            int left = 0, right = 0; // dark points of the first half and the second
            for (int y = picture.height() / 6; y < picture.height() / 4; ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (qGray(picture.pixel(x, y)) < 120)
                        ++(x < picture.width() / 2 ? left : right);
            return std::pair(left, right);
        };
        const auto plain = inkAt(false), mirrored = inkAt(true);
        QVERIFY2(plain.first > plain.second, qPrintable(u"%1 %2"_s.arg(plain.first).arg(plain.second)));
        QVERIFY2(mirrored.second > mirrored.first, qPrintable(u"%1 %2"_s.arg(mirrored.first).arg(mirrored.second)));
    }
    void stoppedIsNoPaper()
    {
        Progress stopped;
        stopped.cancel();
        const auto job = tablePaperJob(paperOf(1), stopped);
        QVERIFY(!job && job.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_MAIN(ReportTablesTest)
#include "tst_reporttables.moc"
