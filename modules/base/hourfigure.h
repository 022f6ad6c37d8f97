// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes as hours, the one way in which the program writes them.
#pragma once

#include <QLocale>
#include <QString>

namespace warsha {

/// "98 h", "98:30 h" in the digits of the window. The hours of a programme may be shorter: 2000 minutes of 50 are "40 h".
[[nodiscard]] QString hoursText(qint64 minutes, int hourMinutes = 60);
/// "98", "98:30": the same where the heading says that they are hours.
[[nodiscard]] QString hoursFigure(qint64 minutes, int hourMinutes = 60, const QLocale &locale = {});

} // namespace warsha
