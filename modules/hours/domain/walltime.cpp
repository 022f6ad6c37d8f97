// SPDX-License-Identifier: GPL-3.0-or-later
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr qint64 secondsOfDay = 86400;

int offsetAt(qint64 utc, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}
} // namespace

WallSeconds wallSeconds(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
}

WallInstant instantOf(WallSeconds wall, const QTimeZone &zone)
{
    // Offsets a day before and after: no zone changes its clocks twice in two days.
    const int before = offsetAt(wall - secondsOfDay, zone);
    const int after = offsetAt(wall + secondsOfDay, zone);
    const qint64 early = wall - before;
    const qint64 late = wall - after;
    const bool earlyHolds = offsetAt(early, zone) == before;
    const bool lateHolds = offsetAt(late, zone) == after;
    if (before == after)
        return {early, early, WallInstant::Kind::Plain};
    if (earlyHolds && lateHolds)
        return {std::min(early, late), std::max(early, late), WallInstant::Kind::Doubled};
    if (earlyHolds || lateHolds) {
        const qint64 utc = earlyHolds ? early : late;
        return {utc, utc, WallInstant::Kind::Plain};
    }
    return {early, early, WallInstant::Kind::Skipped};
}

QDate dayOf(qint64 utc, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc, zone).date();
}

QString wallText(qint64 utc, const QTimeZone &zone, bool withDay)
{
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(utc, zone);
    return wall.toString(withDay ? u"yyyy-MM-dd HH:mm"_s : u"HH:mm"_s);
}

} // namespace warsha
