// SPDX-License-Identifier: GPL-3.0-or-later
// The base of every entry grid. A subclass holds what is saved and says how a value looks and which texts are values;
// this class keeps what the person typed until it is saved, or says why it is not:
//
//     typed --accepted()--> waiting --GridSink--> saved
//        \ not a value                 \ refused, or the whole step failed: bad, with the reason
//         bad, with the reason          \ somebody else wrote there: conflict, with both values
//
// A bad value stays where and as it was typed; it is tried again whenever the rows are read anew, for what refused it may
// have been mended elsewhere. Steps go out one after another, in the order they were made.
#pragma once

#include "gridcolumn.h"
#include "gridsink.h"

#include <QHash>

#include <functional>

namespace warsha {

enum class CellState { Saved, Waiting, Bad, Conflict };

enum GridRole {
    CellStateRole = Qt::UserRole + 64, ///< int(CellState)
    TheirsRole, ///< QString: in a conflict, how the other person's value looks
    TintRole, ///< bool: the column being filled
};

/// Where the rows of a grid belong, and what its section opens to show them again (see Link).
struct GridScope {
    QUuid id; ///< null: the grid has one scope alone
    QUuid record;
    QString list;
    QString title; ///< "RW-2 · Mon 16 Nov 08:00–12:00"
};

struct GridEdit {
    int row = 0;
    int column = 0;
    QString text;
};

class GridModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;

    /// Without a sink every accepted value is saved at once, into the subclass alone. The sink outlives the model.
    void setSink(GridSink *sink) { m_sink = sink; }

    [[nodiscard]] virtual QList<GridColumn> gridColumns() const = 0;
    [[nodiscard]] const GridColumn &gridColumn(int column) const;
    [[nodiscard]] int columnOf(const QString &code) const; ///< -1 when there is none
    [[nodiscard]] virtual bool isEditable(int row, int column) const;
    /// Why a cell that cannot be edited stays as it is, who may change it and how; by default nothing is said of it.
    [[nodiscard]] virtual QString fixedWords(int row, int column) const;
    /// Why what is saved in a cell is in question, and which answers there are; empty: it is not. It is shown as a conflict, and
    /// the same value once more is an answer, which goes to the sink.
    [[nodiscard]] virtual QString contestWords(int row, int column) const;
    /// What F8 fills: by default what holds nothing.
    [[nodiscard]] virtual bool isBlank(int row, int column) const { return text(row, column).isEmpty(); }
    /// Where Enter, or Tab at its end, leads from a row that was typed cell by cell: a row further down, by default the next.
    [[nodiscard]] virtual int rowAfter(int row) const { return row + 1; }
    /// What can be chosen for a cell rather than typed; by default the marks of its column.
    [[nodiscard]] virtual QList<GridMark> choices(int row, int column) const;
    /// What the cell holds: typed and not saved yet, else saved.
    [[nodiscard]] QString text(int row, int column) const;
    /// The same as somebody would type it, and as it is copied: what accepted() understands.
    [[nodiscard]] QString typedText(int row, int column) const;
    [[nodiscard]] CellState state(int row, int column) const;
    /// Why the cell is not saved, or in question; empty when neither is so.
    [[nodiscard]] QString reason(int row, int column) const;

    /// One step. Cells that cannot be edited are left; returns how many were.
    int change(const QList<GridEdit> &edits);
    /// Back to what is saved; what is on its way stays.
    void restore(int row, int column);
    /// Sends a value again that failed or was in conflict: now over the other person's.
    void resend(int row, int column);
    void resendAll(); ///< of the steps that failed as a whole
    void tryAgain();  ///< every refused value: what refused it has changed
    [[nodiscard]] bool canResend() const;
    /// The cells of these rows that need the person: by default those that are bad or in conflict.
    [[nodiscard]] virtual QList<QModelIndex> troubles() const;
    [[nodiscard]] int troubleCount() const { return int(troubles().size()); }
    /// What was typed and will not be saved as it is, in rows that are not shown now too: it goes when the page does.
    [[nodiscard]] virtual int unsavedCount() const;
    /// Where it was typed, the first one first. Two scopes that are shown the same way are one.
    [[nodiscard]] virtual QList<GridScope> unsavedScopes() const;
    /// What was typed in scopes that are no more goes with them.
    void forgetScopes(const std::function<bool(const GridScope &)> &isGone);
    /// The same of all grids that belong to a part of the window.
    [[nodiscard]] static int unsavedIn(const QObject &part);
    [[nodiscard]] static QList<GridScope> unsavedScopesIn(const QObject &part);
    /// Why a page with so many of them locks nothing: what stands refused in a cell is not what would be locked behind it.
    [[nodiscard]] static QString locksNothing(int unsaved);
    /// Of what was typed in these rows and is not saved, the newest step; nothing when there is none.
    struct Unsaved {
        quint64 step = 0;
        int cells = 0;
    };
    [[nodiscard]] std::optional<Unsaved> newestUnsaved() const;
    void takeBack(quint64 step); ///< what it left unsaved; what was shown before comes back
    /// How many commits saved something, and the step of the last one.
    struct Commits {
        quint64 count = 0;
        quint64 step = 0;
    };
    [[nodiscard]] Commits commits() const { return m_commits; }
    enum class Towards { Next, Previous };
    /// What was entered last is being looked at elsewhere: whether it is in trouble, decided() says.
    [[nodiscard]] virtual bool isUndecided() const { return false; }
    /// The nearest cell in trouble from a place, in reading order and round the end; invalid when there is none.
    [[nodiscard]] QModelIndex nextTrouble(const QModelIndex &after, Towards towards = Towards::Next) const;
    [[nodiscard]] bool isWaiting() const { return !m_sending.isEmpty() || !m_queue.isEmpty(); }
    void history(int row, int column, QObject *context, const std::function<void(const Result<QStringList> &)> &then);

