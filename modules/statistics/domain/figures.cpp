// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QMap>

namespace warsha {

namespace {

int shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? int(part * 1000 / whole) : 0;
}

} // namespace

QDate weekOf(QDate day, int firstDay)
{
    return day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
}

QList<QDate> weeksBetween(QDate from, QDate to, int firstDay)
{
    QList<QDate> weeks;
    if (from.isValid() && from <= to)
        for (QDate week = weekOf(from, firstDay); week <= to; week = week.addDays(7))
            weeks.append(week);
    return weeks;
}

WeekAttendance sumOf(const QList<WeekAttendance> &weeks)
{
    WeekAttendance all;
    for (const WeekAttendance &week : weeks) {
        all.week = all.week.isValid() ? all.week : week.week;
        all.taught += week.taught;
        all.attended += week.attended;
    }
    return all;
}

int GroupProgress::share(Mode mode) const
{
    return shareOf(counted[mode], qint64(required[mode]) * people);
}

int GroupProgress::share() const
{
    return shareOf(counted.total(), qint64(required.total()) * people);
}

QList<ProgrammeOutcomes> byProgramme(const QList<GroupOutcomes> &groups)
{
    QMap<QString, ProgrammeOutcomes> programmes;
    for (const GroupOutcomes &group : groups) {
        ProgrammeOutcomes &results = programmes[group.programmeCode];
        results.programme = group.programme;
        results.code = group.programmeCode;
        results.titles = group.programmeTitles;
        results.places += group.places;
        results.achieved += group.achieved;
        results.notYet += group.notYet;
    }
    return programmes.values();
}

} // namespace warsha
