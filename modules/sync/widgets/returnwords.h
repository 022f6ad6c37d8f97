// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the return in the words of the trade: what they are, and what a row of them tells.
#pragma once

#include <QString>

namespace warsha {

[[nodiscard]] QString returnTableTitle(const QString &table);
/// Every field of the table, in a sentence or two.
[[nodiscard]] QString returnTableWords(const QString &table);
[[nodiscard]] QString neverSentWords();
/// A place as the outbox keeps it: "folder STICK", or an address.
[[nodiscard]] QString destinationWords(const QString &place);

} // namespace warsha
