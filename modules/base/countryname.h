// SPDX-License-Identifier: GPL-3.0-or-later
// Countries in the language of the window. Qt 6.4 names a country only in its own languages: Lebanon is "Lebanon" to it in French.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace warsha {

/// Alpha-2 codes of all countries and territories of ISO 3166-1, and Kosovo's, sorted.
[[nodiscard]] QStringList countryCodes();
/// Its name in the language of the window; empty when it is none of these codes.
[[nodiscard]] QString countryNameOf(const QString &alpha2);
/// And in each language of the program, English first; those of which the translation is not linked are left out.
[[nodiscard]] QStringList countryNamesOf(const QString &alpha2);

struct OfferedCountry {
    QString code; ///< alpha-2
    QString name; ///< in the language of the window
    bool isFar = true;
};
/// As they are offered to be chosen: those in which Arabic or Lao is spoken first, where the program is used, each part by name.
[[nodiscard]] QList<OfferedCountry> offeredCountries();

} // namespace warsha
