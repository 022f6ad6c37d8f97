// SPDX-License-Identifier: GPL-3.0-or-later
// Final steps that do not end undo.
#pragma once

#include <QSet>
#include <QString>

namespace warsha {

/// Verbs of steps that cannot be undone and stand apart: they write about users and their keys, or note what was sent or
/// printed, and no record that another step's undo turns round rests on them. What locks, issues, erases or renews keys is
/// not among them: undo of what came before would go behind its back.
[[nodiscard]] QSet<QString> stepsApart();

} // namespace warsha
