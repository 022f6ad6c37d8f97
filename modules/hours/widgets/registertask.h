// SPDX-License-Identifier: GPL-3.0-or-later
// A line of Today: the sessions that have begun and in which nobody is recorded yet. It leads to the earliest of them.
#pragma once

#include "hoursdesk.h"
#include "section.h"

namespace warsha {

class RegisterTask : public Task
{
    Q_DECLARE_TR_FUNCTIONS(RegisterTask)
public:
    explicit RegisterTask(const HoursDesk &desk) : m_desk(desk) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override;

private:
    HoursDesk m_desk;
};

} // namespace warsha
