// SPDX-License-Identifier: GPL-3.0-or-later
// How a chart is drawn: colours, direction, digits, font. The five series can be told apart with each of the three kinds of
// colour blindness, on both cards.
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>

class QWidget;

namespace warsha {

struct ChartLook {
    QList<QColor> series;
    QColor ground;
    QColor text;
    QColor muted; ///< labels
    QColor grid;
    QColor axis;
    QColor limit;
    QFont label;  ///< of the axes
    QLocale locale;
    bool rightToLeft = false;
    [[nodiscard]] QColor seriesColour(int at) const { return series.at(at % series.size()); }
};

[[nodiscard]] ChartLook chartLook(const QPalette &palette, Qt::LayoutDirection direction);
/// As on paper: pictures go into documents, which are white.
[[nodiscard]] ChartLook chartLookOnPaper(Qt::LayoutDirection direction);

} // namespace warsha
