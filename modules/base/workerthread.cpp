// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerthread.h"

#include <QMutex>

namespace warsha {

namespace {

/// Stands between the two threads: when the asker goes, its Relay goes with it and says so under the lock.
struct Line {
    QMutex mutex;
    QObject *relay = nullptr;
};

class Relay : public QObject
{
public:
    Relay(QObject *context, std::shared_ptr<Line> line) : QObject(context), m_line(std::move(line))
    {
        m_line->relay = this;
    }
    ~Relay() override
    {
        const QMutexLocker locker(&m_line->mutex);
        m_line->relay = nullptr;
    }

private:
    std::shared_ptr<Line> m_line;
};

} // namespace

WorkerThread::WorkerThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_place.moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    QMetaObject::invokeMethod(&m_place, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> work, std::function<void()> done, QObject *context)
{
    auto line = std::make_shared<Line>();
    auto *relay = new Relay(context, line);
    Q_UNUSED(relay) // owned by the context, or by itself once it has answered
    ++m_waiting;
    QMetaObject::invokeMethod(
        &m_place,
        [this, work = std::move(work), done = std::move(done), line] {
            --m_waiting;
            work();
            const QMutexLocker locker(&line->mutex);
            QObject *const waiting = line->relay;
            if (waiting) {
                QMetaObject::invokeMethod(
                    waiting,
                    [waiting, done] {
                        done();
                        waiting->deleteLater();
                    },
                    Qt::QueuedConnection);
            }
        },
        Qt::QueuedConnection);
}

} // namespace warsha
