// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of awards: a pattern such as "{{centre}}/{{yyyy}}/{{seq:5}}" filled, then two check digits after a hyphen
// (ISO 7064 MOD 97-10 over the digits and letters, A = 10 ... Z = 35), so that a number misread on the phone is noticed.
#pragma once

#include "result.h"

#include <QDate>

namespace warsha {

struct NumberPattern {
    QString text; ///< tokens {{centre}}, {{yyyy}}, {{yy}}, {{kind}}, {{seq:N}}; seq exactly once
};

/// Errors name the token that is unknown or missing. Besides the tokens: A-Z a-z 0-9 and - / .
[[nodiscard]] Result<void> checkNumberPattern(const NumberPattern &pattern);
/// Within one scope the counter rises; a new year (when the pattern names it) starts a new scope.
[[nodiscard]] QString counterScope(const NumberPattern &pattern, const QString &centre, const QString &kind, QDate date);
/// The number with check digits: "WARSHA/2026/00042-17".
[[nodiscard]] Result<QString> awardNumber(const NumberPattern &pattern, const QString &centre, const QString &kind,
                                          QDate date, qint64 sequence);

/// "00" to "97" for the digits and letters of text; others are left out.
[[nodiscard]] QString checkDigitsOf(const QString &text);
/// Whether the last two digits fit the rest.
[[nodiscard]] bool hasGoodCheckDigits(const QString &number);

} // namespace warsha
