// SPDX-License-Identifier: GPL-3.0-or-later
#include "griddelegate.h"

#include "deskgrid.h"
#include "deskpaint.h"
#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QApplication>
#include <QPainter>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr auto begunProperty = "warshaBegun";
constexpr auto filledProperty = "warshaFilled";
constexpr auto leavingProperty = "warshaLeaving";

CellState stateOf(const QModelIndex &index)
{
    return CellState(index.data(CellStateRole).toInt());
}

/// A folded corner at the far end of the cell: not saved, by shape as well as by colour.
void paintCorner(QPainter *painter, const QStyleOptionViewItem &option, const QColor &colour)
{
    constexpr int side = 7;
    const QRect &r = option.rect;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QPoint corner = rtl ? r.topLeft() : QPoint(r.right() + 1, r.top());
    const int inwards = rtl ? side : -side;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygon({corner, corner + QPoint(inwards, 0), corner + QPoint(0, side)}));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

GridDelegate::GridDelegate(DeskGrid *grid)
    : DeskDelegate(grid)
    , m_grid(grid)
{ }

void GridDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect &r = option.rect;
    const QRect block = m_grid->block();
    const bool isCurrentRow = index.row() == m_grid->currentIndex().row();
    const CellState state = stateOf(index);
    if (index.data(TintRole).toBool())
        painter->fillRect(r, option.palette.color(QPalette::AlternateBase));
    if (isCurrentRow)
        painter->fillRect(r, tokens.currentRow);
    if (state == CellState::Bad)
        painter->fillRect(r, tokens.badGround);
    else if (state == CellState::Conflict)
        painter->fillRect(r, tokens.warnGround);
    if ((block.width() > 1 || block.height() > 1) && block.contains(index.column(), index.row()))
        painter->fillRect(r, tokens.softSelection);
    paintRowLine(painter, option, index);
    if (state == CellState::Bad || state == CellState::Conflict)
        paintCorner(painter, option, state == CellState::Bad ? tokens.bad : tokens.warn);
    if (index == m_grid->currentIndex()) { // without the keyboard it stays to be seen, quietly
        const QWidget *holder = QApplication::focusWidget();
        const bool hasKeyboard = holder == m_grid || (holder && m_grid->isAncestorOf(holder));
        painter->setPen(QPen(hasKeyboard ? tokens.focusRing : tokens.thumb, measure::focus));
        painter->setBrush(Qt::NoBrush); // that of the corner would hide the value
        painter->drawRect(r.adjusted(1, 1, -1, -1));
    }
}

void GridDelegate::paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellState state = stateOf(index);
    if (state == CellState::Waiting)
        painter->setOpacity(0.6);
    if (state != CellState::Conflict)
        return DeskDelegate::paintContents(painter, option, index);
    // Both values, mine first: "A ≠ L".
    const bool rtl = option.direction == Qt::RightToLeft;
    QRect line = option.rect.adjusted(measure::cell, 0, -measure::cell, -1);
    const QString mine = isolatedName(index.data(Qt::DisplayRole).toString());
    painter->setFont(deskFont(TextUse::BodyBold));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(line, deskpaint::lineFlags(option.direction), mine);
    const int width = painter->fontMetrics().horizontalAdvance(mine);
    line.adjust(rtl ? 0 : width, 0, rtl ? -width : 0, 0);
    painter->setFont(deskFont(TextUse::Body));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const QString theirs = u" ≠ "_s + isolatedName(index.data(TheirsRole).toString());
    painter->drawText(line, deskpaint::lineFlags(option.direction),
                      cutTo(painter->fontMetrics(), theirs, line.width()));
}

void GridDelegate::beginWith(Begun how, const QString &typed)
{
    m_begun = how;
    m_typed = typed;
}

GridDelegate::Begun GridDelegate::begunOf(const QLineEdit &editor)
{
    const auto begun = Begun(editor.property(begunProperty).toInt());
    return begun == Begun::ByTab && editor.isModified() ? Begun::ByTyping : begun;
}

bool GridDelegate::isLeaving(const QLineEdit &editor)
{
    return editor.property(leavingProperty).toBool();
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"cell"_s);
    edit->setFrame(false);
    edit->setFont(deskFont(TextUse::Body));
    edit->setLayoutDirection(option.direction);
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    edit->setAlignment((isFigure != rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    edit->setTextMargins(measure::cell - 2, 0, measure::cell - 2, 0);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    edit->setAccessibleDescription(index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString());
    edit->setProperty(begunProperty, int(m_begun));
    return edit;
}

/// Once: what arrives from the database while somebody types does not replace what they typed.
void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || edit->property(filledProperty).toBool())
        return;
    edit->setProperty(filledProperty, true);
    edit->setText(m_typed.isNull() ? index.data(Qt::EditRole).toString() : m_typed);
    if (m_typed.isNull())
        edit->selectAll();
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text(), Qt::EditRole);
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

bool GridDelegate::leavesEditor(const QKeyEvent &event, Begun begun)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_F7:
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return begun == Begun::ByTyping && event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

/// In a cell to which Tab came: a block is pasted over cells, not into the field of one.
bool GridDelegate::isOfGrid(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F8:
        return true;
    case Qt::Key_C:
    case Qt::Key_X:
    case Qt::Key_V:
    case Qt::Key_D:
        return event.modifiers() & Qt::ControlModifier;
    default:
        return false;
    }
}

bool GridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::ShortcutOverride && begunOf(*editor) == Begun::ByTab
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // nothing was typed there yet: it is the window's
        return true;
    }
    if (editor && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const Begun begun = begunOf(*editor);
        if (begun == Begun::ByTab && key.key() == Qt::Key_F2) {
            editor->setProperty(begunProperty, int(Begun::ByKey));
            editor->deselect();
            return true;
        }
        if (begun == Begun::ByTab && isOfGrid(key)) {
            Q_EMIT closeEditor(editor, NoHint);
            m_grid->setFocus(Qt::OtherFocusReason);
            QKeyEvent again(key.type(), key.key(), key.modifiers(), key.text());
            QCoreApplication::sendEvent(m_grid, &again);
            return true;
        }
        if (leavesEditor(key, begun)) {
            editor->setProperty(leavingProperty, true);
            Q_EMIT commitData(editor);
            if (!editor->isHidden()) // rows that came at once took it away
                Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT left(key.key(), key.modifiers());
            return true;
        }
    }
    return DeskDelegate::eventFilter(object, event);
}

} // namespace warsha
