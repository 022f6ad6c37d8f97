// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"
#include "enrolmentservice.h"
#include "got.h"
#include "groupservice.h"
#include "memorykeyring.h"
#include "peopleservice.h"
#include "sqlcataloguerepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"
#include "sqlpersonrepository.h"
#include "testdatabase.h"
#include "testsession.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using S = EnrolmentStatus;

namespace {

const QDate firstDay(2026, 3, 2);

struct Centre {
    std::unique_ptr<TestDatabase> test;
    Session session;
    MemoryKeyRing keys;
    SqlPersonRepository personRepository;
    SqlCatalogueRepository catalogueRepository;
    SqlGroupRepository groupRepository;
    SqlEnrolmentRepository enrolmentRepository;
    Directory directory;
    PeopleService people;
    CatalogueService catalogue;
    GroupService groups;
    EnrolmentService enrolments;

    explicit Centre(std::unique_ptr<TestDatabase> made)
        : test(std::move(made)), session(test->desk()), personRepository(test->database()),
          catalogueRepository(test->database()), groupRepository(test->database()), enrolmentRepository(test->database()),
          directory(personRepository, keys, session),
          people(test->database(), session, keys, personRepository, directory, test->clock()),
          catalogue(catalogueRepository, test->database(), session),
          groups(test->database(), session, groupRepository, catalogue),
          enrolments(test->database(), session, keys, groupRepository, enrolmentRepository, directory)
    {
        openTestSession(session);
    }
};

} // namespace

