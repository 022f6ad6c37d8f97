// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of Qt's driver with the profile we promise, and the statements prepared on it.
// Used by one thread only, the one that opened it.
#pragma once

#include "centrelock.h"
#include "place.h"
#include "sqlerrors.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace warsha {

/// A prepared statement with its answer's columns.
struct Prepared {
    QSqlQuery query;
    QList<QByteArray> columns; ///< names by position
    bool hasColumns = false;
};

class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const Place &place, bool create, bool readOnly);
    ~Connection();

    [[nodiscard]] bool isPostgresql() const { return m_place.postgresql; }
    [[nodiscard]] const Place &place() const { return m_place; }
    /// Whoever asks first waits until the whole file was read through. Nobody writes without having asked.
    [[nodiscard]] QString damage();
    /// Whether that was done; if not, a thread beside begins to read, and whoever asks for damage() waits for it.
    [[nodiscard]] bool isReadThrough();
    [[nodiscard]] bool isReadOnly();
    /// Copies a SQLite file as it is now into a new one, in a thread beside: reading goes on, and whoever writes waits for it.
    [[nodiscard]] std::shared_future<Result<void>> copyTo(const QString &file);
    void waitForCopies();
    /// True right after open() when the database held no table at all.
    [[nodiscard]] bool isFresh() const { return m_fresh; }
    /// The last driver trouble of this connection.
    [[nodiscard]] SqlTrouble trouble() const { return m_trouble; }
    void clearTrouble() { m_trouble = SqlTrouble::None; }
    void restoreTrouble(SqlTrouble trouble) { m_trouble = trouble; }

    /// One unprepared statement without values (DDL, pragma, BEGIN).
    Result<void> execute(const QString &sql);
    /// Binds named values and runs a cached prepared statement; the caller reads it, then calls finish() on it.
    Result<Prepared *> run(QStringView sql, const QList<std::pair<QLatin1StringView, QVariant>> &values);
    /// Positional values, for the multi-row writes of the kit.
    Result<void> runPositional(const QString &sql, const QVariantList &values);
    Result<QVariant> single(const QString &sql);
    /// An unprepared statement with an answer (FETCH cannot be prepared); its rows one by one.
    Result<void> visit(const QString &sql, const std::function<void(const QSqlQuery &)> &row);
    /// "table.column" of those that the log keeps the hash of; read once, as the schema is then.
    Result<const QSet<QString> *> hashedColumns();
    /// After the server went away: a new connection to the same place.
    Result<void> reconnect();
    /// Connects again if an earlier try found no server.
    Result<void> ensureOpen();

private:
    Connection(Place place, bool readOnly);
    Result<void> openSqlite(bool create);
    Result<void> applySqliteProfile();
    Result<void> setPragma(const QString &name, const QString &value, QLatin1StringView readBack);
    void checkPages();
    Result<void> checkSqliteFile();
    Result<void> openPostgresql(bool create);
    Result<void> createPostgresqlDatabase();
    Result<void> checkPostgresqlDatabase();
    [[nodiscard]] QSqlDatabase driver() const { return QSqlDatabase::database(m_name, false); }
    static QString makeConnectionNumber();
    Error remember(const QSqlError &error, QStringView sql);
    Result<Prepared *> prepared(QStringView sql);

    Place m_place;
    QString m_name;
    QString m_damage;
    bool m_readOnly = false;
    bool m_unchecked = false; ///< a file whose pages nobody has read through yet
    std::future<bool> m_reading; ///< whether they are sound, read by a connection of its own
    QList<std::shared_future<Result<void>>> m_copying;
    bool m_fresh = false;
    SqlTrouble m_trouble = SqlTrouble::None;
    std::unique_ptr<CentreLock> m_lock;
    QHash<QString, std::shared_ptr<Prepared>> m_statements;
    std::optional<QSet<QString>> m_hashedColumns;
};

} // namespace warsha
