// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerrors.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Database)
};

SqlTrouble postgresqlTrouble(const QString &state)
{
    if (state == "23505"_L1)
        return SqlTrouble::UniqueClash;
    if (state == "23503"_L1)
        return SqlTrouble::ForeignKey;
    if (state == "40001"_L1 || state == "40P01"_L1)
        return SqlTrouble::Serialisation;
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return SqlTrouble::LineLost;
    if (state == "53100"_L1)
        return SqlTrouble::DiskFull;
    if (state == "25006"_L1)
        return SqlTrouble::ReadOnly;
    if (state.startsWith("XX"_L1))
        return SqlTrouble::Damaged;
    return SqlTrouble::Other;
}

SqlTrouble sqliteTrouble(int code)
{
    constexpr int unique = 2067, primaryKey = 1555, foreignKey = 787;
    if (code == unique || code == primaryKey)
        return SqlTrouble::UniqueClash;
    if (code == foreignKey)
        return SqlTrouble::ForeignKey;
    switch (code & 0xff) {
    case 5:
    case 6:
        return SqlTrouble::Locked;
    case 8:
        return SqlTrouble::ReadOnly;
    case 13:
        return SqlTrouble::DiskFull;
    case 11:
    case 26:
        return SqlTrouble::Damaged;
    default:
        return SqlTrouble::Other;
    }
}

} // namespace

SqlTrouble troubleOf(const QSqlError &error)
{
    if (error.type() == QSqlError::NoError)
        return SqlTrouble::None;
    const QString code = error.nativeErrorCode();
    if (code.size() == 5)
        return postgresqlTrouble(code);
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (isNumber)
        return sqliteTrouble(number);
    // QPSQL gives no state when the server is gone: libpq's own words are all there is.
    const QString text = error.driverText() + error.databaseText();
    const bool gone = text.contains("server closed"_L1) || text.contains("no connection"_L1)
        || text.contains("could not connect"_L1) || text.contains("terminating connection"_L1)
        || text.contains("could not receive"_L1) || text.contains("could not send"_L1);
    return gone ? SqlTrouble::LineLost : SqlTrouble::Other;
}

Error sqlError(const QSqlError &error, QStringView statement)
{
    const QString detail = u"%1: %2"_s.arg(error.nativeErrorCode(), statement.left(200));
    switch (troubleOf(error)) {
    case SqlTrouble::UniqueClash:
        return {ErrorKind::Conflict, Text::tr("This exists already, so nothing was saved."), detail};
    case SqlTrouble::ForeignKey:
        return {ErrorKind::Conflict, Text::tr("Something else still refers to this record, or it is gone: nothing was saved."),
                detail};
    case SqlTrouble::Serialisation:
        return {ErrorKind::Conflict, Text::tr("Another PC changed the same records at this moment. Please try again."), detail};
    case SqlTrouble::LineLost:
        return {ErrorKind::Storage, Text::tr("The database server does not answer. Nothing of this step was saved."), detail};
    case SqlTrouble::DiskFull:
        return {ErrorKind::Storage, Text::tr("The disk is full: nothing of this step was saved. Free some space and try again."),
                detail};
    case SqlTrouble::Locked:
        return {ErrorKind::Storage, Text::tr("Another program has this centre open. Close it there, then try again."), detail};
    case SqlTrouble::ReadOnly:
        return {ErrorKind::Storage, Text::tr("This centre is open for reading only: nothing was saved."), detail};
    case SqlTrouble::Damaged:
        return {ErrorKind::Storage, Text::tr("The centre's data is damaged. Nothing more is written to it; restore the newest backup."),
                detail};
    default:
        break;
    }
    // The driver's text may hold values of the row (PostgreSQL's DETAIL): only its first line is kept.
    return {ErrorKind::Storage, Text::tr("The database could not do this; nothing of this step was saved."),
            detail + u" | "_s + error.databaseText().section(u'\n', 0, 0).left(200)};
}

} // namespace warsha
