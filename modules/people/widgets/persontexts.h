// SPDX-License-Identifier: GPL-3.0-or-later
// A person in words on the screen: names, sex, age, dates in the language of the window.
#pragma once

#include "directorysnapshot.h"
#include "identityfields.h"

namespace warsha {

[[nodiscard]] NameOrder windowOrder(); ///< of the names that this window shows
[[nodiscard]] QString windowScript(); ///< ISO 15924 of the window's language: "Arab", "Latn"
/// In the script of the window where there is such a name, else the first; "Erased" when nothing is left.
[[nodiscard]] QString shownName(const Person &person);
[[nodiscard]] QString otherNames(const Person &person);      ///< the other scripts, joined
[[nodiscard]] QString initialsOf(const QString &name);       ///< two letters at most
[[nodiscard]] QString sexName(Sex sex);                      ///< "Woman", "Man"; empty when not stated
[[nodiscard]] QString birthText(const PartialDate &birth);   ///< "12 March 2004", "March 2004", "2004", "about 2004"
[[nodiscard]] QString countryName(const QString &alpha3);    ///< "Syria", "Stateless"; the code when it is none
[[nodiscard]] QString documentKindName(const QString &kind); ///< "Passport"; what is no known kind as it is
/// "Passport: N123; UNHCR card: 22A", as it is read and as typedDocuments reads it again.
[[nodiscard]] QString documentsText(const QList<IdentityDocument> &documents);
/// Parts between ; or , each a number, or a kind and a number with a colon between. A number alone keeps the kind, and every
/// one the issuer, that stood in its place.
[[nodiscard]] QList<IdentityDocument> typedDocuments(const QString &typed, const QList<IdentityDocument> &before);
[[nodiscard]] QStringList consentPurposes();                    ///< codes, in the order in which they are asked
[[nodiscard]] QString consentPurposeName(const QString &code);
[[nodiscard]] QString fieldName(IdentityField field);
/// A field of somebody in one line, for comparing; empty when nothing is known.
[[nodiscard]] QString fieldText(IdentityField field, const Identity &identity);
/// "20", "about 20": from a birth known to the day or the year; empty when not known or not possible.
[[nodiscard]] QString ageText(const PartialDate &birth, QDate today);
/// What stands in a field that is edited: a whole day as the centre writes it, another date in its ISO form.
[[nodiscard]] QString birthAsTyped(const PartialDate &birth);

} // namespace warsha
