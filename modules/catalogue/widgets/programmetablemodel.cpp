// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmetablemodel.h"

#include "programmetexts.h"
#include "statusshape.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum ListColumn { CodeColumn, TitleColumn, VersionColumn, StateColumn };
enum UnitColumn { UnitCodeColumn, UnitTitleColumn, KindColumn, NeededColumn };
}

void ProgrammeTableModel::show(QList<ProgrammeListing> listings)
{
    QList<QUuid> ids;
    for (const ProgrammeListing &listing : std::as_const(listings))
        ids.append(listing.version.uuid());
    m_listings = std::move(listings);
    setIds(std::move(ids));
}

QList<Column> ProgrammeTableModel::columns() const
{
    return {{tr("Code"), 76, Column::Kind::Identifier}, {tr("Programme")}, {tr("Version"), 80, Column::Kind::Figure},
            {tr("State"), 88, Column::Kind::Status}};
}

QVariant ProgrammeTableModel::cell(int row, int column, int role) const
{
    const ProgrammeListing &listing = m_listings.at(row);
    const bool frozen = listing.state == VersionState::Frozen;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case CodeColumn: return listing.code;
        case TitleColumn: return listing.titles.here();
        case VersionColumn: return QLocale().toString(listing.number);
        case StateColumn: return versionStateName(listing.state);
        default: return {};
        }
    case MutedRole: return column == CodeColumn || column == VersionColumn;
    case ShapeRole: return column == StateColumn ? QVariant(int(frozen ? StatusShape::Done : StatusShape::NotStarted)) : QVariant();
    case SpokenRole:
        return tr("%1, %2, version %3, %4").arg(listing.code, listing.titles.here(), QLocale().toString(listing.number),
                                                versionStateName(listing.state));
    default: return {};
    }
}

void UnitTableModel::show(const QList<Unit> &units)
{
    QList<QUuid> ids;
    for (const Unit &unit : units)
        ids.append(unit.id.uuid());
    m_units = units;
    setIds(std::move(ids));
}

QList<Column> UnitTableModel::columns() const
{
    return {{tr("Code"), 92, Column::Kind::Identifier}, {tr("Unit")}, {tr("Kind"), 80}, {tr("Certificate"), 100}};
}

QVariant UnitTableModel::cell(int row, int column, int role) const
{
    const Unit &unit = m_units.at(row);
    const QString needed = unit.needed ? tr("needed") : tr("choice");
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case UnitCodeColumn: return unit.code;
        case UnitTitleColumn: return unit.titles.here();
        case KindColumn: return unitKindName(unit.kind);
        case NeededColumn: return needed;
        default: return {};
        }
    case MutedRole: return column != UnitTitleColumn;
    case SpokenRole: return u"%1, %2, %3, %4"_s.arg(unit.code, unit.titles.here(), unitKindName(unit.kind), needed);
    default: return {};
    }
}

} // namespace warsha
