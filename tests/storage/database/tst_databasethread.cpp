// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs run in one thread, in order; answers come to the asker's thread, or to nobody.
#include "databasethread.h"

#include <QTest>

using namespace warsha;

class DatabaseThreadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersInTheAskersThread()
    {
        DatabaseThread worker;
        QObject asker;
        QThread *answered = nullptr;
        QList<int> order;
        QThread *worked = nullptr;
        for (int i = 0; i < 100; ++i) {
            worker.run(&asker, [&, i] { worked = QThread::currentThread(); return i; },
                       [&](int number) { order.append(number); answered = QThread::currentThread(); });
        }
        QTRY_COMPARE(order.size(), 100);
        QVERIFY(std::ranges::is_sorted(order));
        QCOMPARE(answered, thread());
        QVERIFY(worked != thread());
        QCOMPARE(asker.children().size(), 0); // nothing is left behind
    }
    void nobodyIsAnsweredWhenTheAskerIsGone()
    {
        int answers = 0;
        std::atomic<int> jobs = 0;
        {
            DatabaseThread worker;
            for (int i = 0; i < 500; ++i) {
                auto asker = std::make_unique<QObject>();
                worker.run(asker.get(), [&] { return ++jobs; }, [&](int) { ++answers; });
            }
        }
        QCoreApplication::processEvents();
        QCOMPARE(jobs.load(), 500); // the work itself is done: the thread's end waits for it
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "tst_databasethread.moc"
