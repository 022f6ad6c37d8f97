// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that owns the connection in the window: jobs run in it one after another, answers come back to the thread
// of the one who asked (or to nobody, when that one is gone). Everything that touches a Database, its opening and its
// closing too, is a job of this worker.
#pragma once

#include "worker.h"

#include <QThread>

namespace warsha {

class DatabaseThread : public Worker
{
public:
    DatabaseThread();
    /// Waits for the jobs that are under way and those posted before.
    ~DatabaseThread() override;

protected:
    void post(std::function<void()> work, std::function<void()> done, QObject *context) override;

private:
    QThread m_thread;
    QObject m_place; ///< lives in the thread: its events are the jobs
};

} // namespace warsha
