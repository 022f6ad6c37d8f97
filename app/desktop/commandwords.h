// SPDX-License-Identifier: GPL-3.0-or-later
// Everyday words that a command is looked for by, besides those of its name: "rename" for what is called "Change the group".
#pragma once

#include <QString>

namespace warsha {

/// In the language of the window, parted by commas; empty for most. code: of the command ("groups.change").
[[nodiscard]] QString commandWords(const QString &code);

/// "issue" for "to issue": what was typed, folded, without the small words that say nothing of the command; as it is where it has no other.
[[nodiscard]] QString withoutSmallWords(const QString &typed);

} // namespace warsha
