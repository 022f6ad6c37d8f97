// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of keys (Ctrl+/): every command of the menus that has one, menu by menu, and the keys of lists and fields.
#pragma once

#include "menuactions.h"

#include <QDialog>

class QHBoxLayout;

namespace warsha {

class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const QMenuBar *menus, QWidget *parent);

private:
    struct Line {
        QString key;
        QString what;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };
    [[nodiscard]] static QList<Group> groupsOf(const QMenuBar *menus);
    [[nodiscard]] static Group listKeys();
    void addColumn(QHBoxLayout *columns, const QList<Group> &groups);
};

} // namespace warsha
