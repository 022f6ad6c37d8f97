// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and enrolments in words and shapes.
#pragma once

#include "enrolment.h"
#include "shortday.h"
#include "statusshape.h"
#include "typedday.h"

namespace warsha {

[[nodiscard]] StatusShape shapeOf(EnrolmentStatus status);
[[nodiscard]] StatusShape shapeOf(GroupState state);
/// "FRM-26-A  Road foremen, spring"; the code alone where the name is the code.
[[nodiscard]] QString groupWords(const Group &group);
[[nodiscard]] QString spokenGroup(const Group &group); ///< the same as it is heard
/// As they are offered to be chosen: running ones first, then planned, finished, cancelled; of each those that end first.
void sortAsOffered(QList<GroupListing> &groups);
[[nodiscard]] QString groupDates(const Group &group);    ///< "2 Mar – 30 Jun 2026"
[[nodiscard]] QString groupPlaces(const GroupListing &listing); ///< "26 of 26", "12" without a limit
[[nodiscard]] QString noDay(const QString &typed);       ///< what to say about a text that is no day
/// The day of the present status: enrolled, ended, offered or applied.
[[nodiscard]] QDate dayOf(const Enrolment &enrolment);

} // namespace warsha
