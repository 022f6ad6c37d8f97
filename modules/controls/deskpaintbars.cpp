// SPDX-License-Identifier: GPL-3.0-or-later
// Table headers, menus, tabs, scroll bars.
#include "deskpaint.h"

#include "icons.h"
#include "measures.h"
#include "tabledress.h"
#include "tokens.h"
#include "typeface.h"

#include <QPainter>
#include <QStyleOption>

namespace warsha::deskpaint {

using namespace Qt::StringLiterals;

namespace {

QColor muted(const QStyleOption &option)
{
    return option.palette.color(QPalette::PlaceholderText);
}

bool isVertical(const QStyleOptionTab &tab)
{
    return tab.shape == QTabBar::RoundedEast || tab.shape == QTabBar::RoundedWest;
}

} // namespace

void headerGround(const QStyleOption &option, QPainter *painter)
{
    const int y = option.rect.bottom();
    painter->fillRect(QRect(option.rect.x(), y, option.rect.width(), 1), option.palette.color(QPalette::Mid));
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->save();
    painter->setFont(deskFont(TextUse::LabelBold));
    painter->setPen(muted(option));
    const bool rtl = option.direction == Qt::RightToLeft;
    const int lead = option.section == 0 ? measure::firstCell : measure::cell;
    const QRect words = option.rect.adjusted(rtl ? measure::cell : lead, 0, rtl ? -lead : -measure::cell, -1);
    const Qt::Alignment end = option.textAlignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    constexpr int mark = measure::headingIcon;
    const bool hasMark = isSorted || !option.icon.isNull();
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, words.width() - (hasMark ? mark + measure::headingGap : 0));
    painter->drawText(words, lineFlags(option.direction, end), text);
    if (hasMark) {
        const int width = painter->fontMetrics().horizontalAdvance(text) + measure::headingGap;
        const bool isAtRight = rtl != (end == Qt::AlignRight);
        const int x = isAtRight ? words.right() - width - mark : words.x() + width; // after the words, or before figures
        if (!isSorted)
            option.icon.paint(painter, QRect(x, words.center().y() - mark / 2 + 1, mark, mark));
        painter->translate(x + 5, words.center().y() + 1);
        if (option.sortIndicator == QStyleOptionHeader::SortDown)
            painter->rotate(180);
        if (isSorted)
            drawIcon(painter, QRect(-5, -5, 10, 10), u"chevron"_s, muted(option), Qt::LeftToRight);
    }
    painter->restore();
}

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->fillRect(option.rect, tokens.side);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        roundedPanel(painter, option.rect.adjusted(1, 1, -1, -1), tokens.sideChosen, {}, measure::radius);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x() + 6, rect.center().y(), rect.width() - 12, 1), option.palette.color(QPalette::Mid));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        roundedPanel(painter, rect.adjusted(2, 0, -2, 0), Tokens::of(option.palette).softSelection, {}, measure::radius - 1);
    const bool rtl = option.direction == Qt::RightToLeft;
    const QColor colour = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(painter, QRect(rtl ? rect.right() - 22 : rect.x() + 8, rect.y() + (rect.height() - 14) / 2, 14, 14), u"check"_s, colour, Qt::LeftToRight);
    const QRect words = rect.adjusted(rtl ? 12 : 30, 0, rtl ? -30 : -12, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colour);
    painter->drawText(words, lineFlags(option.direction) | Qt::TextHideMnemonic, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? muted(option) : colour);
        painter->drawText(words, lineFlags(option.direction, Qt::AlignRight), isolated(option.text.mid(tab + 1)));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int x = rtl ? rect.x() + 8 : rect.right() - 20;
        drawIcon(painter, QRect(x, rect.y() + (rect.height() - 12) / 2, 12, 12), u"forward"_s, muted(option), option.direction);
    }
    painter->restore();
}

void tabGround(const QStyleOptionTab &option, QPainter *painter)
{
    const QRect base(option.rect.x(), option.rect.bottom(), option.rect.width(), 1);
    if (!isVertical(option))
        painter->fillRect(base, option.palette.color(QPalette::Mid));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(option.rect.x() + 2, option.rect.bottom() - 1, option.rect.width() - 4, 2),
                          option.palette.color(QPalette::Highlight));
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(deskFont(chosen ? TextUse::BodyBold : TextUse::Body));
    painter->setPen(chosen ? option.palette.color(QPalette::WindowText) : muted(option));
    painter->drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOption ring = option;
        ring.rect = option.rect.adjusted(2, 3, -2, -4);
        focusRing(ring, painter);
    }
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int wanted = range <= 0 ? length : int(qint64(option.pageStep) * length / (range + option.pageStep));
    const int thumb = qMin(length, qMax(28, wanted));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size)
                       : QStyle::visualRect(option.direction, option.rect, QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, thumb);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    default: return {};
    }
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    if (option.maximum <= option.minimum)
        return;
    const QRect thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2);
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    roundedPanel(painter, thumb, active ? option.palette.color(QPalette::Dark) : Tokens::of(option.palette).thumb, {}, 3);
}

} // namespace warsha::deskpaint
