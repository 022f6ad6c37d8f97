// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Database)
};

using Applied = QSet<std::pair<QString, int>>;

Result<Applied> readApplied(Connection &connection)
{
    Applied applied;
    WARSHA_TRY(Prepared *const answer, connection.run(u"SELECT module, number FROM schema_migration", {}));
    while (answer->query.next())
        applied.insert({answer->query.value(0).toString(), answer->query.value(1).toInt()});
    answer->query.finish();
    return applied;
}

Result<void> refuseNewer(const Applied &applied, const QList<Migration> &known, const QString &where)
{
    Applied ours;
    for (const Migration &migration : known)
        ours.insert({migration.module, migration.number});
    for (const auto &pair : applied) {
        if (!ours.contains(pair))
            return failure(ErrorKind::Storage,
                           Text::tr("%1 was written by a newer Warsha (%2 %3). Install that version; the file was not touched.")
                               .arg(where, pair.first).arg(pair.second));
    }
    return {};
}

Result<void> apply(Connection &connection, const Migration &migration, qint64 now)
{
    const QStringList statements = splitStatements(migration.sql);
    for (const QString &statement : statements)
        WARSHA_CHECK(connection.execute(statement));
    WARSHA_TRY(Prepared *const recorded,
               connection.run(u"INSERT INTO schema_migration (module, number, name, applied_at) VALUES (:module, :number, :name, :at)",
                              {{":module"_L1, migration.module}, {":number"_L1, migration.number},
                               {":name"_L1, migration.name}, {":at"_L1, now}}));
    recorded->query.finish();
    return {};
}

Result<void> inTransaction(Connection &connection, const std::function<Result<void>()> &work)
{
    WARSHA_CHECK(connection.execute(connection.isPostgresql() ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s));
    Result<void> done = work();
    if (done)
        done = connection.execute(u"COMMIT"_s);
    if (!done) {
        const auto rolledBack = connection.execute(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack) // the first error is the one to tell
    }
    return done;
}

/// A copy that was opened and checked, so that an upgrade that goes wrong loses nothing.
Result<void> copyBefore(Connection &connection)
{
    if (connection.isPostgresql())
        return {};
    const QString copy = connection.place().file + ".before-upgrade"_L1;
    QFile::remove(copy);
    WARSHA_TRY(Prepared *const vacuumed, connection.run(u"VACUUM INTO :file", {{":file"_L1, copy}}));
    vacuumed->query.finish();
    Place place = connection.place();
    place.file = copy;
    const auto reopened = Connection::open(place, false, true);
    if (!reopened || !(*reopened)->damage().isEmpty())
        return failure(ErrorKind::Storage, Text::tr("The copy made before the upgrade is damaged, so nothing was changed."));
    return {};
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (quote.isNull() && c == u'-' && script.mid(i, 2) == "--"_L1) {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end;
            current += u'\n';
            continue;
        }
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        if (c == u';' && quote.isNull()) {
            if (!current.trimmed().isEmpty())
                statements += current.trimmed();
            current.clear();
        } else {
            current += c;
        }
    }
    if (!current.trimmed().isEmpty())
        statements += current.trimmed();
    return statements;
}

QList<Migration> knownMigrations(bool postgresql)
{
    static const QRegularExpression fileName(u"^([0-9]{4})_([a-z0-9_]+)(\\.sqlite|\\.postgresql)?\\.sql$"_s);
    QList<Migration> migrations;
    const QString other = postgresql ? u".sqlite"_s : u".postgresql"_s;
    const QDir root(u":/migrations"_s);
    const QStringList modules = root.entryList(QDir::Dirs, QDir::Name);
    for (const QString &module : modules) {
        const QDir folder(root.filePath(module));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const auto match = fileName.match(file);
            if (!match.hasMatch() || match.captured(3) == other)
                continue;
            QFile source(folder.filePath(file));
            if (source.open(QIODevice::ReadOnly))
                migrations.append({module.section(u'_', 1), match.captured(1).toInt(), match.captured(2),
                                   QString::fromUtf8(source.readAll())});
        }
    }
    return migrations;
}

Result<void> migrate(Connection &connection, qint64 now)
{
    const QList<Migration> known = knownMigrations(connection.isPostgresql());
    if (connection.isFresh()) {
        if (connection.isReadOnly())
            return failure(ErrorKind::NotFound, Text::tr("There is no centre at %1 yet.").arg(connection.place().shown()));
        return inTransaction(connection, [&]() -> Result<void> {
            WARSHA_CHECK(connection.execute(u"CREATE TABLE schema_migration (module TEXT NOT NULL, number BIGINT NOT NULL, "
                                            "name TEXT NOT NULL, applied_at BIGINT NOT NULL, PRIMARY KEY (module, number))"_s));
            for (const Migration &migration : known)
                WARSHA_CHECK(apply(connection, migration, now));
            return {};
        });
    }
    WARSHA_TRY(const Applied applied, readApplied(connection));
    WARSHA_CHECK(refuseNewer(applied, known, connection.place().shown()));
    QList<Migration> missing;
    std::ranges::copy_if(known, std::back_inserter(missing),
                         [&](const Migration &m) { return !applied.contains({m.module, m.number}); });
    if (missing.isEmpty())
        return {};
    if (connection.isReadOnly())
        return failure(ErrorKind::Storage,
                       Text::tr("%1 is from an older Warsha and may only be read; open it for writing once to bring it up to date.")
                           .arg(connection.place().shown()));
    WARSHA_CHECK(copyBefore(connection));
    for (const Migration &migration : std::as_const(missing)) {
        WARSHA_CHECK(inTransaction(connection, [&]() -> Result<void> {
            if (connection.isPostgresql()) // two desks that start a new version at once: the second waits, then finds it done
                WARSHA_CHECK(connection.execute(u"LOCK TABLE schema_migration IN EXCLUSIVE MODE"_s));
            WARSHA_TRY(const Applied done, readApplied(connection));
            return done.contains({migration.module, migration.number}) ? Result<void>() : apply(connection, migration, now);
        }));
    }
    return {};
}

} // namespace warsha
