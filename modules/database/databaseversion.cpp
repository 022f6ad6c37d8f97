// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseversion.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView sqliteSql = u"SELECT sqlite_version() AS version";
constexpr QStringView postgresqlSql = u"SELECT current_setting('server_version') AS version";
constexpr QStringView stepsSql = u"SELECT module, number FROM schema_migration ORDER BY applied_at DESC, number DESC";

} // namespace

Result<DatabaseVersion> databaseVersion(const Database &database)
{
    const bool isSqlite = database.engine() == Database::Engine::Sqlite;
    WARSHA_TRY(const auto version, database.first(isSqlite ? sqliteSql : postgresqlSql, {}, [](const Row &row) { return row.text("version"_L1); }));
    WARSHA_TRY(const QStringList steps, database.all(stepsSql, {}, [](const Row &row) { return u"%1 %2"_s.arg(row.text("module"_L1)).arg(row.integer("number"_L1)); }));
    return DatabaseVersion{(isSqlite ? u"SQLite "_s : u"PostgreSQL "_s) + version.value_or(QString()), steps.size(), steps.value(0)};
}

} // namespace warsha
