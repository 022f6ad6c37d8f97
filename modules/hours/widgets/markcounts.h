// SPDX-License-Identifier: GPL-3.0-or-later
// Under the register: how many are present, absent, late, excused and blank, each with its shape and key; pressed, it marks.
#pragma once

#include <QWidget>

namespace warsha {

class DeskGrid;
class MarkButtons;
class TextLabel;
class RegisterGridModel;

class MarkCounts : public QWidget
{
    Q_OBJECT
public:
    explicit MarkCounts(DeskGrid *grid, QWidget *parent = nullptr);
    void show(const RegisterGridModel &model);

private:
    MarkButtons *m_marks;
    TextLabel *m_blank;
};

} // namespace warsha
