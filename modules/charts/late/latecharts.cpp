// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts.h"
#include "plot.h"

namespace warsha {

namespace {

class LateCharts : public Charts
{
public:
    QList<ChartMark> paint(QPainter &painter, const QRectF &rect, const ChartFigure &figure, const ChartLook &look) const override
    {
        return Plot(figure, look, rect.size()).paint(painter, rect);
    }
};

} // namespace

} // namespace warsha

WARSHA_LATE_ROOM(warsha::Charts, warsha::LateCharts)
