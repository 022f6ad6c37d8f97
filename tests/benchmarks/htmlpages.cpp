// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpages.h"

#include "qrcode.h"

#include <QBuffer>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const DocumentField &field, const DocumentValues &values)
{
    const auto has = [&](const QString &token) { return !values.value(token).isEmpty(); };
    return std::all_of(field.onlyIf.begin(), field.onlyIf.end(), has) && std::none_of(field.unless.begin(), field.unless.end(), has);
}

QString boxStyle(const DocumentField &field)
{
    const QRectF box = field.box.normalized();
    QString style = u"position:absolute;left:%1mm;top:%2mm;width:%3mm;height:%4mm;"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
    if (field.line.isValid())
        style += u"border:%1mm solid %2;"_s.arg(field.lineWidth).arg(field.line.name());
    if (field.fill.isValid())
        style += u"background:%1;"_s.arg(field.fill.name());
    return style;
}

QString textStyle(const DocumentField &field, const DocumentTemplate &page)
{
    const TextStyle &text = field.style;
    const QString align = text.align & Qt::AlignHCenter ? u"center"_s : text.align & Qt::AlignRight ? u"right"_s : u"left"_s;
    return u"font-family:'%1';font-size:%2pt;font-weight:%3;color:%4;text-align:%5;direction:%6;"_s
        .arg(page.fonts.value(text.fonts).join(u"','"_s)).arg(text.size).arg(text.bold ? u"bold"_s : u"normal"_s)
        .arg(text.colour.name(), align, text.direction == TextDirection::RightToLeft ? u"rtl"_s : u"ltr"_s);
}

Result<QString> qrPicture(const QString &text)
{
    WARSHA_TRY(const QImage code, makeQrCode(text));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    code.save(&buffer, "PNG");
    return u"<img style=\"width:100%;image-rendering:pixelated\" src=\"data:image/png;base64,%1\">"_s.arg(QString::fromLatin1(png.toBase64()));
}

} // namespace

Result<QByteArray> htmlPages(const DocumentTemplate &page, const QList<DocumentPage> &pages)
{
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>@page{size:%1mm %2mm;margin:0}body{margin:0}"
                   ".p{position:relative;width:%1mm;height:%2mm;page-break-after:always;overflow:hidden}</style></head><body>"_s
                       .arg(page.paper.width()).arg(page.paper.height());
    for (const DocumentPage &document : pages) {
        html += u"<div class=\"p\">"_s;
        for (const DocumentField &field : page.fields) {
            if (!isShown(field, document.values))
                continue;
            QString inside = fillTokens(field.text, document.values).toHtmlEscaped().replace(u'\n', u"<br>"_s);
            if (field.kind == FieldKind::Qr) {
                WARSHA_TRY(inside, qrPicture(fillTokens(field.text, document.values)));
            }
            html += u"<div style=\"%1%2\">%3</div>"_s.arg(boxStyle(field), textStyle(field, page), inside);
        }
        html += u"</div>"_s;
    }
    return (html + u"</body></html>"_s).toUtf8();
}

} // namespace warsha
