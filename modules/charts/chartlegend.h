// SPDX-License-Identifier: GPL-3.0-or-later
// Which series is which: a square for bars, a disc for a line, a dash for the limit, in the order of the series.
#pragma once

#include "chartfigure.h"
#include "chartlook.h"

#include <QWidget>

namespace warsha {

/// Width of the whole legend in one line.
[[nodiscard]] int chartLegendWidth(const ChartFigure &figure, const QFont &font);
constexpr int legendGap = 12; ///< to the title
/// Whether title and legend, of these widths, have room in one line.
[[nodiscard]] constexpr bool isBesideLegend(int title, int legend, int room)
{
    return legend == 0 || title + legendGap + legend <= room;
}
/// Along the far edge of the rectangle, in the reading direction; names are cut where they do not fit.
void paintChartLegend(QPainter &painter, const QRect &rect, const ChartFigure &figure, const ChartLook &look, const QFont &font);

class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setFigure(const ChartFigure &figure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartFigure m_figure;
};

} // namespace warsha
