// SPDX-License-Identifier: GPL-3.0-or-later
// The return as a SQLite database: what rules look at, and a file that a person may keep and open.
// Tables as in the schema, and besides: return_info (schema, centre_id, as_of), code_list (list, code) and
// collected (table_name, collected). Form: resources/formats/return-v1.md section 3.
#pragma once

#include "returndata.h"
#include "sqlitehandle.h"

namespace warsha {

/// Makes the tables in a database ("main" or an attached one) and fills them. data must be sorted and checked.
Result<void> fillReturnDatabase(SqliteHandle &handle, const QByteArray &database, const ReturnData &data);

/// Writes beside and renames, so that the file is whole or not there.
Result<void> writeReturnFile(const QString &path, const ReturnData &data);

struct ReturnFileLimits {
    qint64 bytes = qint64(1) << 30;
    qint64 rows = 5'000'000;
};
/// Reads a file made by anybody: refuses what is no return, is damaged, too large, or does not fit the schema.
[[nodiscard]] Result<ReturnData> readReturnFile(const QString &path, const ReturnFileLimits &limits = {});

} // namespace warsha
