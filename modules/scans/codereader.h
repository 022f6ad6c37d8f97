// SPDX-License-Identifier: GPL-3.0-or-later
// Reads QR codes back from pictures and PDF pages (zxing-cpp, poppler). Input comes from outside and is capped:
// 20 MB a file, 60 million pixels a picture, 2,000 pages.
#pragma once

#include "result.h"

#include <QImage>
#include <QStringList>

namespace warsha {

/// Texts of all QR codes found, from top to bottom; empty when there is none.
[[nodiscard]] QStringList readCodes(const QImage &picture);
/// One list per page, in order.
[[nodiscard]] Result<QList<QStringList>> readCodesOfPdf(const QByteArray &pdf);
/// A picture or PDF by its content; a picture counts as one page.
[[nodiscard]] Result<QList<QStringList>> readCodesOfFile(const QString &path);

} // namespace warsha
