// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields, combo boxes, check boxes, focus rings.
#include "deskpaint.h"

#include "deskbutton.h"
#include "icons.h"
#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace warsha::deskpaint {

using namespace Qt::StringLiterals;

namespace {

using Kind = DeskButton::Kind;

Kind kindOf(const QStyleOption &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const DeskButton *>(widget))
        return button->kind();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) ? Kind::Primary : Kind::Secondary;
}

bool isFilled(Kind kind)
{
    return kind == Kind::Primary || kind == Kind::DangerFilled;
}

QColor shaded(const QColor &colour, const QStyleOption &option)
{
    const bool dark = Tokens::of(option.palette).scheme == Scheme::Dark;
    if (option.state & QStyle::State_Sunken)
        return dark ? colour.lighter(85) : colour.darker(110);
    if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        return dark ? colour.lighter(112) : colour.darker(104);
    return colour;
}

QFont labelFont(Kind kind)
{
    return deskFont(isFilled(kind) ? TextUse::BodyBold : TextUse::Body);
}

QColor labelColour(const QStyleOption &option, Kind kind)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (!enabled)
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (kind) {
    case Kind::Primary: return option.palette.color(QPalette::HighlightedText);
    case Kind::DangerFilled: return Tokens::of(option.palette).scheme == Scheme::Dark ? QColor(0x0E, 0x10, 0x16) : QColor(Qt::white);
    case Kind::Danger: return Tokens::of(option.palette).bad;
    case Kind::Quiet: return option.palette.color(QPalette::Link);
    case Kind::Secondary: break;
    }
    return option.palette.color(QPalette::ButtonText);
}

bool fieldHasKeyboard(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus;
}

} // namespace

void roundedPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF shape = border.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter->drawRoundedRect(shape, radius, radius);
    painter->restore();
}

int lineFlags(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine
        | (direction == Qt::RightToLeft ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight));
}

void focusRing(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Tokens::of(option.palette).focusRing, measure::focus));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), measure::radius - 1, measure::radius - 1);
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const DeskButton *>(widget);
    if (button && button->isIconOnly())
        return {measure::button, measure::button};
    const QFontMetrics metrics(labelFont(kindOf(option, widget)));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * measure::buttonPadding;
    if (button && button->kind() == Kind::Quiet)
        width -= 2 * measure::buttonPadding - 12;
    if (button && !button->iconName().isEmpty())
        width += measure::icon + measure::iconGap;
    if (option.features & QStyleOptionButton::HasMenu)
        width += 18;
    return {width, measure::button};
}

void buttonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Kind kind = kindOf(option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const Tokens &tokens = Tokens::of(option.palette);
    if (kind != Kind::Quiet) {
        QColor fill = option.palette.color(QPalette::Button);
        QColor border = tokens.thumb;
        if (isFilled(kind)) {
            fill = enabled ? (kind == Kind::Primary ? option.palette.color(QPalette::Highlight) : tokens.bad)
                           : option.palette.color(QPalette::Disabled, QPalette::Highlight);
            border = QColor(); // not {}: that would be Qt::color0, which is white
        } else if (!enabled) {
            border = option.palette.color(QPalette::Mid);
        }
        roundedPanel(painter, option.rect, shaded(fill, option), border, measure::radius);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        QStyleOption ring = option;
        focusRing(ring, painter);
        if (isFilled(kind)) { // the ring would drown in the fill: a line of the label's colour inside it
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(labelColour(option, kind), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 3, 3);
            painter->restore();
        }
    }
}

