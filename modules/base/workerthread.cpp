// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerthread.h"

namespace warsha {

namespace {

/// Lives in the asking thread until its answer has come.
class Reply : public QObject
{
public:
    Reply(QObject *context, std::function<void()> done) : m_context(context), m_done(std::move(done)) {}

    void deliver()
    {
        if (m_context)
            m_done();
        deleteLater();
    }

private:
    QPointer<QObject> m_context;
    std::function<void()> m_done;
};

} // namespace

WorkerThread::WorkerThread(const QString &name) : m_bench(new QObject)
{
    m_thread.setObjectName(name);
    m_bench->moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    runAndWait([] {}); // jobs are done in order: when this one is, all are
    m_thread.quit();
    m_thread.wait();
    delete m_bench;
}

void WorkerThread::runAndWait(const std::function<void()> &job)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    QMetaObject::invokeMethod(m_bench, job, Qt::BlockingQueuedConnection);
}

void WorkerThread::post(std::function<void()> work, std::function<void()> done, QObject *context)
{
    auto *reply = new Reply(context, std::move(done));
    QMetaObject::invokeMethod(m_bench, [work = std::move(work), reply] {
        work();
        QMetaObject::invokeMethod(reply, [reply] { reply->deliver(); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

} // namespace warsha
