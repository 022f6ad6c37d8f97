// SPDX-License-Identifier: GPL-3.0-or-later
// What an identity must hold to be stored: a printed name in one script, nothing else (no document is required on the
// first day). Values are tidied first: blanks made one, direction marks and other control characters taken out, NFC.
#pragma once

#include "identityfields.h"
#include "result.h"

namespace warsha {

[[nodiscard]] QString tidied(const QString &text);
/// Whole years; nothing when the year of birth is not known, or cannot be. Without the day the age of the whole year.
[[nodiscard]] std::optional<int> ageOn(const PartialDate &birth, QDate today);
/// What a reason is about, for whoever shows it beside a field.
enum class IdentityPart { Whole, Names, Birth, Phones, Email };
struct IdentityFault {
    IdentityPart part;
    QString why; ///< a sentence
};
/// As it is stored, whatever it says.
[[nodiscard]] Identity tidiedIdentity(Identity identity);
/// Every reason why a tidied identity cannot be stored; today bounds the birth date.
[[nodiscard]] QList<IdentityFault> identityFaults(const Identity &identity, QDate today);
/// 5 to 20 digits and the signs between them; as it is stored.
[[nodiscard]] Result<QString> checkedPhone(const QString &text);
/// name@place.domain; as it is stored.
[[nodiscard]] Result<QString> checkedEmail(const QString &text);
/// Refuses phones and an e-mail address that cannot be right, but what was stored before the rule was.
[[nodiscard]] Result<void> checkContacts(const Identity &identity, const Identity &before = {});
/// Every reason why a tidied identity cannot be that of somebody new: their contacts must be right, too.
[[nodiscard]] QList<IdentityFault> newIdentityFaults(const Identity &identity, QDate today);
/// The first field with a text that is longer than any is kept.
[[nodiscard]] std::optional<IdentityField> tooLongField(const Identity &identity);
/// The tidied identity, or ErrorKind::Rule with a sentence; today bounds the birth date.
[[nodiscard]] Result<Identity> checkedIdentity(Identity identity, QDate today);

} // namespace warsha
