// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "connection.h"
#include "filesync.h"
#include "logwriter.h"
#include "migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QSqlRecord>
#include <QStandardPaths>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 8; // of a transaction that PostgreSQL could not serialise

/// This PC's desk: made once, kept beside the settings. A desk that cannot be kept is still a desk for this run.
DeskId deskOfThisPc()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(u"desk"_s);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const DeskId kept = DeskId::fromText(QString::fromLatin1(file.read(64)).trimmed());
        if (!kept.isNull())
            return kept;
    }
    const DeskId made = DeskId::make();
    QDir().mkpath(folder);
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly) || !writeWhole(save, made.toText().toLatin1()))
        qWarning("this desk cannot be kept: %s", qPrintable(save.errorString()));
    return made;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, const OpenOptions &options)
    : m_connection(std::move(connection))
    , m_desk(options.desk.isNull() ? deskOfThisPc() : options.desk)
    , m_clock(options.clock ? options.clock : std::make_shared<SystemClock>())
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &location, const OpenOptions &options)
{
    WARSHA_TRY(const Place place, readPlace(location));
    const bool isNewFile = options.create && !place.postgresql && !QFile::exists(place.file);
    WARSHA_TRY(std::unique_ptr<Connection> connection, Connection::open(place, options.create, options.readOnly));
    if (options.create && !connection->isFresh())
        return failure(ErrorKind::Conflict, tr("%1 holds a centre already; it was not touched.").arg(place.shown()));
    std::unique_ptr<Database> database(new Database(std::move(connection), options));
    const auto migrated = migrate(*database->m_connection, database->clock().seconds());
    if (!migrated && database->damage().isEmpty()) {
        database.reset();
        if (isNewFile) // nothing half made stays
            QFile::remove(place.file);
        return failure(migrated.error());
    }
    return database;
}

Database::Engine Database::engine() const
{
    return m_connection->isPostgresql() ? Engine::Postgresql : Engine::Sqlite;
}

QString Database::location() const
{
    return m_connection->place().shown();
}

bool Database::isReadOnly() const
{
    return m_connection->isReadOnly();
}

QString Database::damage() const
{
    return m_connection->damage();
}

bool Database::isReadThrough() const
{
    return m_connection->isReadThrough();
}

DeskId Database::desk() const
{
    return m_desk;
}

const Clock &Database::clock() const
{
    return *m_clock;
}

Result<void> Database::each(QStringView sql, const Bindings &values, const std::function<void(const Row &)> &visit) const
{
    if (!m_running)
        WARSHA_CHECK(m_connection->ensureOpen());
    auto answer = m_connection->run(sql, values);
    if (!answer && !m_running && m_connection->trouble() == SqlTrouble::LineLost && m_connection->isPostgresql()) {
        WARSHA_CHECK(m_connection->reconnect()); // a read may simply be asked again
        answer = m_connection->run(sql, values);
    }
    if (!answer)
        return failure(answer.error());
    Prepared &statement = **answer;
    if (!statement.hasColumns) {
        const QSqlRecord record = statement.query.record();
        for (int i = 0; i < record.count(); ++i) {
            const QByteArray name = record.fieldName(i).toLatin1();
            for (QByteArray &earlier : statement.columns) { // of two with one name the last is read
                if (earlier == name)
                    earlier.clear();
            }
            statement.columns.append(name);
        }
        statement.hasColumns = true;
    }
    const Row row(statement.query, statement.columns);
    while (statement.query.next())
        visit(row);
    // A read that broke off in the middle must not pass for a short answer.
    const QSqlError error = statement.query.lastError();
    statement.query.finish();
    if (error.type() != QSqlError::NoError)
        return failure(sqlError(error, sql));
    return {};
}

Result<qint64> Database::number(QStringView sql, const Bindings &values) const
{
    qint64 found = 0;
    bool isFirst = true;
    WARSHA_CHECK(each(sql, values, [&](const Row &row) {
        if (isFirst)
            found = row.value(0).toLongLong();
        isFirst = false;
    }));
    return found;
}

Result<Transaction *> Database::writing() const
{
    if (!m_running)
        return failure(ErrorKind::Storage, tr("This could not be saved."), u"write outside atomically()"_s);
    return &m_running->writer;
}

Result<void> Database::insertKey(QLatin1StringView table, const Fields &fields)
{
    Batch batch{table, {}, {{}}};
    for (const Field &field : fields) {
        batch.columns.append(field.column);
        batch.rows[0].append(field.value);
    }
    return insertKeys(batch);
}

