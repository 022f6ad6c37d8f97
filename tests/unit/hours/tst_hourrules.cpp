// SPDX-License-Identifier: GPL-3.0-or-later
#include "got.h"
#include "hourrules.h"
#include "shortday.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using Kind = HourFault::Kind;

namespace {
const QTimeZone zone("Asia/Beirut");
const QDate day(2026, 3, 5);
const EnrolmentId enrolment = EnrolmentId::make();
const PlacementId placementId = PlacementId::make();

qint64 at(int hour, int minute = 0, const QDate &on = day)
{
    return QDateTime(on, QTime(hour, minute), zone).toSecsSinceEpoch();
}
HourEntry online(int from, int to)
{
    HourEntry entry;
    entry.id = HourEntryId::make();
    entry.enrolment = enrolment;
    entry.mode = Mode::Online;
    entry.day = day;
    entry.starts = at(from);
    entry.ends = at(to);
    entry.minutes = (to - from) * 60;
    return entry;
}
HourEntry onTheJob(const QDate &on, int minutes)
{
    HourEntry entry;
    entry.id = HourEntryId::make();
    entry.enrolment = enrolment;
    entry.mode = Mode::OnTheJob;
    entry.day = on;
    entry.placement = placementId;
    entry.minutes = minutes;
    return entry;
}
HourRuleContext usual()
{
    HourRuleContext context;
    context.who = u"2026/0012"_s;
    context.groupCode = u"FRM-26-A"_s;
    context.groupStarts = QDate(2026, 3, 2);
    context.groupEnds = QDate(2026, 6, 30);
    context.enrolledOn = QDate(2026, 3, 2);
    context.zone = zone;
    Placement placement;
    placement.id = placementId;
    placement.enrolment = enrolment;
    placement.employer = u"Al-Jisr Roads"_s;
    placement.mentor = u"A mentor"_s;
    placement.agreementSigned = QDate(2026, 3, 3);
    placement.starts = QDate(2026, 3, 3);
    placement.ends = QDate(2026, 3, 20);
    context.placement = placement;
    return context;
}
QList<Kind> kinds(const HourEntry &entry, const HourRuleContext &context)
{
    QList<Kind> found;
    for (const HourFault &fault : faultsOf(entry, context)) {
        found.append(fault.kind);
        if (!fault.sentence.contains(u"2026/0012"_s))
            qWarning() << "no trainee in" << fault.sentence;
    }
    return found;
}
} // namespace

class TestHourRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundEntryPasses()
    {
        QVERIFY(kinds(online(9, 11), usual()).isEmpty());
        QVERIFY(kinds(onTheJob(day, 300), usual()).isEmpty());
    }
    void nobodyIsInTwoPlacesAtOnce()
    {
        HourRuleContext context = usual();
        const HourEntry other = online(10, 12);
        context.others = {{other, {}, u"FRM-26-B"_s}};
        const QList<HourFault> faults = faultsOf(online(9, 11), context);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].kind, Kind::Overlap);
        QCOMPARE(faults[0].other, other.id);
        QVERIFY(faults[0].sentence.contains(u"09:00–11:00"_s));
        QVERIFY(faults[0].sentence.contains(u"10:00–12:00"_s));
        QVERIFY(faults[0].sentence.contains(u"FRM-26-B"_s));
        QVERIFY(kinds(online(8, 10), context).isEmpty());  // ends where the other begins
        QVERIFY(kinds(online(12, 13), context).isEmpty());
        QVERIFY(kinds(other, context).isEmpty()); // itself is no other
    }
    void overMidnightToo()
    {
        HourRuleContext context = usual();
        HourEntry night = online(22, 23);
        night.ends = at(1, 0, day.addDays(1));
        night.minutes = 180;
        context.others = {{night, {}, u"FRM-26-A"_s}};
        HourEntry morning = online(9, 10);
        morning.day = day.addDays(1);
        morning.starts = at(0, 30, day.addDays(1));
        morning.ends = at(1, 30, day.addDays(1));
        QVERIFY(kinds(morning, context).contains(Kind::Overlap));
    }
    void oneDayOnTheJobOnce()
    {
        HourRuleContext context = usual();
        context.others = {{onTheJob(day, 300), {}, u"FRM-26-A"_s}};
        QCOMPARE(kinds(onTheJob(day, 200), context), QList<Kind>{Kind::SameDay});
        QVERIFY(kinds(onTheJob(day.addDays(1), 200), context).isEmpty());
    }
    void noDayIsOverItsCap()
    {
        HourRuleContext context = usual();
        context.dayCapMinutes = 480;
        context.others = {{onTheJob(day, 300), {}, u"FRM-26-A"_s}};
        QCOMPARE(kinds(online(16, 20), context), QList<Kind>{Kind::DayCap}); // 300 + 240
        QVERIFY(kinds(online(16, 19), context).isEmpty());                   // 300 + 180
    }
    void datesOfEnrolmentAndGroup_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("fault"); // -1: none
        QTest::newRow("first day") << QDate(2026, 3, 2) << -1;
        QTest::newRow("last day") << QDate(2026, 4, 30) << -1;
        QTest::newRow("after leaving") << QDate(2026, 5, 1) << int(Kind::AfterLeaving);
        QTest::newRow("before the group") << QDate(2026, 3, 1) << int(Kind::BeforeEnrolment);
    }
    void datesOfEnrolmentAndGroup()
    {
        QFETCH(QDate, day);
        QFETCH(int, fault);
        HourRuleContext context = usual();
        context.leftOn = QDate(2026, 4, 30);
        HourEntry entry = online(9, 10);
        entry.day = day;
        const QList<Kind> found = kinds(entry, context);
        QCOMPARE(found.isEmpty(), fault < 0);
        if (fault >= 0)
            QVERIFY(found.contains(Kind(fault)));
    }
    void outsideTheGroupAndNeverEnrolled()
    {
        HourEntry late = online(9, 10);
        late.day = QDate(2026, 7, 1);
        QCOMPARE(kinds(late, usual()), QList<Kind>{Kind::OutsideGroup});
        HourRuleContext applied = usual();
        applied.enrolledOn = {};
        QCOMPARE(kinds(online(9, 10), applied), QList<Kind>{Kind::NotEnrolled});
    }
    void placementsAndAgreements()
    {
        QCOMPARE(kinds(onTheJob(QDate(2026, 3, 2), 300), usual()), (QList<Kind>{Kind::Agreement, Kind::Placement}));
        QCOMPARE(kinds(onTheJob(QDate(2026, 3, 21), 300), usual()), QList<Kind>{Kind::Placement});
        HourEntry without = onTheJob(day, 300);
        without.placement = {};
        QCOMPARE(kinds(without, usual()), QList<Kind>{Kind::Placement});
        HourRuleContext others = usual();
        others.placement->enrolment = EnrolmentId::make();
        QCOMPARE(kinds(onTheJob(day, 300), others), QList<Kind>{Kind::Placement});
    }
    void values_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("sound");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("negative") << -10 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("as long as it lasted") << 120 << true;
        QTest::newRow("longer than it lasted") << 121 << false;
    }
    void values()
    {
        QFETCH(int, minutes);
        QFETCH(bool, sound);
        HourEntry entry = online(9, 11);
        entry.minutes = minutes;
        QCOMPARE(kinds(entry, usual()).isEmpty(), sound);
    }
    void backwardsIsRefused()
    {
        HourEntry entry = online(9, 11);
        std::swap(entry.starts, entry.ends);
        QVERIFY(kinds(entry, usual()).contains(Kind::Value));
        entry = online(9, 11);
        entry.ends.reset();
        QVERIFY(kinds(entry, usual()).contains(Kind::Value));
    }

    void aReversalTakesALockedEntryBack()
    {
        HourEntry entry = online(9, 11);
        const UserId user = UserId::make();
        QCOMPARE(refusal(reversalOf(entry, false, user, 5)).kind, ErrorKind::Rule); // not locked
        entry.locked = true;
        const auto reversal = reversalOf(entry, false, user, 5);
        QVERIFY(reversal);
        QCOMPARE(reversal->minutes, -120);
        QCOMPARE(reversal->reverses, entry.id);
        QVERIFY(reversal->locked);
        QCOMPARE(refusal(reversalOf(entry, true, user, 5)).kind, ErrorKind::Rule);
        QCOMPARE(refusal(reversalOf(*reversal, false, user, 5)).kind, ErrorKind::Rule);
    }

    void placementsNeedTheirParts()
    {
        Placement placement = *usual().placement;
        QVERIFY(faultsOf(placement).isEmpty());
        placement.employer = u" "_s;
        placement.mentor.clear();
        placement.agreementSigned = placement.starts.addDays(1);
        placement.ends = placement.starts.addDays(-1);
        QCOMPARE(faultsOf(placement).size(), 4);
        QCOMPARE(faultsOf(Placement()).size(), 4);
    }

    /// Against one from the 3rd to the 20th of March with Al-Jisr Roads.
    void daysInTwoPlacementsAreNamed_data()
    {
        QTest::addColumn<QDate>("starts");
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QDate>("from"); // of the days in both; null: none
        QTest::addColumn<QDate>("to");
        const auto march = [](int day) { return QDate(2026, 3, day); };
        QTest::newRow("entered twice") << march(3) << march(20) << march(3) << march(20);
        QTest::newRow("runs into it") << march(1) << march(5) << march(3) << march(5);
        QTest::newRow("one day") << march(20) << march(31) << march(20) << march(20);
        QTest::newRow("open") << march(10) << QDate() << march(10) << march(20);
        QTest::newRow("before") << march(1) << march(2) << QDate() << QDate();
        QTest::newRow("after") << march(21) << QDate() << QDate() << QDate();
        QTest::newRow("no first day yet") << QDate() << march(31) << QDate() << QDate();
    }
    void daysInTwoPlacementsAreNamed()
    {
        QFETCH(QDate, starts);
        QFETCH(QDate, ends);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const Placement standing = *usual().placement;
        Placement wanted;
        wanted.starts = starts;
        wanted.ends = ends;
        const QString warning = overlapWarning(wanted, {standing});
        if (from.isNull()) {
            QCOMPARE(warning, QString());
        } else {
            wanted.starts = from;
            wanted.ends = to;
            QVERIFY2(warning.contains(standing.employer) && warning.contains(placementDates(standing)), qPrintable(warning));
            QVERIFY2(warning.endsWith((from == to ? shortDay(from) : placementDates(wanted)) + u'.'), qPrintable(warning));
        }
        QCOMPARE(overlapWarning(standing, {standing}), QString()); // itself
    }
};

QTEST_GUILESS_MAIN(TestHourRules)
#include "tst_hourrules.moc"
