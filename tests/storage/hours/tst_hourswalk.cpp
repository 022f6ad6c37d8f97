// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger under any order of verbs, drawn from a fixed seed: nobody in two places at once, no day over its cap, only
// locked minutes count, and what is locked is never changed, only taken back.
#include "hourscentre.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestHoursWalk : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<HoursCentre> m_centre;
    QList<EnrolmentId> m_enrolled; ///< two people in one group, the first in another one too
    QHash<EnrolmentId, PersonId> m_personOf;
    QList<GroupId> m_groups;
    int m_fullest = 0; ///< minutes of the fullest day that was seen

    QList<StoredEntry> ledger()
    {
        return got(m_centre->hours.entries({}));
    }
    bool step(QRandomGenerator &random)
    {
        HoursService &hours = m_centre->hours;
        const QList<StoredEntry> now = ledger();
        const QDate day = QDate(2026, 3, 2).addDays(random.bounded(3));
        const int from = 4 + random.bounded(13);
        const GroupId group = m_groups[random.bounded(2)];
        switch (random.bounded(now.isEmpty() ? 4 : 6)) {
        case 0:
        case 1:
        case 2: {
            HourEntry entry;
            entry.enrolment = m_enrolled[random.bounded(3)];
            entry.mode = random.bounded(2) ? Mode::Online : Mode::Workshop;
            entry.starts = m_centre->at(day, QTime(from, 0));
            entry.ends = m_centre->at(day, QTime(from + 1 + random.bounded(6), 0));
            entry.minutes = int(*entry.ends - *entry.starts) / 60;
            return bool(hours.record({entry}));
        }
        case 3: return random.bounded(3) == 0 && hours.lock(group, {}, day, {});
        default: return bool(hours.reverse(now[random.bounded(int(now.size()))].entry.id));
        }
    }
    /// What must hold of the whole ledger; empty when it does.
    QString broken()
    {
        const QList<StoredEntry> all = ledger();
        QHash<PersonId, QList<HourEntry>> standing;
        QHash<EnrolmentId, std::pair<qint64, qint64>> sums; // recorded, counted
        QSet<HourEntryId> takenBack;
        for (const StoredEntry &each : all) {
            sums[each.entry.enrolment].first += each.entry.minutes;
            sums[each.entry.enrolment].second += each.entry.locked ? each.entry.minutes : 0;
            if (each.entry.isReversal()) {
                if (takenBack.contains(each.entry.reverses))
                    return u"one entry taken back twice"_s;
                takenBack.insert(each.entry.reverses);
            } else if (!each.reversed) {
                standing[m_personOf.value(each.entry.enrolment)].append(each.entry);
            }
        }
        for (const QList<HourEntry> &own : std::as_const(standing)) {
            QHash<QDate, int> minutes;
            for (qsizetype i = 0; i < own.size(); ++i) {
                minutes[own[i].day] += own[i].minutes;
                m_fullest = std::max(m_fullest, minutes[own[i].day]);
                if (minutes[own[i].day] > m_centre->settings.dayCapMinutes)
                    return u"a day over its cap"_s;
                for (qsizetype j = 0; j < i; ++j)
                    if (*own[i].starts < *own[j].ends && *own[j].starts < *own[i].ends)
                        return u"in two places at once"_s;
            }
        }
        for (const EnrolmentId &id : std::as_const(m_enrolled)) {
            const TraineeBalance balance = got(m_centre->hours.balanceOfTrainee(id));
            if (std::pair(balance.recorded, balance.counted) != sums.value(id))
                return u"the balance is not the sum of the ledger"_s;
            if (balance.counted < 0 || balance.recorded < balance.counted)
                return u"less than nothing"_s;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<HoursCentre>(std::move(test));
        QVERIFY(m_centre->begin());
        const QList<PersonId> people = m_centre->addPeople({u"Samir Haddad"_s, u"Amal Darwish"_s});
        const Group other = got(m_centre->addGroup(u"FRM-26-B"_s, QDate(2026, 3, 2), QDate(2026, 6, 30)));
        m_groups = {m_centre->group.id, other.id};
        m_enrolled = got(m_centre->enrolPeople(people)) + got(m_centre->enrolPeople({people[0]}, other.id));
        m_personOf = {{m_enrolled[0], people[0]}, {m_enrolled[1], people[1]}, {m_enrolled[2], people[0]}};
    }
    void cleanup() { m_centre.reset(); }

    void rulesHoldInAnyOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {4U, 55U})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void rulesHoldInAnyOrder()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        m_fullest = 0;
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            QHash<HourEntryId, HourEntry> locked;
            for (const StoredEntry &each : ledger())
                if (each.entry.locked)
                    locked.insert(each.entry.id, each.entry);
            (step(random) ? done : refused) += 1;
            const QString wrong = broken();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
            for (const StoredEntry &each : ledger()) {
                if (locked.contains(each.entry.id))
                    QCOMPARE(each.entry, locked.take(each.entry.id));
            }
            QVERIFY(locked.isEmpty()); // none of them is gone
        }
        QVERIFY(done > 20 && refused > 20); // both were tried
        QVERIFY(m_fullest > m_centre->settings.dayCapMinutes - 120); // and days were filled to their brim
        while (m_centre->undo()) { // as far as it goes: to the last lock or reversal
            const QString wrong = broken();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestHoursWalk)
#include "tst_hourswalk.moc"
