// SPDX-License-Identifier: GPL-3.0-or-later
// What of a person is searched, folded; and the keys by which phones and documents are compared.
#pragma once

#include "person.h"

namespace warsha {

/// Names in every script, known as, trainee number, phones, documents, learner number, e-mail: folded, one a line.
[[nodiscard]] QString searchText(const Person &person);
/// The digits of a phone number without leading zeros or plus: "+961 3 123 456" gives "9613123456", "03/123456" gives
/// "3123456". Empty when there are fewer than three digits.
[[nodiscard]] QString phoneKey(QStringView phone);
/// Whether two phone keys are of one line: equal, or one is the other with a country code before it.
[[nodiscard]] bool samePhone(QStringView a, QStringView b);
/// By which two spellings of one name meet: words without hyphens, apostrophes and the Arabic article, in no order.
/// "Omar Al-Masri", "Omar el Masri" and "MASRI Omar" give "masri omar".
[[nodiscard]] QString nameKey(QStringView printed);
/// Letters and digits only, folded: "LEB-22A12345" gives "leb22a12345".
[[nodiscard]] QString documentKey(QStringView number);

} // namespace warsha
