// SPDX-License-Identifier: GPL-3.0-or-later
#include "intervals.h"
#include "meetingimport.h"
#include "reporttime.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestReportTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("English") << u"1h 13m 42s"_s << 4422;
        QTest::newRow("minutes") << u"19m 26s"_s << 1166;
        QTest::newRow("seconds") << u"50s"_s << 50;
        QTest::newRow("Polish") << u"1 godz. 13 min 42 s"_s << 4422;
        QTest::newRow("German") << u"1 Std. 13 Min. 42 Sek."_s << 4422;
        QTest::newRow("French") << u"1 h 13 min 42 s"_s << 4422;
        QTest::newRow("Arabic") << u"١ ساعة ١٣ دقيقة ٤٢ ثانية"_s << 4422;
        QTest::newRow("Russian") << u"1 ч 13 мин 42 с"_s << 4422;
        QTest::newRow("clock") << u"01:13:42"_s << 4422;
        QTest::newRow("wrong order") << u"13m 1h"_s << -1;
        QTest::newRow("no unit") << u"12"_s << -1;
        QTest::newRow("words") << u"an hour"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }
    void lengths()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QCOMPARE(readLength(text).value_or(-1), seconds);
    }

    void stamps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("expected"); // day first unless PM tells otherwise
        const auto at = [](int hour, int minute, int second) { return QDateTime(QDate(2022, 11, 14), QTime(hour, minute, second), Qt::UTC); };
        QTest::newRow("teams") << u"14/11/22, 09:29:07"_s << at(9, 29, 7);
        QTest::newRow("zoom") << u"11/14/2022 9:29:07 AM"_s << at(9, 29, 7);
        QTest::newRow("afternoon") << u"11/14/2022 09:29:07 PM"_s << at(21, 29, 7);
        QTest::newRow("noon") << u"11/14/2022 12:29:07 PM"_s << at(12, 29, 7);
        QTest::newRow("midnight") << u"11/14/2022 12:29:07 AM"_s << at(0, 29, 7);
        QTest::newRow("narrow blank") << u"11/14/2022, 9:29:07\u202fPM"_s << at(21, 29, 7);
        QTest::newRow("dots") << u"14.11.2022 09:29"_s << at(9, 29, 0);
        QTest::newRow("ISO") << u"2022-11-14 09:29:07"_s << at(9, 29, 7);
        QTest::newRow("ISO with T") << u"2022-11-14T09:29:07"_s << at(9, 29, 7);
        QTest::newRow("Arabic") << u"\u200f١٤‏/١١‏/٢٠٢٢، ٩:٢٩:٠٧ م"_s << at(21, 29, 7);
        QTest::newRow("13 o'clock PM") << u"11/14/2022 13:29:07 PM"_s << QDateTime();
        QTest::newRow("day 32") << u"32/11/2022 09:29"_s << QDateTime();
        QTest::newRow("nothing") << u"soon"_s << QDateTime();
    }
    void stamps()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, expected);
        const auto stamp = readStamp(text);
        const auto found = stamp ? wallOf(*stamp, orderOf({*stamp}).order) : std::nullopt;
        QCOMPARE(found.has_value(), expected.isValid());
        if (found)
            QCOMPARE(*found, expected.toSecsSinceEpoch());
    }
    void theOrderIsLearntFromTheWholeReport()
    {
        const RawStamp open = *readStamp(u"05/11/22, 09:00:00"_s);
        const RawStamp telling = *readStamp(u"14/11/22, 09:00:00"_s);
        QVERIFY(!orderOf({open}).certain);
        QCOMPARE(orderOf({open}).order, StampOrder::DayFirst);
        QVERIFY(orderOf({open, telling}).certain);
        QCOMPARE(orderOf({*readStamp(u"11/5/22, 9:00:00 AM"_s)}).order, StampOrder::MonthFirst);
        QVERIFY(orderOf({*readStamp(u"5/5/22, 9:00:00 AM"_s)}).certain); // the same either way
    }

    void intervalsUniteAndClip()
    {
        QCOMPARE(united({{10, 20}, {15, 30}, {30, 40}, {50, 60}, {70, 65}}), (QList<Interval>{{10, 40}, {50, 60}}));
        QCOMPARE(united({{10, 100}, {20, 30}}), (QList<Interval>{{10, 100}}));
        QCOMPARE(minutesWithin({{0, 59}, {59, 119}, {1000, 2000}}, {0, 120}), 1); // 119 s are one minute, floored once
        QCOMPARE(minutesWithin({{0, 30}, {60, 90}}, {0, 120}), 1);                // 30 s + 30 s are a minute
        QCOMPARE(minutesWithin({{0, 3600}}, {600, 1200}), 10);
        QCOMPARE(minutesWithin({{0, 3600}}, {4000, 5000}), 0);
        QCOMPARE(minutesWithin({}, {0, 100}), 0);
    }

    void wallTimesAcrossClockChanges()
    {
        // Lebanon 2026: forward on 29 March at 00:00, back on 25 October at 00:00 (tzdata).
        const QTimeZone beirut("Asia/Beirut");
        const auto at = [&](int month, int day, int hour, int minute) {
            return instantOf(wallSeconds(QDate(2026, month, day), QTime(hour, minute)), beirut);
        };
        QCOMPARE(at(3, 5, 9, 0).utc, QDateTime(QDate(2026, 3, 5), QTime(7, 0), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(at(7, 5, 9, 0).utc, QDateTime(QDate(2026, 7, 5), QTime(6, 0), Qt::UTC).toSecsSinceEpoch());
        const WallInstant skipped = at(3, 29, 0, 30);
        QCOMPARE(skipped.kind, WallInstant::Kind::Skipped);
        QCOMPARE(skipped.utc, at(3, 29, 1, 30).utc);
        const WallInstant doubled = at(10, 24, 23, 30);
        QCOMPARE(doubled.kind, WallInstant::Kind::Doubled);
        QCOMPARE(doubled.later - doubled.utc, 3600);
        QCOMPARE(at(10, 25, 1, 0).kind, WallInstant::Kind::Plain);
        QCOMPARE(dayOf(at(3, 5, 0, 10).utc, beirut), QDate(2026, 3, 5));
    }
    void aMeetingOverTheDoubledHourIsTold()
    {
        MeetingReport report;
        const auto wall = [](int hour, int minute) { return wallSeconds(QDate(2026, 10, 24), QTime(hour, minute)); };
        // Joins in the first 23:50, leaves when the clock shows 23:10 for the second time.
        report.connections.append({1, u"Amal"_s, {}, wall(23, 50), wall(23, 10), {}});
        report.connections.append({2, u"Karim"_s, {}, wall(22, 0), wall(22, 30), {}});
        const auto resolved = resolve(report, QTimeZone("Asia/Beirut"));
        QVERIFY(resolved);
        QCOMPARE(secondsOf(resolved->people[0].connections), 20 * 60);
        QVERIFY(resolved->notices.join(u' ').contains(u"put back"_s));
        QVERIFY(resolved->faults.isEmpty());
    }

    void totalsAreBoundBySessionAndSpan()
    {
        ReportPerson person;
        person.totalSeconds = 5000;
        QCOMPARE(minutesOf({person}, {0, 3600}, true), 60);
        QCOMPARE(minutesOf({person, person}, {0, 36'000}, true), 83); // two devices: the longer, not the sum
        person.span = Interval{0, 1800};
        QCOMPARE(minutesOf({person}, {0, 3600}, true), 30);
        ReportPerson again = person;
        again.totalSeconds = 600;
        again.span = Interval{3000, 3600};
        QCOMPARE(minutesOf({person, again}, {0, 3600}, true), 40); // known stretches apart from each other are added
    }
    void theHashForgetsOrderAndEncoding()
    {
        MeetingReport a;
        a.connections = {{1, u"José"_s, u"J@c.example"_s, 1, 2, {}}, {2, u"Amal"_s, {}, 3, 4, {}}};
        MeetingReport b = a;
        b.connections.swapItemsAt(0, 1);
        b.connections[1].name = u"Jose\u0301"_s;
        b.connections[1].row = 77;
        QCOMPARE(contentHash(a), contentHash(b));
        b.connections[0].leave = 5;
        QVERIFY(contentHash(a) != contentHash(b));
    }
};

QTEST_GUILESS_MAIN(TestReportTime)
#include "tst_reporttime.moc"
