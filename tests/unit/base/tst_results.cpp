// SPDX-License-Identifier: GPL-3.0-or-later
// Errors by value and the macros that pass them on, typed ids, the worker that answers nobody who is gone, and CBOR heads.
#include "cborwriter.h"
#include "clock.h"
#include "fakeclock.h"
#include "faultlog.h"
#include "id.h"
#include "result.h"
#include "worker.h"

#include <QCborValue>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const Error stopped{ErrorKind::Rule, u"No."_s, u"detail"_s};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorKind::Rule, u"No."_s, u"detail"_s);
    return number / 2;
}

Result<int> quarter(int number, int &reached)
{
    WARSHA_TRY(const int first, half(number));
    ++reached;
    WARSHA_TRY(const int second, half(first));
    ++reached;
    return second;
}

Result<QString> checked(const QList<int> &numbers, int &reached)
{
    for (const int number : numbers) {
        WARSHA_CHECK(half(number));
        ++reached;
    }
    return u"all even"_s;
}

} // namespace

class ResultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeReadIsNothingAndInTheLogWithoutItsSentence()
    {
        const Error fault{ErrorKind::Storage, u"The record of Amal Haddad cannot be read."_s, u"disk I/O error"_s};
        QTest::ignoreMessage(QtWarningMsg, "hits of groups: storage failed: disk I/O error"); // the whole line: no name in it
        QCOMPARE(orLogged("hits of groups"_L1, Result<int>(failure(fault))), 0);
        QCOMPARE(orLogged("hits of groups"_L1, Result<int>(7)), 7);
    }

    void whatOneMayNotReadIsNoFault()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(orLogged("hits of awards"_L1, Result<int>(failure(ErrorKind::Denied, u"No."_s))), 0);
    }

    void theFirstErrorLeavesAtOnce()
    {
        int reached = 0;
        QCOMPARE(quarter(12, reached).value(), 3);
        QCOMPARE(reached, 2);
        reached = 0;
        const Result<int> second = quarter(6, reached);
        QVERIFY(!second);
        QCOMPARE(reached, 1);
        QVERIFY(second.error() == stopped);
        reached = 0;
        QVERIFY(!quarter(7, reached));
        QCOMPARE(reached, 0);
    }
    void checksPassTheErrorOnWhole()
    {
        int reached = 0;
        QCOMPARE(checked({2, 4}, reached).value(), u"all even"_s);
        reached = 0;
        const auto odd = checked({2, 3, 4}, reached);
        QCOMPARE(reached, 1);
        QVERIFY(odd.error() == stopped); // of another type of Result: kind, sentence and detail are the same
        QVERIFY(!(odd.error() == Error{ErrorKind::Rule, u"No."_s, {}}));
    }
    void workAnswersWhoStillLives()
    {
        InlineWorker worker;
        QObject here;
        int answer = 0;
        worker.run(&here, [] { return half(42); }, [&](const Result<int> &result) { answer = result.value_or(-1); });
        QCOMPARE(answer, 21);
        auto *gone = new QObject;
        bool done = false;
        worker.run(gone, [&] { delete gone; done = true; return half(2); }, [&](const Result<int> &) { answer = 0; });
        QVERIFY(done);
        QCOMPARE(answer, 21);
    }
    void progressRemembersTheStop()
    {
        Progress progress;
        QVERIFY(!progress.isCancelled());
        progress.cancel();
        progress.report(1, 2);
        QVERIFY(progress.isCancelled());
    }
    void clocksTellUtc()
    {
        QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
        FakeClock clock(QDateTime(QDate(2026, 3, 29), QTime(3, 0), QTimeZone("Asia/Beirut")));
        const qint64 before = clock.seconds();
        clock.advance(90);
        QCOMPARE(clock.seconds() - before, 90);
    }

    void idsAreStrictAndTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        QTest::newRow("lower case") << u"0198c0de-0000-7000-8000-000000000001"_s << true;
        QTest::newRow("cut") << u"0198c0de-0000-7000-8000-00000000000"_s << false;
        QTest::newRow("no hyphens") << u"0198c0de00007000800000000000001"_s << false;
        QTest::newRow("a letter past f") << u"0198c0de-0000-7000-8000-00000000000g"_s << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("all zero") << u"00000000-0000-0000-0000-000000000000"_s << false;
    }
    void idsAreStrictAndTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, isId);
        using TestId = Id<struct TestTag>;
        const TestId id = TestId::fromText(text);
        QCOMPARE(!id.isNull(), isId);
        QCOMPARE(id.toText(), isId ? text : QString());
    }
    void idsCarryTheirTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString text = Id<struct TestTag>::make().toText();
        const qint64 stamp = (text.first(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
        QVERIFY(stamp >= before);
        QVERIFY(u"89ab"_s.contains(text.at(19))); // the variant of RFC 9562
        QCOMPARE(text, text.toLower());
    }

    void heads_data()
    {
        // RFC 8949, appendix A
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QByteArray>("bytes");
        const std::pair<qint64, const char *> vectors[] = {
            {0, "00"}, {10, "0a"}, {23, "17"}, {24, "1818"}, {25, "1819"}, {100, "1864"}, {255, "18ff"}, {256, "190100"}, {1000, "1903e8"},
            {65535, "19ffff"}, {65536, "1a00010000"}, {1000000, "1a000f4240"}, {4294967295, "1affffffff"}, {4294967296, "1b0000000100000000"},
            {1000000000000, "1b000000e8d4a51000"}, {std::numeric_limits<qint64>::max(), "1b7fffffffffffffff"},
            {-1, "20"}, {-10, "29"}, {-24, "37"}, {-25, "3818"}, {-100, "3863"}, {-256, "38ff"}, {-257, "390100"}, {-1000, "3903e7"},
            {std::numeric_limits<qint64>::min(), "3b7fffffffffffffff"}};
        for (const auto &[value, bytes] : vectors)
            QTest::addRow("%lld", qlonglong(value)) << value << QByteArray(bytes);
    }
    void heads()
    {
        QFETCH(qint64, value);
        QFETCH(QByteArray, bytes);
        CborWriter writer;
        writer.integer(value);
        QCOMPARE(writer.result().toHex(), bytes);
        QCOMPARE(QCborValue::fromCbor(writer.result()).toInteger(value ^ 1), value);
    }
    void lengthsAndOtherKinds()
    {
        CborWriter writer;
        writer.text(QString(23, u'a'));
        writer.text(QString(24, u'a'));
        writer.text(u"");
        writer.text(u"\U0001f600");
        writer.bytes(QByteArray(256, 'b'));
        writer.map(24);
        writer.array(256);
        writer.tag(61);
        writer.boolean(true);
        writer.boolean(false);
        writer.null();
        const QByteArray expected = QByteArray::fromHex("77") + QByteArray(23, 'a') + QByteArray::fromHex("7818") + QByteArray(24, 'a')
            + QByteArray::fromHex("60" "64f09f9880" "590100") + QByteArray(256, 'b') + QByteArray::fromHex("b818" "990100" "d83d" "f5f4f6");
        QCOMPARE(writer.result().toHex(), expected.toHex());
    }
};

QTEST_APPLESS_MAIN(ResultsTest)
#include "tst_results.moc"
