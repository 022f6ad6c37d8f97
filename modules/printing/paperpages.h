// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a job on whatever has pages: a printer, a PDF, a picture of the screen.
#pragma once

#include "printjob.h"
#include "worker.h"

#include <QImage>
#include <QPageLayout>

class QPagedPaintDevice;

namespace warsha {

/// The whole sheet, without margins; wider than high is landscape.
[[nodiscard]] QPageLayout paperLayout(const QSizeF &mm);
/// Without the marks of direction that a title has in the window: for queues, properties and file names.
[[nodiscard]] QString plainTitle(const PrintJob &job);
/// The numbers of all pages.
[[nodiscard]] QList<int> allPages(const PrintJob &job);

/// These pages, in this order. Cancelled when the person said stop, also when that was at the last page.
[[nodiscard]] Result<void> paintPages(QPagedPaintDevice &device, const PrintJob &job, const QList<int> &pages, Progress &progress);
/// One page as it looks at so many dots per inch, on white.
[[nodiscard]] Result<QImage> pagePicture(const PrintJob &job, int page, double dotsPerInch);
/// A PDF that stands already, as it is.
[[nodiscard]] Result<void> writeStandingPdf(const QByteArray &pdf, const QString &path);
/// All pages as a PDF; the file appears whole or not at all.
[[nodiscard]] Result<void> writePdf(const PrintJob &job, const QString &path, Progress &progress);

} // namespace warsha
