// SPDX-License-Identifier: GPL-3.0-or-later
#include "codereader.h"
#include "pdfpages.h"
#include "pdfpictures.h"
#include "scans.h"

namespace warsha {

namespace {

class LateScans : public Scans
{
public:
    [[nodiscard]] QStringList readCodes(const QImage &picture) const override { return warsha::readCodes(picture); }
    [[nodiscard]] Result<QList<QStringList>> readCodesOfPdf(const QByteArray &pdf) const override { return warsha::readCodesOfPdf(pdf); }
    [[nodiscard]] Result<QList<QStringList>> readCodesOfFile(const QString &path) const override { return warsha::readCodesOfFile(path); }
    [[nodiscard]] Result<std::shared_ptr<const PdfPictures>> openPdf(const QByteArray &pdf) const override { return warsha::openPdf(pdf); }
    [[nodiscard]] Result<QByteArray> markPdf(const QByteArray &pdf, const QByteArray &mark, const QList<int> &pages) const override { return warsha::markPdf(pdf, mark, pages); }
    [[nodiscard]] Result<QByteArray> copyPdfPages(const QByteArray &pdf, const QList<int> &pages) const override { return warsha::copyPdfPages(pdf, pages); }
};

} // namespace

} // namespace warsha

WARSHA_LATE_ROOM(warsha::Scans, warsha::LateScans)
