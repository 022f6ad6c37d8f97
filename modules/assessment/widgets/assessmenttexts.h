// SPDX-License-Identifier: GPL-3.0-or-later
// Results in letters, shapes and words.
#pragma once

#include "attempt.h"
#include "statusshape.h"

#include <QHash>

namespace warsha {

/// One or two letters for the cell of a grid: "C", "N", "W"; empty for what is not started.
[[nodiscard]] QString outcomeLetter(Outcome outcome);
[[nodiscard]] StatusShape shapeOf(Outcome outcome);
/// The keys that write an outcome into a cell, in every alphabet in use; none for those that want more than a letter.
[[nodiscard]] QStringList outcomeKeys(Outcome outcome);
/// What is typed or pasted into a cell: a letter as the grid shows it, a key, or what outcomeFromCell() takes.
[[nodiscard]] Result<Outcome> outcomeFromTyped(const QString &typed);
/// How staff are named beside an attempt: by their codes.
[[nodiscard]] QHash<StaffId, QString> staffCodes(const QList<StaffMember> &staff);
/// "20 Feb 2026 · Practical task · S-02 · Resit"
[[nodiscard]] QString attemptFacts(const Attempt &attempt, const QHash<StaffId, QString> &codes);

} // namespace warsha
