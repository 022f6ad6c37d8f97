// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "typeface.h"

#include <QPainter>
#include <QStyle>

namespace warsha {

namespace {

constexpr int square = 10;
constexpr int dash = 14;
constexpr int gap = 6;   ///< between shape and name
constexpr int between = 14;
constexpr int lineHeight = 18;

/// What stands in the legend: the series, then the limit.
struct Key {
    QString name;
    int series = -1; ///< -1: the limit
    [[nodiscard]] int shapeWidth() const { return series < 0 ? dash : square; }
};

QList<Key> keysOf(const ChartFigure &figure)
{
    QList<Key> keys;
    if (figure.series.size() > 1 || figure.limit)
        for (int at = 0; at < figure.series.size(); ++at)
            keys.append({figure.series.at(at).name, at});
    if (figure.limit)
        keys.append({figure.limit->name});
    return keys;
}

void paintShape(QPainter &painter, const QRectF &place, const Key &key, const ChartFigure &figure, const ChartLook &look)
{
    if (key.series < 0) {
        painter.setPen(QPen(look.limit, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.seriesColour(key.series));
    if (figure.kind == ChartFigure::Kind::Line)
        painter.drawEllipse(place);
    else
        painter.drawRect(place);
}

} // namespace

int chartLegendWidth(const ChartFigure &figure, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const Key &key : keysOf(figure))
        width += (width > 0 ? between : 0) + key.shapeWidth() + gap + metrics.horizontalAdvance(key.name) + 1;
    return width;
}

void paintChartLegend(QPainter &painter, const QRect &rect, const ChartFigure &figure, const ChartLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    const Qt::LayoutDirection direction = look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QList<Key> keys = keysOf(figure);
    const int whole = chartLegendWidth(figure, font);
    const int missing = qMax(0, whole - rect.width());
    const int cut = keys.isEmpty() ? 0 : int((missing + keys.size() - 1) / keys.size()); // of each name
    int x = rect.right() + 1 - (whole - cut * int(keys.size()));
    for (const Key &key : keys) {
        const QRect shape(x, rect.center().y() - square / 2, key.shapeWidth(), square);
        const int width = qMax(0, metrics.horizontalAdvance(key.name) + 1 - cut);
        const QRect name(x + key.shapeWidth() + gap, rect.top(), width, rect.height());
        paintShape(painter, QRectF(QStyle::visualRect(direction, rect, shape)), key, figure, look);
        painter.setPen(look.muted);
        painter.drawText(QStyle::visualRect(direction, rect, name), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
                             | (look.rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight), metrics.elidedText(key.name, Qt::ElideRight, width));
        x = name.right() + 1 + between;
    }
    painter.restore();
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setFont(deskFont(TextUse::Caption));
}

void ChartLegend::setFigure(const ChartFigure &figure)
{
    m_figure = figure;
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    return {chartLegendWidth(m_figure, font()), lineHeight};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 140), lineHeight};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChartLegend(painter, rect(), m_figure, chartLook(palette(), layoutDirection()), font());
}

} // namespace warsha
