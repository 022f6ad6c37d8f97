// SPDX-License-Identifier: GPL-3.0-or-later
// The two grids of the import's check: rows that cannot go in, mended in place, and values that nobody knows, said
// once.
#pragma once

#include "gridmodel.h"
#include "importdraft.h"

namespace warsha {

/// Row | Why | every column of the table. A cell that has a reason is red with it. A row that was mended stays in its
/// place, shown as good: the next one would slide under the mouse.
class ImportProblems : public GridModel
{
    Q_OBJECT
public:
    explicit ImportProblems(ImportDraft &draft, QObject *parent = nullptr);
    /// Of the rows that are good by now: none, those in which somebody typed, or all.
    enum class Stays { Nothing, Mended, Everything };
    void show(const ImportReport &report, Stays stays = Stays::Nothing);
    [[nodiscard]] bool isUndecided() const override { return m_isUndecided; }
    void decide(); ///< also where the check itself failed
    [[nodiscard]] bool isWholeRow(int row, int column) const; ///< the reason is at hand, and no cell to mend it in
    [[nodiscard]] QString whyNot(int row) const; ///< every reason; empty for a good row
    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    /// The red cells; of a row that is refused as a whole, its reason.
    [[nodiscard]] QList<QModelIndex> troubles() const override;
    [[nodiscard]] QList<GridMark> choices(int row, int column) const override; ///< what may be meant in a red cell

Q_SIGNALS:
    void mended();

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    struct Problem {
        qsizetype index = -1;
        int number = 0;
        QStringList whys;
        QHash<int, QString> cells; ///< column of the table to its reason
        QHash<int, QStringList> guesses; ///< likewise
        bool isWhole = false; ///< a reason is about no cell of it
        bool isMended = false; ///< somebody typed in it
    };
    void keep(Stays stays, const ImportReport &report);
    ImportDraft &m_draft;
    QList<Problem> m_problems;
    bool m_isUndecided = false;
};

/// Column | Value | Rows | Read as. Values that stop two rows or more; those that were said stay in their place.
class ImportValues : public GridModel
{
    Q_OBJECT
public:
    explicit ImportValues(ImportDraft &draft, QObject *parent = nullptr);
    /// anew: what was said before is not listed any more.
    void show(const ImportReport &report, bool anew);
    [[nodiscard]] QList<GridColumn> gridColumns() const override;

Q_SIGNALS:
    void said();

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    struct Value {
        int column = 0;
        QString value;
        QString why; ///< empty: every row with it is good by now
        int rows = 0;
        [[nodiscard]] std::pair<int, QString> place() const { return {column, value}; }
    };
    [[nodiscard]] QList<Value> unknownIn(const ImportReport &report) const;
    ImportDraft &m_draft;
    QList<Value> m_values;
};

} // namespace warsha
