// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpainter.h"

#include "documenttext.h"
#include "qrcode.h"
#include "textblock.h"

#include <QPainter>

#include <vector>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastTableScale = 0.5;

QRectF inUnits(const QRectF &millimetres)
{
    return {millimetres.topLeft() * unitsPerMillimetre, millimetres.size() * unitsPerMillimetre};
}

bool isShown(const DocumentField &field, const DocumentValues &values)
{
    for (const QString &token : field.onlyIf)
        if (values.value(token).isEmpty())
            return false;
    for (const QString &token : field.unless)
        if (!values.value(token).isEmpty())
            return false;
    return true;
}

/// A value inside other words keeps its own direction ("(FRM-01)" in an Arabic sentence): first strong isolates.
DocumentValues isolated(const DocumentValues &values, const QStringList &tokens)
{
    DocumentValues wrapped;
    for (const QString &token : tokens)
        if (const QString value = values.value(token); !value.isEmpty())
            wrapped[token] = QChar(0x2068) + value + QChar(0x2069);
    return wrapped;
}

bool isOneToken(const QString &text)
{
    return text.startsWith("{{"_L1) && text.endsWith("}}"_L1) && text.count("{{"_L1) == 1;
}

void setLine(QPainter &painter, const DocumentField &field)
{
    if (field.line.isValid())
        painter.setPen(QPen(field.line, field.lineWidth * unitsPerMillimetre, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    else
        painter.setPen(Qt::NoPen);
}

void drawRectangle(QPainter &painter, const DocumentField &field)
{
    setLine(painter, field);
    painter.setBrush(field.fill.isValid() ? QBrush(field.fill) : QBrush(Qt::NoBrush));
    const double radius = field.radius * unitsPerMillimetre;
    if (radius > 0)
        painter.drawRoundedRect(inUnits(field.box), radius, radius);
    else
        painter.drawRect(inUnits(field.box));
}

Result<void> drawQr(QPainter &painter, const DocumentField &field, const QString &text)
{
    WARSHA_TRY(const QImage code, makeQrCode(text));
    const int modules = code.width() + 2 * qrQuietZone;
    const double side = qMin(field.box.width(), field.box.height());
    if (side < modules * qrLeastModule)
        return failure(ErrorKind::Rule,
                       DocumentText::tr("The QR code needs a box of %1 mm; the template gives it %2 mm.")
                           .arg(QString::number(modules * qrLeastModule, 'f', 1), QString::number(side, 'f', 1)));
    const double module = field.module > 0 ? qBound(qrLeastModule, field.module, side / modules) : side / modules;
    QRectF target(0, 0, code.width() * module, code.width() * module);
    target.moveCenter(field.box.center());
    painter.drawImage(inUnits(target), code);
    return {};
}

} // namespace

struct DocumentPainter::Private {
    DocumentTemplate page;
    /// The last text of each field as laid out: labels and most values are the same on every page of a batch.
    struct LaidOut {
        QString text;
        std::unique_ptr<TextBlock> block;
    };
    std::vector<LaidOut> last;

    [[nodiscard]] QStringList families(const DocumentField &field) const { return page.fonts.value(field.style.fonts); }
    void drawText(QPainter &painter, qsizetype index, const DocumentValues &values);
    Result<void> drawTable(QPainter &painter, const DocumentField &field, const DocumentValues &values) const;
};

void DocumentPainter::Private::drawText(QPainter &painter, qsizetype index, const DocumentValues &values)
{
    const DocumentField &field = page.fields[index];
    const QStringList tokens = tokensOf(field.text);
    const QString text = tokens.isEmpty() ? field.text : fillTokens(field.text, isOneToken(field.text) ? values : isolated(values, tokens));
    if (text.isEmpty())
        return;
    LaidOut &known = last[size_t(index)];
    if (!known.block || known.text != text)
        known = {text, std::make_unique<TextBlock>(text, field.style, families(field), inUnits(field.box))};
    known.block->draw(painter);
}

Result<void> DocumentPainter::Private::drawTable(QPainter &painter, const DocumentField &field,
                                                 const DocumentValues &values) const
{
    const QString text = fillTokens(field.text, values);
    if (text.isEmpty())
        return {};
    const QStringList rows = text.split(u'\n');
    const double scale = qMin(1.0, field.box.height() / (field.rowHeight * double(rows.size())));
    if (scale < leastTableScale)
        return failure(ErrorKind::Rule, DocumentText::tr("%n row(s) do not fit into the table of the template.", nullptr,
                                                         int(rows.size())));
    const double height = field.rowHeight * scale;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        QRectF cell(field.box.left(), field.box.top() + double(r) * height, field.box.width(), height);
        if (field.fill.isValid() && r % 2 == 1)
            painter.fillRect(inUnits(cell), field.fill);
        const QStringList texts = rows[r].split(u'\t');
        for (qsizetype c = 0; c < qMin(texts.size(), field.columns.size()); ++c) {
            TextStyle style = field.style;
            style.size *= scale;
            style.lines = 1;
            style.align = field.columns[c].align;
            cell.setWidth(field.columns[c].width);
            TextBlock(texts[c], style, families(field), inUnits(cell)).draw(painter);
            cell.moveLeft(cell.right());
        }
        setLine(painter, field);
        const double bottom = field.box.top() + double(r + 1) * height;
        if (field.line.isValid())
            painter.drawLine(QPointF(field.box.left(), bottom) * unitsPerMillimetre,
                             QPointF(field.box.right(), bottom) * unitsPerMillimetre);
    }
    return {};
}

DocumentPainter::DocumentPainter(DocumentTemplate page) : d(std::make_unique<Private>())
{
    d->page = std::move(page);
    d->last.resize(size_t(d->page.fields.size()));
}

DocumentPainter::~DocumentPainter() = default;
DocumentPainter::DocumentPainter(DocumentPainter &&) noexcept = default;

const DocumentTemplate &DocumentPainter::page() const
{
    return d->page;
}

Result<void> DocumentPainter::paint(QPainter &painter, const DocumentValues &values)
{
    for (qsizetype i = 0; i < d->page.fields.size(); ++i) {
        const DocumentField &field = d->page.fields[i];
        if (!isShown(field, values))
            continue;
        switch (field.kind) {
        case FieldKind::Text:
            d->drawText(painter, i, values);
            break;
        case FieldKind::Table:
            WARSHA_CHECK(d->drawTable(painter, field, values));
            break;
        case FieldKind::Line:
            setLine(painter, field);
            painter.drawLine(field.box.topLeft() * unitsPerMillimetre, field.box.bottomRight() * unitsPerMillimetre);
            break;
        case FieldKind::Rectangle:
            drawRectangle(painter, field);
            break;
        case FieldKind::Qr:
            if (const QString text = fillTokens(field.text, values); !text.isEmpty())
                WARSHA_CHECK(drawQr(painter, field, text));
            break;
        }
    }
    return {};
}

Result<QImage> DocumentPainter::preview(const DocumentValues &values, int dotsPerInch)
{
    const double scale = double(dotsPerInch) / unitsPerInch;
    const QSizeF units = d->page.paper * unitsPerMillimetre;
    QImage image((units * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorKind::Storage, DocumentText::tr("There is not enough memory for the preview."));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    WARSHA_CHECK(paint(painter, values));
    return image;
}

} // namespace warsha
