// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfjob.h"

#include "scans.h"

#include <QPainter>

namespace warsha {

namespace {

constexpr int finest = 300;

}

Result<PrintJob> pdfJob(const QByteArray &pdf, const QString &title, const QString &fileName)
{
    WARSHA_TRY(const Scans *const scans, Scans::load());
    WARSHA_TRY(const std::shared_ptr<const PdfPictures> pictures, scans->openPdf(pdf));
    const QList<QSizeF> pages = pictures->pages();
    const auto paint = [pictures, pages](QPainter &painter, int page, int dotsPerInch) -> Result<void> {
        WARSHA_TRY(const QImage picture, pictures->picture(page, qMin(dotsPerInch, finest)));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), pages.at(page - 1) * paperUnitsPerMm), picture);
        return {};
    };
    const auto copied = [scans, pdf](const QList<int> &wanted) { return scans->copyPdfPages(pdf, wanted); };
    return PrintJob{title, fileName, pages, paint, pdf, copied};
}

} // namespace warsha
