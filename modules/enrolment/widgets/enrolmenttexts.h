// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and enrolments in words and shapes.
#pragma once

#include "enrolment.h"
#include "statusshape.h"

namespace warsha {

[[nodiscard]] StatusShape shapeOf(EnrolmentStatus status);
[[nodiscard]] StatusShape shapeOf(GroupState state);
[[nodiscard]] QString groupDates(const Group &group);    ///< "2 Mar – 30 Jun 2026"
[[nodiscard]] QString groupPlaces(const GroupListing &listing); ///< "26 of 26", "12" without a limit
[[nodiscard]] QString shortDay(QDate day);               ///< "2 Mar 2026"; empty for no day
/// The day of the present status: enrolled, ended, offered or applied.
[[nodiscard]] QDate dayOf(const Enrolment &enrolment);

} // namespace warsha
