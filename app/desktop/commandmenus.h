// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the sections and of the page in front, as actions in the menus File, Record, Reports and Tools.
#pragma once

#include "deskcommand.h"

#include <QMap>
#include <QObject>
#include <QSet>

class QAction;
class QMenu;

namespace warsha {

class CommandMenus : public QObject
{
    Q_OBJECT
public:
    /// A menu without verbs is not shown. New verbs and those for File go above what stands in File already.
    CommandMenus(const QMap<CommandMenu, QMenu *> &menus, QObject *parent);

    void addSection(const QString &section, const QList<DeskCommand> &commands);
    /// The section in front, which Ctrl+N belongs to, and the verbs of its page, in place of those of the page before.
    void setFront(const QString &section, const QList<DeskCommand> &commands);
    [[nodiscard]] QList<QAction *> newActions() const;
    /// Asks every verb whether it can be run now, for as long as a menu shows it; a key asks when it is pressed.
    void askEnabled();
    void enableAll();
    /// Whether somebody who runs it while it cannot be run is told what it needs.
    [[nodiscard]] bool explains(QAction *action) const { return m_explaining.contains(action); }

Q_SIGNALS:
    void refused(const QString &needs);

private:
    QAction *add(const DeskCommand &command);
    void giveNewKey(const QString &section, QAction *ofPage);
    void hideEmptyMenus();

    struct New {
        QString section;
        QAction *action;
    };
    QMap<CommandMenu, QMenu *> m_menus;
    QList<New> m_news;
    QAction *m_afterFirst;
    QList<QAction *> m_ofPage;
    QMap<QAction *, std::function<bool()>> m_enabled;
    QSet<QAction *> m_explaining;
};

} // namespace warsha
