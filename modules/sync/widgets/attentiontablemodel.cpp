// SPDX-License-Identifier: GPL-3.0-or-later
#include "attentiontablemodel.h"

#include "joinedfacts.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum AttentionColumn { KindColumn, SentenceColumn, WhereColumn };

StatusShape shapeOf(AttentionItem::Kind kind)
{
    switch (kind) {
    case AttentionItem::Kind::Error: return StatusShape::Blocked;
    case AttentionItem::Kind::Warning: return StatusShape::Late;
    case AttentionItem::Kind::Stopped: break;
    }
    return StatusShape::NotStarted;
}

} // namespace

void AttentionTableModel::setItems(const QList<AttentionItem> &items)
{
    m_items = items;
    QList<QUuid> ids;
    for (const AttentionItem &item : items)
        ids.append(item.id);
    setIds(ids);
}

const AttentionItem *AttentionTableModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items.at(row);
}

int AttentionTableModel::count(AttentionItem::Kind kind) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [kind](const AttentionItem &item) { return item.kind == kind; }));
}

QList<Column> AttentionTableModel::columns() const
{
    return {{tr("State"), 116, Column::Kind::Status}, {tr("What the rule finds")}, {tr("Where"), 216}};
}

QVariant AttentionTableModel::cell(int row, int column, int role) const
{
    const AttentionItem &item = m_items.at(row);
    switch (role) {
    case Qt::DisplayRole: return column == KindColumn ? kindWord(item.kind) : column == SentenceColumn ? item.sentence : item.where;
    case Qt::ToolTipRole: return column == SentenceColumn ? QVariant(item.sentence) : QVariant();
    case ShapeRole: return column == KindColumn ? int(shapeOf(item.kind)) : 0;
    case MutedRole: return column == WhereColumn;
    case SpokenRole: return commaList({kindWord(item.kind), item.sentence, item.where});
    default: return {};
    }
}

} // namespace warsha
