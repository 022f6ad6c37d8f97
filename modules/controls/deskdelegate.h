// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of every table: status shapes, bars, accent edge of the selected row, row lines; no grid, no zebra.
// Everything is mirrored by the direction of the option. Reads the roles of idlistmodel.h.
#pragma once

#include <QStyledItemDelegate>

namespace warsha {

class DeskDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DeskDelegate(QObject *parent = nullptr);
    /// A ring round the current cell (registers), or only the row selected (lists).
    void setCellFocus(bool cells) { m_cells = cells; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool m_cells = false;
};

} // namespace warsha
