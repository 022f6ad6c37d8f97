// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitehandle.h"

#include <QCoreApplication>

#include <array>

namespace warsha {

namespace {

struct Limit {
    int category;
    int value;
};

// Far above what the schema and honest rules need.
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 1 << 20},        Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000}, Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},        Limit{SQLITE_LIMIT_COMPOUND_SELECT, 20}, Limit{SQLITE_LIMIT_VDBE_OP, 50'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 16},       Limit{SQLITE_LIMIT_ATTACHED, 1},         Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 200},   Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},    Limit{SQLITE_LIMIT_WORKER_THREADS, 0}};

} // namespace

Result<SqliteHandle> SqliteHandle::open(Mode mode, const QString &path)
{
    const QByteArray name = mode == Mode::Memory ? QByteArray(":memory:") : path.toUtf8();
    const int flags = mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    SqliteHandle handle;
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    handle.m_connection.reset(connection);
    if (code != SQLITE_OK)
        return failure(handle.error(QCoreApplication::translate("ReturnFile", "The return file cannot be opened.")));
    for (const Limit &limit : limits)
        sqlite3_limit(connection, limit.category, limit.value);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    WARSHA_CHECK(handle.execute("PRAGMA temp_store=MEMORY"));
    WARSHA_CHECK(handle.execute("PRAGMA cell_size_check=ON"));
    WARSHA_CHECK(handle.execute("PRAGMA mmap_size=0"));
    return handle;
}

Result<void> SqliteHandle::execute(const QByteArray &sql)
{
    if (sqlite3_exec(get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(error(QCoreApplication::translate("ReturnFile", "The return file cannot be read or written.")));
    return {};
}

Result<SqliteStatement> SqliteHandle::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(get(), sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return failure(error(QCoreApplication::translate("ReturnFile", "The return file cannot be read or written.")));
    return SqliteStatement(statement);
}

Error SqliteHandle::error(const QString &what) const
{
    return {ErrorKind::Storage, what, m_connection ? QString::fromUtf8(sqlite3_errmsg(m_connection.get())) : QString()};
}

} // namespace warsha
