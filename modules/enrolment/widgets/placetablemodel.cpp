// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetablemodel.h"

#include "enrolmenttexts.h"
#include "joinedfacts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum PlaceColumn { CodeColumn, NameColumn, StatusColumn, DayColumn };
}

void PlaceTableModel::show(const QList<Enrolment> &places, const QList<GroupListing> &groups)
{
    m_places = places;
    m_groups.clear();
    for (const GroupListing &listing : groups)
        m_groups.insert(listing.group.id, listing.group);
    QList<QUuid> ids;
    for (const Enrolment &place : places)
        ids.append(place.id.uuid());
    setIds(ids);
}

const Enrolment *PlaceTableModel::place(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_places.at(row);
}

QList<Column> PlaceTableModel::columns() const
{
    return {{tr("Group"), 100, Column::Kind::Identifier}, {tr("Name")}, {tr("Status"), 126, Column::Kind::Status}, {tr("Since"), 142}};
}

QVariant PlaceTableModel::cell(int row, int column, int role) const
{
    const Enrolment &place = m_places.at(row);
    const Group group = m_groups.value(place.group);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case CodeColumn: return group.code;
        case NameColumn: return ownName(group);
        case StatusColumn: return enrolmentStatusName(place.status);
        default: return shortDay(dayOf(place));
        }
    case MutedRole: return column == DayColumn;
    case ShapeRole: return column == StatusColumn ? int(shapeOf(place.status)) : 0;
    case SpokenRole: return commaList({spokenGroup(group), enrolmentStatusName(place.status)});
    default: return {};
    }
}

} // namespace warsha
