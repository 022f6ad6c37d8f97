// SPDX-License-Identifier: GPL-3.0-or-later
// What undo takes back before it turns to saved steps: values in a grid of the page in front that were typed and could not
// be saved. The cells of the same paste that could be are taken back with them, while their step is the newest one.
#pragma once

#include "gridmodel.h"

#include <QPointer>

namespace warsha {

class Page;

class TypedSteps
{
public:
    struct Newest {
        QPointer<GridModel> grid;
        quint64 step = 0;
        int cells = 0;
        bool isSavedToo = false; ///< a part of the step, which is the newest saved one
    };
    [[nodiscard]] std::optional<Newest> newest(const Page *page) const;
    /// A step was saved, on this page; it may be one of a grid.
    void saved(const Page *page);
    void undone();
    void redone();

private:
    struct Saved {
        QPointer<GridModel> grid; ///< null: not by a grid
        GridModel::Commits commits;
        bool isUndone = false;
    };
    [[nodiscard]] const Saved *last() const;
    [[nodiscard]] quint64 countOf(const GridModel *grid) const;
    QList<Saved> m_saved; ///< in order
};

} // namespace warsha
