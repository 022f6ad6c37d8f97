// SPDX-License-Identifier: GPL-3.0-or-later
// Cells to values. An error's message is the reason to show beside the row ("“9.61E+10” was shortened by a spreadsheet...");
// row and column are added by ImportReport. An empty cell is an error here: ask first whether it is empty.
#pragma once

#include "result.h"

namespace warsha {

/// What stands in a cell, as a sentence quotes it in the language of the window; its first 40 characters.
[[nodiscard]] QString quotedCell(const QString &cell);

/// A phone as typed, blanks tidied and digits made Western; digits, blanks and + - ( ) . / only, 5 to 20 digits.
/// Refused with an explanation: "9.61E+10" and other shortened numbers.
[[nodiscard]] Result<QString> phoneFromCell(const QString &cell);

/// A code or number that is text (document number, programme code): tidied, digits made Western, zeros kept.
/// Refused with an explanation: shortened numbers, and "1234567.0"-like ones.
[[nodiscard]] Result<QString> codeFromCell(const QString &cell);

/// Yes and no in English, French, Arabic and Lao, 1 and 0, TRUE and FALSE, x and tick.
[[nodiscard]] Result<bool> booleanFromCell(const QString &cell);

/// Whole minutes from "90", "1:30", "1 h 30 min", a workbook's "1:30:00"; bareNumberIsHours: "7.5" is 450.
[[nodiscard]] Result<int> minutesFromCell(const QString &cell, bool bareNumberIsHours = false);

[[nodiscard]] Result<qint64> integerFromCell(const QString &cell);

/// "9.61E+10", "1,23E+11": what a spreadsheet makes of a long number when it saves text.
[[nodiscard]] bool looksShortened(const QString &cell);

} // namespace warsha
