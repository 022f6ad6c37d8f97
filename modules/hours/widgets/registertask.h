// SPDX-License-Identifier: GPL-3.0-or-later
// A line of Today: the sessions that have begun and in which nobody is recorded yet. It leads to the earliest of them. Whoever
// trains groups is told of those alone.
#pragma once

#include "hoursdesk.h"
#include "section.h"

namespace warsha {

class RegisterTask : public Task
{
    Q_DECLARE_TR_FUNCTIONS(RegisterTask)
public:
    /// own: the groups that the user trains, from a slice that knows; asked on the worker's thread. Empty: all.
    using OwnGroups = std::function<Result<QSet<GroupId>>()>;
    RegisterTask(const HoursDesk &desk, OwnGroups own) : m_desk(desk), m_own(std::move(own)) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override;

private:
    HoursDesk m_desk;
    OwnGroups m_own;
};

} // namespace warsha
