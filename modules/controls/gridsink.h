// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cells of a grid go. Implemented by a slice, which writes on the database thread; the window never waits.
#pragma once

#include "result.h"

#include <QObject>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace warsha {

struct GridChange {
    QUuid row;
    QString column; ///< code of the GridColumn
    QString text; ///< as accepted by the model; empty clears the cell
    QString before; ///< what the grid believed to be saved: another value there now is a conflict
    bool operator==(const GridChange &) const = default;
};

/// What became of one change.
struct GridAnswer {
    /// Noted: kept with the others of its row, which is no record yet; nothing was written.
    enum class Kind { Saved, Noted, Refused, Conflict };
    Kind kind = Kind::Refused;
    QString text; ///< what is saved now: the value as written, or in a conflict the other person's
    QString reason; ///< of a refusal: a sentence

    [[nodiscard]] static GridAnswer saved(const QString &text) { return {Kind::Saved, text, {}}; }
    [[nodiscard]] static GridAnswer noted(const QString &text) { return {Kind::Noted, text, {}}; }
    [[nodiscard]] static GridAnswer refused(const QString &reason) { return {Kind::Refused, {}, reason}; }
    [[nodiscard]] static GridAnswer conflict(const QString &theirs) { return {Kind::Conflict, theirs, {}}; }
};

class GridSink
{
public:
    using Answers = Result<QList<GridAnswer>>;
    virtual ~GridSink() = default;

    /// Writes the changes of one key, paste or fill as one step that one undo takes back, and answers each of them, in
    /// their order, in the thread of context. What is refused or in conflict does not stop the others. An error means
    /// that nothing was written.
    virtual void commit(const QList<GridChange> &changes, QObject *context,
                        const std::function<void(const Answers &)> &then)
        = 0;
    /// One sentence for each change of a cell, the newest first.
    virtual void history(const QUuid &row, const QString &column, QObject *context,
                         const std::function<void(const Result<QStringList> &)> &then)
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(context)
        then(QStringList());
    }
};

} // namespace warsha
