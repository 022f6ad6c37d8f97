// SPDX-License-Identifier: GPL-3.0-or-later
// Our own line icons: SVG resources with view box 20 and stroke 1.5, tinted when drawn and cached by name, size, colour,
// mirror and ratio. Arrows that mean "back", "forward", "undo", "redo" are mirrored in right-to-left windows; clocks,
// ticks, printers and digits are not. No theme is ever asked: that costs 50 ms at start.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace warsha {

/// The icon, tinted; an empty pixmap (and a line in the log) when there is no such icon.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &tint, int size, Qt::LayoutDirection direction, qreal ratio);
void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &tint, Qt::LayoutDirection direction);
[[nodiscard]] bool isMirroredIcon(const QString &name);
/// For Qt's own widgets: drawn when it is seen, in the colour that text on buttons has then.
[[nodiscard]] QIcon lineIcon(const QString &name);

} // namespace warsha
