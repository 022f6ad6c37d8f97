// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a window as a person would who has no mouse, a screen reader or tired eyes: every control that takes the keyboard
// has a name, Tab reaches it in the order of reading and it shows that it has the keyboard; texts fit and can be read.
// A fault is an object name (or a class, or a text); no fault is an empty list.
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
/// Our own words in tables (states, figures) and names in the sidebar that are shortened by three dots. They have tool tips,
/// but in a language we speak there should be room.
[[nodiscard]] QStringList cutWords(QWidget *root);
/// Pairs of controls that Tab visits against the order of reading: back in a line, or up within a column.
[[nodiscard]] QStringList outOfOrder(QWidget *root);
/// Controls that look the same with the keyboard and without; root must be (in) the active window.
[[nodiscard]] QStringList unseenFocus(QWidget *root);
/// Labels and buttons whose letters have less than 4.5:1 on what is painted behind them.
[[nodiscard]] QStringList faintTexts(QWidget *root);
/// All of the above but unseenFocus and cutWords, each with its name.
[[nodiscard]] QStringList faults(QWidget *root);

} // namespace warsha
