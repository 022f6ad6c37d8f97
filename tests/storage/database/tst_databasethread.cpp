// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs run in one thread, in order; answers come to the asker's thread, or to nobody.
#include "databasethread.h"

#include <QSemaphore>
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
    void whoAsksMeanwhileIsServedBetweenTheSteps()
    {
        DatabaseThread worker;
        QObject asker;
        QSemaphore begun, mayGoOn;
        QStringList order;
        const auto step = [&, steps = 0]() mutable -> std::optional<int> {
            if (++steps > 1)
                return steps == 1000 ? std::optional(steps) : std::nullopt;
            begun.release();
            mayGoOn.acquire(); // until somebody has asked
            return std::nullopt;
        };
        worker.runInSteps(&asker, step, [&order](int steps) { order.append(QString::number(steps)); });
        begun.acquire();
        worker.run(&asker, [] { return QStringLiteral("short"); }, [&order](const QString &answer) { order.append(answer); });
        mayGoOn.release();
        QTRY_COMPARE(order.size(), 2);
        QCOMPARE(order, QStringList({QStringLiteral("short"), QStringLiteral("1000")}));
    }
    void twoThatTakeLongTakeTurns()
    {
        DatabaseThread worker;
        QObject asker;
        QSemaphore bothAsked;
        QString order;
        int done = 0;
        const auto begin = [&](QChar name) {
            worker.runInSteps(&asker, [&, name, left = 3]() mutable -> std::optional<int> {
                if (order.isEmpty())
                    bothAsked.acquire();
                order.append(name); // in the worker's thread only, until both are done
                return --left == 0 ? std::optional(left) : std::nullopt;
            }, [&done](int) { ++done; });
        };
        begin(u'a');
        begin(u'b');
        bothAsked.release();
        QTRY_COMPARE(done, 2);
        QVERIFY2(order.startsWith(QStringLiteral("ab")), qPrintable(order));
        QCOMPARE(order.count(u'a'), 3);
        QCOMPARE(order.count(u'b'), 3);
    }
    void noFurtherStepOnceTheAskerIsGone()
    {
        QSemaphore begun, mayGoOn;
        std::atomic<int> steps = 0;
        {
            DatabaseThread worker;
            auto asker = std::make_unique<QObject>();
            worker.runInSteps(asker.get(), [&]() -> std::optional<int> {
                ++steps;
                begun.release();
                mayGoOn.acquire();
                return std::nullopt; // would never end
            }, [](int) {});
            begun.acquire();
            QObject other;
            worker.run(&other, [] { return 1; }, [](int) {});
            asker.reset();
            mayGoOn.release();
        }
        QCOMPARE(steps.load(), 1);
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
