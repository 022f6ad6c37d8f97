// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaxis.h"

#include <algorithm>
#include <cmath>

namespace warsha {

namespace {

constexpr double linesWanted = 4;

struct Extent {
    double least = 0;
    double most = 0;
};

Extent extentOf(const ChartFigure &figure)
{
    std::optional<Extent> extent;
    const auto take = [&](double value) {
        extent = extent ? Extent{std::min(extent->least, value), std::max(extent->most, value)} : Extent{value, value};
    };
    for (int category = 0; category < figure.categories.size(); ++category) {
        double sum = 0;
        for (int at = 0; at < figure.series.size(); ++at) {
            const auto value = figure.value(category, at);
            sum += value.value_or(0);
            if (value && figure.kind != ChartFigure::Kind::Stacked)
                take(*value);
        }
        if (figure.kind == ChartFigure::Kind::Stacked)
            take(sum);
    }
    if (figure.limit)
        take(figure.limit->value);
    return extent.value_or(Extent());
}

/// 1, 2, 5 times a power of ten, no less than the value; whole numbers only.
double roundStep(double value)
{
    if (value <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value - 1e-9)
            return factor * power;
    return 10 * power;
}

/// As many words as fit, and the others below; what is still too wide is cut.
QString onTwoLines(const QString &label, double room, const QFontMetricsF &metrics)
{
    if (metrics.horizontalAdvance(label) <= room)
        return label;
    qsizetype end = -1;
    for (qsizetype space = label.indexOf(u' '); space > 0 && metrics.horizontalAdvance(label.first(space)) <= room; space = label.indexOf(u' ', space + 1))
        end = space;
    if (end < 0)
        return metrics.elidedText(label, Qt::ElideRight, room);
    return label.first(end) + u'\n' + metrics.elidedText(label.sliced(end + 1), Qt::ElideRight, room);
}

} // namespace

ChartScale chartScale(const ChartFigure &figure, int mostSteps)
{
    const Extent extent = extentOf(figure);
    const bool isPercent = figure.unit == ChartFigure::Unit::Percent;
    ChartScale scale;
    const bool fromZero = figure.kind != ChartFigure::Kind::Line || extent.most <= 0;
    const double top = isPercent && extent.most <= 100 ? 100 : extent.most;
    // A line has some room below its lowest point.
    const double bottom = fromZero ? 0 : std::max(0.0, extent.least - (top - extent.least) / 10);
    for (double lines = std::min(linesWanted, double(mostSteps)); lines > 0; --lines) {
        scale.step = roundStep(std::max(1.0, (top - bottom) / lines));
        scale.least = std::floor(bottom / scale.step) * scale.step;
        scale.most = std::max(std::ceil(top / scale.step) * scale.step, scale.least + scale.step);
        if ((scale.most - scale.least) / scale.step < mostSteps + 0.5)
            break;
    }
    return scale;
}

QStringList chartLabels(const ChartFigure &figure, double slot, const QFontMetricsF &metrics)
{
    QStringList labels = figure.categories;
    double widest = 0;
    for (const QString &label : std::as_const(labels))
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double room = slot - 8;
    if (widest <= room || labels.isEmpty())
        return labels;
    if (figure.mayThin) {
        const int each = std::max(1, int(std::ceil((widest + 8) / std::max(1.0, slot))));
        for (int i = 0; i < labels.size(); ++i)
            if (i % each != 0)
                labels[i].clear();
        return labels;
    }
    for (QString &label : labels)
        label = onTwoLines(label, room, metrics);
    return labels;
}

double chartLabelWidth(const QString &label, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &line : label.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

QList<std::optional<double>> placeLabels(const QStringList &labels, const QList<double> &centres, double width, const QFontMetricsF &metrics)
{
    constexpr double apart = 6;
    struct Taken {
        double left;
        double right;
    };
    QList<Taken> taken;
    QList<std::optional<double>> lefts;
    for (int at = 0; at < labels.size(); ++at) {
        const double wide = chartLabelWidth(labels.at(at), metrics);
        const double left = std::max(0.0, std::min(centres.at(at) - wide / 2, width - wide));
        const bool isFree = std::ranges::none_of(taken, [&](const Taken &each) { return left < each.right + apart && each.left < left + wide + apart; });
        const bool isDrawn = !labels.at(at).isEmpty() && isFree;
        lefts.append(isDrawn ? std::optional(left) : std::nullopt);
        if (isDrawn)
            taken.append({left, left + wide});
    }
    return lefts;
}

} // namespace warsha
