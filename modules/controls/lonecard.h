// SPDX-License-Identifier: GPL-3.0-or-later
// A page that shows one card and nothing else, before anybody is signed in: the card stands in the middle.
#pragma once

class QWidget;

namespace warsha {

/// How the height that the card leaves is shared above and below it; where both are 0 the card takes all that it may.
void standAlone(QWidget *page, QWidget *card, int above = 1, int below = 1);

} // namespace warsha
