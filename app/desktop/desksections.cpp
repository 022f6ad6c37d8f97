// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksections.h"

#include "backupwords.h"
#include "faultlog.h"
#include "foldertransport.h"
#include "shippedprogrammes.h"
#include "stepsentences.h"
#include "workbench.h"


namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString userNameIn(const AccessService &access, const UserId &id)
{
    return namesOf(orLogged("names of users"_L1, access.users())).value(id);
}

QString centreNameOf(const CentreService &centre)
{
    const auto profile = centre.profile();
    return profile ? textIn(profile->names, QLocale().name().left(2)) : QString();
}

} // namespace

void LogSteps::names(QObject *context, const std::function<void(const StepNames &)> &then)
{
    struct Found {
        std::optional<LoggedStep> undo;
        std::optional<LoggedStep> redo;
        std::optional<LoggedStep> stays;
    };
    m_worker.run(context, [bench = &m_bench] {
        const Actor actor = bench->session().actor();
        const auto undo = bench->changeLog().undoable(actor);
        const auto redo = bench->changeLog().redoable(actor);
        const auto stays = bench->changeLog().finalStep(actor);
        return Found{undo ? *undo : std::nullopt, redo ? *redo : std::nullopt, stays ? *stays : std::nullopt};
    }, [then](const Found &found) {
        then({found.undo ? stepSentence(*found.undo) : QString(), found.redo ? stepSentence(*found.redo) : QString(),
              found.stays ? stepSentence(*found.stays) : QString()});
    });
}

void LogSteps::undo(QObject *context, const std::function<void(const Result<void> &)> &then)
{
    m_worker.run(context, [bench = &m_bench]() -> Result<void> {
        WARSHA_CHECK(bench->changeLog().undo(bench->session().actor()));
        return {};
    }, then);
}

void LogSteps::redo(QObject *context, const std::function<void(const Result<void> &)> &then)
{
    m_worker.run(context, [bench = &m_bench]() -> Result<void> {
        WARSHA_CHECK(bench->changeLog().redo(bench->session().actor()));
        return {};
    }, then);
}

SavedSteps::SavedSteps(Workbench &bench)
    : m_count(std::make_shared<std::atomic<qint64>>(0))
    , m_counting(QObject::connect(&bench.database(), &Database::committed, [count = m_count] { ++*count; }))
{
}

SavedSteps::~SavedSteps()
{
    QObject::disconnect(m_counting);
}

