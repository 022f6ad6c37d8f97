// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes of a person against counting every second by hand: connections drawn from a fixed seed, two devices, joins before
// the session and after it, in any order; and the balance against trying out every day.
#include "balance.h"
#include "intervals.h"
#include "meetingimport.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace warsha;

class TestMinutesCounted : public QObject
{
    Q_OBJECT
private:
    static constexpr int length = 2000; // seconds that are looked at

    static QList<Interval> drawn(QRandomGenerator &random)
    {
        QList<Interval> connections;
        const int count = random.bounded(7);
        for (int i = 0; i < count; ++i) {
            const qint64 from = random.bounded(length);
            connections.append({from, from + random.bounded(600) - 20}); // now and then backwards
        }
        return connections;
    }
    static std::vector<bool> seconds(const QList<Interval> &connections, const Interval &session)
    {
        std::vector<bool> present(size_t(length) * 2);
        for (const Interval &each : connections)
            for (qint64 second = each.from; second < each.to; ++second)
                if (second >= session.from && second < session.to)
                    present[size_t(second)] = true;
        return present;
    }

private Q_SLOTS:
    void secondsCountedByHandAgree()
    {
        QRandomGenerator random(2026);
        int some = 0;
        for (int round = 0; round < 400; ++round) {
            const qint64 start = random.bounded(length);
            const Interval session{start, start + 1 + random.bounded(length - int(start))};
            QList<ReportPerson> lines(1 + random.bounded(2)); // one or two devices
            QList<Interval> all;
            for (ReportPerson &line : lines) {
                line.connections = drawn(random);
                all += line.connections;
            }
            const std::vector<bool> present = seconds(all, session);
            const auto count = std::ranges::count(present, true);
            const QString place = QString::number(round);
            QVERIFY2(minutesOf(lines, session, false) == count / 60, qPrintable(place));
            some += count >= 60;
            const Interval stretch = presenceOf(lines, session, false);
            if (count == 0) {
                QVERIFY2(stretch.from == session.from && stretch.to == session.to, qPrintable(place));
                continue;
            }
            const auto first = std::ranges::find(present, true) - present.begin();
            const auto last = present.rend() - std::ranges::find(present.rbegin(), present.rend(), true);
            QVERIFY2(stretch.from == first && stretch.to == last, qPrintable(place));
            QVERIFY2(minutesOf(lines, session, false) <= (stretch.to - stretch.from) / 60, qPrintable(place)); // what the ledger asks of an entry
        }
        QVERIFY(some > 100);
    }
    void oneDeviceMoreIsNeverLess()
    {
        QRandomGenerator random(7);
        const Interval session{100, 1700};
        for (int round = 0; round < 200; ++round) {
            ReportPerson one;
            one.connections = drawn(random);
            ReportPerson other;
            other.connections = drawn(random);
            const int alone = minutesOf({one}, session, false);
            const int both = minutesOf({one, other}, session, false);
            QVERIFY(both >= alone);
            QVERIFY(both <= alone + minutesOf({other}, session, false) + 1); // floored once, not twice
            QCOMPARE(minutesOf({one, one}, session, false), alone);
            ReportPerson joined = one;
            joined.connections += other.connections;
            QCOMPARE(minutesOf({joined}, session, false), both);
        }
    }

    void theLastDayIsThatOfTryingOut()
    {
        QRandomGenerator random(99);
        const QDate today(2026, 3, 10);
        int reached = 0;
        for (int round = 0; round < 400; ++round) {
            QList<PossibleDay> ahead;
            for (int i = 1, count = random.bounded(12); i <= count; ++i)
                ahead.append({today.addDays(2 * i), 60 * (1 + random.bounded(4))});
            const int required = 60 * (1 + random.bounded(40));
            const int percent = random.bounded(3) ? random.bounded(101) : 0;
            const int grain = random.bounded(2) ? 60 : 1; // round numbers meet the target exactly
            const qint64 counted = random.bounded(required / grain + 1) * grain;
            const qint64 recorded = counted + random.bounded(200 / grain + 1) * grain;
            const ModeBalance balance = balanceOf({EnrolmentId(), Mode::Online, recorded, counted}, required, percent, ahead);

            const qint64 target = percent > 0 ? (qint64(required) * percent + 99) / 100 : required;
            std::optional<QDate> last; // idle up to the evening before it, and it can still be made
            for (const PossibleDay &from : ahead) {
                qint64 sum = recorded;
                for (const PossibleDay &day : ahead)
                    sum += day.day >= from.day ? day.minutes : 0;
                if (sum >= target && recorded < target)
                    last = from.day;
            }
            qint64 possible = recorded;
            for (const PossibleDay &day : ahead)
                possible += day.minutes;
            QCOMPARE(balance.least, int(target));
            QCOMPARE(balance.outOfReach, possible < target);
            QCOMPARE(balance.belowLeast, counted < target);
            QCOMPARE(balance.counted + balance.stillPossible, qMax(recorded, qMin<qint64>(possible, required)));
            QCOMPARE(balance.lastDay, last);
            reached += last.has_value();
        }
        QVERIFY(reached > 50);
    }
};

QTEST_GUILESS_MAIN(TestMinutesCounted)
#include "tst_minutescounted.moc"
