// SPDX-License-Identifier: GPL-3.0-or-later
// What a restored centre must be told, and what it takes over.
#include "numbergap.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"BEY-2026-#"_s;

Incarnation life(const QString &reason, QDate day)
{
    return {Id<IncarnationTag>::make(), 2, reason, {}, day.startOfDay(Qt::UTC).toSecsSinceEpoch()};
}

NumberGap gap(const Incarnation &life, const QString &of, qint64 first, qint64 last, bool settles = true)
{
    return {NumberGapId::make(), life.id, of, first, last, GapSource::Paper, settles};
}

} // namespace

class NumberGapTest : public QObject
{
    Q_OBJECT
    Incarnation m_restored = life(u"restored"_s, QDate(2026, 11, 26));

private Q_SLOTS:
    void whatMustBeTold_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QDate>("issuedOn");
        QTest::addColumn<bool>("asks");
        const QString yearly = u"{centre}-{year}-{serial:5}"_s, endless = u"{group}-{serial:3}"_s, restored = u"restored"_s;
        QTest::newRow("first life") << u"created"_s << yearly << QDate(2026, 12, 1) << false;
        QTest::newRow("restored") << restored << yearly << QDate(2026, 12, 1) << true;
        QTest::newRow("dated ahead for a ceremony") << restored << yearly << QDate(2027, 1, 15) << true;
        QTest::newRow("a year that nobody printed") << restored << yearly << QDate(2028, 1, 1) << false;
        QTest::newRow("dated back") << restored << yearly << QDate(2025, 6, 1) << true;
        QTest::newRow("a series without end") << restored << endless << QDate(2031, 1, 1) << true;
    }
    void whatMustBeTold()
    {
        QFETCH(QString, reason);
        QFETCH(QString, pattern);
        QFETCH(QDate, issuedOn);
        NumberKnowledge known;
        QVERIFY(!mustBeTold(known, {pattern}, scope, issuedOn)); // a database that is no centre yet
        known.life = life(reason, QDate(2026, 11, 26));
        QTEST(mustBeTold(known, {pattern}, scope, issuedOn), "asks");
    }
    void whoToldWhatSettlesIt()
    {
        const NumberPattern pattern{u"{centre}-{year}-{serial:5}"_s};
        const QDate day(2026, 12, 1);
        const auto asks = [&](const NumberGap &told) { return mustBeTold({m_restored, {}, {told}}, pattern, scope, day); };
        QVERIFY(!asks(gap(m_restored, scope, 3, 5)));
        QVERIFY(!asks(gap(m_restored, {}, 1, 0)));
        QVERIFY(asks(gap(m_restored, u"BEY-S-2026-#"_s, 3, 5)));
        QVERIFY(asks(gap(m_restored, scope, 3, 5, false)));
        QVERIFY(asks(gap(life(u"restored"_s, QDate(2026, 1, 1)), scope, 3, 5))); // told to a former life
    }
    void aWholeCentreSettlesEverything()
    {
        const NumberKnowledge replaced{life(u"created"_s, QDate(2025, 1, 1)), {{scope, 6}, {u"B-#"_s, 2}}, {}};
        const NumberKnowledge restored{m_restored, {{scope, 3}, {u"B-#"_s, 2}}, {}};
        NumberKnowledge after = restored;
        after.gaps = takenOver(restored, replaced, true);
        QVERIFY(isSettled(after, scope) && isSettled(after, u"never used"_s));
        QStringList numbers;
        for (const NumberGap &one : after.gaps)
            if (!one.isEmpty())
                numbers.append(u"%1 %2-%3"_s.arg(one.scope).arg(one.first).arg(one.last));
        QCOMPARE(numbers, QStringList{u"BEY-2026-# 3-5"_s});
    }
    void whatIsInTheRegisterIsNoGap_data()
    {
        QTest::addColumn<QList<int>>("there");
        QTest::addColumn<QStringList>("gaps");
        QTest::newRow("none") << QList<int>{} << QStringList{u"3-7"_s};
        QTest::newRow("all") << QList<int>{3, 4, 5, 6, 7} << QStringList{};
        QTest::newRow("some") << QList<int>{3, 5, 6} << QStringList{u"4-4"_s, u"7-7"_s};
        QTest::newRow("the last") << QList<int>{7} << QStringList{u"3-6"_s};
    }
    void whatIsInTheRegisterIsNoGap()
    {
        QFETCH(QList<int>, there);
        const NumberPattern pattern{u"{centre}-{year}-{serial:5}"_s};
        QStringList numbers{*awardNumber({u"X-{serial:5}"_s}, {}, 3)}; // of another series
        for (const int serial : std::as_const(there))
            numbers.append(*awardNumber(pattern, {u"BEY"_s, {}, {}, {}, QDate(2026, 1, 1)}, serial));
        const QList<NumberGap> taken = takenOver({m_restored, {{scope, 3}}, {}}, {life(u"created"_s, QDate(2025, 1, 1)), {{scope, 8}}, {}}, false, numbers);
        QStringList gaps;
        for (const NumberGap &one : taken)
            if (!one.isEmpty())
                gaps.append(u"%1-%2"_s.arg(one.first).arg(one.last));
        QTEST(gaps, "gaps");
        QCOMPARE(taken.last().last, 7); // the counter goes on after it
    }
    void acentreThatMayGoOnSettlesNothing()
    {
        const NumberKnowledge replaced{life(u"created"_s, QDate(2025, 1, 1)), {{scope, 6}}, {}};
        NumberKnowledge after{m_restored, {{scope, 3}}, {}};
        after.gaps = takenOver(after, replaced, false);
        QCOMPARE(after.gaps.size(), 1);
        QCOMPARE(after.gaps.first().last, 5);
        QVERIFY(!isSettled(after, scope));
    }
    void whatTheReplacedOneWasNotToldIsStillAsked()
    {
        const Incarnation former = life(u"restored"_s, QDate(2026, 10, 1));
        const NumberKnowledge replaced{former, {{scope, 6}, {u"B-#"_s, 4}}, {gap(former, scope, 4, 5)}};
        NumberKnowledge after{m_restored, {{scope, 3}, {u"B-#"_s, 4}}, {}};
        after.gaps = takenOver(after, replaced, true);
        QVERIFY(isSettled(after, scope));
        QVERIFY(!isSettled(after, u"B-#"_s));
    }
    void serialsAreReadBack_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("usual") << u"{centre}-{year}-{serial:5}"_s;
        QTest::newRow("text after") << u"{centre}/{serial:2}/{year}"_s;
        QTest::newRow("serial first") << u"{serial}-{programme}"_s;
    }
    void serialsAreReadBack()
    {
        QFETCH(QString, pattern);
        const NumberParts parts{u"BEY"_s, u"FRM"_s, u"G1"_s, u"C"_s, QDate(2026, 6, 1)};
        const QString of = counterScope({pattern}, parts);
        for (const qint64 serial : {1, 42, 99999, 1234567})
            QCOMPARE(serialOf(of, *awardNumber({pattern}, parts, serial)), std::optional(serial));
        QVERIFY(!serialOf(u"OTHER-#"_s, *awardNumber({pattern}, parts, 42)));
        QVERIFY(!serialOf(of, {}));
    }
};

QTEST_GUILESS_MAIN(NumberGapTest)
#include "tst_numbergap.moc"
