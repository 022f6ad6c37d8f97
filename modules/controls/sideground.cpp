// SPDX-License-Identifier: GPL-3.0-or-later
#include "sideground.h"

#include "card.h"
#include "measures.h"

#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace warsha {

void SideGround::stack(PageHeader *header, const QList<QWidget *> &below, QWidget *line)
{
    constexpr int hairline = 1; // kept free on either side: which one it is drawn on follows the direction
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, 0);
    head->addWidget(header);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(hairline, 0, hairline, 0);
    column->setSpacing(0);
    column->addLayout(head);
    if (line)
        column->addWidget(line);
    for (QWidget *each : below)
        column->addWidget(each, 1);
}

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
