// SPDX-License-Identifier: GPL-3.0-or-later
// What a trainee is found by in a filter, out of the identity alone: sex, age, nationality, and what is missing in the record.
// Groups and hours are facets of the slices that know them.
#pragma once

#include "person.h"

namespace warsha {

enum class OwnFacet { Sex, Age, Nationality, Missing };
[[nodiscard]] QString ownFacetCode(OwnFacet facet); ///< "age": kept in saved lists

/// The values that are always offered, in their order; none for nationality, which offers those that occur. Ages are those the
/// ministries and donors count by: children, youth (the UN's 15 to 24 begins at 18 here), young adults, others.
[[nodiscard]] QStringList fixedValues(OwnFacet facet);
/// The values somebody has: "female", "18-24", "SYR", "no-phone"; what is not stated is "unknown". Several only for Missing.
[[nodiscard]] QStringList ownValues(OwnFacet facet, const Identity &identity, QDate today);

} // namespace warsha
