// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpaper.h"

#include "daywords.h"
#include "documentfonts.h"
#include "paperpages.h"
#include "tablepaper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ReportPaper)
};

PaperColumn::Kind kindOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Name: return PaperColumn::Kind::Name;
    case CellKind::Identifier: return PaperColumn::Kind::Identifier;
    case CellKind::Figure:
    case CellKind::Minutes:
    case CellKind::Share: return PaperColumn::Kind::Figure;
    case CellKind::ToSign: return PaperColumn::Kind::ToSign;
    case CellKind::Text:
    case CellKind::Day: break;
    }
    return PaperColumn::Kind::Text;
}

PaperTable paperTable(const ReportTable &table, const QList<int> &order)
{
    PaperTable paper{table.caption};
    for (const ReportColumn &column : table.columns)
        paper.columns.append({column.title, kindOf(column.kind), column.weight});
    const auto add = [&](const QStringList &row) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(shownCell(table.columns[i].kind, row[i]));
        paper.rows.append(cells);
    };
    if (order.isEmpty())
        for (const QStringList &row : table.rows)
            add(row);
    for (const int row : order)
        add(table.rows[row]);
    return paper;
}

} // namespace

Result<PrintJob> reportPaper(const Report &report, const QList<int> &order, Progress &progress)
{
    WARSHA_CHECK(loadFonts(FontUse::Paper));
    const QLocale locale;
    TablePaper paper;
    paper.title = reportName(report.kind);
    paper.fileName = reportFileName(report);
    paper.centre = report.centre;
    paper.madeOn = dayInWords(report.madeOn, u"d MMMM yyyy");
    paper.rightToLeft = locale.textDirection() == Qt::RightToLeft;
    for (const ReportSheet &sheet : report.sheets) {
        PaperSheet page{sheet.heading, sheet.facts, {}};
        for (const ReportTable &table : sheet.tables)
            page.tables.append(paperTable(table, {}));
        paper.sheets.append(page);
    }
    if (paper.sheets.isEmpty())
        paper.sheets.append(PaperSheet{{}, report.facts, {paperTable(report.table, order)}});
    return tablePaperJob(paper, progress);
}

Result<void> writeReport(const Report &report, const QList<int> &order, const QString &path, Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1) {
        WARSHA_TRY(const PrintJob job, reportPaper(report, order, progress));
        return writePdf(job, path, progress);
    }
    if (ending != "xlsx"_L1 && ending != "csv"_L1 && ending != "tsv"_L1)
        return failure(ErrorKind::Input, Text::tr("“%1” must end in .xlsx, .csv, .tsv or .pdf.").arg(QFileInfo(path).fileName()));
    const Sheet sheet = toSheet(report, order, QLocale().textDirection() == Qt::RightToLeft);
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, Text::tr("Stopped."));
    return TableWriter::write(path, {sheet});
}

} // namespace warsha
