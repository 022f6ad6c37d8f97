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

    /// What the next editor begins with instead of the cell's text; arrows then leave it sideways too.
    void beginWith(const QString &typed) { m_typed = typed; }
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
    [[nodiscard]] static bool leavesEditor(const QKeyEvent &event, bool isTyped);
    DeskGrid *m_grid;
    QString m_typed;
};

} // namespace warsha
