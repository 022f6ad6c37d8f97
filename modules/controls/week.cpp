// SPDX-License-Identifier: GPL-3.0-or-later
#include "week.h"

namespace warsha {

namespace {

int &chosenStart()
{
    static int day = 0;
    return day;
}

} // namespace

Qt::DayOfWeek weekStart()
{
    return chosenStart() == 0 ? QLocale().firstDayOfWeek() : Qt::DayOfWeek(chosenStart());
}

void setWeekStart(int day)
{
    chosenStart() = day;
}

} // namespace warsha
