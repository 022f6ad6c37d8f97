// SPDX-License-Identifier: GPL-3.0-or-later
// A register of some trainees as an entry grid, and a sink that answers at once or when the test says so.
#pragma once

#include "gridmodel.h"

namespace warsha {

class FakeGridSink : public GridSink
{
public:
    void commit(const QList<GridChange> &changes, QObject *context,
                const std::function<void(const Answers &)> &then) override;
    void history(const QUuid &row, const QString &column, QObject *context,
                 const std::function<void(const Result<QStringList> &)> &then) override;
    /// Answers the oldest step that waits: every change saved, unless the answers are given.
    void answer(const QList<GridAnswer> &answers = {});
    void fail(const QString &why);

    bool isSlow = false;
    QList<QList<GridChange>> steps;
    QStringList past; ///< what history answers

private:
    struct Waiting {
        QList<GridChange> changes;
        std::function<void(const Answers &)> then;
    };
    QList<Waiting> m_waiting;
};

/// Columns: # | Name | Today (marks P A L E, also in Arabic) | Min (0 to 600) | Note
class FakeGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { Number, Name, Today, Minutes, Note };
    explicit FakeGridModel(int rows, QObject *parent = nullptr);

    QList<GridColumn> gridColumns() const override;
    bool isEditable(int row, int column) const override;
    QString saved(int row, int column) const { return savedText(row, column); }
    void showAgain(const QList<QUuid> &rows) { showRows(rows); }
    void showAll(const GridScope &scope, const QList<QUuid> &rows)
    {
        enterScope(scope);
        showRows(rows);
        forgetGone();
    }
    void writeBehind(int row, int column, const QString &text) { setSavedText(row, column, text); }

    QSet<int> lockedRows;
    QString markSuffix; ///< how a mark looks, beside its value
    bool isWide = false; ///< some more columns, so that there is something to scroll

protected:
    QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    Result<QString> accepted(int row, int column, const QString &typed) const override;
    QVariant look(int row, int column, const QString &text, int role) const override;

private:
    QHash<std::pair<QUuid, int>, QString> m_saved;
};

} // namespace warsha
