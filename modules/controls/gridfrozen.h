// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns of a grid, or its last, over it and still while the others scroll sideways. For DeskGrid only.
#pragma once

#include <QTableView>

namespace warsha {

class DeskGrid;

class GridFrozen : public QTableView
{
    Q_OBJECT
public:
    enum class Edge { Start, End };
    GridFrozen(DeskGrid *grid, int count, Edge edge);
    [[nodiscard]] bool holds(int column) const;
    [[nodiscard]] int columnsWidth() const;
    /// Takes the grid's model and selection.
    void follow();
    /// Lies over the grid's first columns while there is something to scroll; hidden otherwise.
    void place();
    void scrollTo(const QModelIndex &, ScrollHint) override {} ///< the grid scrolls; this follows

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    DeskGrid *m_grid;
    int m_count;
    Edge m_edge;
};

} // namespace warsha
