// SPDX-License-Identifier: GPL-3.0-or-later
// Months by name, as people write them: English, French, Arabic (both the names of the Levant and those of Egypt and the
// Gulf), Lao; full or shortened to three letters in Latin script. Source: CLDR.
#pragma once

#include <QStringView>

namespace warsha {

/// 1 to 12 for a folded name (foldText); 0 for anything else.
[[nodiscard]] int monthOfName(QStringView folded);

} // namespace warsha
