// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a backup are to people.
#pragma once

#include "result.h"

namespace warsha {

/// "trainees" for the table "person"; empty for what only the program counts.
[[nodiscard]] QString rowsOfTable(const QString &table);
/// Who signs in to a centre that was restored where no present one could be asked.
[[nodiscard]] QString usersOfBackup();
/// Which backup is meant: not every sentence about what is inside a file knows its name.
[[nodiscard]] Error onBackup(const QString &file, const Error &error);

} // namespace warsha
