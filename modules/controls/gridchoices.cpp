// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen for a cell of the grid rather than typed, and how one goes from trouble to trouble.
#include "deskgrid.h"

#include <QMenu>

namespace warsha {

using namespace Qt::StringLiterals;

/// What one key writes, for those who have the mouse in the hand; and what is guessed for the cell.
void DeskGrid::addChoices(QMenu &menu, const QModelIndex &at)
{
    if (!m_model->isEditable(at.row(), at.column()))
        return;
    const QList<GridMark> choices = m_model->choices(at.row(), at.column());
    for (const GridMark &one : choices)
        menu.addAction((one.name.isEmpty() ? one.value : one.name) + (one.keys.isEmpty() ? QString() : u'\t' + one.keys.first()), this,
                       [this, value = one.value] { choose(value); });
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
    if (menu->isEmpty())
        return delete menu;
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
        return markBlock(value);
    m_model->change({{at.row(), at.column(), value}});
    enterTrouble(false);
}

void DeskGrid::goToTrouble(GridModel::Towards towards)
{
    if (const QModelIndex next = m_model ? m_model->nextTrouble(currentIndex(), towards) : QModelIndex(); next.isValid()) {
        goTo(next.row(), next.column());
        setFocus(Qt::OtherFocusReason);
    }
}

/// Whether there was one to go to.
bool DeskGrid::enterTrouble(bool isBack)
{
    if (!m_entersTrouble || m_model->troubleCount() == 0)
        return false;
    goToTrouble(isBack ? GridModel::Towards::Previous : GridModel::Towards::Next);
    return true;
}

} // namespace warsha
