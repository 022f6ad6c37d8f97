// SPDX-License-Identifier: GPL-3.0-or-later
// Countries in the language of the window. Qt 6.4 names a country only in its own languages: Lebanon is "Lebanon" to it in French.
#pragma once

#include <QString>
#include <QStringList>

namespace warsha {

/// Alpha-2 codes of all countries and territories of ISO 3166-1, and Kosovo's, sorted.
[[nodiscard]] QStringList countryCodes();
/// Its name in the language of the window; empty when it is none of these codes.
[[nodiscard]] QString countryNameOf(const QString &alpha2);

} // namespace warsha
