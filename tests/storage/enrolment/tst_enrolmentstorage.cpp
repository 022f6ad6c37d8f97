// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentcentre.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using S = EnrolmentStatus;

namespace {

const QDate firstDay(2026, 3, 2);

} // namespace

class TestEnrolmentStorage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EnrolmentCentre> m_centre;

    EnrolmentService &enrolments() { return m_centre->enrolments; }
    PersonId trainee(const QString &name) { return m_centre->addPerson(name); }
    QList<PersonId> trainees(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(u"Trainee %1"_s.arg(i));
        return m_centre->addPeople(names);
    }
    Group asked(const QString &code, int capacity = 0) const
    {
        Group group = m_centre->asked(code);
        group.capacity = capacity;
        return group;
    }
    GroupId made(const QString &code, int capacity = 0) { return got(m_centre->groups.add(asked(code, capacity))).id; }
    QString statuses(const GroupId &group)
    {
        QStringList codes;
        for (const Enrolment &enrolment : got(enrolments().ofGroup(group)))
            codes.append(enrolmentStatusCode(enrolment.status));
        return codes.join(u' ');
    }
    static QList<EnrolmentId> idsOf(const QList<Enrolment> &list)
    {
        QList<EnrolmentId> ids;
        for (const Enrolment &enrolment : list)
            ids.append(enrolment.id);
        return ids;
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
    }
    void cleanup() { m_centre.reset(); }

    void aGroupFreezesItsProgrammeVersion()
    {
        const Group group = got(m_centre->groups.add(asked(u"FRM-26-A"_s, 26)));
        QCOMPARE(group.name, u"FRM-26-A"_s);
        QCOMPARE(got(m_centre->catalogue.version(m_centre->programmeVersion)).state, VersionState::Frozen);
        QCOMPARE(got(m_centre->groups.groupByCode(u"frm-26-a"_s)), group);
        QCOMPARE(refusal(m_centre->groups.groupByCode(u"x"_s)).kind, ErrorKind::NotFound);
        QVERIFY(m_centre->undo());
        QCOMPARE(got(m_centre->catalogue.version(m_centre->programmeVersion)).state, VersionState::Draft);
    }

    void groupsAreChecked()
    {
        made(u"FRM-26-A"_s);
        QCOMPARE(refusal(m_centre->groups.add(asked(u"frm-26-a"_s))).kind, ErrorKind::Conflict);
        QCOMPARE(refusal(m_centre->groups.add(asked(u" "_s))).kind, ErrorKind::Rule);
        Group backwards = asked(u"B"_s);
        backwards.ends = firstDay.addDays(-1);
        QVERIFY(refusal(m_centre->groups.add(backwards)).message.contains(u"before it starts"_s));
        Group strange = asked(u"C"_s);
        strange.programmeVersion = ProgrammeVersionId::make();
        QCOMPARE(refusal(m_centre->groups.add(strange)).kind, ErrorKind::NotFound);
        Group changed = got(m_centre->groups.groupByCode(u"FRM-26-A"_s));
        changed.capacity = 30;
        QCOMPARE(got(m_centre->groups.change(changed)).capacity, 30);
        QCOMPARE(refusal(m_centre->groups.change(changed)).kind, ErrorKind::Conflict); // stale by now
        changed.rowVersion = 2;
        changed.programmeVersion = ProgrammeVersionId::make();
        QCOMPARE(refusal(m_centre->groups.change(changed)).kind, ErrorKind::Rule);
    }

    void acceptanceHasTwoSides()
    {
        const GroupId group = made(u"A"_s, 2);
        const QList<PersonId> people = trainees(3);
        const auto applied = got(enrolments().apply(group, people, QDate(2026, 2, 1)));
        QCOMPARE(statuses(group), u"applied applied applied"_s);
        const auto ids = idsOf(applied.inGroup);
        QCOMPARE(refusal(enrolments().accept({ids[0]}, firstDay)).kind, ErrorKind::Rule); // nothing was offered
        const auto offered = got(enrolments().offer(ids, QDate(2026, 2, 10)));
        QCOMPARE(offered.inGroup.size(), 2);
        QCOMPARE(offered.waiting.size(), 1);
        QCOMPARE(statuses(group), u"offered offered waitlisted"_s);
        QVERIFY(enrolments().accept({ids[0]}, QDate(2026, 2, 12)));
        QVERIFY(enrolments().notTakenUp({ids[1]}, QDate(2026, 2, 20)));
        QVERIFY(enrolments().offer({ids[2]}, QDate(2026, 2, 21))); // a place came free
        QVERIFY(enrolments().accept({ids[2]}, QDate(2026, 2, 22)));
        QCOMPARE(statuses(group), u"enrolled not-taken-up enrolled"_s);
        const auto members = got(enrolments().ofGroup(group));
        QCOMPARE(members[0].applied, QDate(2026, 2, 1));
        QCOMPARE(members[0].offered, QDate(2026, 2, 10));
        QCOMPARE(members[0].enrolled, QDate(2026, 2, 12));
    }

    void enrollingFillsTheGroupAndThenTheWaitingList()
    {
        const GroupId group = made(u"A"_s, 26);
        const auto placed = got(enrolments().enrol(group, trainees(28), firstDay));
        QCOMPARE(placed.inGroup.size(), 26);
        QCOMPARE(placed.waiting.size(), 2);
        const auto listing = got(m_centre->groups.groups()).value(0);
        QCOMPARE(listing.counts.enrolled, 26);
        QCOMPARE(listing.counts.waitlisted, 2);
        QCOMPARE(listing.counts.places(), 26);
        QCOMPARE(listing.programmeCode, u"FRM"_s);
        QVERIFY(m_centre->undo());
        QCOMPARE(statuses(group), QString());
    }

    void theSamePersonTwiceIsRefusedByNumber()
    {
        const GroupId group = made(u"A"_s);
        const PersonId hala = trainee(u"Hala"_s);
        QVERIFY(enrolments().enrol(group, {hala}, firstDay));
        const auto twice = enrolments().enrol(group, {trainee(u"Ali"_s), hala}, firstDay);
        QCOMPARE(refusal(twice).kind, ErrorKind::Conflict);
        QVERIFY(refusal(twice).message.contains(u"2026/0001"_s));
        QVERIFY(!refusal(twice).message.contains(u"Hala"_s));
        QCOMPARE(statuses(group), u"enrolled"_s); // Ali did not slip in
        const PersonId omar = trainee(u"Omar"_s);
        QCOMPARE(refusal(enrolments().enrol(group, {omar, omar}, firstDay)).kind, ErrorKind::Conflict);
        QCOMPARE(refusal(enrolments().enrol(group, {omar}, QDate(2026, 7, 1))).kind, ErrorKind::Rule);
    }

    void doubleClickEnrolsOnce()
    {
        const GroupId group = made(u"A"_s, 1);
        const QList<PersonId> people = trainees(2);
        const OpId op = OpId::make();
        const auto first = got(enrolments().enrol(group, people, firstDay, op));
        const auto second = got(enrolments().enrol(group, people, firstDay, op));
        QCOMPARE(idsOf(second.inGroup), idsOf(first.inGroup));
        QCOMPARE(idsOf(second.waiting), idsOf(first.waiting));
        QCOMPARE(statuses(group), u"enrolled waitlisted"_s);
    }

    void leavingHasAReasonASealedNoteAndADay()
    {
        const GroupId group = made(u"A"_s);
        const PersonId hala = trainee(u"Hala"_s);
        const EnrolmentId id = got(enrolments().enrol(group, {hala}, firstDay)).inGroup.value(0).id;
        QCOMPARE(refusal(enrolments().withdraw(id, LeavingReason::None, {}, QDate(2026, 4, 1))).kind, ErrorKind::Rule);
        QCOMPARE(refusal(enrolments().withdraw(id, LeavingReason::Health, {}, QDate(2026, 1, 1))).kind, ErrorKind::Rule);
        const Enrolment left = got(enrolments().withdraw(id, LeavingReason::Health, u"told us a secret"_s, QDate(2026, 4, 1)));
        QCOMPARE(left.status, S::Withdrawn);
        QCOMPARE(left.reason, LeavingReason::Health);
        QCOMPARE(left.ended, QDate(2026, 4, 1));
        QVERIFY(!left.sealedNote.contains("secret"));
        QCOMPARE(got(enrolments().noteOf(left)), u"told us a secret"_s);
        QVERIFY(enrolments().enrol(group, {hala}, QDate(2026, 4, 20))); // comes back into the same row
        QCOMPARE(statuses(group), u"enrolled"_s);
        QVERIFY(enrolments().withdraw(id, LeavingReason::Moved, u"again"_s, QDate(2026, 5, 1)));
        QVERIFY(m_centre->people.erase(hala));
        QVERIFY(!enrolments().noteOf(got(enrolments().ofGroup(group)).value(0))); // the key is gone, and the note with it
    }

    void throughTheCourseAndToAnotherGroup()
    {
        const GroupId group = made(u"A"_s);
        const GroupId other = made(u"B"_s);
        const auto ids = idsOf(got(enrolments().enrol(group, trainees(2), firstDay)).inGroup);
        QCOMPARE(refusal(enrolments().begin(ids, firstDay.addDays(-1))).kind, ErrorKind::Rule);
        QVERIFY(enrolments().begin(ids, firstDay));
        QVERIFY(enrolments().complete({ids[0]}, QDate(2026, 6, 30)));
        QVERIFY(enrolments().transfer(ids[1], other, QDate(2026, 4, 1)));
        QCOMPARE(statuses(group), u"completed transferred"_s);
        QCOMPARE(statuses(other), u"enrolled"_s);
        QCOMPARE(refusal(enrolments().withdraw(ids[0], LeavingReason::Other, {}, QDate(2026, 7, 1))).kind, ErrorKind::Rule);
        const PersonId person = got(enrolments().ofGroup(other)).value(0).person;
        QCOMPARE(got(enrolments().ofPerson(person)).size(), 2);
        QCOMPARE(got(enrolments().all()).size(), 3);
    }

    void closedGroupsTakeNobody()
    {
        Group group = got(m_centre->groups.add(asked(u"A"_s)));
        group.state = GroupState::Finished;
        QVERIFY(m_centre->groups.change(group));
        QCOMPARE(refusal(enrolments().enrol(group.id, {trainee(u"Hala"_s)}, firstDay)).kind, ErrorKind::Rule);
    }

    void rightsAreAskedFirst()
    {
        const GroupId group = made(u"A"_s);
        const PersonId hala = trainee(u"Hala"_s);
        openTestSession(m_centre->session, Role::Trainer);
        QCOMPARE(refusal(enrolments().enrol(group, {hala}, firstDay)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(enrolments().apply(group, {hala}, firstDay)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(m_centre->groups.add(asked(u"B"_s))).kind, ErrorKind::Denied);
        m_centre->session.close();
        QCOMPARE(refusal(enrolments().ofGroup(group)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(m_centre->groups.groups()).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentStorage)
#include "tst_enrolmentstorage.moc"
