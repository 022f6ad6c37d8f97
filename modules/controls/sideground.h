// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of a list beside a detail: the colour of cards to its very edges, and a hairline towards the detail.
#pragma once

#include <QWidget>

namespace warsha {

class SideGround : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace warsha
