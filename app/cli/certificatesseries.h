// SPDX-License-Identifier: GPL-3.0-or-later
// What a restored centre must be told before it gives numbers again, and what it was told.
#pragma once

#include "composition.h"

namespace warsha {

[[nodiscard]] Option lastSeenOption();
[[nodiscard]] Option noneSeenOption();
/// Passes on what the two options say of the series that the papers come from.
Result<void> tellSeries(CommandContext &context, Workbench &centre, const GroupId &group, QDate issuedOn, const QList<AwardKind> &kinds);
[[nodiscard]] Command gapsCommand(); ///< certificates gaps

} // namespace warsha
