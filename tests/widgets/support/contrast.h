// SPDX-License-Identifier: GPL-3.0-or-later
// WCAG 2.1 contrast of two colours: 1 to 21, and 4.5 for text that everybody can read.
#pragma once

#include <QColor>

#include <cmath>

namespace warsha {

[[nodiscard]] inline double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace warsha
