// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that may be higher than the window: they scroll on the ground of the page, and the bar is no stop of Tab.
#pragma once

class QScrollArea;
class QWidget;

namespace warsha {

[[nodiscard]] QScrollArea *scrolledCards(QWidget *content, QWidget *parent);

} // namespace warsha
