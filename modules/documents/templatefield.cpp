// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefield.h"

#include "documenttext.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
Result<Value> oneOf(const QJsonObject &object, QLatin1StringView key, const QList<std::pair<QString, Value>> &choices)
{
    const QString given = object[key].toString(choices.first().first);
    for (const auto &[name, value] : choices)
        if (name == given)
            return value;
    return failure(ErrorKind::Input, DocumentText::tr("“%1” is not a value of “%2”.").arg(given, QString(key)));
}

Result<QColor> colourOf(const QJsonObject &object, QLatin1StringView key, const QColor &otherwise)
{
    if (!object.contains(key))
        return otherwise;
    const QColor colour(object[key].toString());
    if (!colour.isValid())
        return failure(ErrorKind::Input, DocumentText::tr("“%1” is not a colour.").arg(object[key].toString()));
    return colour;
}

QStringList textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const auto &text : object[key].toArray())
        texts.append(text.toString());
    return texts;
}

/// "at" is the point of the box that "anchor" names: "top-left" (the usual), "centre", "bottom-right"...
Result<QRectF> boxOf(const QJsonObject &object)
{
    const QJsonArray at = object["at"_L1].toArray();
    const QJsonArray size = object["size"_L1].toArray();
    if (at.size() != 2 || size.size() != 2 || size[0].toDouble() < 0 || size[1].toDouble() < 0)
        return failure(ErrorKind::Input, DocumentText::tr("“at” and “size” need two lengths each."));
    const QString anchor = object["anchor"_L1].toString(u"top-left"_s);
    const double across = anchor.endsWith("right"_L1) ? 1 : anchor.endsWith("left"_L1) ? 0 : 0.5;
    const double down = anchor.startsWith("bottom"_L1) ? 1 : anchor.startsWith("top"_L1) ? 0 : 0.5;
    const QSizeF extent(size[0].toDouble(), size[1].toDouble());
    return QRectF(at[0].toDouble() - across * extent.width(), at[1].toDouble() - down * extent.height(), extent.width(),
                  extent.height());
}

Result<QRectF> endsOf(const QJsonObject &object)
{
    const QJsonArray from = object["from"_L1].toArray();
    const QJsonArray to = object["to"_L1].toArray();
    if (from.size() != 2 || to.size() != 2)
        return failure(ErrorKind::Input, DocumentText::tr("“from” and “to” need two lengths each."));
    return QRectF(QPointF(from[0].toDouble(), from[1].toDouble()), QPointF(to[0].toDouble(), to[1].toDouble()));
}

Result<Qt::Alignment> alignmentOf(const QJsonObject &object)
{
    WARSHA_TRY(const Qt::AlignmentFlag across,
               oneOf<Qt::AlignmentFlag>(object, "align"_L1,
                                        {{u"left"_s, Qt::AlignLeft}, {u"centre"_s, Qt::AlignHCenter}, {u"right"_s, Qt::AlignRight}}));
    WARSHA_TRY(const Qt::AlignmentFlag down,
               oneOf<Qt::AlignmentFlag>(object, "vertical"_L1,
                                        {{u"middle"_s, Qt::AlignVCenter}, {u"top"_s, Qt::AlignTop}, {u"bottom"_s, Qt::AlignBottom}}));
    return across | down;
}

Result<TextStyle> styleOf(const QJsonObject &object, const DocumentTemplate &page)
{
    TextStyle style;
    style.fonts = object["font"_L1].toString(page.fonts.contains(u"text"_s) ? u"text"_s : page.fonts.firstKey());
    if (!page.fonts.contains(style.fonts))
        return failure(ErrorKind::Input, DocumentText::tr("there is no font list “%1”.").arg(style.fonts));
    style.size = object["points"_L1].toDouble(style.size);
    style.lines = object["lines"_L1].toInt(style.lines);
    if (style.size < 3 || style.size > 200 || style.lines < 1 || style.lines > 50)
        return failure(ErrorKind::Input, DocumentText::tr("“points” must be 3 to 200, “lines” 1 to 50."));
    style.bold = object["bold"_L1].toBool();
    style.spacing = object["spacing"_L1].toDouble();
    WARSHA_TRY(style.colour, colourOf(object, "colour"_L1, Qt::black));
    WARSHA_TRY(style.align, alignmentOf(object));
    WARSHA_TRY(style.direction, oneOf<TextDirection>(object, "direction"_L1,
                                                     {{u"auto"_s, TextDirection::Auto},
                                                      {u"ltr"_s, TextDirection::LeftToRight},
                                                      {u"rtl"_s, TextDirection::RightToLeft}}));
    WARSHA_TRY(style.digits, oneOf<DigitStyle>(object, "digits"_L1,
                                               {{u"as-given"_s, DigitStyle::AsGiven},
                                                {u"latin"_s, DigitStyle::Latin},
                                                {u"arabic-indic"_s, DigitStyle::ArabicIndic}}));
    return style;
}

Result<QList<TableColumn>> columnsOf(const QJsonObject &object)
{
    QList<TableColumn> columns;
    for (const auto &entry : object["columns"_L1].toArray()) {
        TableColumn column;
        column.width = entry.toObject()["width"_L1].toDouble();
        WARSHA_TRY(column.align, alignmentOf(entry.toObject()));
        if (column.width <= 0)
            return failure(ErrorKind::Input, DocumentText::tr("a column needs a width."));
        columns.append(column);
    }
    if (columns.isEmpty() || columns.size() > 20)
        return failure(ErrorKind::Input, DocumentText::tr("a table has 1 to 20 columns."));
    return columns;
}

} // namespace

Result<DocumentField> readTemplateField(const QJsonObject &object, const DocumentTemplate &page)
{
    DocumentField field;
    WARSHA_TRY(field.kind, oneOf<FieldKind>(object, "kind"_L1,
                                            {{u"text"_s, FieldKind::Text},
                                             {u"table"_s, FieldKind::Table},
                                             {u"line"_s, FieldKind::Line},
                                             {u"rectangle"_s, FieldKind::Rectangle},
                                             {u"qr"_s, FieldKind::Qr}}));
    WARSHA_TRY(field.box, field.kind == FieldKind::Line ? endsOf(object) : boxOf(object));
    field.text = object["text"_L1].toString();
    WARSHA_TRY(field.style, styleOf(object, page));
    if (field.kind == FieldKind::Table) {
        WARSHA_TRY(field.columns, columnsOf(object));
    }
    field.rowHeight = object["row-height"_L1].toDouble(field.rowHeight);
    field.lineWidth = object["line-width"_L1].toDouble(field.lineWidth);
    field.radius = object["radius"_L1].toDouble();
    field.module = object["module"_L1].toDouble();
    WARSHA_TRY(field.line, colourOf(object, "line"_L1, {}));
    WARSHA_TRY(field.fill, colourOf(object, "fill"_L1, {}));
    field.onlyIf = textsOf(object, "only-if"_L1);
    field.unless = textsOf(object, "unless"_L1);
    return field;
}

} // namespace warsha
