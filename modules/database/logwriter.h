// SPDX-License-Identifier: GPL-3.0-or-later
// The write path of one open transaction: rows and their log entries, hashed into this desk's chain.
#pragma once

#include "actor.h"
#include "connection.h"
#include "transaction.h"

#include <QSet>

namespace warsha {

enum class StepKind { Normal = 0, Undo = 1, Redo = 2, Background = 3 };
enum class EntryKind { Insert = 0, Update = 1, Delete = 2, KeyMade = 3, KeyDestroyed = 4 };

struct StepRecord {
    StepId id;
    Step step;
    Actor actor;
    StepKind kind = StepKind::Normal;
    StepId undoes;
};

class LogWriter : public Transaction
{
public:
    explicit LogWriter(Connection &connection) : m_connection(&connection) {}

    /// Reads the chain's head of the desk, making the desk known when it is new.
    Result<void> begin(const DeskId &desk, qint64 now);
    /// Writes the step's own row, if anything was written.
    Result<void> finish(const StepRecord &record, qint64 now);

    Result<void> insert(QLatin1StringView table, const Fields &fields) override;
    Result<void> insertMany(const Batch &batch) override;
    Result<void> update(QLatin1StringView table, const QString &id, qint64 version, const Fields &fields) override;
    Result<void> remove(QLatin1StringView table, const QString &id, qint64 version) override;
    Result<void> insertKeys(const Batch &batch);
    Result<void> rewrapKeys(const Batch &batch);
    Result<void> destroyKey(QLatin1StringView table, const QString &id);

    /// Undo's own: brings a deleted row back, or takes inserted rows away, many in one statement.
    Result<void> restore(const QString &table, const QString &id, const QVariantMap &row, qint64 version);
    Result<void> removeRows(const QString &table, const QStringList &ids, const QList<QVariantMap> &rows);
    /// A row as the log keeps it: see change_hashed.
    [[nodiscard]] Result<QVariantMap> readRow(const QString &table, const QString &id);

    [[nodiscard]] bool hasWritten() const { return m_next > m_first; }
    [[nodiscard]] QStringList tables() const { return m_tables.values(); }

private:
    Result<void> writeKeys(const Batch &batch, const QString &tail);
    struct Entry {
        QString row;
        EntryKind kind;
        QByteArray before;
        QByteArray after;
    };
    [[nodiscard]] QByteArray chained(QLatin1StringView table, const Entry &entry, qint64 number);
    Result<void> log(QLatin1StringView table, QList<Entry> entries);
    [[nodiscard]] bool isHashed(const QString &table, const QString &column) const;
    /// The name and value under which a value stands in an image.
    [[nodiscard]] std::pair<QString, QVariant> logged(const QString &table, const QString &column, const QVariant &value) const;

    Connection *m_connection;
    QString m_deskId;
    qint64 m_desk = 0;
    qint64 m_step = 1;
    qint64 m_first = 1;
    qint64 m_next = 1;
    QByteArray m_hash;
    QSet<QString> m_tables;
    const QSet<QString> *m_hashed = nullptr;
};

/// A step under way: what writes it, and what it is.
struct RunningStep {
    LogWriter writer;
    StepRecord record;
    QStringList tables; ///< written; known once the work is done
};

/// What an entry adds to the chain; shared with the check.
[[nodiscard]] QByteArray entryHash(const QByteArray &previous, const QString &desk, qint64 number, QStringView table,
                                   const QString &row, EntryKind kind, const QByteArray &before, const QByteArray &after);
struct StepHashInput {
    QString desk;
    qint64 number = 0;
    QString id;
    QString op;
    QString user;
    QString verb;
    QString ids;
    qint64 at = 0;
    qint64 kind = 0;
    bool final = false;
    QString undoes;
    qint64 first = 0;
    qint64 last = 0;
};
[[nodiscard]] QByteArray stepHash(const QByteArray &previous, const StepHashInput &step);

} // namespace warsha
