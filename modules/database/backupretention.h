// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups of a folder are kept: the newest of each of the last 24 hours, 14 days and 8 weeks that have one.
// Counted over what is there and never against today, so that a wrong clock cannot empty the folder.
#pragma once

#include <QDateTime>
#include <QList>

namespace warsha {

/// The times (UTC) that may go; times may come in any order and twice.
[[nodiscard]] QList<QDateTime> expendableBackups(const QList<QDateTime> &times);

} // namespace warsha
