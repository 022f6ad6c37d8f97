// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line of Lao may break. Lao is written without blanks between words, and Qt knows no places to break it, so that
// a sentence stays on one line and is cut. A zero-width space (U+200B) says where: between syllables, as Lao is set when
// no dictionary is at hand. After: Phissamay et al., Syllabification of Lao Script for Line Breaking (2004).
#pragma once

#include <QString>

namespace warsha {

/// The text with U+200B between Lao syllables, where it is sure that one begins; any other text comes back as it is.
[[nodiscard]] QString withLaoBreaks(const QString &text);

} // namespace warsha
