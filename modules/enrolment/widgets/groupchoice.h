// SPDX-License-Identifier: GPL-3.0-or-later
// The group that a table is about, for the import wizard.
#pragma once

#include "groupdesk.h"
#include "importsubject.h"

namespace warsha {

/// The code of groupChoice(); its value is the group's id.
inline const QString chosenGroup = QStringLiteral("group");
/// The groups to choose one from; it must be chosen.
[[nodiscard]] Result<ImportChoice> groupChoice(const GroupDesk &desk);

} // namespace warsha
