// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandmenus.h"

#include <QAction>
#include <QMenu>

namespace warsha {

using namespace Qt::StringLiterals;

CommandMenus::CommandMenus(const QMap<CommandMenu, QMenu *> &menus, QObject *parent)
    : QObject(parent), m_menus(menus), m_afterFirst(menus.value(CommandMenu::File)->actions().value(0))
{
    for (QMenu *menu : std::as_const(m_menus)) {
        connect(menu, &QMenu::aboutToShow, this, &CommandMenus::askEnabled);
        connect(menu, &QMenu::aboutToHide, this, &CommandMenus::enableAll);
    }
}

void CommandMenus::addSection(const QString &section, const QList<DeskCommand> &commands)
{
    for (const DeskCommand &command : commands) {
        QAction *action = add(command);
        if (command.isNew)
            m_news.append({section, action});
    }
    hideEmptyMenus();
}

void CommandMenus::setFront(const QString &section, const QList<DeskCommand> &commands)
{
    for (QAction *action : std::exchange(m_ofPage, {})) {
        m_enabled.remove(action);
        m_explaining.remove(action);
        action->deleteLater(); // it may be the one that is at work
        for (QMenu *menu : std::as_const(m_menus))
            menu->removeAction(action);
    }
    QAction *ofPage = nullptr;
    for (const DeskCommand &command : commands) {
        m_ofPage.append(add(command));
        if (command.isNew && !ofPage)
            ofPage = m_ofPage.last();
    }
    giveNewKey(section, ofPage);
    hideEmptyMenus();
}

QAction *CommandMenus::add(const DeskCommand &command)
{
    const CommandMenu where = command.isNew ? CommandMenu::File : command.menu;
    QMenu *menu = m_menus.value(where);
    auto *action = new QAction(command.text, menu);
    action->setObjectName(command.code);
    if (!command.isNew)
        action->setShortcut(command.shortcut);
    menu->insertAction(where == CommandMenu::File ? m_afterFirst : nullptr, action);
    if (command.isEnabled)
        m_enabled.insert(action, command.isEnabled);
    if (!command.needs.isEmpty())
        m_explaining.insert(action);
    connect(action, &QAction::triggered, this, [this, run = command.run, isEnabled = command.isEnabled, needs = command.needs] {
        if (!isEnabled || isEnabled())
            run();
        else if (!needs.isEmpty())
            Q_EMIT refused(needs);
    });
    return action;
}

/// To what the page in front makes anew, else to what its section does, else to the very first.
void CommandMenus::giveNewKey(const QString &section, QAction *ofPage)
{
    QAction *mine = m_news.isEmpty() ? nullptr : m_news.first().action;
    for (auto it = m_news.crbegin(); it != m_news.crend(); ++it) {
        it->action->setShortcut({});
        if (it->section == section)
            mine = it->action;
    }
    if (ofPage)
        mine = ofPage;
    if (mine)
        mine->setShortcut(QKeySequence(u"Ctrl+N"_s));
}

QList<QAction *> CommandMenus::newActions() const
{
    QList<QAction *> actions;
    for (const New &entry : m_news)
        actions.append(entry.action);
    return actions;
}

void CommandMenus::askEnabled()
{
    for (auto it = m_enabled.cbegin(); it != m_enabled.cend(); ++it)
        it.key()->setEnabled(it.value()());
}

void CommandMenus::enableAll()
{
    for (auto it = m_enabled.cbegin(); it != m_enabled.cend(); ++it)
        it.key()->setEnabled(true);
}

void CommandMenus::hideEmptyMenus()
{
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace warsha
