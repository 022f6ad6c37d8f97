// SPDX-License-Identifier: GPL-3.0-or-later
// Wall time to instants. Reports of meetings have no zone: their times are those of the centre's clocks. Twice a year a
// wall time does not exist (the clock jumps) or exists twice; both are handled the same way each time, and told.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace warsha {

/// Seconds since 1970 as if the wall clock stood in UTC: a wall time as a number, with no zone of this PC in it.
using WallSeconds = qint64;

[[nodiscard]] WallSeconds wallSeconds(const QDate &day, const QTime &time);

struct WallInstant {
    enum class Kind {
        Plain,
        Skipped, ///< the clock jumped over it: read with the offset before the jump (02:30 is one half hour after the jump)
        Doubled, ///< the clock showed it twice: the first of the two
    };
    qint64 utc = 0;
    qint64 later = 0; ///< the second of the two where Doubled, else utc
    Kind kind = Kind::Plain;
};
[[nodiscard]] WallInstant instantOf(WallSeconds wall, const QTimeZone &zone);

/// The calendar day on which an instant falls in the zone.
[[nodiscard]] QDate dayOf(qint64 utc, const QTimeZone &zone);

/// "10:04" or, with a day, "2026-03-05 10:04", in the zone: for files and lists of the command line.
[[nodiscard]] QString wallText(qint64 utc, const QTimeZone &zone, bool withDay = true);

} // namespace warsha
