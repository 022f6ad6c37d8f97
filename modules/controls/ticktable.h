// SPDX-License-Identifier: GPL-3.0-or-later
// A list out of which some are chosen one by one: Space, Enter or a click for each, Ctrl+A for all that are shown. Its model
// says by Qt::CheckStateRole of the first column what is chosen, and of which rows nothing can be.
#pragma once

#include "desktable.h"

namespace warsha {

class TickTable : public DeskTable
{
    Q_OBJECT
public:
    explicit TickTable(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void ticked(const QUuid &id); ///< chosen, or let go again
    void allTicked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool m_isSecondClick = false;
};

} // namespace warsha
