// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of the register of awards.
#pragma once

#include "id.h"

namespace warsha {

using AwardId = Id<struct AwardTag>;
using AwardEventId = Id<struct AwardEventTag>;
using AwardBatchId = Id<struct AwardBatchTag>;
using NumberGapId = Id<struct NumberGapTag>;
using IssuingKeyId = Id<struct IssuingKeyTag>;

} // namespace warsha
