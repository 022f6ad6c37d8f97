// SPDX-License-Identifier: GPL-3.0-or-later
// One chart of Qt Charts, made for one picture. Qt Charts knows no direction: in a right-to-left look the categories and the
// series are given in reverse and the value axis stands on the right. The labels of the categories are ours: Qt Charts leaves out
// those at the ends that reach over its plot, the first week among them.
#pragma once

#include "charts.h"

#include <QChart>
#include <QGraphicsScene>

class QAbstractBarSeries;
class QAbstractSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace warsha {

class Plot
{
public:
    Plot(const ChartFigure &figure, const ChartLook &look, const QSizeF &size);
    QList<ChartMark> paint(QPainter &painter, const QRectF &rect);

private:
    void addAxes(const QSizeF &size);
    void addBars();
    void addLines();
    void addLimit();
    void attach(QAbstractSeries *series);
    void paintLabels(QPainter &painter, const QRectF &rect) const;
    /// The category, or the series, that stands in a place counted from the left.
    [[nodiscard]] int categoryAt(int place) const { return m_look.rightToLeft ? int(m_figure.categories.size()) - 1 - place : place; }
    [[nodiscard]] int seriesAt(int place) const { return m_look.rightToLeft ? int(m_figure.series.size()) - 1 - place : place; }
    [[nodiscard]] QRectF placeOf(int categoryPlace, int series) const;
    [[nodiscard]] QList<ChartMark> marks(const QPointF &origin) const;

    const ChartFigure &m_figure;
    const ChartLook &m_look;
    QGraphicsScene m_scene;
    QChart *m_chart;
    QBarCategoryAxis *m_categories = nullptr;
    QValueAxis *m_values = nullptr;
    QAbstractSeries *m_first = nullptr;
    QStringList m_labels; ///< by category
    double m_foot = 0;    ///< height of their line
};

} // namespace warsha
