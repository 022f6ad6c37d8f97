// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasecheck.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCheck)
};

constexpr qsizetype mostFindings = 20;
constexpr QStringView pagesSql = u"PRAGMA integrity_check(20)";
constexpr QStringView referencesSql = u"PRAGMA foreign_key_check";
constexpr QStringView tablesSql =
    u"SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' "
    "ORDER BY table_name";

Result<QStringList> findInSqlite(const Database &database)
{
    QStringList findings;
    WARSHA_CHECK(database.each(pagesSql, {}, [&](const Row &row) {
        if (const QString finding = row.value(0).toString(); finding != u"ok")
            findings.append(Say::tr("The file is damaged: %1").arg(finding));
    }));
    WARSHA_CHECK(database.each(referencesSql, {}, [&](const Row &row) {
        if (findings.size() < mostFindings)
            findings.append(Say::tr("A row of %1 points to a row of %2 that is not there.")
                                .arg(row.value(0).toString(), row.value(2).toString()));
    }));
    return findings;
}

Result<QStringList> findInPostgresql(const Database &database)
{
    QStringList findings;
    WARSHA_TRY(const QStringList tables, database.all(tablesSql, {}, [](const Row &row) { return row.text("name"_L1); }));
    for (const QString &table : tables) {
        // A name of the catalogue itself, quoted; values are never put into SQL this way.
        const QString sql = u"SELECT count(*) FROM (SELECT * FROM \"%1\" OFFSET 0) AS everything"_s.arg(QString(table).replace(u'"', u"\"\""_s));
        if (const auto rows = database.number(sql); !rows)
            findings.append(Say::tr("The table %1 cannot be read through.").arg(table));
    }
    return findings;
}

} // namespace

Result<QStringList> findDamage(const Database &database)
{
    return database.engine() == Database::Engine::Sqlite ? findInSqlite(database) : findInPostgresql(database);
}

} // namespace warsha
