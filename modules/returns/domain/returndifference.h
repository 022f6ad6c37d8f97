// SPDX-License-Identifier: GPL-3.0-or-later
// What is other in one return than in one before it, table by table.
#pragma once

#include "returndata.h"

namespace warsha {

struct TableDifference {
    qint64 added = 0;
    qint64 changed = 0; ///< the same record (by the fields that name it) with other values
    qint64 gone = 0;
    [[nodiscard]] bool isNone() const { return added + changed + gone == 0; }
    bool operator==(const TableDifference &) const = default;
};

/// Tables that are the same are not listed. Both must be sorted and checked.
[[nodiscard]] QMap<QString, TableDifference> differencesBetween(const ReturnData &before, const ReturnData &now);

} // namespace warsha
