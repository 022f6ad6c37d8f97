// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a window as a person without a mouse and a screen reader would: every control that takes the keyboard has a name,
// and Tab reaches it.
#pragma once

#include <QStringList>
#include <QWidget>

namespace warsha {

/// Object names (or classes) of visible controls that take the keyboard and have no accessible name.
[[nodiscard]] QStringList unnamedControls(QWidget *root);
/// Visible controls that Tab should reach and does not.
[[nodiscard]] QStringList unreachableControls(QWidget *root);
/// Visible labels whose text does not fit, unless they elide and have a tool tip.
[[nodiscard]] QStringList cutTexts(QWidget *root);

} // namespace warsha