void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Kind kind = kindOf(option, widget);
    const auto *button = qobject_cast<const DeskButton *>(widget);
    const QColor colour = labelColour(option, kind);
    const QString icon = button ? button->iconName() : QString();
    if (button && button->isIconOnly()) {
        const QRect place(option.rect.center() - QPoint(7, 7), QSize(measure::icon, measure::icon));
        drawIcon(painter, place, icon, colour, option.direction);
        return;
    }
    painter->save();
    painter->setFont(labelFont(kind));
    painter->setPen(colour);
    const QFontMetrics metrics = painter->fontMetrics();
    const int tail = option.features & QStyleOptionButton::HasMenu ? 18 : 0;
    const int lead = icon.isEmpty() ? 0 : measure::icon + measure::iconGap;
    const int room = option.rect.width() - 8 - lead - tail;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = lead + metrics.size(Qt::TextShowMnemonic, text).width() + tail;
    QRect line(option.rect.x() + (option.rect.width() - width) / 2, option.rect.y(), width, option.rect.height());
    const bool rtl = option.direction == Qt::RightToLeft;
    if (lead > 0) {
        const int x = rtl ? line.right() + 1 - measure::icon : line.x();
        drawIcon(painter, QRect(x, line.y() + (line.height() - measure::icon) / 2, measure::icon, measure::icon), icon, colour, option.direction);
        line.adjust(rtl ? 0 : lead, 0, rtl ? -lead : 0, 0);
    }
    if (tail > 0) {
        const int x = rtl ? line.x() : line.right() + 1 - 12;
        drawIcon(painter, QRect(x, line.y() + (line.height() - 12) / 2, 12, 12), u"chevron"_s, colour, option.direction);
        line.adjust(rtl ? tail : 0, 0, rtl ? 0 : -tail, 0);
    }
    painter->drawText(line.adjusted(rtl ? -2 : 0, 0, rtl ? 0 : 2, 0), lineFlags(option.direction) | Qt::TextHideMnemonic, text);
    if (kind == Kind::Quiet) {
        const int y = line.center().y() + metrics.ascent() / 2 + 3;
        painter->drawLine(line.x(), y, line.right(), y);
    }
    painter->restore();
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const bool on = option.state & QStyle::State_On;
    const QColor fill = on ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Base);
    const QRect box(option.rect.center() - QPoint(7, 7), QSize(15, 15));
    roundedPanel(painter, box, fill, on ? fill : option.palette.color(QPalette::Dark), 3);
    if (on)
        drawIcon(painter, box.adjusted(1, 1, -1, -1), u"check"_s, option.palette.color(QPalette::HighlightedText), Qt::LeftToRight);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        QStyleOption ring = option;
        ring.rect = box.adjusted(-1, -1, 1, 1); // the indicator begins at the edge of its widget
        focusRing(ring, painter);
    }
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const bool on = option.state & QStyle::State_On;
    const QColor accent = option.palette.color(QPalette::Highlight);
    const QRectF disc(QPointF(option.rect.center()) - QPointF(6.5, 6.5), QSizeF(14, 14));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : option.palette.color(QPalette::Dark), 1.0));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawEllipse(disc);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(disc.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter->restore();
}

void field(const QStyleOption &option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0) { // inside a table cell or a combo box
        painter->fillRect(option.rect, option.palette.color(QPalette::Base));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const QColor border = option.palette.color(!enabled || readOnly ? QPalette::Mid : QPalette::Dark);
    roundedPanel(painter, option.rect, option.palette.color(enabled ? QPalette::Base : QPalette::Window), border, measure::radius);
    if (fieldHasKeyboard(option))
        focusRing(option, painter);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter)
{
    field(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const QStyle::SubControl part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool isUp = part == QStyle::SC_SpinBoxUp;
        const bool may = option.stepEnabled & (isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        QRect arrow(0, 0, 8, 8);
        arrow.moveCenter(spinBoxPart(option, part).center());
        painter->save();
        painter->translate(arrow.center() + QPointF(0.5, 0.5));
        if (isUp)
            painter->rotate(180);
        drawIcon(painter, QRect(-4, -4, 8, 8), u"chevron"_s, option.palette.color(may ? QPalette::PlaceholderText : QPalette::Mid), Qt::LeftToRight);
        painter->restore();
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    constexpr int arrows = 20;
    const QRect all = option.rect;
    const int room = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrows;
    QRect found = all;
    if (part == QStyle::SC_SpinBoxEditField)
        found = all.adjusted(2, 2, -2 - room, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        found = QRect(all.right() - room, all.top() + 1, room, all.height() / 2 - 1);
    else if (part == QStyle::SC_SpinBoxDown)
        found = QRect(all.right() - room, all.top() + all.height() / 2, room, all.height() / 2 - 1);
    return QStyle::visualRect(option.direction, all, found);
}

bool isFlat(const QStyleOption &option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    return combo && !combo->frame;
}

void combo(const QStyleOptionComboBox &option, QPainter *painter)
{
    QStyleOption panel = option;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor border = enabled ? Tokens::of(option.palette).thumb : option.palette.color(QPalette::Mid);
    if (option.editable) // what is typed into, as a date with its calendar
        field(option, painter);
    else if (!isFlat(option))
        roundedPanel(painter, option.rect, shaded(option.palette.color(QPalette::Button), panel), border, measure::radius);
    if (isFlat(option) && !(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)))
        return;
    const bool rtl = option.direction == Qt::RightToLeft;
    const int x = rtl ? option.rect.x() + 8 : option.rect.right() - 19;
    drawIcon(painter, QRect(x, option.rect.y() + (option.rect.height() - 12) / 2, 12, 12), u"chevron"_s,
             option.palette.color(QPalette::PlaceholderText), option.direction);
    if (option.state & QStyle::State_HasFocus)
        focusRing(panel, painter);
}

void comboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setPen(option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(rect, lineFlags(option.direction),
                      cutTo(option.fontMetrics, option.currentText, rect.width()));
    painter->restore();
}

} // namespace warsha::deskpaint
