// SPDX-License-Identifier: GPL-3.0-or-later
// Placements and their days in words and shapes, and what people type for them.
#pragma once

#include "placementlisting.h"
#include "result.h"
#include "statusshape.h"

namespace warsha {

/// A placement that ended has its tick when all of its hours were done.
[[nodiscard]] StatusShape shapeOf(const PlacementListing &listing, PlacementStanding standing);

/// "8:30", "830", "8", "14.05" in any digits, as "HH:mm".
[[nodiscard]] Result<QString> typedTime(const QString &typed);
/// Hours as people write them: "8", "7.5", "7:30"; a number beyond a day is minutes ("450"). In whole minutes.
[[nodiscard]] Result<int> typedHours(const QString &typed);
/// Hours of a whole placement: a bare number is hours, however many.
[[nodiscard]] Result<int> plannedFromTyped(const QString &typed);

} // namespace warsha
