// SPDX-License-Identifier: GPL-3.0-or-later
// Under the register: how many are present, absent, late, excused and blank, each with its shape and key.
#pragma once

#include "statusshape.h"
#include "trainingsession.h"

namespace warsha {

class TextLabel;
class RegisterGridModel;

class MarkCounts : public QWidget
{
    Q_OBJECT
public:
    explicit MarkCounts(QWidget *parent = nullptr);
    void show(const RegisterGridModel &model);

private:
    QList<std::pair<Attendance, StatusLabel *>> m_counts;
    TextLabel *m_blank;
};

} // namespace warsha
