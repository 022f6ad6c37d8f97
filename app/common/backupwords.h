// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a backup are to people.
#pragma once

#include <QString>

namespace warsha {

/// "trainees" for the table "person"; empty for what only the program counts.
[[nodiscard]] QString rowsOfTable(const QString &table);

} // namespace warsha
