// SPDX-License-Identifier: GPL-3.0-or-later
// The first day of the week: that of the centre, whatever the language of the window.
#pragma once

#include <QLocale>

namespace warsha {

/// Of the centre that is open; of the language's country before one is.
[[nodiscard]] Qt::DayOfWeek weekStart();
/// 1 Monday to 7 Sunday; 0: the language's again.
void setWeekStart(int day);

} // namespace warsha
