// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of time in seconds: union and clip. Two devices of one person count once.
#pragma once

#include <QList>

namespace warsha {

struct Interval {
    qint64 from = 0;
    qint64 to = 0; ///< not before from
    bool operator==(const Interval &) const = default;
};

/// Sorted, merged where they touch or overlap; empty and backward ones dropped.
[[nodiscard]] QList<Interval> united(QList<Interval> intervals);
/// The parts inside the window.
[[nodiscard]] QList<Interval> clipped(const QList<Interval> &intervals, const Interval &window);
[[nodiscard]] qint64 secondsOf(const QList<Interval> &disjoint);
/// Union, clipped, floored to whole minutes once at the end.
[[nodiscard]] int minutesWithin(const QList<Interval> &intervals, const Interval &window);

} // namespace warsha
