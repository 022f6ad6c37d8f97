// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups of a folder are kept, of each occasion for itself: the newest of each of the last 24 hours, 14 days and 8 weeks
// that have one; of those a person asked for, and of those made before a restore, the newest 20 in any case, so that none that
// the program makes takes their place. Counted over what is there and never against today, so that a wrong clock cannot empty
// the folder.
#pragma once

#include "backupoccasion.h"

#include <QDateTime>
#include <QList>

namespace warsha {

/// The times (UTC) that may go, of backups of one occasion; they may come in any order and twice.
[[nodiscard]] QList<QDateTime> expendableBackups(const QList<QDateTime> &times, BackupOccasion occasion = BackupOccasion::ByItself);

} // namespace warsha
