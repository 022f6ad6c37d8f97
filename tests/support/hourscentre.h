// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with one programme (100 h online, 50 h on the job), one group and its trainees, up to the ledger of hours:
// for storage tests of hours and of the slices above.
#pragma once

#include "changelog.h"
#include "enrolmentservice.h"
#include "got.h"
#include "groupservice.h"
#include "meetingimportservice.h"
#include "memorykeyring.h"
#include "peopleservice.h"
#include "placementservice.h"
#include "sqlcataloguerepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"
#include "sqlhoursrepository.h"
#include "sqlmeetingimportrepository.h"
#include "sqlpersonrepository.h"
#include "sqlplacementrepository.h"
#include "testdatabase.h"
#include "testsession.h"

namespace warsha {

struct HoursCentre {
    std::unique_ptr<TestDatabase> test;
    Session session;
    MemoryKeyRing keys;
    SqlPersonRepository personRepository;
    SqlCatalogueRepository catalogueRepository;
    SqlGroupRepository groupRepository;
    SqlEnrolmentRepository enrolmentRepository;
    SqlHoursRepository hoursRepository;
    SqlMeetingImportRepository importRepository;
    SqlPlacementRepository placementRepository;
    Directory directory;
    PeopleService people;
    CatalogueService catalogue;
    GroupService groups;
    EnrolmentService enrolments;
    HoursSettings settings{QTimeZone("Asia/Beirut"), 600};
    HoursSources sources{groupRepository, enrolmentRepository, catalogueRepository, directory};
    HoursService hours;
    MeetingImportService meetings;
    PlacementService placements;
    ProgrammeVersionId version;
    Group group;

    explicit HoursCentre(std::unique_ptr<TestDatabase> made)
        : test(std::move(made)), session(test->desk()), personRepository(test->database()),
          catalogueRepository(test->database()), groupRepository(test->database()), enrolmentRepository(test->database()),
          hoursRepository(test->database()), importRepository(test->database()), placementRepository(test->database()),
          directory(personRepository, keys, session),
          people(test->database(), session, keys, personRepository, directory, test->clock()),
          catalogue(catalogueRepository, test->database(), session),
          groups(test->database(), session, groupRepository, catalogue),
          enrolments(test->database(), session, keys, groupRepository, enrolmentRepository, directory),
          hours(test->database(), session, test->clock(), hoursRepository, sources, settings),
          meetings(test->database(), session, test->clock(), keys, hoursRepository, importRepository, sources, settings),
          placements(test->database(), session, test->clock(), keys, placementRepository, hoursRepository, sources, settings)
    {
        openTestSession(session);
    }

    /// The programme and a group from 2 March to 30 June 2026.
    Result<void> begin()
    {
        Programme programme;
        programme.id = ProgrammeId::make();
        programme.code = QStringLiteral("FRM");
        programme.titles = {{QStringLiteral("en"), QStringLiteral("Foreman")}};
        ProgrammeVersion plan;
        plan.id = ProgrammeVersionId::make();
        plan.programme = programme.id;
        plan.requiredMinutes = PerMode(6000, 0, 0, 3000);
        plan.leastAttendance = 80;
        version = plan.id;
        WARSHA_CHECK(test->database().atomically({QStringLiteral("test"), {}}, session.actor(), [&]() -> Result<void> {
            WARSHA_CHECK(catalogueRepository.add(programme));
            return catalogueRepository.addVersion(plan);
        }));
        WARSHA_TRY(group, addGroup(QStringLiteral("FRM-26-A"), QDate(2026, 3, 2), QDate(2026, 6, 30)));
        return {};
    }
    Result<Group> addGroup(const QString &code, QDate starts, QDate ends)
    {
        Group asked;
        asked.code = code;
        asked.programmeVersion = version;
        asked.starts = starts;
        asked.ends = ends;
        return groups.add(asked);
    }
    /// Registers people by these names and enrols them on the group's first day.
    Result<QList<EnrolmentId>> enrol(const QStringList &names, const GroupId &into = {})
    {
        QList<Identity> identities;
        for (const QString &name : names) {
            Identity identity;
            identity.names = {nameFromText(name)};
            identities.append(identity);
        }
        WARSHA_TRY(const QList<Person> registered, people.registerMany(identities, {QStringLiteral("people.import"), {}}));
        QList<PersonId> ids;
        for (const Person &person : registered)
            ids.append(person.id);
        return enrolPeople(ids, into);
    }
    Result<QList<EnrolmentId>> enrolPeople(const QList<PersonId> &ids, const GroupId &into = {})
    {
        WARSHA_TRY(const Group to, groups.group(into.isNull() ? group.id : into));
        WARSHA_TRY(const EnrolmentService::Placed placed, enrolments.enrol(to.id, ids, to.starts));
        QHash<PersonId, EnrolmentId> byPerson;
        for (const Enrolment &each : placed.inGroup)
            byPerson.insert(each.person, each.id);
        QList<EnrolmentId> enrolled;
        for (const PersonId &id : ids)
            enrolled.append(byPerson.value(id));
        return enrolled;
    }
    [[nodiscard]] qint64 at(const QDate &day, const QTime &time) const
    {
        return QDateTime(day, time, settings.zone).toSecsSinceEpoch();
    }
};

} // namespace warsha
