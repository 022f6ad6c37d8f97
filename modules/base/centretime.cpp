// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretime.h"

#include <QMutex>

namespace warsha {

namespace {

QMutex guard;

QTimeZone &told()
{
    static QTimeZone zone;
    return zone;
}

} // namespace

void setCentreZone(const QTimeZone &zone)
{
    const QMutexLocker lock(&guard);
    told() = zone;
}

QTimeZone centreZone()
{
    const QMutexLocker lock(&guard);
    return told().isValid() ? told() : QTimeZone::systemTimeZone();
}

QDateTime centreTime(const QDateTime &instant)
{
    return instant.toTimeZone(centreZone());
}

QDateTime centreTime(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, centreZone());
}

QDate centreToday(const Clock &clock)
{
    return centreTime(clock.now()).date();
}

} // namespace warsha
