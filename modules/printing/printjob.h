// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be put on paper: pages that somebody can paint. The same job is shown in the preview, printed, and saved as PDF.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>

#include <functional>

class QPainter;

namespace warsha {

/// The unit in which pages are painted, everywhere: 1/600 inch from the upper left corner of the paper.
constexpr int paperUnitsPerInch = 600;
constexpr double paperUnitsPerMm = paperUnitsPerInch / 25.4;

struct PrintJob {
    QString title;        ///< in the queue of the printer, which others see, and of the PDF: nothing personal
    QString fileName;     ///< proposed for the PDF, without its ending
    QList<QSizeF> pages;  ///< the paper of each page, in mm
    /// Paints a page (1 is the first) in paper units. dotsPerInch: what the device can show, for whoever paints pictures.
    /// Called in any thread, by one thread at a time.
    std::function<Result<void>(QPainter &painter, int page, int dotsPerInch)> paint;
    QByteArray pdf = {};  ///< a PDF that stands already: saved as it is, never drawn again
    /// With a PDF that stands: these pages of it as they are. Its pages are painted as pictures only where there is paper.
    std::function<Result<QByteArray>(const QList<int> &pages)> copied = {};
};

} // namespace warsha
