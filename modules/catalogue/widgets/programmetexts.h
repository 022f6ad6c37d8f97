// SPDX-License-Identifier: GPL-3.0-or-later
// A programme in words on the screen, in the language of the window.
#pragma once

#include "hourfigure.h"
#include "programme.h"

namespace warsha {

/// "Version 2, frozen".
[[nodiscard]] QString versionText(const ProgrammeVersion &version);
/// "ISCED level 3, BT1"; empty when it has none.
[[nodiscard]] QString levelText(const Programme &programme);
/// What the certificate asks, a sentence each.
[[nodiscard]] QStringList certificateTexts(const ProgrammeVersion &version);

} // namespace warsha
