// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with one group of four people in training, for the tests of assessment: trainees named "Trainee 0" to
// "Trainee 3", a programme of three units (U1, U2 needed, E1 elective), two members of staff.
#pragma once

#include "assessmentimport.h"
#include "catalogueservice.h"
#include "changelog.h"
#include "enrolmentservice.h"
#include "got.h"
#include "groupservice.h"
#include "memorykeyring.h"
#include "peopleservice.h"
#include "sampleprogramme.h"
#include "sqlassessmentrepository.h"
#include "sqlcataloguerepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"
#include "sqlpersonrepository.h"
#include "sqlstaffrepository.h"
#include "testdatabase.h"
#include "testsession.h"

namespace warsha {

struct AssessmentScene {
    std::unique_ptr<TestDatabase> test;
    Session session;
    MemoryKeyRing keys;
    SqlCatalogueRepository catalogueRepository;
    CatalogueService catalogue;
    SqlPersonRepository personRepository;
    Directory directory;
    PeopleService people;
    SqlStaffRepository staffRepository;
    StaffService staff;
    SqlGroupRepository groupRepository;
    GroupService groups;
    SqlEnrolmentRepository enrolmentRepository;
    EnrolmentService enrolments;
    SqlAssessmentRepository repository;
    AssessmentService assessment;
    AssessmentImport importer;

    Group group;
    ProgrammeVersion version;
    QList<Enrolment> members;
    StaffMember trainer;
    StaffMember other;

    explicit AssessmentScene(std::unique_ptr<TestDatabase> made)
        : test(std::move(made)), session(test->desk()), catalogueRepository(test->database()),
          catalogue(catalogueRepository, test->database(), session), personRepository(test->database()),
          directory(personRepository, keys, session),
          people(test->database(), session, keys, personRepository, directory, test->clock()),
          staffRepository(test->database()), staff(test->database(), session, keys, staffRepository),
          groupRepository(test->database()), groups(test->database(), session, groupRepository, catalogue),
          enrolmentRepository(test->database()),
          enrolments(test->database(), session, keys, groupRepository, enrolmentRepository, directory),
          repository(test->database()),
          assessment(test->database(), session, keys, directory, test->clock(),
                     {repository, catalogueRepository, groupRepository, enrolmentRepository}),
          importer(assessment, staff, directory)
    {
        openTestSession(session);
    }

    void fill(bool independentAssessor = false)
    {
        ProgrammeVersion wanted = sampleVersion();
        wanted.certificate.independentAssessor = independentAssessor;
        const auto imported = got(catalogue.importProgramme({sampleProgramme(), wanted, {}}));
        Group asked;
        asked.code = QStringLiteral("G1");
        asked.programmeVersion = imported.version;
        asked.starts = QDate(2026, 1, 5);
        asked.ends = QDate(2026, 6, 30);
        group = got(groups.add(asked));
        version = got(catalogue.version(imported.version));
        QList<PersonId> ids;
        for (int i = 0; i < 4; ++i) {
            Identity identity;
            identity.names = {nameFromText(QStringLiteral("Trainee %1").arg(i))};
            ids.append(got(people.registerPerson(identity)).id);
        }
        const auto placed = got(enrolments.enrol(group.id, ids, QDate(2026, 1, 5)));
        for (const PersonId &id : ids) { // in the order of the names
            for (const Enrolment &enrolment : placed.inGroup)
                if (enrolment.person == id)
                    members.append(enrolment);
        }
        trainer = member(QStringLiteral("T-01"));
        other = member(QStringLiteral("T-02"));
    }

    StaffMember member(const QString &code)
    {
        StaffMember asked;
        asked.code = code;
        asked.names = {nameFromText(QStringLiteral("Staff ") + code)};
        asked.trains = true;
        asked.assesses = true;
        return got(staff.add(asked));
    }
    [[nodiscard]] UnitPlace place(int person, int unit) const { return {members[person].id, version.units[unit].id}; }
    [[nodiscard]] NewAttempt attempt(int person, int unit, Outcome outcome, QDate day = QDate(2026, 2, 20)) const
    {
        return {place(person, unit), day, other.id, Instrument::PracticalTask, outcome, AttemptKind::Resit, {}};
    }
    [[nodiscard]] QString number(int person) { return directory.snapshot()->find(members[person].person)->number; }
    [[nodiscard]] Outcome outcome(int person, int unit) { return got(assessment.ofGroup(group.id)).at(place(person, unit)).outcome; }
    [[nodiscard]] qint64 entries() { return got(ChangeLog(test->database()).entryCount()); }
};

} // namespace warsha
