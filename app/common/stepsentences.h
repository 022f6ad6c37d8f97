// SPDX-License-Identifier: GPL-3.0-or-later
// Steps in words: the log keeps a verb and ids, its sentence is made when it is shown, in the language of the window.
#pragma once

#include "changelog.h"

namespace warsha {

/// "register 26 trainees", "issue certificates": fits after "Undo". A verb nobody described is shown as it is.
[[nodiscard]] QString stepSentence(const LoggedStep &step);
/// The same with what it was about, where that still stands: "mark a register: the session of group W-24 on 2026-03-05".
[[nodiscard]] QString stepSentence(const LoggedStep &step, const RowNames &names);
/// The verbs that have a sentence: a test holds them against those the services write.
[[nodiscard]] QStringList describedSteps();
/// The verbs whose sentence has this in it, compared folded.
[[nodiscard]] QStringList stepsThatSay(const QString &text);

} // namespace warsha