class TestEnrolmentStorage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Centre> m_centre;
    ProgrammeVersionId m_version;

    EnrolmentService &enrolments() { return m_centre->enrolments; }
    PersonId trainee(const QString &name)
    {
        Identity identity;
        identity.names = {nameFromText(name)};
        return got(m_centre->people.registerPerson(identity)).id;
    }
    QList<PersonId> trainees(int count)
    {
        QList<Identity> identities;
        for (int i = 0; i < count; ++i) {
            Identity identity;
            identity.names = {nameFromText(u"Trainee %1"_s.arg(i))};
            identities.append(identity);
        }
        QList<PersonId> ids;
        for (const Person &person : got(m_centre->people.registerMany(identities, {u"people.import"_s, {}})))
            ids.append(person.id);
        return ids;
    }
    Group asked(const QString &code, int capacity = 0) const
    {
        Group group;
        group.code = code;
        group.programmeVersion = m_version;
        group.starts = firstDay;
        group.ends = QDate(2026, 6, 30);
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
        m_centre = std::make_unique<Centre>(std::move(test));
        Programme programme;
        programme.id = ProgrammeId::make();
        programme.code = u"FRM"_s;
        programme.titles = {{u"en"_s, u"Foreman"_s}};
        ProgrammeVersion version;
        version.id = ProgrammeVersionId::make();
        version.programme = programme.id;
        m_version = version.id;
        QVERIFY(m_centre->test->database().atomically({u"test"_s, {}}, m_centre->session.actor(), [&]() -> Result<void> {
            WARSHA_CHECK(m_centre->catalogueRepository.add(programme));
            return m_centre->catalogueRepository.addVersion(version);
        }));
    }
    void cleanup() { m_centre.reset(); }

    void aGroupFreezesItsProgrammeVersion()
    {
        const Group group = got(m_centre->groups.add(asked(u"FRM-26-A"_s, 26)));
        QCOMPARE(group.name, u"FRM-26-A"_s);
        QCOMPARE(got(m_centre->catalogue.version(m_version)).state, VersionState::Frozen);
        QCOMPARE(got(m_centre->groups.groupByCode(u"frm-26-a"_s)), group);
        QCOMPARE(m_centre->groups.groupByCode(u"x"_s).error().kind, ErrorKind::NotFound);
        ChangeLog log(m_centre->test->database());
        QVERIFY(log.undo(m_centre->session.actor()));
        QCOMPARE(got(m_centre->catalogue.version(m_version)).state, VersionState::Draft);
    }

    void groupsAreChecked()
    {
        made(u"FRM-26-A"_s);
        QCOMPARE(m_centre->groups.add(asked(u"frm-26-a"_s)).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_centre->groups.add(asked(u" "_s)).error().kind, ErrorKind::Rule);
        Group backwards = asked(u"B"_s);
        backwards.ends = firstDay.addDays(-1);
        QVERIFY(m_centre->groups.add(backwards).error().message.contains(u"before it starts"_s));
        Group strange = asked(u"C"_s);
        strange.programmeVersion = ProgrammeVersionId::make();
        QCOMPARE(m_centre->groups.add(strange).error().kind, ErrorKind::NotFound);
        Group changed = got(m_centre->groups.groupByCode(u"FRM-26-A"_s));
        changed.capacity = 30;
        QCOMPARE(got(m_centre->groups.change(changed)).capacity, 30);
        QCOMPARE(m_centre->groups.change(changed).error().kind, ErrorKind::Conflict); // stale by now
        changed.rowVersion = 2;
        changed.programmeVersion = ProgrammeVersionId::make();
        QCOMPARE(m_centre->groups.change(changed).error().kind, ErrorKind::Rule);
    }

    void acceptanceHasTwoSides()
    {
        const GroupId group = made(u"A"_s, 2);
        const QList<PersonId> people = trainees(3);
        const auto applied = got(enrolments().apply(group, people, QDate(2026, 2, 1)));
        QCOMPARE(statuses(group), u"applied applied applied"_s);
        const auto ids = idsOf(applied.inGroup);
        QCOMPARE(enrolments().accept({ids[0]}, firstDay).error().kind, ErrorKind::Rule); // nothing was offered
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
        ChangeLog log(m_centre->test->database());
        QVERIFY(log.undo(m_centre->session.actor()));
        QCOMPARE(statuses(group), QString());
    }

    void theSamePersonTwiceIsRefusedByNumber()
    {
        const GroupId group = made(u"A"_s);
        const PersonId hala = trainee(u"Hala"_s);
        QVERIFY(enrolments().enrol(group, {hala}, firstDay));
        const auto twice = enrolments().enrol(group, {trainee(u"Ali"_s), hala}, firstDay);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QVERIFY(twice.error().message.contains(u"2026/0001"_s));
        QVERIFY(!twice.error().message.contains(u"Hala"_s));
        QCOMPARE(statuses(group), u"enrolled"_s); // Ali did not slip in
        const PersonId omar = trainee(u"Omar"_s);
        QCOMPARE(enrolments().enrol(group, {omar, omar}, firstDay).error().kind, ErrorKind::Conflict);
        QCOMPARE(enrolments().enrol(group, {omar}, QDate(2026, 7, 1)).error().kind, ErrorKind::Rule);
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
        QCOMPARE(enrolments().withdraw(id, LeavingReason::None, {}, QDate(2026, 4, 1)).error().kind, ErrorKind::Rule);
        QCOMPARE(enrolments().withdraw(id, LeavingReason::Health, {}, QDate(2026, 1, 1)).error().kind, ErrorKind::Rule);
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
        QCOMPARE(enrolments().begin(ids, firstDay.addDays(-1)).error().kind, ErrorKind::Rule);
        QVERIFY(enrolments().begin(ids, firstDay));
        QVERIFY(enrolments().complete({ids[0]}, QDate(2026, 6, 30)));
        QVERIFY(enrolments().transfer(ids[1], other, QDate(2026, 4, 1)));
        QCOMPARE(statuses(group), u"completed transferred"_s);
        QCOMPARE(statuses(other), u"enrolled"_s);
        QCOMPARE(enrolments().withdraw(ids[0], LeavingReason::Other, {}, QDate(2026, 7, 1)).error().kind, ErrorKind::Rule);
        const PersonId person = got(enrolments().ofGroup(other)).value(0).person;
        QCOMPARE(got(enrolments().ofPerson(person)).size(), 2);
        QCOMPARE(got(enrolments().all()).size(), 3);
    }

    void closedGroupsTakeNobody()
    {
        Group group = got(m_centre->groups.add(asked(u"A"_s)));
        group.state = GroupState::Finished;
        QVERIFY(m_centre->groups.change(group));
        QCOMPARE(enrolments().enrol(group.id, {trainee(u"Hala"_s)}, firstDay).error().kind, ErrorKind::Rule);
    }

    void rightsAreAskedFirst()
    {
        const GroupId group = made(u"A"_s);
        const PersonId hala = trainee(u"Hala"_s);
        openTestSession(m_centre->session, Role::Trainer);
        QCOMPARE(enrolments().enrol(group, {hala}, firstDay).error().kind, ErrorKind::Denied);
        QCOMPARE(enrolments().apply(group, {hala}, firstDay).error().kind, ErrorKind::Denied);
        QCOMPARE(m_centre->groups.add(asked(u"B"_s)).error().kind, ErrorKind::Denied);
        m_centre->session.close();
        QCOMPARE(enrolments().ofGroup(group).error().kind, ErrorKind::Denied);
        QCOMPARE(m_centre->groups.groups().error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentStorage)
#include "tst_enrolmentstorage.moc"
