// SPDX-License-Identifier: GPL-3.0-or-later
// What an identity must hold to be stored: a printed name in one script, nothing else (no document is required on the
// first day). Values are tidied first: blanks made one, direction marks and other control characters taken out, NFC.
#pragma once

#include "person.h"
#include "result.h"

namespace warsha {

[[nodiscard]] QString tidied(const QString &text);
/// Whole years; nothing when the year of birth is not known, or cannot be. Without the day the age of the whole year.
[[nodiscard]] std::optional<int> ageOn(const PartialDate &birth, QDate today);
/// The tidied identity, or ErrorKind::Rule with a sentence; today bounds the birth date.
[[nodiscard]] Result<Identity> checkedIdentity(Identity identity, QDate today);

} // namespace warsha
