// SPDX-License-Identifier: GPL-3.0-or-later
// Work is done elsewhere and in order, answers come home, and nobody is called who is gone.
#include "workerthread.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class WorkerThreadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersInTheAskingThread()
    {
        WorkerThread worker(u"test"_s);
        QThread *home = QThread::currentThread();
        QThread *where = nullptr;
        QThread *answered = nullptr;
        int answer = 0;
        worker.run(this, [&] { where = QThread::currentThread(); return 42; },
                   [&](int value) { answer = value; answered = QThread::currentThread(); });
        QTRY_COMPARE(answer, 42);
        QVERIFY(where != home);
        QCOMPARE(answered, home);
    }

    void keepsTheOrder()
    {
        QList<int> done;
        QList<int> answers;
        {
            WorkerThread worker(u"test"_s);
            for (int i = 0; i < 50; ++i)
                worker.run(this, [&done, i] { done.append(i); return i; }, [&answers](int i) { answers.append(i); });
        } // waits for every job
        QCOMPARE(done.size(), 50);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
        QTRY_COMPARE(answers, done);
    }

    void leavesTheGoneAlone()
    {
        WorkerThread worker(u"test"_s);
        auto *page = new QObject;
        bool called = false;
        bool worked = false;
        worker.run(page, [&] { worked = true; return 1; }, [&](int) { called = true; });
        delete page;
        worker.runAndWait([] {});
        QCoreApplication::processEvents();
        QVERIFY(worked);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(WorkerThreadTest)
#include "tst_workerthread.moc"
