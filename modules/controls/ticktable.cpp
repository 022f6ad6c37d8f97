// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticktable.h"

#include "idlistmodel.h"

#include <QKeyEvent>

namespace warsha {

TickTable::TickTable(const QString &accessibleName, QWidget *parent) : DeskTable(accessibleName, parent)
{
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_isSecondClick, false))
            Q_EMIT ticked(listModel()->idAt(index.row()));
    });
}

void TickTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)) {
        if (!chosenId().isNull())
            Q_EMIT ticked(chosenId());
    } else if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT allTicked();
    } else {
        DeskTable::keyPressEvent(event);
    }
}

/// One more click on what was just chosen is no second thought.
void TickTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isSecondClick = indexAt(event->pos()).isValid();
    event->accept();
}

} // namespace warsha
