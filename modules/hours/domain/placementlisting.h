// SPDX-License-Identifier: GPL-3.0-or-later
// A placement in a list: who is where, what was done there so far, and how it stands.
#pragma once

#include "placement.h"

namespace warsha {

/// Of the ledger under one placement; reversals are taken off.
struct PlacementSums {
    qint64 recorded = 0; ///< minutes, locked or not
    qint64 counted = 0;  ///< minutes that are locked
    int days = 0;        ///< entries that stand
    int unsignedDays = 0; ///< of those: nobody has signed them
    QDate lastDay;       ///< with an entry that stands; null: none yet
    bool operator==(const PlacementSums &) const = default;
};

struct PlacementListing {
    Placement placement; ///< mentor and deputy are not opened: empty
    PersonId person;     ///< after merges
    GroupId group;
    QString groupCode;
    PlacementSums sums;
};

[[nodiscard]] QList<Placement> placementsOf(const QList<PlacementListing> &listings);

/// Idle: running, and for two weeks nobody has entered a day. LastDay: ends today, by its plan or because somebody ended it;
/// its hours are still to come. Unsigned: over, and some of its days are not signed.
enum class PlacementStanding { Planned, Running, Idle, LastDay, Unsigned, Ended };
[[nodiscard]] PlacementStanding standingOf(const PlacementListing &listing, QDate today);
[[nodiscard]] bool isUnderWay(PlacementStanding standing); ///< running, idle or on its last day
[[nodiscard]] QString placementStandingName(PlacementStanding standing); ///< translated

constexpr int idleDays = 14;

struct PlacementCounts {
    int running = 0; ///< idle ones, and those that end today, among them
    int idle = 0;
    int unsignedOnes = 0;
};
[[nodiscard]] PlacementCounts countsOf(const QList<PlacementListing> &listings, QDate today);

/// Recorded of planned, per thousand; 0 when nothing is planned.
[[nodiscard]] int shareDone(const PlacementListing &listing);

} // namespace warsha
