// SPDX-License-Identifier: GPL-3.0-or-later
// A number of a workbook as text, by how its cell is shown. Source of the formats: ECMA-376 part 1, 18.8.30.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace warsha {

enum class NumberLook { Plain, Date, DateTime, Time, Percent };

/// By the built-in number of a format (9 per cent, 14 date, 20 time...); Plain for those that are custom.
[[nodiscard]] NumberLook lookOfBuiltIn(int format);
/// By a format's code: "dd/mm/yyyy", "[h]:mm", "0.0%".
[[nodiscard]] NumberLook lookOfCode(QStringView code);

/// written: the number as the file has it. What is no number comes back unchanged.
[[nodiscard]] QString numberText(QStringView written, NumberLook look, bool base1904);

/// The day of a serial: 1 is 1900-01-01 (60, the day that never was, is nothing), or 0 is 1904-01-01.
[[nodiscard]] std::optional<QDate> dateOfSerial(qint64 serial, bool base1904);

/// "1:30:00", hours as many as there are.
[[nodiscard]] QString lengthText(qint64 seconds);

} // namespace warsha
