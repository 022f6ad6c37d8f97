// SPDX-License-Identifier: GPL-3.0-or-later
// A programme in words on the screen, in the language of the window.
#pragma once

#include "programme.h"

namespace warsha {

/// "100 h", "62.5 h": in hours of the programme's own length.
[[nodiscard]] QString hoursText(int minutes, int hourMinutes);
/// "Version 2, frozen".
[[nodiscard]] QString versionText(const ProgrammeVersion &version);
/// "ISCED level 3, BT1"; empty when it has none.
[[nodiscard]] QString levelText(const Programme &programme);
/// What the certificate asks, a sentence each.
[[nodiscard]] QStringList certificateTexts(const ProgrammeVersion &version);

} // namespace warsha
