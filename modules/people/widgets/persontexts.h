// SPDX-License-Identifier: GPL-3.0-or-later
// A person in words on the screen: names, sex, age, dates in the language of the window.
#pragma once

#include "directorysnapshot.h"

namespace warsha {

[[nodiscard]] NameOrder windowOrder(); ///< of the names that this window shows
[[nodiscard]] QString windowScript(); ///< ISO 15924 of the window's language: "Arab", "Latn"
/// In the script of the window where there is such a name, else the first; "Erased" when nothing is left.
[[nodiscard]] QString shownName(const Person &person);
[[nodiscard]] QString otherNames(const Person &person);      ///< the other scripts, joined
[[nodiscard]] QString initialsOf(const QString &name);       ///< two letters at most
[[nodiscard]] QString sexName(Sex sex);                      ///< "Woman", "Man"; empty when not stated
[[nodiscard]] QString birthText(const PartialDate &birth);   ///< "12 March 2004", "March 2004", "2004", "about 2004"
/// "20", "about 20": from a birth known to the day or the year; empty when not known or not possible.
[[nodiscard]] QString ageText(const PartialDate &birth, QDate today);
/// What people type: "12.3.2004", "2004-03-12", "12/03/2004" (day first), "2004", "~2004"; nothing when it is none.
[[nodiscard]] std::optional<PartialDate> typedBirth(const QString &typed);

} // namespace warsha
