// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts that are shipped (resources/fonts, licences beside them), so that paper and window look the same on every PC
// and fontconfig never chooses for us. Load once per program, in the GUI thread, before the first text is drawn.
#pragma once

#include "result.h"

#include <QFont>
#include <QStringList>

namespace warsha {

enum class FontUse {
    Screen, ///< Noto Sans and the "UI" families, which keep rows of all scripts equally tall; Lao with its letters made larger
    Paper,  ///< Noto Sans, Noto Serif Display, Noto Sans Arabic, DejaVu Sans (Lao): names survive extraction from the PDF
};

/// Registers the families of that use, in front of what the PC has (systemfonts.h); the second call does nothing. An error
/// names the file that cannot be read.
Result<void> loadFonts(FontUse use);
/// In the order of look-up, for QFont::setFamilies.
[[nodiscard]] QStringList fontFamilies(FontUse use);

} // namespace warsha
