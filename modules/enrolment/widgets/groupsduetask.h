// SPDX-License-Identifier: GPL-3.0-or-later
// A line of Today: groups that are planned past their first day, begun by one press.
#pragma once

#include "groupdesk.h"
#include "section.h"

#include <QCoreApplication>

namespace warsha {

class GroupsDueTask : public Task
{
    Q_DECLARE_TR_FUNCTIONS(GroupsDueTask)
public:
    GroupsDueTask(const GroupDesk &desk, const Clock &clock) : m_desk(desk), m_clock(clock) {}
    /// Of the menus: begins them all.
    [[nodiscard]] static QString command() { return QStringLiteral("groups.begin"); }
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override;

private:
    GroupDesk m_desk;
    const Clock &m_clock;
};

} // namespace warsha
