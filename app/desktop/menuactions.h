// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus offer, as one list: the palette and the sheet of keys are made from it, so they cannot tell anything else.
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace warsha {

struct MenuAction {
    QString menu;   ///< "View"
    QString within; ///< the menu in that menu, where it stands in one: "Language"
    QAction *action;
};

/// "&File" as it is read: without the mark of the access key.
[[nodiscard]] inline QString plainText(QString text)
{
    return text.remove(u'&');
}

/// What it does, apart from its menu too: "Language: English".
[[nodiscard]] inline QString plainTitle(const MenuAction &entry)
{
    const QString own = plainText(entry.action->text());
    return entry.within.isEmpty() ? own : QCoreApplication::translate("Menus", "%1: %2", "menu: command in it").arg(entry.within, own);
}

/// "Ctrl+Shift+Z, Ctrl+Y": keys are not translated, and arrows are drawn.
[[nodiscard]] inline QString keysText(const QAction *action)
{
    QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText).replace(QStringLiteral("; "), QStringLiteral(", "));
    return keys.replace(QStringLiteral("Left"), QStringLiteral("←")).replace(QStringLiteral("Right"), QStringLiteral("→"));
}

inline void collectActions(const QMenu *menu, const QString &top, const QString &within, QList<MenuAction> &into)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            collectActions(action->menu(), top, plainText(action->text()), into);
        else if (!action->isSeparator() && action->isVisible())
            into.append({top, within, action});
    }
}

/// In the order of the menus.
[[nodiscard]] inline QList<MenuAction> menuActions(const QMenuBar *bar)
{
    QList<MenuAction> all;
    const auto menus = bar->actions();
    for (const QAction *top : menus)
        if (top->menu() && top->isVisible())
            collectActions(top->menu(), plainText(top->text()), {}, all);
    return all;
}

} // namespace warsha
