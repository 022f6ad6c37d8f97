// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdelegate.h"

#include "deskpaint.h"
#include "idlistmodel.h"
#include "laobreaks.h"
#include "measures.h"
#include "statusshape.h"
#include "tokens.h"
#include "typeface.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>
#include <QToolTip>

namespace warsha {

namespace {

constexpr int shapeWidth = 13;
constexpr int tickWidth = 16;
constexpr int gap = 6;
constexpr int mostLines = 4; ///< of words that are wrapped

void paintShareBar(QPainter *painter, const QRect &rect, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto fill = [&](int share, const QColor &colour) {
        const int filled = int(qint64(qBound(0, share, 1000)) * rect.width() / 1000);
        const int x = option.direction == Qt::RightToLeft ? rect.right() + 1 - filled : rect.x();
        painter->fillRect(QRect(x, rect.y(), filled, rect.height()), colour);
    };
    painter->fillRect(rect, option.palette.color(QPalette::Mid));
    fill(index.data(BarAheadRole).toInt(), tokens.thumb);
    fill(index.data(BarRole).toInt(), index.data(BarBelowRole).toBool() ? tokens.bad : tokens.bar);
}

/// Takes a piece of the given width from the reading edge of the line.
QRect take(QRect &line, int width, int space, bool rtl)
{
    const QRect piece(rtl ? line.right() + 1 - width : line.x(), line.y(), width, line.height());
    line.adjust(rtl ? 0 : width + space, 0, rtl ? -width - space : 0, 0);
    return piece;
}

QFont fontOf(const QModelIndex &index)
{
    return deskFont(index.data(LoudRole).toBool() || index.data(BoldRole).toBool() ? TextUse::BodyBold : TextUse::Body);
}

void paintTick(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionButton box;
    box.rect = QRect(line.x(), line.center().y() - tickWidth / 2 + 1, tickWidth, tickWidth);
    box.palette = QApplication::palette(); // that of a list is pale where something is chosen
    box.direction = option.direction;
    box.state = QStyle::State_Enabled | (state == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

/// What of a cell's width is not for words.
int besideWords(const QModelIndex &index)
{
    const bool hasShape = StatusShape(index.data(ShapeRole).toInt()) != StatusShape::None;
    const bool hasBar = index.data(BarRole).isValid();
    const int tick = index.data(Qt::CheckStateRole).isValid() ? tickWidth + gap : 0;
    return tick + (index.column() == 0 ? measure::firstCell : measure::cell) + measure::cell + (hasShape ? shapeWidth + gap : 0) + (hasBar ? measure::barWidth + gap : 0);
}

/// With places to break where a script has no spaces, and none inside a number: "CVT-2026-00010" stays on one line.
QString breakable(const QString &text)
{
    static const QRegularExpression inNumber(QStringLiteral("(?<=[^\\s])-(?=\\d)"));
    return withLaoBreaks(text).replace(inNumber, QStringLiteral("\u2060-\u2060")); // word joiners
}

int wrappedLines(const QFontMetrics &metrics, const QString &text, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return 1;
    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    return qMax(2, metrics.boundingRect(room, Qt::TextWordWrap, breakable(text)).height() / metrics.lineSpacing());
}

/// On as many lines as there is room for.
void paintWrapped(QPainter *painter, const QRect &line, int flags, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QString shown = text;
    for (int percent = 95; wrappedLines(metrics, shown, line.width()) > mostLines && percent > 0; percent -= 5) // lines are not filled to their ends
        shown = metrics.elidedText(text, Qt::ElideRight, line.width() * mostLines * percent / 100);
    painter->drawText(line, (flags & ~Qt::TextSingleLine) | Qt::TextWordWrap, breakable(shown));
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index, StatusShape shape, bool loud)
{
    if (loud && shape != StatusShape::None)
        return statusColour(shape, option.palette);
    return option.palette.color(index.data(MutedRole).toBool() ? QPalette::PlaceholderText : QPalette::Text);
}

} // namespace

DeskDelegate::DeskDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

/// What paintContents needs to show the whole of it.
QSize DeskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {besideWords(index) + (text.isEmpty() ? 0 : QFontMetrics(fontOf(index)).horizontalAdvance(text) + 1), measure::row};
}

int DeskDelegate::wrappedHeight(const QModelIndex &index, int width)
{
    const QFontMetrics metrics(fontOf(index));
    const int lines = qBound(1, wrappedLines(metrics, index.data(Qt::DisplayRole).toString(), width - besideWords(index)), mostLines);
    return measure::row + (lines - 1) * metrics.lineSpacing();
}

bool DeskDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty() || text.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool wraps = option.features & QStyleOptionViewItem::WrapText;
    const int lines = wraps ? mostLines : 1;
    if (wrappedLines(QFontMetrics(fontOf(index)), text, option.rect.width() - besideWords(index)) > lines)
        QToolTip::showText(event->globalPos(), text, view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

void DeskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    paintContents(painter, option, index);
    painter->restore();
}

void DeskDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect r = option.rect;
    if (selected)
        painter->fillRect(r, tokens.softSelection);
    paintRowLine(painter, option, index);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(rtl ? r.right() + 1 - measure::accentEdge : r.x(), r.y(), measure::accentEdge, r.height()),
                          tokens.scheme == Scheme::Dark ? tokens.focusRing : option.palette.color(QPalette::Link));
}

void DeskDelegate::paintRowLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect &r = option.rect;
    if (index.row() < index.model()->rowCount() - 1)
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), Tokens::of(option.palette).rowLine);
}

void DeskDelegate::paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool rtl = option.direction == Qt::RightToLeft;
    const int lead = index.column() == 0 ? measure::firstCell : measure::cell;
    QRect line = option.rect.adjusted(rtl ? measure::cell : lead, 0, rtl ? -lead : -measure::cell, -1);
    const auto shape = StatusShape(index.data(ShapeRole).toInt());
    const bool loud = index.data(LoudRole).toBool();
    const QVariant share = index.data(BarRole);
    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid())
        paintTick(painter, take(line, tickWidth, gap, rtl), option, Qt::CheckState(tick.toInt()));
    if (share.isValid()) {
        const QRect piece = take(line, measure::barWidth, gap, rtl);
        paintShareBar(painter, QRect(piece.x(), piece.center().y() - 2, piece.width(), measure::barHeight), index, option);
    } else if (shape != StatusShape::None) {
        drawStatusShape(painter, QRectF(take(line, shapeWidth, gap, rtl)), shape, option.palette);
    }
    QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(LatinRole).toBool())
        text = isolated(text);
    painter->setFont(fontOf(index));
    painter->setPen(textColour(option, index, shape, loud));
    const QFontMetrics metrics = painter->fontMetrics();
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft);
    const int flags = deskpaint::lineFlags(option.direction, alignment);
    if (option.features & QStyleOptionViewItem::WrapText && metrics.horizontalAdvance(text) > line.width())
        paintWrapped(painter, line, flags, text);
    else
        painter->drawText(line, flags, cutTo(metrics, text, line.width()));
    if (share.isValid() && shape != StatusShape::None) { // below the limit: the shape stands after the figure
        const int width = metrics.horizontalAdvance(text) + gap;
        take(line, width, 0, rtl);
        if (line.width() >= shapeWidth)
            drawStatusShape(painter, QRectF(take(line, shapeWidth, 0, rtl)), shape, option.palette);
    }
}

} // namespace warsha
