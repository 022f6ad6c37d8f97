// SPDX-License-Identifier: GPL-3.0-or-later
// A .warsha file into an empty PostgreSQL centre: how a server is restored, and how a centre moves from a file to a server.
// Tables go in the order of their references; a column that refers to its own table is filled in afterwards.
#include "backup.h"

#include "connection.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Backup)
};

constexpr QStringView tablesSql = u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'schema_migration' ORDER BY name";
constexpr QStringView serverTablesSql = u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename";
constexpr QStringView countStepsSql = u"SELECT count(*) FROM change_step";
constexpr qsizetype mostValues = 8'000;

struct LoadedTable {
    QString name;
    QStringList columns;
    QSet<QString> needs;      ///< other tables it refers to
    QStringList ownReferences; ///< columns that refer to this table
};

Result<QList<LoadedTable>> readTables(Connection &file)
{
    QList<LoadedTable> tables;
    WARSHA_CHECK(file.visit(tablesSql.toString(), [&](const QSqlQuery &row) { tables.append({row.value(0).toString(), {}, {}, {}}); }));
    for (LoadedTable &table : tables) {
        WARSHA_CHECK(file.visit(u"PRAGMA table_info(\"%1\")"_s.arg(table.name), [&](const QSqlQuery &row) { table.columns.append(row.value(1).toString()); }));
        WARSHA_CHECK(file.visit(u"PRAGMA foreign_key_list(\"%1\")"_s.arg(table.name), [&](const QSqlQuery &row) {
            const QString other = row.value(2).toString();
            if (other == table.name)
                table.ownReferences.append(row.value(3).toString());
            else
                table.needs.insert(other);
        }));
    }
    return tables;
}

/// What is referred to comes first. Migrations make tables in such an order, so there is no circle.
QList<LoadedTable> inOrder(QList<LoadedTable> tables)
{
    QList<LoadedTable> ordered;
    QSet<QString> done;
    while (!tables.isEmpty()) {
        const qsizetype before = tables.size();
        for (qsizetype i = 0; i < tables.size();) {
            if (!done.contains(tables[i].needs)) {
                ++i;
                continue;
            }
            done.insert(tables[i].name);
            ordered.append(tables.takeAt(i));
        }
        if (tables.size() == before) // a circle: PostgreSQL will name it
            return ordered + tables;
    }
    return ordered;
}

Result<void> insertRows(Connection &target, const LoadedTable &table, const QVariantList &values)
{
    const qsizetype width = table.columns.size(), most = qMax<qsizetype>(1, mostValues / width) * width;
    const QString row = u"(?"_s + u",?"_s.repeated(width - 1) + u')';
    for (qsizetype at = 0; at < values.size(); at += most) {
        const QVariantList some = values.mid(at, most);
        QStringList rows;
        rows.fill(row, some.size() / width);
        WARSHA_CHECK(target.runPositional(u"INSERT INTO \"%1\" (%2) VALUES "_s.arg(table.name, table.columns.join(u',')) + rows.join(u','), some));
    }
    return {};
}

Result<void> loadTable(Connection &file, Connection &target, const LoadedTable &table, const Progress *progress)
{
    struct Own {
        QString column;
        QVariant id, value;
    };
    QList<Own> own;
    QVariantList values;
    Result<void> written;
    const qsizetype most = mostValues / table.columns.size() * table.columns.size();
    WARSHA_CHECK(file.visit(u"SELECT %1 FROM \"%2\""_s.arg(table.columns.join(u','), table.name), [&](const QSqlQuery &row) {
        if (!written)
            return;
        for (int i = 0; i < int(table.columns.size()); ++i) {
            const bool isOwn = table.ownReferences.contains(table.columns[i]) && !row.isNull(i);
            if (isOwn)
                own.append({table.columns[i], row.value(int(table.columns.indexOf(u"id"_s))), row.value(i)});
            values.append(isOwn || row.isNull(i) ? QVariant() : row.value(i));
        }
        if (progress && progress->isCancelled())
            written = failure(ErrorKind::Cancelled, Text::tr("This was stopped; nothing was changed."));
        else if (values.size() >= most)
            written = insertRows(target, table, std::exchange(values, {}));
    }));
    WARSHA_CHECK(written);
    WARSHA_CHECK(insertRows(target, table, values));
    for (const Own &reference : own)
        WARSHA_CHECK(target.runPositional(u"UPDATE \"%1\" SET %2 = ? WHERE id = ?"_s.arg(table.name, reference.column), {reference.value, reference.id}));
    return {};
}

Result<void> loadTables(Connection &file, Connection &target, const Progress *progress)
{
    WARSHA_TRY(const QList<LoadedTable> tables, readTables(file));
    const QList<LoadedTable> ordered = inOrder(tables);
    for (auto table = ordered.crbegin(); table != ordered.crend(); ++table) // rows that a migration put in come with the others
        WARSHA_CHECK(target.execute(u"DELETE FROM \"%1\""_s.arg(table->name)));
    for (const LoadedTable &table : ordered)
        WARSHA_CHECK(loadTable(file, target, table, progress));
    return {};
}

} // namespace

Result<void> Backup::fill(const QString &file, const std::function<Result<void>(Connection &)> &prepare, const Progress *progress)
{
    Connection &target = *m_database.m_connection;
    if (!target.isPostgresql())
        return failure(ErrorKind::Rule, Text::tr("Only a centre on a server is filled from a file."));
    Place place;
    place.file = file;
    WARSHA_TRY(const auto source, Connection::open(place, false, true));
    WARSHA_CHECK(target.execute(u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s));
    Result<void> loaded = prepare(target);
    if (loaded)
        loaded = loadTables(*source, target, progress);
    if (loaded)
        return target.execute(u"COMMIT"_s);
    WARSHA_CHECK(target.execute(u"ROLLBACK"_s));
    return loaded;
}

Result<void> Backup::load(const QString &file, const Progress *progress)
{
    const auto checkEmpty = [&](Connection &target) -> Result<void> {
        WARSHA_TRY(const QVariant steps, target.single(countStepsSql.toString()));
        if (steps.toLongLong() > 0)
            return failure(ErrorKind::Conflict, Text::tr("%1 holds a centre already; it was not touched.").arg(m_database.location()));
        return {};
    };
    return fill(file, checkEmpty, progress);
}

Result<void> Backup::replace(const QString &file, qint64 steps, const Progress *progress)
{
    QStringList tables;
    WARSHA_CHECK(m_database.each(serverTablesSql, {}, [&](const Row &row) { tables.append(u'"' + row.value(0).toString() + u'"'); }));
    // The locks come before the transaction looks at anything, so that it sees what the last desk committed.
    const auto lock = [&](Connection &target) -> Result<void> {
        WARSHA_CHECK(target.execute(u"SET LOCAL lock_timeout = '15s'"_s));
        if (const auto locked = target.execute(u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(tables.join(u", "_s))); !locked)
            return failure(ErrorKind::Conflict, Text::tr("Another PC is saving something just now; nothing was changed. Try again."), locked.error().detail);
        WARSHA_TRY(const QVariant now, target.single(countStepsSql.toString()));
        if (now.toLongLong() != steps)
            return failure(ErrorKind::Conflict, Text::tr("Another PC saved something meanwhile; nothing was changed. Try again."));
        return {};
    };
    return fill(file, lock, progress);
}

} // namespace warsha
