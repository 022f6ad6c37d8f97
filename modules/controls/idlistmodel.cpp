// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlistmodel.h"

namespace warsha {

QUuid IdListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : QUuid();
}

int IdListModel::rowOf(const QUuid &id) const
{
    return id.isNull() ? -1 : int(m_ids.indexOf(id));
}

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int IdListModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(shownColumns().size());
}

const QList<Column> &IdListModel::shownColumns() const
{
    if (m_columns.isEmpty())
        m_columns = columns();
    return m_columns;
}

QVariant IdListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(m_ids.at(index.row()));
    const int page = index.row() / pageSize;
    if (!m_pages.contains(page)) {
        m_pages.insert(page);
        const int first = page * pageSize;
        const_cast<IdListModel *>(this)->fetchPage(first, qMin(pageSize, int(m_ids.size()) - first));
    }
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        const QVariant spoken = cell(index.row(), 0, SpokenRole);
        return spoken.isValid() ? spoken : cell(index.row(), 0, Qt::DisplayRole);
    }
    if (role == Qt::TextAlignmentRole && shownColumns().at(index.column()).kind == Column::Kind::Figure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == LatinRole && shownColumns().at(index.column()).kind == Column::Kind::Identifier)
        return true;
    return cell(index.row(), index.column(), role);
}

QVariant IdListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = shownColumns().at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.tip.isEmpty())
        return column.tip;
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == Column::Kind::Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void IdListModel::fetchPage(int firstRow, int count)
{
    Q_UNUSED(firstRow)
    Q_UNUSED(count)
}

void IdListModel::setIds(QList<QUuid> ids)
{
    beginResetModel();
    m_pages.clear();
    m_columns.clear();
    m_ids = std::move(ids);
    endResetModel();
}

void IdListModel::rowsArrived(int firstRow, int count)
{
    const int last = qMin(firstRow + count, int(m_ids.size())) - 1;
    if (count > 0 && firstRow <= last)
        Q_EMIT dataChanged(index(firstRow, 0), index(last, columnCount() - 1));
}

} // namespace warsha
