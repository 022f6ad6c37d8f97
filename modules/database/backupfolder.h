// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace warsha {

/// Whether backups may be kept there, found out by writing: rights alone do not tell of a read-only disk or a folder of the
/// system. Makes the folder when it is not there. Storage, in words, when they may not.
[[nodiscard]] Result<void> checkBackupFolder(const QString &folder);

} // namespace warsha
