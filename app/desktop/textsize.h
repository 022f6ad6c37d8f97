// SPDX-License-Identifier: GPL-3.0-or-later
// The size of letters, and of everything with them, as this desk likes it: per cent of the usual. Qt takes it when the program
// starts.
#pragma once

#include "desksettings.h"

namespace warsha {

[[nodiscard]] inline QList<int> textSizes()
{
    return {100, 110, 125, 150, 175};
}

[[nodiscard]] inline int textSize()
{
    const int kept = deskSettings()->value(QStringLiteral("text/percent"), 100).toInt();
    return textSizes().contains(kept) ? kept : 100;
}

inline void keepTextSize(int percent)
{
    keepSetting(QStringLiteral("text/percent"), percent);
}

/// Before the QApplication is made; what the person gave in the environment goes first.
inline void useTextSize()
{
    if (const int percent = textSize(); percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

} // namespace warsha
