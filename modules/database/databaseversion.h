// SPDX-License-Identifier: GPL-3.0-or-later
// Which database it is, for a diagnosis: nothing of its place or its content.
#pragma once

#include "database.h"

namespace warsha {

struct DatabaseVersion {
    QString engine;       ///< "SQLite 3.40.1"
    qint64 schemaSteps = 0; ///< migrations that were applied
    QString newestStep;   ///< "hours 4"
};

[[nodiscard]] Result<DatabaseVersion> databaseVersion(const Database &database);

} // namespace warsha
