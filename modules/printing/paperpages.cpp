// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpages.h"

#include "filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <numeric>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PaperPages)
};

Result<void> paintPage(QPainter &painter, const PrintJob &job, int page, double dotsPerInch)
{
    painter.save();
    painter.scale(dotsPerInch / paperUnitsPerInch, dotsPerInch / paperUnitsPerInch);
    const Result<void> painted = job.paint(painter, page, qRound(dotsPerInch));
    painter.restore();
    return painted;
}

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure(ErrorKind::Storage, Text::tr("The PDF could not be written to %1: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Error stopped()
{
    return {ErrorKind::Cancelled, Text::tr("Stopped."), {}};
}

} // namespace

QPageLayout paperLayout(const QSizeF &mm)
{
    const bool landscape = mm.width() > mm.height();
    return {QPageSize(landscape ? mm.transposed() : mm, QPageSize::Millimeter), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF()};
}

QString plainTitle(const PrintJob &job)
{
    QString plain;
    for (const QChar c : job.title)
        if (c.category() != QChar::Other_Format)
            plain.append(c);
    return plain;
}

QList<int> allPages(const PrintJob &job)
{
    QList<int> pages(job.pages.size());
    std::iota(pages.begin(), pages.end(), 1);
    return pages;
}

Result<void> paintPages(QPagedPaintDevice &device, const PrintJob &job, const QList<int> &pages, Progress &progress)
{
    QPainter painter;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress.isCancelled())
            return failure(stopped());
        progress.report(i, pages.size());
        device.setPageLayout(paperLayout(job.pages.at(pages[i] - 1)));
        if (painter.isActive() ? !device.newPage() : !painter.begin(&device))
            return failure(ErrorKind::Storage, Text::tr("Page %1 could not be printed.").arg(pages[i]));
        WARSHA_CHECK(paintPage(painter, job, pages[i], device.logicalDpiX()));
    }
    return progress.isCancelled() ? failure(stopped()) : Result<void>();
}

Result<QImage> pagePicture(const PrintJob &job, int page, double dotsPerInch)
{
    const QSizeF pixels = job.pages.at(page - 1) * dotsPerInch / 25.4;
    QImage picture(pixels.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    WARSHA_CHECK(paintPage(painter, job, page, dotsPerInch));
    return picture;
}

Result<void> writeStandingPdf(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, pdf) || !commitWhole(file)) // a part that fits is no error to Qt
        return notWritten(file);
    return {};
}

Result<void> writePdf(const PrintJob &job, const QString &path, Progress &progress)
{
    if (!job.pdf.isEmpty())
        return writeStandingPdf(job.pdf, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    QPdfWriter writer(&file);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(paperUnitsPerInch);
    writer.setTitle(plainTitle(job));
    writer.setCreator(u"Warsha"_s);
    WARSHA_CHECK(paintPages(writer, job, allPages(job), progress));
    return commitWhole(file) ? Result<void>() : notWritten(file); // a write that failed is remembered until here
}

} // namespace warsha
