// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs of enrolment in any order, good and bad, drawn from a fixed seed: whatever is said, the rules hold after each step,
// and undoing every step leaves the group as it was.
#include "enrolmentcentre.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using S = EnrolmentStatus;

class TestEnrolmentWalk : public QObject
{
    Q_OBJECT
private:
    static constexpr int places = 3;
    std::unique_ptr<EnrolmentCentre> m_centre;
    GroupId m_group;
    QList<PersonId> m_people;

    QList<Enrolment> members() { return got(m_centre->enrolments.ofGroup(m_group)); }
    QString world()
    {
        QString said;
        for (const Enrolment &each : members())
            said += each.person.toText() + enrolmentStatusCode(each.status) + each.enrolled.toString(Qt::ISODate) + each.ended.toString(Qt::ISODate) + u'\n';
        return said;
    }
    /// One verb about one or two people, on a day that may or may not fit.
    bool step(QRandomGenerator &random)
    {
        EnrolmentService &enrolments = m_centre->enrolments;
        const QList<Enrolment> now = members();
        const QDate day = QDate(2026, 2, 20).addDays(random.bounded(140));
        QList<PersonId> people{m_people[random.bounded(int(m_people.size()))]};
        if (random.bounded(3) == 0)
            people.append(m_people[random.bounded(int(m_people.size()))]);
        QList<EnrolmentId> ids;
        for (const Enrolment &each : now)
            if (people.contains(each.person))
                ids.append(each.id);
        switch (random.bounded(9)) {
        case 0: return bool(enrolments.apply(m_group, people, day));
        case 1: return bool(enrolments.enrol(m_group, people, day));
        case 2: return bool(enrolments.enrolMissing(m_group, people, day));
        case 3: return bool(enrolments.offer(ids, day));
        case 4: return bool(enrolments.accept(ids, day));
        case 5: return bool(enrolments.begin(ids, day));
        case 6: return bool(enrolments.complete(ids, day));
        case 7: return bool(enrolments.notTakenUp(ids, day));
        default: return !ids.isEmpty() && enrolments.withdraw(ids.first(), LeavingReason::Other, u"why"_s, day);
        }
    }
    /// What must hold of everybody, whatever was said before; empty when it does.
    QString broken(const QList<Enrolment> &before, const QList<Enrolment> &after)
    {
        int taken = 0;
        QSet<PersonId> seen;
        for (const Enrolment &each : after) {
            const QString who = m_centre->numberOf(each.person) + u' ' + enrolmentStatusCode(each.status);
            const auto was = std::ranges::find(before, each.id, &Enrolment::id);
            taken += holdsPlace(each.status);
            if (seen.contains(each.person))
                return who + u" stands twice"_s;
            seen.insert(each.person);
            if (was != before.cend() && was->status != each.status && !mayFollow(was->status, each.status))
                return who + u" came from "_s + enrolmentStatusCode(was->status);
            if (isInTraining(each.status) && !(each.enrolled.isValid() && each.offered.isValid() && each.offered <= each.enrolled))
                return who + u" without the days of both sides"_s;
            const bool isOver = each.status == S::Completed || each.status == S::Withdrawn || each.status == S::NotTakenUp;
            if (isOver != each.ended.isValid() || (each.status == S::Withdrawn) != (each.reason != LeavingReason::None))
                return who + u" and its end do not fit"_s;
            if (each.ended.isValid() && each.ended < (each.enrolled.isValid() ? each.enrolled : each.applied))
                return who + u" ended before it began"_s;
            if (!each.sealedNote.isEmpty() && each.status != S::Withdrawn)
                return who + u" kept a note on leaving"_s;
        }
        return taken > places ? u"%1 in %2 places"_s.arg(taken).arg(places) : QString();
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<EnrolmentCentre>(std::move(test));
        QVERIFY(m_centre->addProgramme());
        m_people = m_centre->addPeople({u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s});
        Group group = m_centre->asked(u"A"_s);
        group.capacity = places;
        m_group = got(m_centre->groups.add(group)).id;
    }
    void cleanup() { m_centre.reset(); }

    void rulesHoldInAnyOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 22U})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void rulesHoldInAnyOrder()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QStringList worlds; // before each step that wrote something
        int refused = 0;
        for (int i = 0; i < 120; ++i) {
            const QList<Enrolment> before = members();
            const QString world = this->world();
            const qint64 entries = m_centre->entries();
            const bool done = step(random);
            refused += !done;
            const QString wrong = broken(before, members());
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
            if (!done)
                QCOMPARE(this->world(), world); // a no changes nothing
            if (m_centre->entries() != entries)
                worlds.append(world);
        }
        QVERIFY(worlds.size() > 15 && refused > 15); // both were tried
        while (!worlds.isEmpty()) {
            QVERIFY(m_centre->undo());
            QCOMPARE(world(), worlds.takeLast());
        }
        QVERIFY(members().isEmpty());
        QVERIFY(got(ChangeLog(m_centre->database()).verify()).intact);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentWalk)
#include "tst_enrolmentwalk.moc"
