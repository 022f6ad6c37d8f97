// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of the program, as on its icon; not tinted.
#pragma once

#include <QWidget>

namespace warsha {

class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace warsha
