// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark.h"

#include <QPainter>

namespace warsha {

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(rect(), 10, 10);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::HighlightedText), 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{9, 14.5}, {15.5, 30.5}, {22, 17.5}, {28.5, 30.5}, {35, 14.5}});
}

} // namespace warsha
