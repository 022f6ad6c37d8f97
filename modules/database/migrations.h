// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to this program's schema. Each module's numbered .sql files, in the order of modules/CMakeLists.txt;
// the schema's version is the set of (module, number) in schema_migration, and a pair this program does not know means
// a newer program wrote here: refused, untouched.
#pragma once

#include "connection.h"

namespace warsha {

struct Migration {
    QString module;
    int number = 0;
    QString name;
    QString sql;
};

/// All migrations of the linked modules for an engine, in order.
[[nodiscard]] QList<Migration> knownMigrations(bool postgresql);

/// What is missing is applied: all at once in a fresh database; else one transaction each, after copy (SQLite: a checked
/// copy beside the file) said yes.
Result<void> migrate(Connection &connection, qint64 now);

/// The statements of a script: split at semicolons outside quotes and comments.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace warsha
