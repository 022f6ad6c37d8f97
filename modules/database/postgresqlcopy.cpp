// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL centre as a .warsha file: the same migrations make the tables, the rows follow in one read-only
// transaction, so the copy is of one moment while other desks work on.
#include "backupcopy.h"

#include "filesync.h"
#include "migrations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Backup)
};

constexpr QStringView tablesSql = u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
constexpr qsizetype rowsAtOnce = 5000;
constexpr qsizetype mostValues = 30'000;

Result<QStringList> texts(Connection &connection, const QString &sql, int column)
{
    QStringList found;
    WARSHA_CHECK(connection.visit(sql, [&](const QSqlQuery &row) { found.append(row.value(column).toString()); }));
    return found;
}

Result<void> insertRows(Connection &target, const QString &head, qsizetype width, const QVariantList &values)
{
    if (values.isEmpty())
        return {};
    const QString row = u"(?"_s + QStringView(u",?").toString().repeated(width - 1) + u')';
    QStringList rows;
    rows.fill(row, values.size() / width);
    return target.runPositional(head + rows.join(u','), values);
}

Result<void> copyTable(Connection &source, Connection &target, const QString &table, const Progress *progress)
{
    WARSHA_TRY(const QStringList columns, texts(target, u"PRAGMA table_info(\"%1\")"_s.arg(table), 1));
    const QString list = columns.join(u", "_s);
    const qsizetype width = columns.size(), batch = qMax<qsizetype>(1, qMin<qsizetype>(500, mostValues / width));
    WARSHA_CHECK(target.execute(u"DELETE FROM \"%1\""_s.arg(table))); // rows that a migration put in come with the others
    // By a cursor of the server: a driver of Qt would hold a whole table in memory.
    WARSHA_CHECK(source.execute(u"DECLARE copied NO SCROLL CURSOR FOR SELECT %1 FROM \"%2\""_s.arg(list, table)));
    const QString head = u"INSERT INTO \"%1\" (%2) VALUES "_s.arg(table, list);
    for (bool more = true; more;) {
        if (progress && progress->isCancelled())
            return failure(ErrorKind::Cancelled, Text::tr("The backup was stopped; nothing was kept of it."));
        QVariantList values;
        WARSHA_CHECK(source.visit(u"FETCH FORWARD %1 FROM copied"_s.arg(rowsAtOnce), [&](const QSqlQuery &row) {
            for (int i = 0; i < int(width); ++i)
                values.append(row.isNull(i) ? QVariant() : row.value(i));
        }));
        more = !values.isEmpty();
        for (qsizetype at = 0; at < values.size(); at += batch * width)
            WARSHA_CHECK(insertRows(target, head, width, values.mid(at, batch * width)));
    }
    return source.execute(u"CLOSE copied"_s);
}

Result<void> copyTables(Connection &source, Connection &target, const QList<QLatin1StringView> &leaveOut, const Progress *progress)
{
    WARSHA_TRY(const QStringList tables, texts(target, tablesSql.toString(), 0));
    WARSHA_CHECK(target.execute(u"BEGIN IMMEDIATE"_s));
    for (const QString &table : tables)
        if (!leaveOut.contains(table))
            WARSHA_CHECK(copyTable(source, target, table, progress));
    return target.execute(u"COMMIT"_s);
}

} // namespace

Result<void> copyPostgresql(Connection &source, const QString &file, const QList<QLatin1StringView> &leaveOut, qint64 now,
                            const Progress *progress)
{
    Place place;
    place.file = file;
    {
        WARSHA_TRY(const auto target, Connection::open(place, true, false));
        WARSHA_CHECK(migrate(*target, now));
        // Rows arrive table by table; the whole is checked afterwards.
        WARSHA_CHECK(target->execute(u"PRAGMA foreign_keys = OFF"_s));
        WARSHA_CHECK(source.execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s));
        const Result<void> copied = copyTables(source, *target, leaveOut, progress);
        const Result<void> ended = source.execute(u"ROLLBACK"_s);
        WARSHA_CHECK(copied);
        WARSHA_CHECK(ended);
    }
    return syncFile(file);
}

} // namespace warsha
