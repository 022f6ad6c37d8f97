// SPDX-License-Identifier: GPL-3.0-or-later
// Raw rows to a table: finds the headings (titles, notes and comments above them are passed over, and that is said), makes
// them different from each other, and brings every row to their length. A row with more cells than headings is marked as
// a fault: its cells are likely shifted. Headings that are cut themselves are refused.
#pragma once

#include "rawgrid.h"
#include "result.h"
#include "table.h"
#include "tablereader.h"

namespace warsha {

/// table holds what is known already (source, encoding...). ErrorKind::Input when there is no row, or no such heading row.
[[nodiscard]] Result<Table> shapeTable(RawGrid &&grid, Table table, const ReadOptions &options);

} // namespace warsha
