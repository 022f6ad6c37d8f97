// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpdf.h"

#include "documentfonts.h"
#include "documenttext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QtMath>

#include <cmath>
#include <map>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QPageLayout layoutOf(const DocumentTemplate &page)
{
    return {QPageSize(page.paper, QPageSize::Millimeter, page.name, QPageSize::ExactMatch), QPageLayout::Portrait, {}};
}

std::map<QString, DocumentPainter> paintersOf(const QList<DocumentTemplate> &templates)
{
    std::map<QString, DocumentPainter> painters;
    for (const DocumentTemplate &page : templates)
        painters.emplace(page.name, DocumentPainter(page));
    return painters;
}

void prepare(QPdfWriter &writer, const PdfMeta &meta)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(DocumentPainter::unitsPerInch);
    writer.setTitle(meta.title);
    writer.setCreator(meta.creator);
}

} // namespace

Result<QByteArray> renderPdf(const QList<DocumentTemplate> &templates, const QList<DocumentPage> &pages,
                             const PdfMeta &meta)
{
    std::map<QString, DocumentPainter> painters = paintersOf(templates);
    if (pages.isEmpty())
        return failure(ErrorKind::Rule, DocumentText::tr("There is no page to print."));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, meta);
    QPainter painter;
    for (const DocumentPage &page : pages) {
        const auto found = painters.find(page.document);
        if (found == painters.end())
            return failure(ErrorKind::NotFound,
                           DocumentText::tr("There is no document template named %1.").arg(page.document));
        writer.setPageLayout(layoutOf(found->second.page()));
        if (painter.isActive() ? !writer.newPage() : !painter.begin(&writer))
            return failure(ErrorKind::Storage, DocumentText::tr("The PDF cannot be written."));
        WARSHA_CHECK(found->second.paint(painter, page.values));
    }
    painter.end();
    return pdf;
}

Result<QByteArray> renderMark(const QSizeF &paper, const QString &text, const PdfMeta &meta)
{
    constexpr double margin = 8, line = 4; // mm: below the frame of the paper, above what printers leave white
    DocumentTemplate page;
    page.name = u"mark"_s;
    page.paper = paper;
    page.fonts.insert(u"text"_s, fontFamilies(FontUse::Paper));
    DocumentField field;
    field.box = QRectF(margin, paper.height() - margin, paper.width() - 2 * margin, line);
    field.text = u"{{mark}}"_s;
    field.style.fonts = u"text"_s;
    field.style.size = 8;
    field.style.bold = true;
    field.style.align = Qt::AlignCenter;
    field.style.direction = TextDirection::LeftToRight;
    page.fields.append(field);
    return renderPdf({page}, {{page.name, {{u"mark"_s, text}}}}, meta);
}

Result<QByteArray> renderStamp(const QSizeF &paper, const QString &text, const PdfMeta &meta)
{
    constexpr double acrossPage = 0.7; // of the diagonal
    constexpr int sample = 1000;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, meta);
    DocumentTemplate page;
    page.name = u"stamp"_s;
    page.paper = paper;
    writer.setPageLayout(layoutOf(page));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorKind::Storage, DocumentText::tr("The PDF cannot be written."));
    const double wide = writer.width(), high = writer.height(), diagonal = std::hypot(wide, high);
    QFont font(fontFamilies(FontUse::Paper));
    font.setBold(true);
    font.setPixelSize(sample);
    const QSizeF needed = QFontMetricsF(font, &writer).boundingRect(QRectF(0, 0, sample * 1000.0, sample * 100.0), Qt::AlignCenter, text).size();
    const double fits = qMin(acrossPage * diagonal / needed.width(), 0.3 * qMin(wide, high) / needed.height());
    font.setPixelSize(qMax(1, int(sample * fits)));
    painter.setFont(font);
    painter.setPen(QColor(176, 24, 24));
    painter.setOpacity(0.4);
    painter.translate(wide / 2, high / 2);
    painter.rotate(-qRadiansToDegrees(std::atan2(high, wide)));
    painter.drawText(QRectF(-diagonal / 2, -diagonal / 2, diagonal, diagonal), Qt::AlignCenter, text);
    painter.end();
    return pdf;
}

} // namespace warsha
