// SPDX-License-Identifier: GPL-3.0-or-later
// Why a paper was copied, replaced, voided or revoked. A usual reason is kept by its code, and read in the language of whoever
// reads it; one's own words stay as they were written.
#pragma once

#include <QStringList>

namespace warsha {

enum class ReasonFor { Copy, Replacement, Void, Revocation };

/// In words, in the order in which they are offered.
[[nodiscard]] QStringList usualReasons(ReasonFor verb);

/// What is kept of what was chosen or typed: the code of a usual reason, or the words.
[[nodiscard]] QString reasonToKeep(const QString &said);

/// In words, of what was kept.
[[nodiscard]] QString reasonText(const QString &kept);

} // namespace warsha
