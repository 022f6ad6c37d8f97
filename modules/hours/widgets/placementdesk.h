// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages about placements work with; all of it outlives the window.
#pragma once

#include "hoursdesk.h"
#include "placementservice.h"

namespace warsha {

struct PlacementDesk {
    HoursDesk hours;
    PlacementService &placements;
    [[nodiscard]] QDate today() const { return hours.today(); }
};

} // namespace warsha
