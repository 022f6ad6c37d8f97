// SPDX-License-Identifier: GPL-3.0-or-later
// Files that must survive a power cut: QSaveFile syncs the file but not the folder that names it.
#pragma once

#include "result.h"

#include <QString>

namespace warsha {

/// What was written to the file is on the disk when this returns.
Result<void> syncFile(const QString &path);
/// The names in the folder are on the disk when this returns (a no-op where the system cannot).
Result<void> syncFolder(const QString &path);
/// Gives a synced file its name, in place of a former one, and syncs the folder: the old file or the new one, never
/// none. Both are in the same folder.
Result<void> putInPlace(const QString &from, const QString &to);

} // namespace warsha
