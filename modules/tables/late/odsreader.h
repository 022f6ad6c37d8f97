// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of an OpenDocument workbook (ODF 1.3, part 3, chapter 9) as rows of text. Repeated rows and cells are spread only
// where they hold something, and within the limits.
#pragma once

#include "rawgrid.h"
#include "table.h"
#include "tablereader.h"
#include "zippackage.h"

namespace warsha {

[[nodiscard]] Result<RawGrid> readOds(ZipPackage &package, const ReadOptions &options, Table &table);

} // namespace warsha
