// SPDX-License-Identifier: GPL-3.0-or-later
// A whole chart as a picture: title, what is measured, legend and plot, dark on white whatever the window is.
#pragma once

#include "charts.h"

#include <QImage>

namespace warsha {

class ChartPicture
{
public:
    ChartPicture(const Charts &charts, const ChartFigure &figure, Qt::LayoutDirection direction);

    /// Twice as fine as the screen.
    [[nodiscard]] QImage image(const QSize &size) const;
    Result<void> savePng(const QString &path, const QSize &size) const;
    Result<void> saveSvg(const QString &path, const QSize &size) const;

private:
    void paint(QPainter &painter, const QRect &rect) const;
    const Charts &m_charts;
    ChartFigure m_figure;
    ChartLook m_look;
};

} // namespace warsha
