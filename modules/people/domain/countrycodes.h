// SPDX-License-Identifier: GPL-3.0-or-later
// ISO 3166-1: the 249 countries, by code and by name.
#pragma once

#include <QString>

namespace warsha {

/// Alpha-3 in capitals for a code of two or three letters in any case; empty for no country.
[[nodiscard]] QString countryFromCode(const QString &code);
/// "SY" for "SYR"; empty for no country.
[[nodiscard]] QString countryAlpha2(const QString &alpha3);
/// Alpha-3 for a folded name (see foldText), English, in a language of the country or of the program; empty for none.
[[nodiscard]] QString countryFromFoldedName(const QString &name);

} // namespace warsha
