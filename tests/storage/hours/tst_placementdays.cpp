// SPDX-License-Identifier: GPL-3.0-or-later
// Days of a placement set from a sheet: what is refused and why, the rest written in one step; what lists say of a
// placement; and how a day was before.
#include "hourscentre.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestPlacementDays : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<PersonId> m_people;
    QList<EnrolmentId> m_enrolled;
    Placement m_placement;

    HoursCentre &centre() { return *m_centre; }
    PlacementService &placements() { return m_centre->placements; }
    PlacementDay day(int of, int minutes, const HourEntryId &entry = HourEntryId::make()) const
    {
        PlacementDay made;
        made.placement = m_placement.id;
        made.day = of > 0 ? QDate(2026, 3, of) : QDate();
        made.minutes = minutes;
        made.task = u"laid kerb stones"_s;
        made.entry = entry;
        return made;
    }
    QMap<qsizetype, PlacementDayFault> set(const QList<PlacementDay> &days, const OpId &op = OpId::make())
    {
        return got(placements().setDays(m_placement.id, days, op));
    }
    QString shown()
    {
        QStringList days;
        for (const OpenedDay &each : got(placements().daysOf(m_placement.id)))
            days.append(u"%1=%2"_s.arg(each.entry.day.day()).arg(each.entry.minutes));
        return days.join(u' ');
    }
    PlacementListing listing() { return got(placements().listings()).value(0); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(centre().begin());
        m_people = centre().addPeople({u"Samir Haddad"_s, u"Amal Darwish"_s});
        m_enrolled = got(centre().enrolPeople(m_people));
        Placement made;
        made.enrolment = m_enrolled[0];
        made.employer = u"Al-Jisr Roads"_s;
        made.mentor = u"Georges Najjar"_s;
        made.agreementSigned = QDate(2026, 3, 3);
        made.starts = QDate(2026, 3, 4);
        made.ends = QDate(2026, 3, 20);
        made.plannedMinutes = 3000;
        m_placement = got(placements().add({made})).first();
    }
    void cleanup() { m_centre.reset(); }

    void goodDaysStandAndBadOnesSayWhy()
    {
        PlacementDay early = day(5, 480);
        early.starts = centre().at(early.day, QTime(8, 0));
        early.ends = centre().at(early.day, QTime(12, 0));
        PlacementDay unnamed = day(10, 480);
        unnamed.confirmedOn = QDate(2026, 3, 10);
        const auto faults = set({day(4, 480), day(3, 480), early, day(6, 700), day(4, 300), unnamed});
        QCOMPARE(faults.keys(), (QList<qsizetype>{1, 2, 3, 4, 5}));
        QCOMPARE(faults.value(1).field, PlacementDayField::Day); // before the first day
        QCOMPARE(faults.value(2).field, PlacementDayField::Minutes); // more than lies between
        QCOMPARE(faults.value(3).field, PlacementDayField::Minutes); // over the cap
        QCOMPARE(faults.value(4).field, PlacementDayField::Day); // twice
        QCOMPARE(faults.value(5).field, PlacementDayField::Confirmed);
        QCOMPARE(shown(), u"4=480"_s);
        QCOMPARE(got(centre().undo()).verb, u"placements.days"_s);
        QCOMPARE(shown(), QString());
    }

    void aDayIsChangedMovedAndTakenOut()
    {
        const HourEntryId first = HourEntryId::make();
        const HourEntryId second = HourEntryId::make();
        QVERIFY(set({day(4, 480, first), day(5, 300, second)}).isEmpty());
        QCOMPARE(got(placements().daysOf(m_placement.id)).first().task, u"laid kerb stones"_s);
        QVERIFY(set({day(5, 480, first), day(4, 300, second)}).isEmpty()); // they change places
        QCOMPARE(shown(), u"4=300 5=480"_s);
        QVERIFY(set({day(0, 0, first)}).isEmpty());
        QCOMPARE(shown(), u"4=300"_s);
        QVERIFY(centre().undo());
        QCOMPARE(shown(), u"4=300 5=480"_s);
        const auto versions = got(placements().versionsOf(m_placement.id, first));
        QCOMPARE(versions.size(), 4); // made, moved, taken out, brought back
        QCOMPARE(versions[0].day.entry.day, QDate(2026, 3, 4));
        QCOMPARE(versions[1].day.entry.day, QDate(2026, 3, 5));
        QVERIFY(versions[2].isRemoved);
        QCOMPARE(versions[3].day.task, u"laid kerb stones"_s);
        QCOMPARE(versions[1].by, centre().session.user());
    }

    void lockedDaysStay()
    {
        const HourEntryId entry = HourEntryId::make();
        PlacementDay confirmed = day(4, 480, entry);
        confirmed.confirmedBy = u"Georges Najjar"_s;
        confirmed.confirmedOn = QDate(2026, 3, 4);
        QVERIFY(set({confirmed, day(5, 480)}).isEmpty());
        QCOMPARE(got(centre().hours.lock(centre().group.id, {}, {}, {})).locked, 1);
        const auto faults = set({day(4, 300, entry), day(0, 0, entry), day(6, 480)});
        QCOMPARE(faults.keys(), (QList<qsizetype>{0, 1}));
        QVERIFY2(faults.value(0).sentence.contains(u"locked"_s), qPrintable(faults.value(0).sentence));
        QCOMPARE(shown(), u"4=480 5=480 6=480"_s);
    }

    void aDoubleClickSetsOnce()
    {
        const OpId op = OpId::make();
        const QList<PlacementDay> days{day(4, 480), day(3, 480)};
        const auto first = set(days, op);
        const qint64 before = centre().entries();
        QCOMPARE(set(days, op).keys(), first.keys());
        QCOMPARE(centre().entries(), before);
    }

    void aListSaysHowAPlacementStands()
    {
        QCOMPARE(listing().person, m_people[0]);
        QCOMPARE(listing().groupCode, u"FRM-26-A"_s);
        PlacementDay confirmed = day(4, 480);
        confirmed.confirmedBy = u"Georges Najjar"_s;
        confirmed.confirmedOn = QDate(2026, 3, 4);
        QVERIFY(set({confirmed, day(5, 300)}).isEmpty());
        QCOMPARE(listing().sums, (PlacementSums{780, 0, 2, 1, QDate(2026, 3, 5)}));
        QCOMPARE(got(centre().hours.lock(centre().group.id, {}, {}, {})).locked, 1);
        HourFilter filter;
        filter.locked = true;
        QVERIFY(centre().hours.reverse(got(centre().hours.entries(filter)).first().entry.id));
        QCOMPARE(listing().sums, (PlacementSums{300, 0, 1, 1, QDate(2026, 3, 5)}));
        QCOMPARE(got(placements().ofPerson(m_people[0])).size(), 1);
        QCOMPARE(got(placements().ofPerson(m_people[1])).size(), 0);
        QCOMPARE(got(placements().places()).first().sums, PlacementSums());
        centre().test->clock().set(QDateTime(QDate(2026, 3, 19), QTime(12, 0), Qt::UTC)); // two weeks after the last day
        QCOMPARE(got(placements().counts()).idle, 1);
        QCOMPARE(got(placements().counts()).running, 1);
        centre().test->clock().set(QDateTime(QDate(2026, 3, 21), QTime(12, 0), Qt::UTC));
        QCOMPARE(got(placements().counts()).unsignedOnes, 1);
        QCOMPARE(got(placements().counts()).running, 0);
    }

    void standingsAreRules_data()
    {
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<int>("unsignedDays");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<PlacementStanding>("standing");
        const QDate ends(2026, 3, 20);
        QTest::newRow("the day before") << ends << QDate() << 0 << QDate(2026, 3, 3) << PlacementStanding::Planned;
        QTest::newRow("the first day") << ends << QDate() << 0 << QDate(2026, 3, 4) << PlacementStanding::Running;
        QTest::newRow("13 days without") << ends << QDate() << 0 << QDate(2026, 3, 17) << PlacementStanding::Running;
        QTest::newRow("14 days without") << ends << QDate() << 0 << QDate(2026, 3, 18) << PlacementStanding::Idle;
        QTest::newRow("a day since") << ends << QDate(2026, 3, 5) << 1 << QDate(2026, 3, 18) << PlacementStanding::Running;
        QTest::newRow("the last day") << ends << QDate(2026, 3, 18) << 1 << QDate(2026, 3, 20) << PlacementStanding::LastDay;
        QTest::newRow("the last day, long without") << ends << QDate() << 0 << QDate(2026, 3, 20) << PlacementStanding::LastDay;
        QTest::newRow("over, not signed") << ends << QDate(2026, 3, 18) << 1 << QDate(2026, 3, 21) << PlacementStanding::Unsigned;
        QTest::newRow("over, signed") << ends << QDate(2026, 3, 18) << 0 << QDate(2026, 3, 21) << PlacementStanding::Ended;
        QTest::newRow("open") << QDate() << QDate(2026, 6, 18) << 1 << QDate(2026, 6, 21) << PlacementStanding::Running;
    }
    void standingsAreRules()
    {
        QFETCH(QDate, ends);
        QFETCH(QDate, lastDay);
        QFETCH(int, unsignedDays);
        QFETCH(QDate, today);
        PlacementListing asked;
        asked.placement.starts = QDate(2026, 3, 4);
        asked.placement.ends = ends;
        asked.sums.lastDay = lastDay;
        asked.sums.unsignedDays = unsignedDays;
        QTEST(standingOf(asked, today), "standing");
    }
};

Q_DECLARE_METATYPE(warsha::PlacementStanding)
QTEST_GUILESS_MAIN(TestPlacementDays)
#include "tst_placementdays.moc"
