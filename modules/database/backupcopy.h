// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the sources of this module: the private copy that a backup is made of, and its check.
#pragma once

#include "backupfile.h"
#include "connection.h"

namespace warsha {

/// Of the copy of a SQLite file: the named tables are emptied there, and it is synced.
Result<void> finishCopy(const QString &file, const QList<QLatin1StringView> &leaveOut);
/// All tables of a PostgreSQL database, as they are at one moment, into a new SQLite file of the same schema.
Result<void> copyPostgresql(Connection &source, const QString &file, const QList<QLatin1StringView> &leaveOut, qint64 now,
                            const Progress *progress);

/// Opens a database file for reading on a connection of its own and checks it whole (integrity, foreign keys). What it
/// holds goes to the details: all but at, madeBy. Storage with a sentence when it is not sound.
Result<BackupDetails> inspectCopy(const QString &file);

} // namespace warsha
