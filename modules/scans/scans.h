// SPDX-License-Identifier: GPL-3.0-or-later
// Reads codes back from pictures and PDF pages (zxing-cpp, poppler), shows its pages, and copies pages out of a PDF (qpdf). These libraries
// are heavy and needed now and then: they stand behind the door of the late room. Input comes from outside and is capped:
// 20 MB a file, 60 million pixels a picture, 2,000 pages.
#pragma once

#include "lateroom.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QStringList>

#include <memory>

namespace warsha {

/// A PDF held open to look at; used by one thread at a time.
class PdfPictures
{
public:
    virtual ~PdfPictures() = default;
    [[nodiscard]] virtual QList<QSizeF> pages() const = 0; ///< sizes in mm
    /// Input error for a page that cannot be drawn. page: 1 is the first.
    [[nodiscard]] virtual Result<QImage> picture(int page, int dotsPerInch) const = 0;
};

class Scans
{
public:
    static constexpr const char *module = "scans";
    virtual ~Scans() = default;
    [[nodiscard]] static Result<const Scans *> load() { return lateRoom<Scans>(); }

    /// Texts of all QR codes found, from top to bottom; empty when there is none.
    [[nodiscard]] virtual QStringList readCodes(const QImage &picture) const = 0;
    /// One list per page, in order.
    [[nodiscard]] virtual Result<QList<QStringList>> readCodesOfPdf(const QByteArray &pdf) const = 0;
    /// A picture or PDF by its content; a picture counts as one page.
    [[nodiscard]] virtual Result<QList<QStringList>> readCodesOfFile(const QString &path) const = 0;

    [[nodiscard]] virtual Result<std::shared_ptr<const PdfPictures>> openPdf(const QByteArray &pdf) const = 0;
    /// The first page of the mark is laid over these pages (1 is the first; none named: every page), which keep all they have.
    [[nodiscard]] virtual Result<QByteArray> markPdf(const QByteArray &pdf, const QByteArray &mark, const QList<int> &pages = {}) const = 0;
    /// Pages word for word, in the order asked: a reprint is a copy of what was printed, never drawn again. 1 is the first.
    /// Input error for a damaged PDF or a page it does not have.
    [[nodiscard]] virtual Result<QByteArray> copyPdfPages(const QByteArray &pdf, const QList<int> &pages) const = 0;
};

} // namespace warsha
