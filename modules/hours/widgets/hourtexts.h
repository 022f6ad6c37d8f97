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

/// A cell of a list of people: counted of planned, and whether what is asked is out of reach.
struct HoursShare {
    int perThousand = 0;
    bool isLost = false;
};
[[nodiscard]] HoursShare hoursShareOf(const TraineeBalance &balance, QDate today);
[[nodiscard]] QVariant shareCell(const HoursShare &share, int role);

} // namespace warsha
