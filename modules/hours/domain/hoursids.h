// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of the ledger of hours, beside those of lower slices that it points to.
#pragma once

#include "enrolment.h"

namespace warsha {

using TrainingSessionId = Id<struct TrainingSessionTag>;
using RegisterMarkId = Id<struct RegisterMarkTag>;
using HourEntryId = Id<struct HourEntryTag>;
using PlacementId = Id<struct PlacementTag>;
using HoursImportId = Id<struct HoursImportTag>;
using ReportLineId = Id<struct ReportLineTag>;
using NameAliasId = Id<struct NameAliasTag>;

} // namespace warsha
