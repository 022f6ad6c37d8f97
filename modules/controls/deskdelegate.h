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
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of a cell so wide whose words are wrapped; a few lines at most.
    [[nodiscard]] static int wrappedHeight(const QModelIndex &index, int width);
    /// Words that are cut are told whole, where the cell has nothing else to tell.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    virtual void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The line below every row but the last.
    static void paintRowLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    virtual void paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace warsha
