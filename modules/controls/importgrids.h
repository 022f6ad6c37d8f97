// SPDX-License-Identifier: GPL-3.0-or-later
// The two grids of the import's check: rows that cannot go in, mended in place, and values that nobody knows, said
// once.
#pragma once

#include "gridmodel.h"
#include "importdraft.h"

namespace warsha {

/// Row | Why | every column of the table. A cell that has a reason is red with it.
class ImportProblems : public GridModel
{
    Q_OBJECT
public:
    explicit ImportProblems(ImportDraft &draft, QObject *parent = nullptr);
    void show(const ImportReport &report);
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
    };
    ImportDraft &m_draft;
    QList<Problem> m_problems;
};

/// Column | Value | Rows | Read as. Values that stop two rows or more.
class ImportValues : public GridModel
{
    Q_OBJECT
public:
    explicit ImportValues(ImportDraft &draft, QObject *parent = nullptr);
    void show(const ImportReport &report);
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
        QString why;
        int rows = 0;
    };
    ImportDraft &m_draft;
    QList<Value> m_values;
};

} // namespace warsha
