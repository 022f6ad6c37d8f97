// SPDX-License-Identifier: GPL-3.0-or-later
// What a balance of hours means for the person, in words.
#pragma once

#include "balance.h"
#include "hourfigure.h"
#include "statusshape.h"

#include <QVariant>

namespace warsha {

/// How a balance stands: on the way, in danger (the last day is near), lost (the target is out of reach), met.
enum class BalanceStanding { OnTheWay, Danger, Lost, Met };
[[nodiscard]] BalanceStanding standingOf(const TraineeBalance &balance, QDate today);
[[nodiscard]] StatusShape shapeOf(BalanceStanding standing);
/// "cannot reach 80 h online", "by 14 Jun": empty when all is well.
[[nodiscard]] QString standingNote(const TraineeBalance &balance, QDate today);

/// The share of hours in every list of people: what counts (locked) of all that is planned, and pale behind it what is
/// recorded and does not count yet. Red: what is asked is out of reach.
struct HoursShare {
    qint64 counted = 0;  ///< minutes
    qint64 recorded = 0; ///< minutes, locked or not
    int required = 0;    ///< minutes
    bool isLost = false;
    QString note = {};   ///< as standingNote
    [[nodiscard]] int perThousand() const { return shareOf(counted, required); }
};
[[nodiscard]] HoursShare hoursShareOf(const TraineeBalance &balance, QDate today);
[[nodiscard]] QVariant shareCell(const HoursShare &share, int role);
[[nodiscard]] QString shareTitle(); ///< of the column
[[nodiscard]] QString shareTip();   ///< the rule of the column, in a sentence

} // namespace warsha
