// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen for a cell of the grid rather than typed, and how one goes from trouble to trouble.
#include "deskgrid.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace warsha {

using namespace Qt::StringLiterals;

/// What one key writes, for those who have the mouse in the hand; and what is guessed for the cell.
void DeskGrid::addChoices(QMenu &menu, const QModelIndex &at)
{
    if (!m_model->isEditable(at.row(), at.column()))
        return;
    const QList<GridMark> choices = m_model->choices(at.row(), at.column());
    for (const GridMark &one : choices) {
        const QString key = one.keys.contains(one.value, Qt::CaseInsensitive) ? one.value : one.keys.value(0); // the letter that the cell shows
        menu.addAction((one.name.isEmpty() ? one.value : one.name) + (key.isEmpty() ? QString() : u'\t' + key), this,
                       [this, value = one.value] { choose(value); });
    }
    if (!choices.isEmpty())
        menu.addSeparator();
}

void DeskGrid::openChoices()
{
    const QModelIndex at = currentIndex();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"choices"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu, at);
    if (menu->isEmpty()) {
        tellFixed();
        return delete menu;
    }
    const QRect cell = visualRect(at);
    const QPoint corner = viewport()->mapToGlobal(isRightToLeft() ? cell.bottomRight() : cell.bottomLeft());
    menu->popup(isRightToLeft() ? corner - QPoint(menu->sizeHint().width(), 0) : corner);
    const QString now = m_model->text(at.row(), at.column());
    const QList<GridMark> choices = m_model->choices(at.row(), at.column());
    const auto chosen = std::ranges::find(choices, now, &GridMark::value);
    menu->setActiveAction(menu->actions().at(chosen == choices.cend() ? 0 : chosen - choices.cbegin()));
}

/// A mark goes into the whole block, a guess is about one cell.
void DeskGrid::choose(const QString &value)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    if (isMarkColumn(at.column()))
        return markBlock(block(), value);
    m_model->change({{at.row(), at.column(), value}});
    enterTrouble(false);
}

QString DeskGrid::markHint() const
{
    const QModelIndex at = currentIndex();
    return m_model && at.isValid() && isMarkColumn(at.column()) && m_model->isEditable(at.row(), at.column()) ? m_markHint : QString();
}

void DeskGrid::markChosen(const QString &value)
{
    QList<int> marked;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (isMarkColumn(column))
            marked.append(column);
    QRect cells = block();
    const bool isBeside = std::ranges::none_of(marked, [&cells](int column) { return column >= cells.left() && column <= cells.right(); });
    if (isBeside && marked.size() == 1)
        cells = QRect(marked.first(), cells.top(), 1, cells.height());
    bool isAnyOpen = false;
    for (int row = cells.top(); row <= cells.bottom(); ++row)
        for (const int column : marked)
            isAnyOpen = isAnyOpen || (column >= cells.left() && column <= cells.right() && m_model->isEditable(row, column));
    if (!isAnyOpen && !isBeside && tellFixed())
        return;
    if (!isAnyOpen)
        return tell(isBeside && marked.size() != 1 ? tr("First choose the cells to mark.") : tr("This cell cannot be changed."));
    markBlock(cells, value);
}

void DeskGrid::goToTrouble(GridModel::Towards towards)
{
    if (m_model && m_model->isUndecided()) {
        m_waits = towards;
        return;
    }
    if (const QModelIndex next = m_model ? m_model->nextTrouble(currentIndex(), towards) : QModelIndex(); next.isValid()) {
        goTo(next.row(), next.column());
        setFocus(Qt::OtherFocusReason);
    }
}

/// Whether there is one to go to, or may be.
bool DeskGrid::enterTrouble(bool isBack)
{
    if (!m_entersTrouble || (m_model->troubleCount() == 0 && !m_model->isUndecided()))
        return false;
    goToTrouble(isBack ? GridModel::Towards::Previous : GridModel::Towards::Next);
    return true;
}

/// The cell itself before others of its row.
QModelIndex DeskGrid::troubleInRow(const QModelIndex &at) const
{
    QModelIndex found;
    for (const QModelIndex &cell : m_model->troubles())
        if (cell.row() == at.row() && (!found.isValid() || cell.column() == at.column()))
            found = cell;
    return found;
}

/// What was refused keeps the cursor, and what was typed meanwhile, meant for another cell, is not written into it.
void DeskGrid::goOnDecided()
{
    if (!m_waits)
        return;
    const GridModel::Towards towards = *m_waits;
    const std::vector<std::unique_ptr<QKeyEvent>> keys = std::exchange(m_heldKeys, {});
    stopWaiting();
    const QModelIndex at = currentIndex();
    if (const QModelIndex still = troubleInRow(at); still.isValid())
        return goTo(still.row(), still.column());
    if (m_model->troubleCount() == 0)
        return;
    goToTrouble(towards);
    for (const auto &key : keys) {
        QLineEdit *field = openField();
        QCoreApplication::sendEvent(field ? static_cast<QObject *>(field) : this, key.get());
    }
}

void DeskGrid::stopWaiting()
{
    m_waits.reset();
    m_heldKeys.clear();
}

/// Enter and F7 once more are the same wish; whoever goes elsewhere or gives up waits no longer.
bool DeskGrid::holdWhileWaiting(const QKeyEvent &event)
{
    const bool isWish = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F7;
    const bool isTyping = !event.text().isEmpty() && event.text().at(0).isPrint() && !(event.modifiers() & Qt::ControlModifier);
    if (m_heldKeys.empty() && isWish)
        return true;
    if (!isWish && !isTyping && event.key() != Qt::Key_Backspace) {
        if (event.key() != Qt::Key_Shift)
            stopWaiting();
        return false;
    }
    m_heldKeys.emplace_back(event.clone());
    return true;
}

} // namespace warsha
