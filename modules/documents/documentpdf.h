// SPDX-License-Identifier: GPL-3.0-or-later
// Many pages in one PDF (PDF 1.6), each font embedded once, kept in memory: a batch holds names, so nothing is written to disk here.
#pragma once

#include "documentpainter.h"

namespace warsha {

struct DocumentPage {
    QString document; ///< name of a template
    DocumentValues values;
};

struct PdfMeta {
    QString title;
    QString creator;  ///< the centre; never a person
};

/// The pages in order, each with its own template's paper. Templates are those given; an unknown name is an error.
[[nodiscard]] Result<QByteArray> renderPdf(const QList<DocumentTemplate> &templates, const QList<DocumentPage> &pages,
                                           const PdfMeta &meta);

/// A page of that size (mm), empty but for one line in the middle of its lower margin: laid over a copy of another page.
[[nodiscard]] Result<QByteArray> renderMark(const QSizeF &paper, const QString &text, const PdfMeta &meta);
/// The same with words across the whole page, slanting and half transparent, as large as they fit: the page can be read, and
/// nobody takes it for one that stands. A line of the text is a line of the stamp.
[[nodiscard]] Result<QByteArray> renderStamp(const QSizeF &paper, const QString &text, const PdfMeta &meta);

} // namespace warsha
