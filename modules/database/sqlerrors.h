// SPDX-License-Identifier: GPL-3.0-or-later
// What the drivers' error codes mean to the person at the desk.
#pragma once

#include "result.h"

#include <QSqlError>

namespace warsha {

enum class SqlTrouble {
    None,
    UniqueClash,
    ForeignKey,
    Serialisation, ///< run the transaction again
    LineLost,      ///< the server is gone; a COMMIT under way is doubtful
    DiskFull,
    Locked,
    ReadOnly,
    Damaged,
    Other,
};

[[nodiscard]] SqlTrouble troubleOf(const QSqlError &error);
/// The error with its sentence; the statement (never its values) goes to the detail.
[[nodiscard]] Error sqlError(const QSqlError &error, QStringView statement);

} // namespace warsha
