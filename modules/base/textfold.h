// SPDX-License-Identifier: GPL-3.0-or-later
// The one fold for comparing what people type: compatibility form; tatweel, Arabic marks, accents and invisible
// controls dropped; hamza and alef forms, ta marbuta, alef maqsura, Persian ya and kaf made one; all digits Western;
// case folded; blanks made one. Lao and Khmer marks are letters to their readers and stay; zero-width breaks go.
// Source: the list of formats.md section 7. Never shown, only compared.
#pragma once

#include <QString>

namespace warsha {

[[nodiscard]] QString foldText(QStringView text);

/// A word without the Arabic article that is written in one with it; as it is where nothing would be left.
[[nodiscard]] QStringView withoutArabicArticle(QStringView word);

/// Any decimal digits (Arabic-Indic, Persian, Lao, Khmer...) as 0-9; everything else unchanged.
[[nodiscard]] QString westernDigits(QStringView text);

} // namespace warsha
