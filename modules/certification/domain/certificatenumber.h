// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of awards: a pattern such as "{centre}-{year}-{serial:5}" filled, then two check digits after a hyphen
// (ISO 7064 MOD 97-10 over the digits and letters, A = 10 ... Z = 35), so that a number misread on the phone is noticed.
#pragma once

#include "result.h"

#include <QDate>

#include <optional>

namespace warsha {

struct NumberPattern {
    QString text; ///< tokens {centre} {programme} {group} {kind} {year} {serial:N}; serial exactly once
};

/// What the tokens stand for.
struct NumberParts {
    QString centre;
    QString programme;
    QString group;
    QString kind; ///< "C", "S" or "A"
    QDate date;
};

/// Errors name the token that is unknown or missing. Besides the tokens: A-Z a-z 0-9 blank - / . _
[[nodiscard]] Result<void> checkNumberPattern(const NumberPattern &pattern);
/// The pattern filled but for the serial: numbers of one scope rise together, a new year begins a new one.
[[nodiscard]] QString counterScope(const NumberPattern &pattern, const NumberParts &parts);
/// The number with check digits: "BEY-2026-00042-17". Upper case; what a code holds beside A-Z 0-9 - / . becomes "-".
[[nodiscard]] Result<QString> awardNumber(const NumberPattern &pattern, const NumberParts &parts, qint64 serial);

/// The serial of a number of that scope, check digits included; nothing when it is of another.
[[nodiscard]] std::optional<qint64> serialOf(const QString &scope, const QString &number);

/// "00" to "97" for the digits and letters of text; others are left out.
[[nodiscard]] QString checkDigitsOf(const QString &text);
/// Whether the last two digits fit the rest.
[[nodiscard]] bool hasGoodCheckDigits(const QString &number);

} // namespace warsha
