// SPDX-License-Identifier: GPL-3.0-or-later
// A worker with a thread of its own: jobs run in it one after another, answers come back to the thread of the one who asked
// (or to nobody, when that one is gone).
#pragma once

#include "worker.h"

#include <QThread>

namespace warsha {

class WorkerThread : public Worker
{
public:
    /// The name is what debuggers and crash reports call the thread.
    explicit WorkerThread(const QString &name);
    /// Waits for the jobs that are under way and those posted before.
    ~WorkerThread() override;

protected:
    void post(std::function<void()> work, std::function<void()> done, QObject *context) override;
    [[nodiscard]] bool isWaitedFor() const override { return m_waiting > 0; }

private:
    QThread m_thread;
    std::atomic<int> m_waiting = 0; ///< jobs that have not begun
    QObject m_place; ///< lives in the thread: its events are the jobs
};

} // namespace warsha
