// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with one group of four people in training, for the tests of assessment: trainees named "Trainee 0" to
// "Trainee 3", a programme of three units (U1, U2 needed, E1 elective), two members of staff.
#pragma once

#include "assessmentimport.h"
#include "enrolmentcentre.h"
#include "sampleprogramme.h"
#include "sqlassessmentrepository.h"
#include "sqlstaffrepository.h"

namespace warsha {

struct AssessmentScene : EnrolmentCentre {
    SqlStaffRepository staffRepository;
    StaffService staff;
    SqlAssessmentRepository repository;
    AssessmentService assessment;
    AssessmentImport importer;

    Group group;
    ProgrammeVersion version;
    QList<Enrolment> members;
    StaffMember trainer;
    StaffMember other;

    explicit AssessmentScene(std::unique_ptr<TestDatabase> made)
        : EnrolmentCentre(std::move(made)), staffRepository(database()), staff(database(), session, keys, staffRepository),
          repository(database()),
          assessment(database(), session, keys, directory, test->clock(),
                     {repository, catalogueRepository, groupRepository, enrolmentRepository}),
          importer(assessment, staff, directory)
    {
    }

    /// electives: units besides the three.
    void fill(bool independentAssessor = false, int count = 4, int electives = 0)
    {
        ProgrammeVersion wanted = sampleVersion();
        for (int at = 0; at < electives; ++at)
            wanted.units.append(sampleUnit(QStringLiteral("E%1").arg(at + 2), UnitKind::Elective));
        wanted.certificate.independentAssessor = independentAssessor;
        const auto imported = got(catalogue.importProgramme({sampleProgramme(), wanted, {}}));
        programmeVersion = imported.version;
        group = got(groups.add(asked(QStringLiteral("G1"), QDate(2026, 1, 5))));
        version = got(catalogue.version(imported.version));
        QStringList names;
        for (int at = 0; at < count; ++at)
            names.append(QStringLiteral("Trainee %1").arg(at, count > 10 ? 2 : 1, 10, QChar(u'0')));
        members = got(enrolmentRepository.find(got(enrolPeople(addPeople(names), group.id)))); // in the order of the names
        trainer = member(QStringLiteral("T-01"));
        other = member(QStringLiteral("T-02"));
    }

    StaffMember member(const QString &code)
    {
        StaffMember one;
        one.code = code;
        one.names = {nameFromText(QStringLiteral("Staff ") + code)};
        one.trains = true;
        one.assesses = true;
        return got(staff.add(one));
    }
    [[nodiscard]] UnitPlace place(int person, int unit) const { return {members[person].id, version.units[unit].id}; }
    [[nodiscard]] NewAttempt attempt(int person, int unit, Outcome outcome, QDate day = QDate(2026, 2, 20)) const
    {
        return {place(person, unit), day, other.id, Instrument::PracticalTask, outcome, AttemptKind::Resit, {}};
    }
    [[nodiscard]] QString number(int person) const { return numberOf(members[person].person); }
    [[nodiscard]] Outcome outcome(int person, int unit) { return got(assessment.ofGroup(group.id)).at(place(person, unit)).outcome; }
};

} // namespace warsha
