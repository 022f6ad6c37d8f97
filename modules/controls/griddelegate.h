// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of an entry grid and holds the field in which one is edited. For DeskGrid only.
#pragma once

#include "deskdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace warsha {

class DeskGrid;

class GridDelegate : public DeskDelegate
{
    Q_OBJECT
public:
    explicit GridDelegate(DeskGrid *grid);

    /// F2 or a click; typed over the cell, arrows then leave it sideways too; Tab came to the cell, and until something is
    /// typed there, keys that write nothing are the grid's as in any cell.
    enum class Begun { ByKey, ByTyping, ByTab };
    /// How the next editor begins, and with what instead of the cell's text.
    void beginWith(Begun how, const QString &typed = {});
    [[nodiscard]] static Begun begunOf(const QLineEdit &editor);
    /// Its text is being committed: it goes, whatever comes of that.
    [[nodiscard]] static bool isLeaving(const QLineEdit &editor);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// The editor was left by this key, its text committed.
    void left(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static bool leavesEditor(const QKeyEvent &event, Begun begun);
    [[nodiscard]] static bool isOfGrid(const QKeyEvent &event);
    DeskGrid *m_grid;
    Begun m_begun = Begun::ByKey;
    QString m_typed;
};

} // namespace warsha
