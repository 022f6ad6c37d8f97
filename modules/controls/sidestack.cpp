// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidestack.h"

namespace warsha {

SideStack::SideStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize SideStack::sizeHint() const
{
    return {QStackedWidget::sizeHint().width(), currentWidget() ? currentWidget()->sizeHint().height() : 0};
}

QSize SideStack::minimumSizeHint() const
{
    return {QStackedWidget::minimumSizeHint().width(), currentWidget() ? currentWidget()->minimumSizeHint().height() : 0};
}

bool SideStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int SideStack::heightForWidth(int width) const
{
    return hasHeightForWidth() ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace warsha
