// SPDX-License-Identifier: GPL-3.0-or-later
// What a corrected paper would say otherwise than the one it takes the place of. Number, code and day are always new and
// say nothing of the records.
#pragma once

#include "award.h"

#include <QStringList>

namespace warsha {

/// Translated, a line each, the name first: "Name: Rima Hadad becomes Rima Haddad", "Hours: 140 becomes 150", "The units".
/// Empty: the new paper would be the same.
[[nodiscard]] QStringList paperChanges(const FrozenValues &printed, const FrozenValues &now);

} // namespace warsha