Result<void> Database::insertKeys(const Batch &batch)
{
    WARSHA_CHECK(writing());
    return m_running->writer.insertKeys(batch);
}

Result<void> Database::rewrapKeys(const Batch &batch)
{
    WARSHA_CHECK(writing());
    return batch.rows.isEmpty() ? Result<void>() : m_running->writer.rewrapKeys(batch);
}

Result<void> Database::destroyKey(QLatin1StringView table, const QString &id)
{
    WARSHA_CHECK(writing());
    return m_running->writer.destroyKey(table, id);
}

Result<Committed> Database::atomically(const Step &step, const Actor &actor, const std::function<Result<void>()> &work)
{
    if (m_running) { // joins the outer transaction
        WARSHA_CHECK(work());
        return Committed{m_running->record.id, false};
    }
    RunningStep running{LogWriter(*m_connection),
                    {StepId(), step, actor, step.background ? StepKind::Background : StepKind::Normal, {}},
                    {}};
    return perform(running, work);
}

Result<Committed> Database::perform(RunningStep &running, const std::function<Result<void>()> &work)
{
    if (isReadOnly())
        return failure(ErrorKind::Storage, damage().isEmpty() ? tr("This centre is open for reading only: nothing was saved.")
                                                              : damage());
    WARSHA_CHECK(m_connection->ensureOpen());
    m_connection->waitForCopies();
    for (int attempt = 1;; ++attempt) {
        m_connection->clearTrouble();
        running.record.id = StepId::make();
        running.writer = LogWriter(*m_connection);
        auto done = runOnce(running, work);
        if (done) {
            if (!done->repeated && !done->step.isNull())
                Q_EMIT committed(CommitNotice{done->step, running.record.step.verb, running.tables});
            return done;
        }
        const SqlTrouble trouble = m_connection->trouble();
        if (trouble == SqlTrouble::LineLost && m_connection->isPostgresql())
            return settle(running, done.error());
        if (trouble != SqlTrouble::Serialisation || attempt >= mostAttempts)
            return done;
    }
}

Result<Committed> Database::runOnce(RunningStep &running, const std::function<Result<void>()> &work)
{
    WARSHA_CHECK(m_connection->execute(m_connection->isPostgresql() ? u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s
                                                                    : u"BEGIN IMMEDIATE"_s));
    m_running = &running;
    auto done = [&]() -> Result<Committed> {
        WARSHA_TRY(const Committed before, findOp(running.record.actor.op));
        if (before.repeated)
            return before;
        const qint64 now = m_clock->seconds();
        WARSHA_CHECK(running.writer.begin(running.record.actor.desk, now));
        WARSHA_CHECK(work());
        WARSHA_CHECK(running.writer.finish(running.record, now));
        return Committed{running.writer.hasWritten() ? running.record.id : StepId(), false};
    }();
    m_running = nullptr;
    running.tables = running.writer.tables();
    if (done) {
        const auto committed = m_connection->execute(u"COMMIT"_s);
        if (!committed)
            done = failure(committed.error());
    }
    if (!done) {
        const SqlTrouble trouble = m_connection->trouble();
        const auto rolledBack = m_connection->execute(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack) // after a lost line there is nothing to roll back; the first error is the one to tell
        m_connection->restoreTrouble(trouble);
    }
    return done;
}

Result<Committed> Database::findOp(const OpId &op) const
{
    WARSHA_TRY(const auto found, first(u"SELECT id FROM change_step WHERE op = :op", {{":op"_L1, op.toText()}},
                                       [](const Row &row) { return row.id<StepId>("id"_L1); }));
    return found ? Committed{*found, true} : Committed{};
}

Result<Committed> Database::settle(const RunningStep &running, const Error &error)
{
    // A COMMIT cut by a crash of the server may or may not have happened: the op tells.
    WARSHA_CHECK(m_connection->reconnect());
    WARSHA_TRY(const Committed found, findOp(running.record.actor.op));
    if (found.repeated)
        return Committed{found.step, false};
    return failure(error);
}

Result<QStringList> Database::touched(const StepId &step, const QString &table) const
{
    return all(u"SELECT DISTINCT e.row_id AS row_id, MIN(e.number) AS number FROM change_entry e JOIN change_step s ON s.desk = e.desk "
               "AND e.number BETWEEN s.first_entry AND s.last_entry WHERE s.id = :step AND e.table_name = :table "
               "GROUP BY e.row_id ORDER BY number",
               {{":step"_L1, step.toText()}, {":table"_L1, table}}, [](const Row &row) { return row.text("row_id"_L1); });
}

} // namespace warsha
