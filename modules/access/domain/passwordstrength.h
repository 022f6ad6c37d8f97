// SPDX-License-Identifier: GPL-3.0-or-later
// How long a password would hold against somebody who has the centre's file and guesses: said while it is typed. It is
// advice; the one rule is the least length (AccessService).
#pragma once

#include <QStringList>

namespace warsha {

enum class PasswordStrength {
    TooShort, ///< refused
    Weak,     ///< guessed within days
    Fair,     ///< within years
    Strong,
};

/// known: what everybody at the centre knows (its names, the sign-in name); it counts like a single letter, as the
/// commonest passwords do. A run (aaaa, 1234) counts like a quarter of its letters.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, const QStringList &known = {});

} // namespace warsha
