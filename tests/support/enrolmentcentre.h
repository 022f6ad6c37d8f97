// SPDX-License-Identifier: GPL-3.0-or-later
// A centre up to its groups and who is in them: for storage tests of enrolment, and the ground of hours and assessment.
#pragma once

#include "enrolmentservice.h"
#include "groupservice.h"
#include "peoplecentre.h"
#include "sqlcataloguerepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"

namespace warsha {

struct EnrolmentCentre : PeopleCentre {
    SqlCatalogueRepository catalogueRepository;
    SqlGroupRepository groupRepository;
    SqlEnrolmentRepository enrolmentRepository;
    CatalogueService catalogue;
    GroupService groups;
    EnrolmentService enrolments;
    ProgrammeVersionId programmeVersion;

    explicit EnrolmentCentre(std::unique_ptr<TestDatabase> made)
        : PeopleCentre(std::move(made)), catalogueRepository(database()), groupRepository(database()),
          enrolmentRepository(database()), catalogue(catalogueRepository, database(), session),
          groups(database(), session, database().clock(), groupRepository, catalogue),
          enrolments(database(), session, keys, groupRepository, enrolmentRepository, directory)
    {
    }

    /// The programme FRM: 100 h online, 50 h on the job, four fifths to be attended; one unit, which no certificate needs.
    Result<void> addProgramme()
    {
        Programme programme;
        programme.id = ProgrammeId::make();
        programme.code = QStringLiteral("FRM");
        programme.titles = {{QStringLiteral("en"), QStringLiteral("Foreman")}};
        programme.isco08 = QStringLiteral("3123");
        programme.iscedField = QStringLiteral("0732");
        ProgrammeVersion plan;
        plan.id = ProgrammeVersionId::make();
        plan.programme = programme.id;
        plan.requiredMinutes = PerMode(6000, 0, 0, 3000);
        plan.leastAttendance = 80;
        plan.units = {Unit{UnitId::make(), QStringLiteral("E1"), programme.titles, UnitKind::Elective, false, {}}};
        programmeVersion = plan.id;
        return plant([&]() -> Result<void> {
            WARSHA_CHECK(catalogueRepository.add(programme));
            return catalogueRepository.addVersion(plan);
        });
    }
    /// A group of that programme, as asked for; from 2 March to 30 June 2026 unless said.
    [[nodiscard]] Group asked(const QString &code, QDate starts = QDate(2026, 3, 2), QDate ends = QDate(2026, 6, 30)) const
    {
        Group group;
        group.code = code;
        group.programmeVersion = programmeVersion;
        group.starts = starts;
        group.ends = ends;
        return group;
    }
    /// Enrols on the group's first day; in the order of the people.
    Result<QList<EnrolmentId>> enrolPeople(const QList<PersonId> &ids, const GroupId &into)
    {
        WARSHA_TRY(const Group to, groups.group(into));
        WARSHA_TRY(const EnrolmentService::Placed placed, enrolments.enrol(to.id, ids, to.starts));
        QHash<PersonId, EnrolmentId> byPerson;
        for (const Enrolment &each : placed.inGroup)
            byPerson.insert(each.person, each.id);
        QList<EnrolmentId> enrolled;
        for (const PersonId &id : ids)
            enrolled.append(byPerson.value(id));
        return enrolled;
    }
};

} // namespace warsha
