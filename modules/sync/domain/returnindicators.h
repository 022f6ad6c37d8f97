// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of the return: counts per programme and sex out of its own rows, small ones not given.
#pragma once

#include "returndata.h"

namespace warsha {

[[nodiscard]] QList<ReturnRow> indicatorsOf(const ReturnData &data);
/// A count with its flag, as the return has them side by side.
[[nodiscard]] QList<ReturnValue> countAndFlag(qint64 count);

} // namespace warsha
