// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable.h"

#include "shortday.h"
#include "walltime.h"

#include <QCoreApplication>

namespace warsha {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Timetable)
};

constexpr int week = 7;

/// The instant that many days later, at the same time of the wall.
qint64 daysLater(qint64 utc, int days, const QTimeZone &zone)
{
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(utc, zone);
    return instantOf(wallSeconds(wall.date().addDays(days), wall.time()), zone).utc;
}

/// Whole weeks, in days.
int shiftOf(QDate firstSession, QDate lastStarts, QDate nextStarts)
{
    const auto days = int(lastStarts.daysTo(nextStarts));
    const int whole = days - (days % week + week) % week; // the week that the next one begins in
    return firstSession.addDays(whole) < nextStarts ? whole + week : whole;
}

void appendOnce(QList<QDate> &days, QDate day)
{
    if (days.isEmpty() || days.last() != day)
        days.append(day);
}
} // namespace

TimetableDays daysOf(const Timetable &timetable, const DaysOff &off)
{
    TimetableDays found;
    for (QDate day = timetable.from; day.isValid() && day <= timetable.until; day = day.addDays(1)) {
        if (timetable.weekdays.contains(day.dayOfWeek()))
            (off.contains(day) ? found.left : found.days).append(day);
    }
    return found;
}

Result<QList<TrainingSession>> sessionsOf(const Timetable &timetable, const GroupId &group, const HoursSettings &settings)
{
    if (!timetable.begins.isValid() || !timetable.ends.isValid() || timetable.ends <= timetable.begins)
        return failure(ErrorKind::Rule, Text::tr("A session ends after it begins, on the same day."));
    const QList<QDate> days = daysOf(timetable, settings.daysOff).days;
    if (days.isEmpty())
        return failure(ErrorKind::Rule, Text::tr("The timetable has no day: none of its weekdays lies in its dates, or all of them are days off."));
    QList<TrainingSession> sessions;
    for (const QDate &day : days) {
        TrainingSession session;
        session.group = group;
        session.mode = timetable.mode;
        session.day = day;
        session.starts = instantOf(wallSeconds(day, timetable.begins), settings.zone).utc;
        session.ends = instantOf(wallSeconds(day, timetable.ends), settings.zone).utc;
        sessions.append(session);
    }
    return sessions;
}

MovedTimetable movedTimetable(const QList<TrainingSession> &sessions, QDate lastStarts, const Group &next, const HoursSettings &settings)
{
    MovedTimetable moved;
    if (sessions.isEmpty())
        return moved;
    const int shift = shiftOf(sessions.first().day, lastStarts, next.starts);
    for (const TrainingSession &each : sessions) {
        TrainingSession session = each;
        session.id = {};
        session.version = 0;
        session.group = next.id;
        session.day = each.day.addDays(shift);
        session.starts = daysLater(each.starts, shift, settings.zone);
        session.ends = daysLater(each.ends, shift, settings.zone);
        session.plannedMinutes = std::min(each.plannedMinutes, int((session.ends - session.starts) / 60)); // a night on which clocks change
        if (session.day < next.starts || session.day > next.ends)
            appendOnce(moved.outside, session.day);
        else if (settings.daysOff.contains(session.day))
            appendOnce(moved.left, session.day);
        else
            moved.sessions.append(session);
    }
    return moved;
}

QList<TrainingSession> laterSessions(const QList<TrainingSession> &sessions, const TrainingSessionId &first, int days, const QTimeZone &zone)
{
    QList<TrainingSession> later(std::ranges::find(sessions, first, &TrainingSession::id), sessions.cend());
    for (TrainingSession &each : later) {
        each.day = each.day.addDays(days);
        each.starts = daysLater(each.starts, days, zone);
        each.ends = daysLater(each.ends, days, zone);
        each.plannedMinutes = std::min(each.plannedMinutes, int((each.ends - each.starts) / 60)); // a night on which clocks change
    }
    return later;
}

QString clashOf(const QList<TrainingSession> &wanted, const QList<TrainingSession> &standing, const QTimeZone &zone)
{
    const auto begin = [&](const TrainingSession &session) { return shortDay(session.day) + u' ' + wallText(session.starts, zone, false); };
    for (const TrainingSession &each : wanted) {
        const auto other = std::ranges::find_if(standing, [&](const TrainingSession &one) { return one.starts < each.ends && each.starts < one.ends; });
        if (other != standing.cend())
            return Text::tr("The session %1–%2 clashes with the one %3–%4.", "day and time, time")
                .arg(begin(each), wallText(each.ends, zone, false), begin(*other), wallText(other->ends, zone, false));
    }
    return {};
}

} // namespace warsha
