// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of every insert, update and delete: who, when, in which step, before and after. It feeds undo and redo,
// each record's history, and the audit chain (SHA-256 over the previous entry, one chain per desk).
#pragma once

#include "database.h"

#include <QSet>
#include <QVariantMap>

namespace warsha {

class LogWriter;

struct LoggedStep {
    StepId id;
    DeskId desk;
    UserId user;
    QString verb;
    QStringList ids;
    qint64 at = 0; ///< UTC seconds, of the desk's clock
    bool final = false;
    StepId undoes;   ///< this step took that one back (or null)
    StepId undoneBy; ///< this step was taken back by that one (or null)
    enum class Kind { Normal, Undo, Redo, Background } kind = Kind::Normal;
    qint64 changes = 0;
    QString table = {}; ///< of the first row that was written, keys left out; told by stepsOf() alone
    QString row = {};
};

/// Which steps of the history; what is empty does not filter.
struct StepFilter {
    std::optional<QStringList> verbs; ///< at most BoundList::most; an empty list finds nothing
    UserId user;
};

struct LoggedChange {
    enum class Kind { Insert, Update, Delete, KeyMade, KeyDestroyed };
    LoggedStep step;
    QString table;
    QString row;
    Kind kind = Kind::Insert;
    QVariantMap before;
    QVariantMap after;
};

/// What says why a step cannot be undone: the refusing row is named by the slice that owns the table.
class RowNames
{
public:
    virtual ~RowNames() = default;
    /// A name for a sentence ("group W-24", "trainee 2026/0012"), or empty.
    [[nodiscard]] virtual QString nameOf(const QString &table, const QString &row) const = 0;
    /// A name for what the record is a part of (the group of a place), or empty.
    [[nodiscard]] virtual QString wholeOf(const QString &table, const QString &row) const
    {
        Q_UNUSED(table)
        Q_UNUSED(row)
        return {};
    }
};

struct ChainCheck {
    bool intact = true;
    qint64 entries = 0;
    QString firstBroken; ///< desk and number of the first entry that does not fit
};

/// The way that undo goes back: it passes over final steps that stand apart, and ends at the first other one.
struct UndoWay {
    QList<LoggedStep> steps;       ///< own ones, newest first; those that are final stay, the others can be undone
    std::optional<LoggedStep> end; ///< the final step before which nothing can be undone; nothing: it goes back to the first
};

class ChangeLog
{
public:
    /// apart: verbs of final steps that touch nothing undo could turn round, so that they do not end it.
    explicit ChangeLog(Database &database, const RowNames *names = nullptr, QSet<QString> apart = {})
        : m_database(database), m_names(names), m_apart(std::move(apart))
    {
    }

    /// Own last step on this desk that can be taken back (or brought again); nothing when there is none.
    [[nodiscard]] Result<std::optional<LoggedStep>> undoable(const Actor &actor) const;
    [[nodiscard]] Result<std::optional<LoggedStep>> redoable(const Actor &actor) const;
    /// The newest own step when it is final: undo passes over it, or there is nothing to undo because of it.
    [[nodiscard]] Result<std::optional<LoggedStep>> finalStep(const Actor &actor) const;
    [[nodiscard]] Result<UndoWay> undoWay(const Actor &actor) const;
    Result<LoggedStep> undo(const Actor &actor);
    Result<LoggedStep> redo(const Actor &actor);

    /// Newest first.
    [[nodiscard]] Result<QList<LoggedStep>> steps(int limit, qint64 offset = 0) const;
    /// Ids alone, newest first: a centre has 100,000 steps, and a window looks at thirty of them.
    [[nodiscard]] Result<QList<StepId>> stepIds(const StepFilter &filter = {}) const;
    /// In no order; unknown ids are passed over.
    [[nodiscard]] Result<QList<LoggedStep>> stepsOf(const QList<StepId> &ids) const;
    [[nodiscard]] Result<QList<LoggedChange>> historyOf(const QString &table, const QString &row) const;
    /// Number of the newest entry over all desks: whether there is anything new to send.
    [[nodiscard]] Result<qint64> entryCount() const;
    /// The chain's head of this desk, 32 bytes; empty when nothing was written yet.
    [[nodiscard]] Result<QByteArray> head() const;
    [[nodiscard]] Result<ChainCheck> verify() const;

private:
    enum class Direction { Undo, Redo };
    [[nodiscard]] Result<QList<LoggedStep>> ownSteps(const Actor &actor) const;
    [[nodiscard]] Result<std::optional<LoggedStep>> nextStep(const Actor &actor, Direction direction) const;
    /// The step that this op took back; nothing when it did not.
    [[nodiscard]] Result<std::optional<LoggedStep>> takenBackBy(const OpId &op) const;
    Result<LoggedStep> takeBack(const Actor &actor, Direction direction);
    Result<void> reverse(const LoggedStep &step, LogWriter &writer) const;
    Result<void> reverseInserts(const QList<LoggedChange> &inserts, LogWriter &writer) const;
    Result<void> reverseOne(const LoggedChange &change, LogWriter &writer) const;
    [[nodiscard]] Error refusal(const QString &table, const QString &row) const;
    Result<void> verifyDesk(const QString &desk, qint64 ordinal, ChainCheck &check) const;

    Database &m_database;
    const RowNames *m_names;
    QSet<QString> m_apart;
};

} // namespace warsha
