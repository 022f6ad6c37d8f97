// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the desk, in pixels at 100 %, on a grid of 4.
#pragma once

namespace warsha::measure {

constexpr int menuBar = 28;
constexpr int topBar = 40;
constexpr int statusBar = 24;
constexpr int sidebar = 176;
constexpr int sidebarNarrow = 48;
constexpr int pageHeader = 44;
constexpr int pageMargin = 16;
constexpr int cardGap = 12;
constexpr int cardPaddingWide = 16;
constexpr int cardPadding = 12;
constexpr int cardRadius = 8;
constexpr int radius = 5; ///< buttons, fields, sidebar items
constexpr int row = 22;
constexpr int rowInCard = 23;
constexpr int tableHeader = 24;
constexpr int button = 28;
constexpr int buttonPadding = 14;
constexpr int icon = 16;
constexpr int iconGap = 6;
constexpr int field = 26;
constexpr int firstCell = 16; ///< first column begins here, in line with the title of the card
constexpr int cell = 8;
constexpr int barWidth = 44;
constexpr int barHeight = 5;
constexpr int accentEdge = 3;
constexpr int focus = 2;
constexpr int messageBar = 36;
constexpr int bothColumns = 1200; ///< a narrower window shows the list or the record, and icons alone in the sidebar

} // namespace warsha::measure
