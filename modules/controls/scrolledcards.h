// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that may be higher than the window: they scroll on the ground of the page, and the bar is no stop of Tab.
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace warsha {

[[nodiscard]] QScrollArea *scrolledCards(QWidget *content, QWidget *parent);
/// The fields of a form above its buttons: as high as they ask where there is room; where there is not they scroll, and the
/// buttons stay in sight. Takes its place in the column with a stretch, before the stretch at the end.
void addScrolledFields(QVBoxLayout *column, QWidget *fields);

} // namespace warsha
