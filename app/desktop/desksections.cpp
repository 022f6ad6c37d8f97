// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksections.h"

#include "backupwords.h"
#include "foldertransport.h"
#include "stepsentences.h"
#include "workbench.h"

namespace warsha {

namespace {

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
    };
    m_worker.run(context, [bench = &m_bench] {
        const Actor actor = bench->session().actor();
        const auto undo = bench->changeLog().undoable(actor);
        const auto redo = bench->changeLog().redoable(actor);
        return Found{undo ? *undo : std::nullopt, redo ? *redo : std::nullopt};
    }, [then](const Found &found) {
        then({found.undo ? stepSentence(*found.undo) : QString(), found.redo ? stepSentence(*found.redo) : QString()});
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

DeskSections::DeskSections(Worker &worker, Workbench &bench, Roles roles, Question &question, const PrintDesk &print, const QString &snapshots)
    : beside(QStringLiteral("beside"))
    , steps(worker, bench)
    , groupDesk{worker, bench.groups(), bench.enrolments(), bench.directory()}
    , hoursDesk{groupDesk, bench.hours(), clock, question, permits(roles, Permission::RecordHours), permits(roles, Permission::LockHours)}
    , assessmentDesk{groupDesk, bench.assessment(), bench.staff(), clock, question, permits(roles, Permission::RecordOutcomes),
                     permits(roles, Permission::LockOutcomes)}
    , certificationDesk{groupDesk, bench.certification(), question, print.files, permits(roles, Permission::IssueCertificates),
                        permits(roles, Permission::RevokeCertificates)}
    , sendDesk{worker, beside, bench.snapshots(), bench.directory(), question, print.files,
               [](const QString &folder) { return std::make_unique<FolderTransport>(folder); }, snapshots,
               permits(roles, Permission::BuildSnapshots)}
    , importProfiles(bench.centre())
    , groupPlacing(groupDesk)
    , peopleImport(worker, bench.peopleImport(), importProfiles, &groupPlacing)
    , placementImport(PlacementImportSubject::Kind::Placements, groupDesk, bench.placementTables(), importProfiles)
    , logbookImport(PlacementImportSubject::Kind::Days, groupDesk, bench.placementTables(), importProfiles)
    , resultsImport(groupDesk, bench.assessment(), bench.assessmentImport(), bench.staff(), importProfiles)
    , peopleFinder(bench.directory())
    , groupFinder(groupDesk)
    , awardFinder(certificationDesk)
    , registerTask(hoursDesk)
    , sendTask(sendDesk, SendTask::Place::Today)
    , waitingToSend(sendDesk, SendTask::Place::Foot)
    , groupColumn(groupDesk)
    , hoursColumn(hoursDesk)
    , hoursPanel(hoursDesk)
    , awardsPanel(certificationDesk)
    , trainees({worker, bench.people(), bench.directory(), clock, permits(roles, Permission::EditPeople), &peopleImport, &print.files},
               {&groupColumn, &hoursColumn}, {&hoursPanel, &awardsPanel}, permits(roles, Permission::ReadPeople))
    , groups({groupDesk, bench.catalogue(), {worker, bench.people(), bench.directory(), clock, permits(roles, Permission::EditPeople)},
              permits(roles, Permission::EditGroups), permits(roles, Permission::Enrol)},
             permits(roles, Permission::ReadPeople))
    , programmes({worker, bench.catalogue()})
    , hours(hoursDesk, permits(roles, Permission::ReadPeople),
            permits(roles, Permission::RecordHours) ? QList<ImportSubject *>{&placementImport, &logbookImport} : QList<ImportSubject *>(), &print.files)
    , assessment(assessmentDesk, permits(roles, Permission::ReadPeople),
                 permits(roles, Permission::RecordOutcomes) ? QList<ImportSubject *>{&resultsImport} : QList<ImportSubject *>(), &print.files)
    , certificates(certificationDesk, permits(roles, Permission::ReadPeople))
    , send(sendDesk)
    , logHistory(bench.changeLog(), bench.session())
    , history({worker, bench.access(), logHistory, question})
    , users({worker, bench.access(), bench.session(), question, print, [centre = &bench.centre()] { return centreNameOf(*centre); },
             permits(roles, Permission::ManageUsers)})
    , holidayImport(worker, bench.centre(), importProfiles)
    , centreDesk{worker, bench.centre(), print.files, &holidayImport}
    , backupDesk{worker, bench.backups(), nullptr, question, print.files, false, &rowsOfTable, {}}
    , settings([this] { return settingsGroups(); }, permits(roles, Permission::EditCentre))
{
}

QList<Section *> DeskSections::sections()
{
    return {&trainees, &groups, &programmes, &hours, &assessment, &certificates, &send, &history, &users, &settings};
}

QList<Task *> DeskSections::tasks()
{
    QList<Task *> tasks;
    if (hoursDesk.mayRecord)
        tasks.append(&registerTask);
    if (sendDesk.maySend)
        tasks.append(&sendTask);
    return tasks;
}

Task *DeskSections::waiting()
{
    return sendDesk.maySend ? &waitingToSend : nullptr;
}

QList<Finder *> DeskSections::finders()
{
    return {&peopleFinder, &groupFinder, &awardFinder};
}

} // namespace warsha
