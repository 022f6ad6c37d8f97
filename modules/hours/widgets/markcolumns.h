// SPDX-License-Identifier: GPL-3.0-or-later
// What the register of a session and the matrix of all share: the code of a column, what can be typed into it, and how a
// mark and a share look.
#pragma once

#include "balance.h"
#include "gridcolumn.h"
#include "hoursservice.h"
#include "markbuttons.h"

#include <QVariant>

namespace warsha {

/// A change names its session: a mark that is still on its way when another session is opened goes where it was made.
[[nodiscard]] QString markCode(const TrainingSessionId &session);
[[nodiscard]] QString minutesCode(const TrainingSessionId &session);
[[nodiscard]] TrainingSessionId sessionOfCode(const QString &columnCode);
[[nodiscard]] bool isMarkCode(const QString &columnCode);

[[nodiscard]] QString markText(const std::optional<RegisterMark> &mark);
[[nodiscard]] QString minutesText(const std::optional<RegisterMark> &mark);
/// The text of a mark or of minutes late, in words.
[[nodiscard]] QString markWords(const QString &columnCode, const QString &text);
/// What typing over a mark is: a mark as ever, or a correction that asks for a reason.
enum class MarkChange { Plain, OfLocked, AgainstReport };
[[nodiscard]] MarkChange markChange(bool isLocked, bool isReported, const QString &columnCode, const QString &text);
/// Of a mark that a later report contradicts (RegisterLine::isContested): what can be typed, and by whom.
[[nodiscard]] QString contestedWords(const QString &mark, int minutes, bool mayCorrect);
/// Why a mark that cannot be changed stays as it is.
[[nodiscard]] QString lockedMarkWords();
[[nodiscard]] QString readMarkWords(); ///< of who may not record
/// What F8 says after a report: it said who was there.
[[nodiscard]] QString noRestPresent();
/// The keys that write marks.
[[nodiscard]] QList<GridMark> gridMarks();
/// The legend under a grid of them.
[[nodiscard]] QList<MarkSign> markSigns();
/// The code of the mark that was typed; standing: what is saved, which is not taken out by typing nothing.
[[nodiscard]] Result<QString> acceptedMark(const QString &typed, const QString &standing);

/// The share of hours as in every list (hourtexts.h); nothing where nothing is planned.
[[nodiscard]] GridColumn shareColumn(int width);
[[nodiscard]] QVariant shareLook(const TraineeBalance &balance, QDate today, int role);

} // namespace warsha
