// SPDX-License-Identifier: GPL-3.0-or-later
// The one lenient number parser: all decimal digits, comma or point (or the Arabic separators) for the decimals, blanks
// and either separator between thousands where that is the only reading.
// "1,234" alone is taken as decimals by nobody here: it is ambiguous, and refused by parseDecimal.
#pragma once

#include <QString>

#include <optional>

namespace warsha {

/// A whole number, sign allowed; nothing when the text is anything else.
[[nodiscard]] std::optional<qint64> parseInteger(QStringView text);

/// A number as thousandths (12.5 gives 12500), so that no floating point is kept; nothing when it cannot be read.
[[nodiscard]] std::optional<qint64> parseThousandths(QStringView text);

/// A length of time in whole minutes from "90", "1:30", "1 h 30 min", "1h 13m 42s" (seconds are floored).
/// A bare number is minutes. Nothing when it cannot be read.
[[nodiscard]] std::optional<int> parseMinutes(QStringView text);

} // namespace warsha
