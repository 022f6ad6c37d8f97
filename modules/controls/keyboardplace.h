// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard belongs in a page, in a tab of it, or in the record beside a list.
#pragma once

class QWidget;

namespace warsha {

/// The main thing: the focus proxy of within, if the keyboard can go there now. While it cannot (it is empty, or being read): the button
/// of what says so, else the first list with rows or the first field on the way of Tab, else the first button. Null: nothing takes it.
[[nodiscard]] QWidget *keyboardPlace(const QWidget *within);

/// Seen (or about to be, with its window), not disabled, and on the way of Tab.
[[nodiscard]] bool takesKeyboard(const QWidget *widget);

} // namespace warsha
