// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre decides about hours: its clocks, and how long a day of training can be.
#pragma once

#include <QTimeZone>

namespace warsha {

/// The services hold a reference: it is filled when the centre's profile is read, and follows its changes.
struct HoursSettings {
    QTimeZone zone = QTimeZone::utc(); ///< of the centre; wall times are read in it
    int dayCapMinutes = 600;           ///< no person has more on one day
};

} // namespace warsha
