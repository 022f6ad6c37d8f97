// SPDX-License-Identifier: GPL-3.0-or-later
// A task whose count is asked once for all who show it.
#pragma once

#include "section.h"
#include "sharedanswer.h"

namespace warsha {

class SharedTask : public Task
{
public:
    explicit SharedTask(Task &task)
        : m_line([&task](QObject *context, const std::function<void(const TaskLine &)> &then) { task.count(context, then); }) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override { m_line.get(context, then); }

private:
    SharedAnswer<TaskLine> m_line;
};

} // namespace warsha
