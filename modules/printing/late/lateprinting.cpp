// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpages.h"
#include "printing.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace warsha {

namespace {

class ChosenPrinter : public PrintTarget
{
public:
    explicit ChosenPrinter(QList<int> pages) : m_pages(std::move(pages))
    {
        m_printer.setResolution(paperUnitsPerInch);
        m_printer.setFullPage(true); // the page has its margins already
    }
    [[nodiscard]] QPrinter &printer() { return m_printer; }
    void keepRange();
    [[nodiscard]] QList<int> pages() const override { return m_pages; }
    [[nodiscard]] Result<void> print(const PrintJob &job, Progress &progress) override;

private:
    QPrinter m_printer{QPrinter::HighResolution};
    QList<int> m_pages;
};

/// What the dialog says of a range counts among the pages that were offered. Drivers that turn the order round by
/// themselves do so; Qt leaves it to us where they do not.
void ChosenPrinter::keepRange()
{
    if (m_printer.printRange() == QPrinter::PageRange) {
        const int first = m_printer.fromPage(), last = m_printer.toPage();
        m_pages.removeIf([first, last](int page) { return page < first || page > last; });
    }
    if (m_printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(m_pages.begin(), m_pages.end());
}

Result<void> ChosenPrinter::print(const PrintJob &job, Progress &progress)
{
    if (job.copied && m_printer.outputFormat() == QPrinter::PdfFormat && !m_printer.outputFileName().isEmpty()) {
        WARSHA_TRY(const QByteArray pdf, job.copied(m_pages)); // into a file: letters, not pictures of them
        return writeStandingPdf(pdf, m_printer.outputFileName());
    }
    m_printer.setDocName(plainTitle(job));
    m_printer.setCreator(QStringLiteral("Warsha"));
    const Result<void> printed = paintPages(m_printer, job, m_pages, progress);
    if (!printed && !m_printer.outputFileName().isEmpty())
        QFile::remove(m_printer.outputFileName());
    return printed;
}

class LatePrinting : public Printing
{
public:
    [[nodiscard]] std::shared_ptr<PrintTarget> choose(QWidget *parent, const PrintJob &job, const QList<int> &pages) const override
    {
        auto chosen = std::make_shared<ChosenPrinter>(pages);
        chosen->printer().setDocName(plainTitle(job));
        chosen->printer().setPageLayout(paperLayout(job.pages.at(pages.first() - 1)));
        QPrintDialog dialog(&chosen->printer(), parent);
        const bool isWhole = pages.size() == job.pages.size(); // a range of a choice would be read as a range of all
        dialog.setOption(QAbstractPrintDialog::PrintPageRange, isWhole && pages.size() > 1);
        dialog.setOption(QAbstractPrintDialog::PrintToFile);
        if (isWhole)
            dialog.setMinMax(1, int(pages.size()));
        if (dialog.exec() != QDialog::Accepted)
            return nullptr;
        chosen->keepRange();
        return chosen;
    }
    [[nodiscard]] std::shared_ptr<PrintTarget> toFile(const QString &path, const QList<int> &pages) const override
    {
        auto chosen = std::make_shared<ChosenPrinter>(pages);
        chosen->printer().setOutputFormat(QPrinter::PdfFormat);
        chosen->printer().setOutputFileName(path);
        return chosen;
    }
};

} // namespace

} // namespace warsha

WARSHA_LATE_ROOM(warsha::Printing, warsha::LatePrinting)
