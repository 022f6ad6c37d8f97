// SPDX-License-Identifier: GPL-3.0-or-later
// Why a backup was made: it is told in the list of backups, and decides how long it stays (database/backupretention.h).
#pragma once

namespace warsha {

enum class BackupOccasion {
    ByItself,      ///< the program: every hour in which something changed, on leaving
    Asked,         ///< a person wanted one now
    BeforeRestore, ///< of the present state, before a backup took its place
};

} // namespace warsha
