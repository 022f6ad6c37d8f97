// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedsteps.h"

#include "deskgrid.h"
#include "section.h"

namespace warsha {

namespace {

/// Of the page itself and in sight, the one with the keyboard first: a dialog over the page has its own.
QList<GridModel *> gridsOf(const Page *page)
{
    QList<GridModel *> grids;
    for (const DeskGrid *grid : page ? page->findChildren<DeskGrid *>() : QList<DeskGrid *>())
        if (grid->gridModel() && grid->window() == page->window() && grid->isVisibleTo(page))
            grids.insert(grid->hasFocus() ? 0 : grids.size(), grid->gridModel());
    return grids;
}

} // namespace

const TypedSteps::Saved *TypedSteps::last() const
{
    const auto found = std::find_if(m_saved.crbegin(), m_saved.crend(), [](const Saved &saved) { return !saved.isUndone; });
    return found == m_saved.crend() ? nullptr : &*found;
}

std::optional<TypedSteps::Newest> TypedSteps::newest(const Page *page) const
{
    const Saved *const last = this->last();
    for (GridModel *grid : gridsOf(page)) {
        const auto unsaved = grid->newestUnsaved();
        const bool isByGrid = last && last->grid == grid;
        if (!unsaved || (isByGrid && last->commits.step > unsaved->step))
            continue; // what was saved there since comes first
        return Newest {grid, unsaved->step, unsaved->cells, isByGrid && last->commits.step == unsaved->step};
    }
    return {};
}

quint64 TypedSteps::countOf(const GridModel *grid) const
{
    const auto found = std::find_if(m_saved.crbegin(), m_saved.crend(), [grid](const Saved &saved) { return saved.grid == grid; });
    return found == m_saved.crend() ? 0 : found->commits.count;
}

void TypedSteps::saved(const Page *page)
{
    constexpr qsizetype kept = 200;
    Saved saved;
    for (GridModel *grid : gridsOf(page))
        if (grid->commits().count > countOf(grid))
            saved = {grid, grid->commits()};
    m_saved.append(saved);
    if (m_saved.size() > kept)
        m_saved.removeFirst();
}

void TypedSteps::undone()
{
    const auto found = std::find_if(m_saved.rbegin(), m_saved.rend(), [](const Saved &saved) { return !saved.isUndone; });
    if (found != m_saved.rend())
        found->isUndone = true;
}

/// Only what was undone last, with nothing saved since, can be brought again.
void TypedSteps::redone()
{
    const auto live = std::find_if(m_saved.rbegin(), m_saved.rend(), [](const Saved &saved) { return !saved.isUndone; });
    if (live != m_saved.rbegin())
        std::prev(live)->isUndone = false;
}

} // namespace warsha
