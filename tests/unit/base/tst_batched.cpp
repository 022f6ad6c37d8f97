// SPDX-License-Identifier: GPL-3.0-or-later
// Work in batches on several threads: every thing once, answers in order.
#include "batched.h"

#include <QTest>

#include <numeric>

using namespace warsha;

class BatchedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersComeInOrder_data()
    {
        QTest::addColumn<int>("things");
        for (const int things : {0, 1, 511, 512, 513, 5000})
            QTest::addRow("%d", things) << things;
    }
    void answersComeInOrder()
    {
        QFETCH(int, things);
        std::atomic<int> calls = 0;
        Batched<QString, int> lengths([&calls](QString &&text) {
            ++calls;
            return int(text.size());
        });
        for (int i = 0; i < things; ++i)
            lengths.add(QString(i, u'x'));
        std::vector<int> expected(static_cast<size_t>(things));
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(lengths.finish(), expected);
        QCOMPARE(calls.load(), things);
    }
    void whoLeavesEarlyWaitsForTheThreads()
    {
        std::atomic<int> calls = 0;
        {
            Batched<int, int> work([&calls](int &&thing) {
                ++calls;
                return thing;
            });
            for (int i = 0; i < 1025; ++i)
                work.add(int(i));
        }
        QCOMPARE(calls.load(), 1024); // two batches were full; the third was never begun
    }
};

QTEST_GUILESS_MAIN(BatchedTest)
#include "tst_batched.moc"
