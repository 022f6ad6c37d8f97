// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the cells of a workbook's sheet into rows, within the limits. Cells may come with gaps. A cell that is too long or
// too far right makes its row a fault; too many rows or cells are refused.
#pragma once

#include "rawgrid.h"
#include "result.h"
#include "tablereader.h"

#include <QCoreApplication>

namespace warsha {

class SheetGrid
{
    Q_DECLARE_TR_FUNCTIONS(SheetGrid)
public:
    SheetGrid(const TableLimits &limits, const QString &file, const QString &sheet)
        : m_limits(limits), m_file(file), m_sheet(sheet)
    {
    }
    /// row and column from 1; rows come in rising order. Blank text is left out.
    [[nodiscard]] Result<void> put(int row, int column, const QString &text);
    [[nodiscard]] RawGrid take(const QStringList &warnings);
    [[nodiscard]] bool isEmpty() const { return m_grid.rows.isEmpty(); }

private:
    void addFault(const RowFault &fault);
    [[nodiscard]] Error tooMuch(const QString &what, int row) const;

    TableLimits m_limits;
    QString m_file;
    QString m_sheet;
    RawGrid m_grid;
    qint64 m_cells = 0;
};

/// "B12" to row 12, column 2; zeros when it is no such name.
struct CellPlace {
    int row = 0;
    int column = 0;
};
[[nodiscard]] CellPlace cellPlace(QStringView name);
[[nodiscard]] QString cellName(int row, int column);

} // namespace warsha
