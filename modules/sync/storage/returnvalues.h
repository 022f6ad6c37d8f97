// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a row as values of the return.
#pragma once

#include "returndata.h"
#include "row.h"

namespace warsha {

[[nodiscard]] inline ReturnValue returnText(const Row &row, QLatin1StringView column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? ReturnValue() : ReturnValue(text);
}

[[nodiscard]] inline ReturnValue returnWord(const Row &row, QLatin1StringView column)
{
    const QString word = asWord(row.text(column));
    return word.isEmpty() ? ReturnValue() : ReturnValue(word);
}

[[nodiscard]] inline ReturnValue returnNumber(const Row &row, QLatin1StringView column)
{
    return row.integer(column);
}

/// Where the slice writes a number for "not known": 0 or -1.
[[nodiscard]] inline ReturnValue returnNumberUnless(const Row &row, QLatin1StringView column, qint64 unknown)
{
    const qint64 number = row.integer(column);
    return number == unknown ? ReturnValue() : ReturnValue(number);
}

} // namespace warsha
