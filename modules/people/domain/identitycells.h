// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a trainee table to values: sex, nationality, kinds of document, several phones in one cell. An error's
// message is the reason to show beside the row.
#pragma once

#include "person.h"
#include "result.h"

namespace warsha {

/// "-", "n/a", "none", "لا يوجد"...: what people write where there is nothing.
[[nodiscard]] bool meansNothing(const QString &cell);
/// Female and male in English, French, Arabic and Lao, by word or letter.
[[nodiscard]] Result<Sex> sexFromCell(const QString &cell);
/// ISO 3166 alpha-3 from a code of two or three letters, a country's name (in its own language, or one of the program), or what its
/// people are called (the countries we meet; English, French, Arabic). Stateless is "XXA" (ICAO 9303).
[[nodiscard]] Result<QString> nationalityFromCell(const QString &cell);
/// What is read as one of them: of a nationality besides the names and codes of its country.
[[nodiscard]] QString sexWords(Sex sex); ///< with blanks between
[[nodiscard]] QStringList nationalityWords(const QString &alpha3);
/// "passport", "unhcr"... for the words we know; any other word is kept as it is.
[[nodiscard]] QString documentKindFromCell(const QString &cell);
/// Split at ; , and new lines, and at / with blanks around it.
[[nodiscard]] Result<QStringList> phonesFromCell(const QString &cell);

} // namespace warsha