DeskSections::DeskSections(Worker &worker, Workbench &bench, Roles roles, Question &question, const PrintDesk &print, const QString &snapshots)
    : beside(QStringLiteral("beside"))
    , steps(worker, bench)
    , savedSteps(bench)
    , historyNames(bench.nameSources(), {bench.access(), bench.directory(), bench.staff()})
    , logHistory(bench.changeLog(), historyNames, bench.session())
    , personLog({bench.changeLog(), bench.access(), bench.people(), bench.enrolments(), bench.groups(), bench.nameSources().awards, logHistory})
    , groupDesk{worker, bench.groups(), bench.enrolments(), bench.directory()}
    , hoursDesk{groupDesk, bench.hours(), clock, question, permits(roles, Permission::RecordHours), permits(roles, Permission::LockHours),
                [access = &bench.access()](const UserId &id) { return userNameIn(*access, id); },
                permits(roles, Permission::RecordHours) ? &bench.meetings() : nullptr}
    , placementDesk{hoursDesk, bench.placements()}
    , assessmentDesk{groupDesk, bench.assessment(), bench.staff(), clock, question, permits(roles, Permission::RecordOutcomes),
                     permits(roles, Permission::LockOutcomes), permits(roles, Permission::EditCentre), permits(roles, Permission::EditGroups)}
    , certificationDesk{groupDesk, bench.certification(), question, print, permits(roles, Permission::IssueCertificates),
                        permits(roles, Permission::RevokeCertificates),
                        permits(roles, Permission::ReadPeople) ? &watch.readiness : nullptr, permits(roles, Permission::Erase)}
    , sendDesk{worker, beside, bench.snapshots(), bench.directory(), question, print.files,
               [](const QString &folder) { return std::make_unique<FolderTransport>(folder); }, snapshots,
               permits(roles, Permission::BuildSnapshots)}
    , importProfiles(bench.centre())
    , groupPlacing(bench.groups(), bench.enrolments(), clock)
    , memberHours(hoursDesk)
    , memberReadiness(certificationDesk)
    , whyNotPanel(memberReadiness)
    , groupTrainersPanel(assessmentDesk)
    , enrolmentDesk{groupDesk, bench.catalogue(), {worker, bench.people(), bench.directory(), clock, permits(roles, Permission::EditPeople)},
                    permits(roles, Permission::EditGroups), permits(roles, Permission::Enrol), {&memberHours, &memberReadiness}, {&whyNotPanel}, {&groupTrainersPanel}}
    , peopleImport(worker, bench.peopleImport(), importProfiles, &groupPlacing)
    , placementImport(PlacementImportSubject::Kind::Placements, groupDesk, bench.placementTables(), importProfiles)
    , logbookImport(PlacementImportSubject::Kind::Days, groupDesk, bench.placementTables(), importProfiles)
    , resultsImport(groupDesk, bench.assessment(), bench.assessmentImport(), bench.staff(), importProfiles)
    , meetingImport(groupDesk, bench.hours(), bench.meetings())
    , peopleFinder(bench.directory())
    , groupFinder(groupDesk)
    , awardFinder(certificationDesk, [this] { return savedSteps.count(); })
    , placementFinder(placementDesk, [this] { return savedSteps.count(); })
    , registerTask(hoursDesk, [statistics = &bench.statistics()] { return statistics->ownGroups(); })
    , groupsDueTask(groupDesk, clock)
    , sendTask(sendDesk, SendTask::Place::Today)
    , waitingToSend(sendDesk, SendTask::Place::Foot)
    , watch(worker, bench.statistics(), bench.certification(), [this] { return savedSteps.count(); })
    , belowTask(watch)
    , readyTask(watch)
    , registers(registerTask)
    , groupsDue(groupsDueTask)
    , below(belowTask)
    , ready(readyTask)
    , toSend(sendTask)
    , belowList(watch)
    , notEnrolledList(groupDesk)
    , enrolmentFacets(groupDesk)
    , groupColumn(groupDesk)
    , hoursColumn(hoursDesk)
    , groupsPanel(enrolmentDesk)
    , enrolManyPanel(enrolmentDesk)
    , hoursPanel(hoursDesk)
    , placementsPanel(placementDesk)
    , resultsPanel(assessmentDesk)
    , awardsPanel(certificationDesk)
    , today({groupDesk, bench.statistics(), watch, bench.hours(), bench.staff(), clock, print.files, permits(roles, Permission::RevokeCertificates),
             permits(roles, Permission::IssueCertificates), permits(roles, Permission::EditPeople)},
            permits(roles, Permission::ReadPeople))
    , trainees({worker, bench.people(), bench.directory(), clock, permits(roles, Permission::EditPeople), &peopleImport, &print.files,
                &question, &personLog, permits(roles, Permission::Enrol) ? &groupPlacing : nullptr,
                permits(roles, Permission::Enrol) ? QList<PeoplePanel *>{&enrolManyPanel} : QList<PeoplePanel *>(),
                permits(roles, Permission::Erase), keysOf(roles).contains(RoleKey::CaseNotes), &bench.savedLists()},
               {&groupColumn, &hoursColumn}, {&hoursPanel, &placementsPanel, &groupsPanel, &resultsPanel, &awardsPanel},
               permits(roles, Permission::ReadPeople), {&belowList, &notEnrolledList}, enrolmentFacets.facets())
    , groups(enrolmentDesk, permits(roles, Permission::ReadPeople))
    , programmes({worker, bench.catalogue(), permits(roles, Permission::EditCatalogue), &print.files, shippedProgrammeFiles()})
    , hours(hoursDesk, permits(roles, Permission::ReadPeople),
            permits(roles, Permission::RecordHours) ? QList<ImportSubject *>{&meetingImport} : QList<ImportSubject *>(), &print.files)
    , placements(placementDesk, permits(roles, Permission::ReadPeople), {&placementImport, &logbookImport}, &print.files)
    , assessment(assessmentDesk, permits(roles, Permission::ReadPeople),
                 permits(roles, Permission::RecordOutcomes) ? QList<ImportSubject *>{&resultsImport} : QList<ImportSubject *>(), &print.files)
    , certificates(certificationDesk, permits(roles, Permission::ReadPeople))
    , reports({groupDesk, bench.reports(), reportPress, print, clock}, permits(roles, Permission::ReadPeople))
    , send(sendDesk)
    , history({worker, bench.access(), logHistory, question})
    , users({worker, bench.access(), bench.session(), question, print, [centre = &bench.centre()] { return centreNameOf(*centre); },
             permits(roles, Permission::ManageUsers)})
    , holidayImport(worker, bench.centre(), importProfiles)
    , centreDesk{worker, bench.centre(), print.files, &holidayImport}
    , usersOfCentre([access = &bench.access()] { return access->users(); })
    , backupDesk{worker, bench.backups(), nullptr, question, print.files, false, &rowsOfTable, {}}
    , settings([this] { return settingsGroups(); }, permits(roles, Permission::EditCentre))
{
}

QList<Section *> DeskSections::sections()
{
    return {&today, &trainees, &groups, &programmes, &hours, &placements, &assessment, &certificates, &reports, &send, &history, &users, &settings};
}

QList<Task *> DeskSections::tasks()
{
    QList<Task *> all;
    if (hoursDesk.mayRecord)
        all.append(&registers);
    if (enrolmentDesk.mayEdit)
        all.append(&groupsDue);
    if (today.isOffered())
        all.append(&below);
    if (certificationDesk.mayIssue)
        all.append(&ready);
    if (sendDesk.maySend)
        all.append(&toSend);
    return all;
}

Task *DeskSections::waiting()
{
    return sendDesk.maySend ? &waitingToSend : nullptr;
}

QList<Finder *> DeskSections::finders()
{
    return {&peopleFinder, &groupFinder, &awardFinder, &placementFinder};
}

} // namespace warsha
