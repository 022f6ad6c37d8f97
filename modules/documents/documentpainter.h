// SPDX-License-Identifier: GPL-3.0-or-later
// The one painter of documents: the preview on screen and the page in the PDF come from the same layout, so that what is
// seen is what is printed. Needs a QGuiApplication (offscreen will do) and loadFonts(FontUse::Paper).
#pragma once

#include "documenttemplate.h"

#include <QImage>

#include <memory>

class QPainter;

namespace warsha {

class DocumentPainter
{
public:
    explicit DocumentPainter(DocumentTemplate page);
    ~DocumentPainter();
    DocumentPainter(DocumentPainter &&) noexcept;

    [[nodiscard]] const DocumentTemplate &page() const;
    /// Draws one page; the painter's unit must be 1/600 inch. An error when something cannot be drawn whole
    /// (a QR code too big for its box, a table with more rows than its box holds).
    Result<void> paint(QPainter &painter, const DocumentValues &values);
    /// The page as a picture, for the preview.
    Result<QImage> preview(const DocumentValues &values, int dotsPerInch = 96);

    static constexpr int unitsPerInch = 600;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace warsha
