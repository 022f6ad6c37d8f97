// SPDX-License-Identifier: GPL-3.0-or-later
#include "grouplistmodel.h"

#include "enrolmenttexts.h"
#include "joinedfacts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum GroupColumn { CodeColumn, NameColumn, PlacesColumn, StateColumn };
}

void GroupListModel::setGroups(const QList<GroupListing> &groups)
{
    m_all = groups;
    apply();
}

void GroupListModel::showState(std::optional<GroupState> state)
{
    m_state = state;
    apply();
}

void GroupListModel::apply()
{
    m_groups = m_all;
    if (m_state)
        m_groups.removeIf([this](const GroupListing &listing) { return listing.group.state != *m_state; });
    QList<QUuid> ids;
    ids.reserve(m_groups.size());
    for (const GroupListing &listing : std::as_const(m_groups))
        ids.append(listing.group.id.uuid());
    setIds(ids);
}

const GroupListing *GroupListModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_groups.at(row);
}

QList<Column> GroupListModel::columns() const
{
    return {{tr("Code"), 108, Column::Kind::Identifier},
            {tr("Group")},
            {tr("Places"), 84, Column::Kind::Text},
            {tr("State"), 108, Column::Kind::Status}};
}

QVariant GroupListModel::cell(int row, int column, int role) const
{
    const GroupListing &listing = m_groups.at(row);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case CodeColumn: return listing.group.code;
        case NameColumn: return ownName(listing.group);
        case PlacesColumn: return groupPlaces(listing);
        default: return groupStateName(listing.group.state);
        }
    case MutedRole: return (column == CodeColumn && !ownName(listing.group).isEmpty()) || listing.group.state == GroupState::Cancelled;
    case ShapeRole: return column == StateColumn ? int(shapeOf(listing.group.state)) : 0;
    case SpokenRole:
        return commaList({spokenGroup(listing.group), groupPlaces(listing), groupStateName(listing.group.state)});
    default: return {};
    }
}

} // namespace warsha
