// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportverbs.h"

#include "printpreview.h"
#include "tablewriter.h"

#include <QClipboard>
#include <QGuiApplication>

namespace warsha {

using namespace Qt::StringLiterals;

void ReportVerbs::save(const Report &report, const QList<int> &order, const QString &ending)
{
    const QString filter = ending == "xlsx"_L1 ? tr("Excel (*.xlsx)") : ending == "csv"_L1 ? tr("CSV (*.csv)") : tr("PDF (*.pdf)");
    const QString path = m_desk.print.files.toSave(m_page, FilePurpose::Export, tr("Save the report"), reportFileName(report) + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    const auto job = Job::begin(tr("Writing the report"));
    Q_EMIT working(job);
    m_desk.print.worker.run(this, [press = &m_desk.press, report, order, path, job] { return press->write(report, order, path, *job); },
                            [this, path, job](const Result<void> &written) {
                                if (written)
                                    Q_EMIT saved(path);
                                else if (written.error().kind != ErrorKind::Cancelled)
                                    Q_EMIT failed(written.error().message);
                            });
}

void ReportVerbs::print(const Report &report, const QList<int> &order)
{
    const auto job = Job::begin(tr("Laying out the pages"));
    Q_EMIT working(job);
    m_desk.print.worker.run(this, [press = &m_desk.press, report, order, job] { return press->paper(report, order, *job); },
                            [this, job](const Result<PrintJob> &pages) {
                                if (!pages && pages.error().kind != ErrorKind::Cancelled)
                                    Q_EMIT failed(pages.error().message);
                                if (pages)
                                    (new PrintPreview(m_desk.print, *pages, m_page))->open();
                            });
}

/// As a spreadsheet takes it: the headings, then the rows.
void ReportVerbs::copy(const Report &report, const QList<int> &order)
{
    m_desk.print.worker.run(this, [report, order] {
        const Sheet sheet = toSheet(report, order, false);
        return TableWriter::toClipboard(QList<QStringList>{sheet.headings} + sheet.rows);
    }, [this, rows = int(report.table.rows.size())](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(rows);
    });
}

} // namespace warsha
