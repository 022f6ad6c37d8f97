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

    /// Long work that others need not wait for: step() is called again and again until it gives its answer, a
    /// std::optional; whoever asks meanwhile is served after the step that runs. Once the context is gone there is no further step.
    template<typename Step, typename Then>
    void runInSteps(QObject *context, Step step, Then then)
    {
        runFurther(context, std::make_shared<Step>(std::move(step)), std::move(then));
    }

protected:
    /// Runs work elsewhere, then done in the thread of context, if context still lives.
    virtual void post(std::function<void()> work, std::function<void()> done, QObject *context) = 0;
    /// Asked by work: whether something else was posted that has not begun.
    [[nodiscard]] virtual bool isWaitedFor() const { return false; }

private:
    template<typename Step, typename Then>
    void runFurther(QObject *context, const std::shared_ptr<Step> &step, Then then)
    {
        run(context, [this, step] {
            auto answer = (*step)();
            while (!answer && !isWaitedFor())
                answer = (*step)();
            return answer;
        }, [this, context, step, then = std::move(then)](auto answer) mutable {
            if (answer)
                then(*std::move(answer));
            else
                runFurther(context, step, std::move(then));
        });
    }
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
