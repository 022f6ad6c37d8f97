// SPDX-License-Identifier: GPL-3.0-or-later
// The clock on the wall of the centre. Which day it is, and what time, is decided by the zone of the centre (Settings) and never by
// that of this PC: a PC set to another zone, or to UTC, would write another day on paper than the registers have.
#pragma once

#include "clock.h"

#include <QTimeZone>

namespace warsha {

/// The zone of the centre that this program has open, told by whoever reads its profile, or chooses that of a new one; from any thread. One that is not valid, and
/// none told yet, is that of this PC.
void setCentreZone(const QTimeZone &zone);
[[nodiscard]] QTimeZone centreZone();

/// An instant as the centre's clocks show it.
[[nodiscard]] QDateTime centreTime(const QDateTime &instant);
[[nodiscard]] QDateTime centreTime(qint64 utc);

/// The day it is at the centre.
[[nodiscard]] QDate centreToday(const Clock &clock = SystemClock());

} // namespace warsha
