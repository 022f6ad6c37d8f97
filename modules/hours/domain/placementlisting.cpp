// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementlisting.h"

#include <QCoreApplication>

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::Placement)
};
} // namespace

QList<Placement> placementsOf(const QList<PlacementListing> &listings)
{
    QList<Placement> all;
    for (const PlacementListing &listing : listings)
        all.append(listing.placement);
    return all;
}

PlacementStanding standingOf(const PlacementListing &listing, QDate today)
{
    const Placement &placement = listing.placement;
    if (placement.starts > today)
        return PlacementStanding::Planned;
    if (placement.ends.isValid() && placement.ends < today)
        return listing.sums.unsignedDays > 0 ? PlacementStanding::Unsigned : PlacementStanding::Ended;
    if (placement.ends == today)
        return PlacementStanding::LastDay;
    const QDate since = std::max(placement.starts, listing.sums.lastDay.isValid() ? listing.sums.lastDay : placement.starts);
    return since.daysTo(today) >= idleDays ? PlacementStanding::Idle : PlacementStanding::Running;
}

bool isUnderWay(PlacementStanding standing)
{
    return standing == PlacementStanding::Running || standing == PlacementStanding::Idle || standing == PlacementStanding::LastDay;
}

QString placementStandingName(PlacementStanding standing)
{
    switch (standing) {
    case PlacementStanding::Planned: return Say::tr("Planned", "a placement");
    case PlacementStanding::Running: return Say::tr("Running", "a placement");
    case PlacementStanding::Idle: return Say::tr("No new days", "a placement");
    case PlacementStanding::LastDay: return Say::tr("Ends today", "a placement");
    case PlacementStanding::Unsigned: return Say::tr("Not signed", "a placement");
    case PlacementStanding::Ended: break;
    }
    return Say::tr("Ended", "a placement");
}

PlacementCounts countsOf(const QList<PlacementListing> &listings, QDate today)
{
    PlacementCounts counts;
    for (const PlacementListing &listing : listings) {
        const PlacementStanding standing = standingOf(listing, today);
        counts.running += isUnderWay(standing);
        counts.idle += standing == PlacementStanding::Idle;
        counts.unsignedOnes += standing == PlacementStanding::Unsigned;
    }
    return counts;
}

int shareDone(const PlacementListing &listing)
{
    return listing.placement.plannedMinutes > 0 ? int(listing.sums.recorded * 1000 / listing.placement.plannedMinutes) : 0;
}

} // namespace warsha
