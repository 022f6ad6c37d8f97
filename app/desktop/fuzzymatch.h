// SPDX-License-Identifier: GPL-3.0-or-later
// How well a few letters name a command: "tra" and "nt" both find "New trainee".
#pragma once

#include <QStringView>

namespace warsha {

/// Higher is better, -1: not meant. Both folded (foldText). Every word of the query must be found: best as the beginning of
/// a word, then as the first letters of words one after another, then inside a word, then as letters in this order.
[[nodiscard]] int fuzzyScore(QStringView query, QStringView text);

/// Of a command: each word of the query begins one of its other words, or is found in its title, which counts for more where it begins a word.
[[nodiscard]] int paletteScore(QStringView query, QStringView title, QStringView words);

} // namespace warsha
