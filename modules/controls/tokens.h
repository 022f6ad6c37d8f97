// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the program, light and dark, in one place. What QPalette has a role for is in deskPalette(); the rest
// (sidebar, row lines, status colours, soft grounds) is in Tokens. Both follow the palette a widget has now, so nothing
// needs to be told when the scheme changes: ask again when painting.
#pragma once

#include <QColor>
#include <QPalette>

namespace warsha {

enum class Scheme { Light, Dark };

struct Tokens {
    Scheme scheme;
    QColor side;         ///< menu bar, top bar, sidebar, status bar
    QColor sideChosen;   ///< the chosen item of the sidebar
    QColor rowLine;      ///< lines between rows, grid of charts
    QColor thumb;        ///< scroll thumb, border of buttons
    QColor focusRing;    ///< 2 px round what has the keyboard, at least 3:1 everywhere
    QColor softSelection;///< the selected row
    QColor currentRow;   ///< half way between the card and the soft selection
    QColor bar;          ///< a share that is not below its limit
    QColor good;         ///< present, ready, competent, done
    QColor bad;          ///< absent, blocked, failed, below the limit
    QColor warn;         ///< late
    QColor info;         ///< excused
    QColor goodGround;   ///< ground of a message bar
    QColor badGround;
    QColor warnGround;

    /// The tokens that go with a palette: dark when its window is dark.
    [[nodiscard]] static const Tokens &of(const QPalette &palette);
    [[nodiscard]] static const Tokens &of(Scheme scheme);
};

/// The palette of the program, and the one for item views, where the selection is soft so that status colours hold.
[[nodiscard]] QPalette deskPalette(Scheme scheme);
[[nodiscard]] QPalette deskItemPalette(Scheme scheme);

} // namespace warsha
