// SPDX-License-Identifier: GPL-3.0-or-later
// The long check of a database, beyond the quick one at every opening: each page and index, and each reference.
#pragma once

#include "database.h"

#include <QStringList>

namespace warsha {

/// A sentence per finding, at most twenty; none when all is well. PostgreSQL guards its references itself; there every
/// table is read through once.
[[nodiscard]] Result<QStringList> findDamage(const Database &database);

} // namespace warsha
