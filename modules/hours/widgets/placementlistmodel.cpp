// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementlistmodel.h"

#include "hourtexts.h"
#include "joinedfacts.h"
#include "persontexts.h"
#include "placementtexts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum PlacementColumn { TraineeColumn, EmployerColumn, DoneColumn, StateColumn };
}

void PlacementListModel::setPlacements(const QList<PlacementListing> &listings, const std::shared_ptr<const DirectorySnapshot> &people, QDate today)
{
    m_listings = listings;
    m_people = people;
    m_today = today;
    m_places.clear();
    for (qsizetype at = 0; at < m_listings.size(); ++at)
        m_places.insert(m_listings[at].placement.id.uuid(), at);
    show(m_standings);
}

void PlacementListModel::show(std::optional<QList<PlacementStanding>> standings)
{
    m_standings = std::move(standings);
    m_shown.clear();
    QList<QUuid> ids;
    for (qsizetype at = 0; at < m_listings.size(); ++at) {
        if (m_standings && !m_standings->contains(standingOf(m_listings[at], m_today)))
            continue;
        m_shown.append(at);
        ids.append(m_listings[at].placement.id.uuid());
    }
    setIds(ids);
}

const PlacementListing *PlacementListModel::find(const QUuid &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_listings[*place];
}

QUuid PlacementListModel::ofPerson(const PersonId &person) const
{
    QUuid newest;
    for (const qsizetype at : m_shown) {
        const PlacementListing &listing = m_listings[at];
        const PlacementStanding standing = standingOf(listing, m_today);
        if (listing.person != person)
            continue;
        if (isUnderWay(standing))
            return listing.placement.id.uuid();
        if (newest.isNull())
            newest = listing.placement.id.uuid();
    }
    return newest;
}

QString PlacementListModel::nameOf(const PlacementListing &listing) const
{
    const Person *const person = m_people ? m_people->current(listing.person) : nullptr;
    return person ? shownName(*person) : QString();
}

QList<Column> PlacementListModel::columns() const
{
    return {{tr("Trainee"), 136}, // whole beside the longest state in every language
            {tr("Employer")},
            {tr("Done"), 96, Column::Kind::Bar},
            {tr("State"), 104, Column::Kind::Status}};
}

QString PlacementListModel::shownText(const PlacementListing &listing, int column) const
{
    switch (column) {
    case TraineeColumn: return nameOf(listing);
    case EmployerColumn: return listing.placement.employer;
    case DoneColumn: return hoursText(listing.sums.recorded);
    default: return placementStandingName(standingOf(listing, m_today));
    }
}

QVariant PlacementListModel::cell(int row, int column, int role) const
{
    const PlacementListing &listing = at(row);
    const PlacementStanding standing = standingOf(listing, m_today);
    const bool needsSomebody = standing == PlacementStanding::Idle || standing == PlacementStanding::Unsigned;
    switch (role) {
    case Qt::DisplayRole: return shownText(listing, column);
    case Qt::ToolTipRole: return column == StateColumn ? placementDates(listing.placement) : shownText(listing, column);
    case MutedRole: return standing == PlacementStanding::Ended;
    case ShapeRole: return column == StateColumn ? int(shapeOf(listing, standing)) : 0;
    case LoudRole: return column == StateColumn && needsSomebody;
    case BarRole: return column == DoneColumn && listing.placement.plannedMinutes > 0 ? QVariant(qMin(1000, shareDone(listing))) : QVariant();
    case SpokenRole: {
        QStringList parts;
        for (const int each : {TraineeColumn, EmployerColumn, DoneColumn, StateColumn})
            parts.append(shownText(listing, each));
        parts.append(placementDates(listing.placement));
        return commaList(parts);
    }
    default: return {};
    }
}

} // namespace warsha
