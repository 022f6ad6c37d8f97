// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus offer, as one list: the palette and the sheet of keys are made from it, so they cannot tell anything else.
#pragma once

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace warsha {

struct MenuAction {
    QString menu; ///< "View", or "View: Language" for a menu in a menu
    QAction *action;
};

/// "&File" as it is read: without the mark of the access key.
[[nodiscard]] inline QString plainText(QString text)
{
    return text.remove(u'&');
}

inline void collectActions(const QMenu *menu, const QString &title, QList<MenuAction> &into)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            collectActions(action->menu(), title + QStringLiteral(": ") + plainText(action->text()), into);
        else if (!action->isSeparator() && action->isVisible())
            into.append({title, action});
    }
}

/// In the order of the menus.
[[nodiscard]] inline QList<MenuAction> menuActions(const QMenuBar *bar)
{
    QList<MenuAction> all;
    const auto menus = bar->actions();
    for (const QAction *top : menus)
        if (top->menu() && top->isVisible())
            collectActions(top->menu(), plainText(top->text()), all);
    return all;
}

} // namespace warsha
