// SPDX-License-Identifier: GPL-3.0-or-later
// Under a grid: why the cell at hand is not saved, else why the nearest one is not, in full; and how many are not, with the
// way to each of them.
#pragma once

#include "deskbutton.h"
#include "statusshape.h"
#include "textlabel.h"

namespace warsha {

class DeskGrid;

class GridStatusLine : public QWidget
{
    Q_OBJECT
public:
    /// The grid has its model already.
    explicit GridStatusLine(DeskGrid *grid, QWidget *parent = nullptr);
    /// Stands there where nothing is wrong, before the hint of the grid; empty: the hint.
    void setStanding(const QString &sentence);
    /// A long sentence takes no line of the grid: it is cut, and whole in its tool tip.
    void keepToOneLine(bool isOne);
    [[nodiscard]] QString text() const { return m_words->text(); }
    [[nodiscard]] QString countText() const { return m_count->text(); }

private:
    void refresh();
    [[nodiscard]] QString words() const;
    DeskGrid *m_grid;
    QString m_standing;
    TextLabel *m_words;
    QWidget *m_trouble;
    StatusLabel *m_count;
    DeskButton *m_again;
    DeskButton *m_previous;
    DeskButton *m_next;
};

} // namespace warsha
