// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetgrid.h"

namespace warsha {

Result<void> SheetGrid::put(int row, int column, const QString &text)
{
    if (QStringView(text).trimmed().isEmpty())
        return {};
    if (m_grid.rows.isEmpty() || m_grid.numbers.last() != row) {
        if (m_grid.rows.size() >= m_limits.rows)
            return failure(tooMuch(tr("%1 rows").arg(m_limits.rows), row));
        if (!m_grid.rows.isEmpty() && m_grid.numbers.last() > row)
            return failure(ErrorKind::Input, tr("“%1” is damaged: in sheet “%2” row %3 comes after row %4.")
                                                 .arg(m_file, m_sheet).arg(row).arg(m_grid.numbers.last()));
        m_grid.rows.append(QStringList());
        m_grid.numbers.append(row);
    }
    if (column > m_limits.columns) {
        addFault({-1, tr("Cell %1 stands beyond the %2 columns that can be read.").arg(cellName(row, column)).arg(m_limits.columns)});
        return {};
    }
    if (text.size() > m_limits.cellCharacters)
        addFault({column - 1, tooLongCell(text.size(), m_limits.cellCharacters)});
    QStringList &cells = m_grid.rows.last();
    const qint64 before = cells.size();
    while (cells.size() < column)
        cells.append(QString());
    cells[column - 1] = text.size() > m_limits.cellCharacters ? text.left(m_limits.cellCharacters) : text;
    m_cells += cells.size() - before;
    if (m_cells > m_limits.cells)
        return failure(tooMuch(tr("%1 cells").arg(m_limits.cells), row));
    return {};
}

/// The first one of a row is told.
void SheetGrid::addFault(const RowFault &fault)
{
    if (!m_grid.faults.contains(m_grid.rows.size() - 1))
        m_grid.faults.insert(m_grid.rows.size() - 1, fault);
}

RawGrid SheetGrid::take(const QStringList &warnings)
{
    m_grid.warnings += warnings;
    return std::move(m_grid);
}

Error SheetGrid::tooMuch(const QString &what, int row) const
{
    return {ErrorKind::Input, tr("Sheet “%1” of “%2” has more than %3 (row %4): that is more than can be read at once. "
                                 "Divide it into several files.").arg(m_sheet, m_file, what).arg(row), {}};
}

CellPlace cellPlace(QStringView name)
{
    CellPlace place;
    qsizetype i = 0;
    for (; i < name.size() && i < 3; ++i) {
        const char16_t c = name.at(i).unicode();
        if (c < u'A' || c > u'Z')
            break;
        place.column = place.column * 26 + (c - u'A' + 1);
    }
    bool ok = false;
    place.row = name.sliced(i).toInt(&ok);
    return ok && place.row > 0 && place.column > 0 ? place : CellPlace{};
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

} // namespace warsha
