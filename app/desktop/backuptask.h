// SPDX-License-Identifier: GPL-3.0-or-later
// A line of Today: there is no backup yet, or the last one is old. It leads to the folder of the next one.
#pragma once

#include "clock.h"
#include "framehost.h"

namespace warsha {

class BackupTask : public Task
{
public:
    BackupTask(const BackupKeeper &backups, const Clock &clock) : m_backups(backups), m_clock(clock) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override; ///< and again when one is found, or made

private:
    [[nodiscard]] TaskLine line() const;
    const BackupKeeper &m_backups;
    const Clock &m_clock;
};

} // namespace warsha
