// SPDX-License-Identifier: GPL-3.0-or-later
#include "intervals.h"

#include <algorithm>

namespace warsha {

QList<Interval> united(QList<Interval> intervals)
{
    std::sort(intervals.begin(), intervals.end(), [](const Interval &a, const Interval &b) { return a.from < b.from; });
    QList<Interval> merged;
    for (const Interval &next : std::as_const(intervals)) {
        if (next.to <= next.from)
            continue;
        if (!merged.isEmpty() && next.from <= merged.last().to)
            merged.last().to = std::max(merged.last().to, next.to);
        else
            merged.append(next);
    }
    return merged;
}

QList<Interval> clipped(const QList<Interval> &intervals, const Interval &window)
{
    QList<Interval> inside;
    for (const Interval &each : intervals) {
        const Interval part{std::max(each.from, window.from), std::min(each.to, window.to)};
        if (part.to > part.from)
            inside.append(part);
    }
    return inside;
}

qint64 secondsOf(const QList<Interval> &disjoint)
{
    qint64 seconds = 0;
    for (const Interval &each : disjoint)
        seconds += each.to - each.from;
    return seconds;
}

int minutesWithin(const QList<Interval> &intervals, const Interval &window)
{
    return int(secondsOf(clipped(united(intervals), window)) / 60);
}

} // namespace warsha
