// SPDX-License-Identifier: GPL-3.0-or-later
// How DeskStyle draws each part: plain functions of an option and a painter. For deskstyle.cpp only.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

namespace warsha::deskpaint {

[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void buttonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void checkBox(const QStyleOption &option, QPainter *painter);
void radioButton(const QStyleOption &option, QPainter *painter);
void field(const QStyleOption &option, QPainter *painter);
/// A combo box without frame reads like the value it shows.
[[nodiscard]] bool isFlat(const QStyleOption &option);
void combo(const QStyleOptionComboBox &option, QPainter *painter);
void comboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QRect &rect);
/// A field with two arrows at its end: numbers, dates and times.
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void focusRing(const QStyleOption &option, QPainter *painter);

void headerGround(const QStyleOption &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void menuPanel(const QStyleOption &option, QPainter *painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
void tabGround(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

/// A rounded rectangle whose 1 px border lies on whole pixels.
void roundedPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius);
/// Flags of QPainter::drawText for one line in the direction of the window.
[[nodiscard]] int lineFlags(Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace warsha::deskpaint
