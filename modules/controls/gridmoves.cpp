// SPDX-License-Identifier: GPL-3.0-or-later
// How the cursor of the grid moves, and a block grows.
#include "deskgrid.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace warsha {

bool DeskGrid::takeMove(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool extends = modifiers & Qt::ShiftModifier;
    const bool control = modifiers & Qt::ControlModifier;
    const int ahead = isRightToLeft() ? -1 : 1; // arrows go by sight
    const int page = qMax(1, viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) - 1);
    const auto step = [&](int rows, int columns) {
        if (const QPoint edge = edgeTowards(rows, columns); control)
            moveTo(edge.y(), edge.x(), extends);
        else
            moveBy(rows, columns, extends);
    };
    const int row = currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Up:
        step(-1, 0);
        return true;
    case Qt::Key_Down:
        step(1, 0);
        return true;
    case Qt::Key_Left:
        step(0, -ahead);
        return true;
    case Qt::Key_Right:
        step(0, ahead);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page, 0, extends);
        return true;
    case Qt::Key_PageDown:
        moveBy(page, 0, extends);
        return true;
    case Qt::Key_Home:
        moveTo(control ? 0 : row, 0, extends);
        return true;
    case Qt::Key_End:
        moveTo(control ? m_model->rowCount() - 1 : row, m_model->columnCount() - 1, extends);
        return true;
    default:
        return false;
    }
}

/// Where Ctrl and an arrow lead: to the last cell of a filled stretch, or to the next filled one, or to the edge.
QPoint DeskGrid::edgeTowards(int rows, int columns) const
{
    const auto isIn = [this](const QPoint &at) {
        return at.x() >= 0 && at.y() >= 0 && at.x() < m_model->columnCount() && at.y() < m_model->rowCount();
    };
    const auto isFilled = [this](const QPoint &at) {
        return !m_model->text(at.y(), at.x()).isEmpty();
    };
    const QPoint step(columns, rows);
    QPoint at(currentIndex().column(), currentIndex().row());
    if (!isIn(at + step))
        return at;
    const bool walksFilled = isFilled(at) && isFilled(at + step);
    at += step;
    while (isIn(at + step) && (walksFilled ? isFilled(at + step) : !isFilled(at)))
        at += step;
    return at;
}

void DeskGrid::moveBy(int rows, int columns, bool extends)
{
    moveTo(currentIndex().row() + rows, currentIndex().column() + columns, extends);
}

/// A block grows from the corner that lies opposite to the cursor.
void DeskGrid::moveTo(int row, int column, bool extends)
{
    m_tabColumn = -1;
    const QModelIndex to
        = m_model->index(qBound(0, row, m_model->rowCount() - 1), qBound(0, column, m_model->columnCount() - 1));
    if (!to.isValid())
        return;
    QItemSelectionModel *chosen = selectionModel();
    if (!extends) {
        chosen->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
    } else {
        const QRect now = block();
        const QModelIndex at = currentIndex();
        const QModelIndex corner = m_model->index(at.row() == now.top() ? now.bottom() : now.top(),
                                                  at.column() == now.left() ? now.right() : now.left());
        chosen->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
        chosen->select(QItemSelection(corner, to), QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(to);
    viewport()->update();
}

/// In reading order, over the ends of rows; false at the end of the grid.
bool DeskGrid::moveToEditable(int step)
{
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    int place = currentIndex().row() * columns + currentIndex().column() + step;
    for (; place >= 0 && place < cells; place += step) {
        if (step > 0 && place % columns == 0)
            place = m_model->rowAfter(place / columns - 1) * columns;
        if (place < cells && m_model->isEditable(place / columns, place % columns)) {
            goTo(place / columns, place % columns);
            return true;
        }
    }
    return false;
}

} // namespace warsha
