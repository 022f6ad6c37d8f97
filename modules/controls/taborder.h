// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes by the order in which controls were made: rows that are made anew would come last.
#pragma once

#include <QWidget>

namespace warsha {

/// Through what takes Tab directly in these blocks, in this order.
inline void tabThrough(const QList<QWidget *> &blocks)
{
    QWidget *last = nullptr;
    for (QWidget *block : blocks) {
        const auto parts = block->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *part : parts.isEmpty() ? QList<QWidget *>{block} : parts) {
            if (!(part->focusPolicy() & Qt::TabFocus))
                continue;
            if (last)
                QWidget::setTabOrder(last, part);
            last = part;
        }
    }
}

} // namespace warsha
