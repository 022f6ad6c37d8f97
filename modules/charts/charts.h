// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the inside of a chart: axes, grid, bars, lines, limit (Qt Charts). The library is heavy and the first screen stands
// without it, so it is behind the door of the late room. Title, legend, keys and read-out are ours: see chartcard.h.
#pragma once

#include "chartfigure.h"
#include "chartlook.h"
#include "lateroom.h"

#include <QRectF>

#include <atomic>

class QPainter;

namespace warsha {

/// Where a value was drawn: the bar, or the surroundings of the point.
struct ChartMark {
    int category = 0;
    int series = 0;
    QRectF place;
};

class Charts
{
public:
    static constexpr const char *module = "charts";
    virtual ~Charts() = default;
    [[nodiscard]] static Result<const Charts *> load()
    {
        WARSHA_TRY(const Charts *const loaded, lateRoom<Charts>());
        s_atHand = loaded;
        return loaded;
    }

    /// Null until somebody loaded them: whoever paints asks first, and waits for nothing.
    [[nodiscard]] static const Charts *atHand() { return s_atHand; }

    /// On the GUI's thread. Marks are in the order of the categories, then of the series.
    virtual QList<ChartMark> paint(QPainter &painter, const QRectF &rect, const ChartFigure &figure, const ChartLook &look) const = 0;

private:
    static inline std::atomic<const Charts *> s_atHand = nullptr;
};

} // namespace warsha
