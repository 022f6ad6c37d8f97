// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a grid: why the cell at hand is not saved, else how many are not, with the way to the next one.
#pragma once

#include "deskbutton.h"
#include "statusshape.h"

namespace warsha {

class DeskGrid;

class GridStatusLine : public QWidget
{
    Q_OBJECT
public:
    /// The grid has its model already.
    explicit GridStatusLine(DeskGrid *grid, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const { return m_words->text(); }

private:
    void refresh();
    DeskGrid *m_grid;
    StatusLabel *m_words;
    DeskButton *m_next;
    DeskButton *m_again;
};

} // namespace warsha
