// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of a list beside a detail: the colour of cards to its very edges, and a hairline towards the detail.
#pragma once

#include <QWidget>

namespace warsha {

class PageHeader;

class SideGround : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The list's heading, and below it what shares the rest: the list itself, and what is said while it is empty. line: between
    /// them, of its own height.
    void stack(PageHeader *header, const QList<QWidget *> &below, QWidget *line = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace warsha
