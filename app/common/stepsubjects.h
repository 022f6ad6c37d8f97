// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the log was about: the record that its ids name, or the first one that it wrote.
#pragma once

#include "changelog.h"

namespace warsha {

/// "group W-24", "the place of trainee 2026/0012 in group W-24": by the names given. Of several places, results or hours it
/// is their group. Empty where nothing is named, or the record is gone.
[[nodiscard]] QString stepSubject(const LoggedStep &step, const RowNames &names);

} // namespace warsha
