// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of a week that come again until a day, and sessions of a group for the next one. The centre's weekend and
// holidays are left out, and told.
#pragma once

#include "group.h"
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

struct MovedTimetable {
    QList<TrainingSession> sessions; ///< without ids; by start
    QList<QDate> left;               ///< days off: no session; rising, each once
    QList<QDate> outside;            ///< before or after the dates of the next group: no session; rising, each once
};
/// The sessions of a group for the next one: whole weeks later (or earlier), so that the days of the week stay, as many
/// as lie between the first days of the two; one week more where the first session would come too early. Wall times and
/// planned minutes stay. sessions are by start.
[[nodiscard]] MovedTimetable movedTimetable(const QList<TrainingSession> &sessions, QDate lastStarts, const Group &next, const HoursSettings &settings);

/// A session and those after it, some days later (or earlier): after a closure. sessions are by start; ids, wall times and
/// planned minutes stay.
[[nodiscard]] QList<TrainingSession> laterSessions(const QList<TrainingSession> &sessions, const TrainingSessionId &first, int days, const QTimeZone &zone);

/// A sentence that names the first two that would be held at once; empty when none would.
[[nodiscard]] QString clashOf(const QList<TrainingSession> &wanted, const QList<TrainingSession> &standing, const QTimeZone &zone);

} // namespace warsha
