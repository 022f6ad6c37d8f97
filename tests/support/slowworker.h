// SPDX-License-Identifier: GPL-3.0-or-later
// A worker whose jobs wait until the test lets them go; of long work in steps each step is a job.
#pragma once

#include "worker.h"

#include <QList>

namespace warsha {

class SlowWorker : public Worker
{
public:
    void letGo()
    {
        while (letOneGo()) {
        }
    }
    /// False: none waits.
    bool letOneGo()
    {
        if (m_waiting.isEmpty())
            return false;
        m_waiting.takeFirst()();
        return true;
    }

protected:
    void post(std::function<void()> work, std::function<void()> done, QObject *context) override
    {
        m_waiting.append([work, done, alive = QPointer<QObject>(context)] {
            work();
            if (alive)
                done();
        });
    }
    [[nodiscard]] bool isWaitedFor() const override { return true; }

private:
    QList<std::function<void()>> m_waiting;
};

} // namespace warsha
