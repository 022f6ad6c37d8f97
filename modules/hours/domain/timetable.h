// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of a week that come again until a day. The centre's weekend and holidays are left out, and told.
#pragma once

#include "hourssettings.h"
#include "trainingsession.h"

#include <QTime>

namespace warsha {

/// In the wall time of the centre.
struct Timetable {
    QList<int> weekdays; ///< 1 Monday to 7 Sunday (Qt::DayOfWeek)
    QDate from;
    QDate until; ///< the last day, included
    QTime begins;
    QTime ends;
    Mode mode = Mode::Classroom;
};

struct TimetableDays {
    QList<QDate> days; ///< rising
    QList<QDate> left; ///< a weekday of the timetable on a weekend or holiday: no session
};

[[nodiscard]] TimetableDays daysOf(const Timetable &timetable, const DaysOff &off);

/// The sessions, without ids, planned with all their minutes. Refused when it has no day or no time.
[[nodiscard]] Result<QList<TrainingSession>> sessionsOf(const Timetable &timetable, const GroupId &group, const HoursSettings &settings);

/// A sentence that names the first two that would be held at once; empty when none would.
[[nodiscard]] QString clashOf(const QList<TrainingSession> &wanted, const QList<TrainingSession> &standing, const QTimeZone &zone);

} // namespace warsha
