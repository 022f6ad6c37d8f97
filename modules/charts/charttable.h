// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind a chart, in a dialog: to be read, and copied into a spreadsheet.
#pragma once

#include "chartfigure.h"
#include "idlistmodel.h"

#include <QDialog>

namespace warsha {

class DeskTable;

class ChartTableModel : public IdListModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(const ChartFigure &figure, QObject *parent = nullptr);
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

class ChartTable : public QDialog
{
    Q_OBJECT
public:
    explicit ChartTable(const ChartFigure &figure, QWidget *parent = nullptr);
    /// Headings and rows, as spreadsheets paste them.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChartFigure m_figure;
    DeskTable *m_table;
};

} // namespace warsha
