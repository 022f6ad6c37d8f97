// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of our own to SQLite for return files, never for the centre's database: only here are the authoriser, the
// progress handler and the limits of SQLite within reach (Qt's driver hides them, and may carry another copy of SQLite).
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace warsha {

struct SqliteCloser {
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using SqliteStatement = std::unique_ptr<sqlite3_stmt, SqliteCloser>;

class SqliteHandle
{
public:
    enum class Mode { Memory, Create, Read };
    /// Memory ignores the path. Read opens a file made by anybody: no write, no trust in its schema, low limits.
    static Result<SqliteHandle> open(Mode mode, const QString &path = {});

    [[nodiscard]] sqlite3 *get() const { return m_connection.get(); }
    Result<void> execute(const QByteArray &sql);
    [[nodiscard]] Result<SqliteStatement> prepare(const QByteArray &sql) const;
    /// The last error as an Error: what is the sentence of the caller, the detail is SQLite's.
    [[nodiscard]] Error error(const QString &what) const;

private:
    std::unique_ptr<sqlite3, SqliteCloser> m_connection;
};

} // namespace warsha
