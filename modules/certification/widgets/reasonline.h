// SPDX-License-Identifier: GPL-3.0-or-later
// One reason: a shape, and its sentence on as many lines as it takes.
#pragma once

#include "statusshape.h"

namespace warsha {

class ReasonLine : public QWidget
{
    Q_OBJECT
public:
    ReasonLine(StatusShape shape, const QString &sentence, QWidget *parent);
};

} // namespace warsha
