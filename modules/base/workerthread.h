// SPDX-License-Identifier: GPL-3.0-or-later
// One thread that does its jobs in the order they came. In the window it owns the database's connection: everything that
// touches the connection, from opening to closing, is a job here, so that the GUI thread never waits on a disk.
// Qt 6.4's QFuture::then(context, ...) asserts when the context died first; here the answer goes to a small object of
// its own in the asking thread, which looks whether the context still lives.
#pragma once

#include "worker.h"

#include <QThread>

namespace warsha {

class WorkerThread : public Worker
{
public:
    explicit WorkerThread(const QString &name);
    /// Waits for the jobs that were asked for: an acknowledged write is a finished write.
    ~WorkerThread() override;

    /// Runs a job there and waits for it: for opening at start and closing at the end only.
    void runAndWait(const std::function<void()> &job);

protected:
    void post(std::function<void()> work, std::function<void()> done, QObject *context) override;

private:
    QThread m_thread;
    QObject *m_bench; ///< lives in the thread, receives the jobs
};

} // namespace warsha