    [[nodiscard]] QList<Column> columns() const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void troubleChanged();
    void decided();
    void committed(); ///< a step was saved
    void commitFailed(const QString &sentence); ///< a step was not saved at all
    void forgotten(int cells); ///< what was typed in them went with their row

protected:
    [[nodiscard]] virtual QString savedText(int row, int column) const = 0;
    virtual void setSavedText(int row, int column, const QString &text) = 0;
    /// The value that a typed text means, as it will be saved; or the reason why it is none. Quick: no database.
    [[nodiscard]] virtual Result<QString> accepted(int row, int column, const QString &typed) const;
    /// How a value is typed, where that is not the value itself (minutes, which are typed as hours).
    [[nodiscard]] virtual QString asTyped(int row, int column, const QString &text) const;
    /// How a value looks: Qt::DisplayRole, ShapeRole, LoudRole...
    [[nodiscard]] virtual QVariant look(int row, int column, const QString &text, int role) const;
    /// The row as one sentence; by default its columns with their titles.
    [[nodiscard]] virtual QString spokenRow(int row) const;

    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    /// Shows other rows, or the same ones with other saved values; what is not saved yet stays with its row.
    void showRows(const QList<QUuid> &ids);
    /// What is typed from now on belongs here.
    void enterScope(const GridScope &scope);
    [[nodiscard]] GridScope scopeOf(const QUuid &id) const { return m_scopes.value(id); }
    /// These are all rows of the scope, and all columns: what was typed and not saved in one that is gone goes with it.
    void forgetGone();

private:
    using Place = std::pair<QUuid, QString>;
    struct Held {
        QString typed;
        QString text; ///< the value it means; what was typed, where that is none
        CellState state = CellState::Waiting;
        QString reason;
        quint64 serial = 0;
        bool mayResend = false;
        quint64 step = 0; ///< in which it was typed
        QUuid scope = {};
    };
    struct Sent {
        Place place;
        QString typed;
        QString text;
        quint64 serial = 0;
        quint64 step = 0;
    };
    /// Kept with its row, which is no record yet: as it was before.
    struct Noted {
        Place place;
        QString before;
        QString text;
        quint64 step = 0;
    };

    [[nodiscard]] Place placeOf(int row, int column) const { return {idAt(row), gridColumn(column).code}; }
    [[nodiscard]] const Held *heldAt(int row, int column) const;
    [[nodiscard]] bool isOnItsWay(const Place &place) const;
    [[nodiscard]] std::optional<Sent> take(const GridEdit &edit, quint64 step);
    int make(const QList<std::pair<GridEdit, quint64>> &edits);
    [[nodiscard]] bool isStillNoted(const Noted &noted) const;
    void remember(const Sent &sent, const GridAnswer &answer);
    [[nodiscard]] QString badLook(const Held &held, int row, int column) const;
    [[nodiscard]] QVariant heldLook(const Held &held, int row, int column, int role) const;
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    void tryAgain(quint64 before); ///< those that were refused before this serial
    void forget(const std::function<bool(const Place &, const Held &)> &isGone);
    void send(QList<Sent> step);
    void sendNext();
    void settle(const QList<Sent> &step, const GridSink::Answers &answers);
    void settle(const Sent &sent, const GridAnswer &answer);
    void cellsChanged(const QList<QModelIndex> &cells);

    GridSink *m_sink = nullptr;
    mutable QList<GridColumn> m_gridColumns;
    QUuid m_scope;
    QHash<QUuid, GridScope> m_scopes;
    QHash<Place, Held> m_held;
    QList<Sent> m_sending; ///< the step that is on its way
    QList<QList<Sent>> m_queue;
    QList<Noted> m_noted;
    quint64 m_serial = 0;
    quint64 m_step = 0;
    Commits m_commits;
};

} // namespace warsha
