// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttablemodel.h"

#include "joinedfacts.h"

#include <numeric>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Pixels; 0 shares what is left.
int widthOf(const ReportColumn &column)
{
    switch (column.kind) {
    case CellKind::Name: return 0;
    case CellKind::Identifier: return column.weight > 1.5 ? 176 : column.weight > 0.9 ? 104 : 84;
    case CellKind::Figure: return 76;
    case CellKind::Minutes: return 76;
    case CellKind::Share: return 96;
    case CellKind::Day: return 136; // "٢ تشرين الثاني ٢٠٢٦"
    case CellKind::ToSign: return 92;
    case CellKind::Text: break;
    }
    return column.weight >= 2 ? 0 : column.weight >= 1.2 ? 130 : 92;
}

bool isFigure(CellKind kind)
{
    return kind == CellKind::Figure || kind == CellKind::Minutes || kind == CellKind::Share;
}

} // namespace

void ReportTableModel::setTable(const ReportTable &table)
{
    m_table = table;
    QList<int> order(table.rows.size());
    std::iota(order.begin(), order.end(), 0);
    setOrder(order);
}

void ReportTableModel::setOrder(const QList<int> &order)
{
    m_order = order;
    QList<QUuid> ids;
    ids.reserve(order.size());
    for (const int row : order)
        ids.append(QUuid(uint(row + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    setIds(ids);
}

QList<Column> ReportTableModel::columns() const
{
    QList<Column> shown;
    for (const ReportColumn &column : m_table.columns) {
        const Column::Kind kind = isFigure(column.kind) ? Column::Kind::Figure
            : column.kind == CellKind::Identifier        ? Column::Kind::Identifier
                                                         : Column::Kind::Text;
        shown.append({column.title, widthOf(column), kind});
    }
    return shown;
}

QVariant ReportTableModel::cell(int row, int column, int role) const
{
    const QStringList &cells = m_table.rows.at(m_order.at(row));
    switch (role) {
    case Qt::DisplayRole: return shownCell(m_table.columns.at(column).kind, cells.at(column));
    case Qt::ToolTipRole: return m_table.columns.at(column).kind == CellKind::Text ? cells.at(column) : QString();
    case MutedRole: return m_table.columns.at(column).kind == CellKind::Identifier || m_table.columns.at(column).kind == CellKind::Day;
    case SpokenRole: {
        QStringList words;
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty())
                words.append(m_table.columns[i].title + u": "_s + shownCell(m_table.columns[i].kind, cells[i]));
        return commaList(words);
    }
    default: return {};
    }
}

} // namespace warsha
