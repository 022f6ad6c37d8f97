// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include "chartaxis.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr double barWidth = 0.58; ///< of the room of a category
constexpr double pointSize = 6;
constexpr double labelGap = 3;

} // namespace

Plot::Plot(const ChartFigure &figure, const ChartLook &look, const QSizeF &size) : m_figure(figure), m_look(look), m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->setLocale(look.locale);
    addAxes(size);
    if (figure.kind == ChartFigure::Kind::Line)
        addLines();
    else
        addBars();
    addLimit();
    const bool hasTwoLines = std::ranges::any_of(m_labels, [](const QString &label) { return label.contains(u'\n'); });
    m_foot = QFontMetricsF(look.label).height() * (hasTwoLines ? 2 : 1) + labelGap;
    m_chart->resize(size.width(), size.height() - m_foot);
}

void Plot::addAxes(const QSizeF &size)
{
    m_values = new QValueAxis(m_chart);
    const QFontMetricsF metrics(m_look.label);
    // Qt writes "…" where two lines are closer than a label is high, its own margins included; below stand up to two lines more.
    const int mostSteps = qMax(1, int((size.height() - 3 * metrics.height()) / (2 * metrics.height())));
    const ChartScale scale = chartScale(m_figure, mostSteps);
    // A point at either end stands whole: Qt cuts what reaches beyond the range.
    const double beyond = m_figure.kind == ChartFigure::Kind::Line ? (scale.most - scale.least) * (pointSize / 2 + 1) / qMax(pointSize, size.height() - 2 * metrics.height()) : 0;
    m_values->setRange(scale.least - beyond, scale.most + beyond);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(scale.least);
    m_values->setTickInterval(scale.step);
    m_values->setLabelFormat(u"%.0f"_s);
    m_values->setLineVisible(false);
    m_values->setGridLinePen(QPen(m_look.grid, 1));
    m_categories = new QBarCategoryAxis(m_chart);
    const double ofValues = metrics.horizontalAdvance(m_look.locale.toString(scale.most, 'f', 0)) + 16;
    m_labels = chartLabels(m_figure, (size.width() - ofValues) / double(qMax(1, int(m_figure.categories.size()))), metrics);
    for (int place = 0; place < m_labels.size(); ++place)
        m_categories->append(QString::number(place)); // the axis takes each text once
    m_categories->setLabelsVisible(false);
    m_categories->setGridLineVisible(false);
    m_categories->setLinePen(QPen(m_look.axis, 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_values), static_cast<QAbstractAxis *>(m_categories)}) {
        axis->setLabelsFont(m_look.label);
        axis->setLabelsColor(m_look.muted);
    }
    m_chart->addAxis(m_categories, Qt::AlignBottom);
    m_chart->addAxis(m_values, m_look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

void Plot::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_categories);
    series->attachAxis(m_values);
    if (!m_first)
        m_first = series;
}

void Plot::addBars()
{
    QAbstractBarSeries *bars = m_figure.kind == ChartFigure::Kind::Stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(m_chart))
                                                                            : new QBarSeries(m_chart);
    bars->setBarWidth(barWidth);
    for (int place = 0; place < m_figure.series.size(); ++place) {
        // Side by side they follow the direction; one on the other the first stays below.
        const int series = m_figure.kind == ChartFigure::Kind::Stacked ? place : seriesAt(place);
        auto *set = new QBarSet(m_figure.series.at(series).name, bars);
        set->setColor(m_look.seriesColour(series));
        set->setPen(Qt::NoPen);
        for (int at = 0; at < m_figure.categories.size(); ++at)
            set->append(m_figure.value(categoryAt(at), series).value_or(0));
        bars->append(set);
    }
    attach(bars);
}

/// A line is broken where a value is missing; each stretch is a series of its own.
void Plot::addLines()
{
    for (int series = 0; series < m_figure.series.size(); ++series) {
        const QColor colour = m_look.seriesColour(series);
        auto *points = new QScatterSeries(m_chart);
        points->setMarkerSize(pointSize);
        points->setColor(colour);
        points->setBorderColor(colour);
        QLineSeries *line = nullptr;
        for (int place = 0; place < m_figure.categories.size(); ++place) {
            const auto value = m_figure.value(categoryAt(place), series);
            if (!value) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries(m_chart);
                line->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                attach(line);
            }
            line->append(place, *value);
            points->append(place, *value);
        }
        attach(points);
    }
}

void Plot::addLimit()
{
    if (!m_figure.limit)
        return;
    auto *limit = new QLineSeries(m_chart);
    limit->setPen(QPen(m_look.limit, 1.5, Qt::DashLine));
    limit->append(-0.5, m_figure.limit->value);
    limit->append(double(m_figure.categories.size()) - 0.5, m_figure.limit->value);
    attach(limit);
}

QRectF Plot::placeOf(int categoryPlace, int series) const
{
    const double value = m_figure.value(categoryAt(categoryPlace), series).value_or(0);
    if (m_figure.kind == ChartFigure::Kind::Line) {
        const QPointF at = m_chart->mapToPosition({double(categoryPlace), value}, m_first);
        return QRectF(at.x() - pointSize, at.y() - pointSize, 2 * pointSize, 2 * pointSize);
    }
    double from = 0;
    double left = categoryPlace - barWidth / 2;
    double width = barWidth;
    if (m_figure.kind == ChartFigure::Kind::Stacked) {
        for (int below = 0; below < series; ++below)
            from += m_figure.value(categoryAt(categoryPlace), below).value_or(0);
    } else {
        width = barWidth / double(m_figure.series.size());
        left += width * seriesAt(series);
    }
    return QRectF(m_chart->mapToPosition({left, from + value}, m_first), m_chart->mapToPosition({left + width, from}, m_first));
}

QList<ChartMark> Plot::marks(const QPointF &origin) const
{
    QList<ChartMark> found;
    for (int category = 0; m_first && category < m_figure.categories.size(); ++category)
        for (int series = 0; series < m_figure.series.size(); ++series)
            if (m_figure.value(category, series))
                found.append({category, series, placeOf(categoryAt(category), series).translated(origin)});
    return found;
}

void Plot::paintLabels(QPainter &painter, const QRectF &rect) const
{
    if (!m_first)
        return;
    const QFontMetricsF metrics(m_look.label);
    QList<double> centres;
    for (int category = 0; category < m_labels.size(); ++category)
        centres.append(m_chart->mapToPosition({double(categoryAt(category)), 0}, m_first).x());
    const auto lefts = placeLabels(m_labels, centres, rect.width(), metrics);
    painter.setFont(m_look.label);
    painter.setPen(m_look.muted);
    for (int category = 0; category < m_labels.size(); ++category) {
        if (!lefts.at(category))
            continue;
        const QRectF place(rect.left() + *lefts.at(category), rect.bottom() - m_foot + labelGap, chartLabelWidth(m_labels.at(category), metrics) + 1, m_foot - labelGap);
        painter.drawText(place, int(Qt::AlignHCenter | Qt::AlignTop), m_labels.at(category));
    }
}

QList<ChartMark> Plot::paint(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF plot(rect.width(), rect.height() - m_foot);
    m_scene.render(&painter, QRectF(rect.topLeft(), plot), QRectF(QPointF(), plot), Qt::IgnoreAspectRatio);
    paintLabels(painter, rect);
    painter.restore();
    return marks(rect.topLeft());
}

} // namespace warsha
