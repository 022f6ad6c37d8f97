// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of the ledger of hours, and those of lower slices that it points to.
#pragma once

#include "id.h"

namespace warsha {

using TrainingSessionId = Id<struct TrainingSessionTag>;
using RegisterMarkId = Id<struct RegisterMarkTag>;
using HourEntryId = Id<struct HourEntryTag>;
using PlacementId = Id<struct PlacementTag>;
using HoursImportId = Id<struct HoursImportTag>;
using ReportLineId = Id<struct ReportLineTag>;
using NameAliasId = Id<struct NameAliasTag>;

using EnrolmentId = Id<struct EnrolmentTag>;
using GroupId = Id<struct GroupTag>;
using PersonId = Id<struct PersonTag>;

} // namespace warsha
