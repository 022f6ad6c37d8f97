// SPDX-License-Identifier: GPL-3.0-or-later
// The scale of the value axis, and what fits under the category axis.
#pragma once

#include "chartfigure.h"

#include <QFontMetricsF>

#include <optional>

namespace warsha {

struct ChartScale {
    double least = 0;
    double most = 4;
    double step = 1;
    bool operator==(const ChartScale &) const = default;
};
/// Round numbers, four to six lines. Bars stand on zero; a line may begin higher, so that its course can be seen. Per cent end at
/// 100 where nothing is above it. mostSteps: what a low chart has room for, or fewer lines where that is not enough.
[[nodiscard]] ChartScale chartScale(const ChartFigure &figure, int mostSteps = 6);

/// The labels of the categories where each has `slot` pixels: whole, or every n-th, or broken into two lines by a line feed, the
/// second cut where it must be. As many as there are categories.
[[nodiscard]] QStringList chartLabels(const ChartFigure &figure, double slot, const QFontMetricsF &metrics);

/// Of its widest line.
[[nodiscard]] double chartLabelWidth(const QString &label, const QFontMetricsF &metrics);

/// Left edges of the labels below their centres, all within the width; nothing for an empty one, and for one that would touch a
/// label before it. The first of all always stands.
[[nodiscard]] QList<std::optional<double>> placeLabels(const QStringList &labels, const QList<double> &centres, double width, const QFontMetricsF &metrics);

} // namespace warsha
