// SPDX-License-Identifier: GPL-3.0-or-later
// What a format's reader hands over before headings are looked for: rows of text with their numbers in the file.
#pragma once

#include "table.h"

namespace warsha {

struct RawGrid {
    QList<QStringList> rows;  ///< a blank row is an empty list, or a list of empty cells
    QList<int> numbers;       ///< as a spreadsheet shows them, from 1
    QMap<qsizetype, RowFault> faults; ///< by index: rows that hold more than can be read; what is here of them is cut
    bool endsInRow = false;   ///< the text ends without a new line: the last row may be cut
    QStringList warnings;
};

/// "The cell holds 12000 characters, ...": the fault of a row with such a cell.
[[nodiscard]] QString tooLongCell(qsizetype characters, int limit);

} // namespace warsha
