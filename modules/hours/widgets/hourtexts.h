// SPDX-License-Identifier: GPL-3.0-or-later
// What a balance of hours means for the person, in words.
#pragma once

#include "balance.h"
#include "hourfigure.h"
#include "statusshape.h"

#include <QVariant>

namespace warsha {

[[nodiscard]] StatusShape shapeOf(BalanceStanding standing);
/// "cannot reach 80 h online", "by 14 Jun", "On the job: 50 h not entered": empty when all is well.
[[nodiscard]] QString standingNote(const TraineeBalance &balance, QDate today);
/// The same of one mode that waits for entries: "50 h not entered", "no placement yet, 50 h".
[[nodiscard]] QString waitingNote(const ModeBalance &mode);
/// Why that is no alarm, in a sentence; empty for other standings.
[[nodiscard]] QString standingReason(const TraineeBalance &balance, QDate today);

/// The share of hours in every list of people: what counts (locked) of all that is planned, and pale behind it what is
/// recorded and does not count yet. Red: what is asked is out of reach.
struct HoursShare {
    qint64 counted = 0;  ///< minutes
    qint64 recorded = 0; ///< minutes, locked or not
    int required = 0;    ///< minutes
    bool isLost = false;
    QString note = {};   ///< as standingNote
    QString reason = {}; ///< as standingReason
    [[nodiscard]] int perThousand() const { return shareOf(counted, required); }
};
[[nodiscard]] HoursShare hoursShareOf(const TraineeBalance &balance, QDate today);
[[nodiscard]] QVariant shareCell(const HoursShare &share, int role);
[[nodiscard]] QString shareTitle(); ///< of the column
[[nodiscard]] QString shareTip();   ///< the rule of the column, in a sentence

} // namespace warsha
