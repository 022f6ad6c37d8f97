// SPDX-License-Identifier: GPL-3.0-or-later
// Long work runs off the GUI thread. A WorkerThread in the window, InlineWorker in tests and on the command line.
// The answer reaches the thread of the context object, or nobody if that object is gone.
#pragma once

#include "result.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace warsha {

/// Progress and cancel of one piece of long work; shared by the worker and the one who watches.
class Progress
{
public:
    virtual ~Progress() = default;
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Called by the work now and then; total 0 means unknown.
    virtual void report(qint64 done, qint64 total)
    {
        Q_UNUSED(done)
        Q_UNUSED(total)
    }

private:
    std::atomic<bool> m_cancelled = false;
};

class Worker
{
public:
    virtual ~Worker() = default;

    template<typename Job, typename Then>
    void run(QObject *context, Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job>;
        auto answer = std::make_shared<std::optional<Answer>>();
        post([job = std::move(job), answer]() mutable { answer->emplace(job()); },
             [then = std::move(then), answer]() mutable { then(std::move(**answer)); }, context);
    }

protected:
    /// Runs work elsewhere, then done in the thread of context, if context still lives.
    virtual void post(std::function<void()> work, std::function<void()> done, QObject *context) = 0;
};

class InlineWorker : public Worker
{
protected:
    void post(std::function<void()> work, std::function<void()> done, QObject *context) override
    {
        const QPointer<QObject> alive(context);
        work();
        if (alive)
            done();
    }
};

} // namespace warsha
