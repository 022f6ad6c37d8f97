// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre decides about hours: its clocks, and how long a day of training can be.
#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace warsha {

/// Days without sessions: of the week, 1 Monday to 7 Sunday (Qt::DayOfWeek), and from a day to a day.
struct DaysOff {
    QList<int> weekend;
    QList<std::pair<QDate, QDate>> holidays;
    [[nodiscard]] bool contains(const QDate &day) const
    {
        return weekend.contains(day.dayOfWeek())
            || std::ranges::any_of(holidays, [&](const auto &holiday) { return holiday.first <= day && day <= holiday.second; });
    }
};

/// The services hold a reference: it is filled when the centre's profile is read, and follows its changes.
struct HoursSettings {
    QTimeZone zone = QTimeZone::utc(); ///< of the centre; wall times are read in it
    int dayCapMinutes = 600;           ///< no person has more on one day
    DaysOff daysOff = {};              ///< a timetable leaves them out
};

} // namespace warsha
