// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetablefollower.h"

#include "shortday.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDaysNamed = 6;

QString named(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate &day : days.first(std::min(days.size(), mostDaysNamed)))
        texts.append(shortDay(day));
    if (const auto more = int(days.size() - texts.size()); more > 0)
        texts.append(TimetableFollower::tr("%n more", "days", more));
    return QLocale().createSeparatedList(texts);
}

} // namespace

Result<MovedTimetable> TimetableFollower::moved(const Group &last, const Group &next) const
{
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsOf(last.id));
    return movedTimetable(sessions, last.starts, next, m_settings);
}

Result<QStringList> TimetableFollower::tell(const Group &last, const Group &next) const
{
    WARSHA_TRY(const MovedTimetable timetable, moved(last, next));
    QStringList sentences;
    if (!timetable.sessions.isEmpty())
        sentences.append(tr("Timetable: %n session(s), %1 to %2.", nullptr, int(timetable.sessions.size()))
                             .arg(shortDay(timetable.sessions.first().day), shortDay(timetable.sessions.last().day)));
    if (!timetable.left.isEmpty())
        sentences.append(tr("No session on days off: %1.").arg(named(timetable.left)));
    if (!timetable.outside.isEmpty())
        sentences.append(tr("No session outside the dates of the group: %1.").arg(named(timetable.outside)));
    return sentences;
}

Result<void> TimetableFollower::follow(const Group &last, const Group &next)
{
    WARSHA_TRY(MovedTimetable timetable, moved(last, next));
    if (timetable.sessions.isEmpty())
        return {};
    for (TrainingSession &session : timetable.sessions) {
        session.id = TrainingSessionId::make();
        session.version = 1;
    }
    return m_hours.addSessions(timetable.sessions);
}

} // namespace warsha
