// SPDX-License-Identifier: GPL-3.0-or-later
#include "sideground.h"

#include <QPainter>
#include <QSplitter>

namespace warsha {

void SideGround::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (qobject_cast<const QSplitter *>(parentWidget()))
        return; // the divider is the hairline
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), palette().color(QPalette::Mid));
}

} // namespace warsha
