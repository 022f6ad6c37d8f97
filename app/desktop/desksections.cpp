// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksections.h"

#include "foldertransport.h"
#include "stepsentences.h"
#include "workbench.h"

namespace warsha {

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

DeskSections::DeskSections(Worker &worker, Workbench &bench, Roles roles, Question &question, FilePicker &files, const QString &snapshots)
    : beside(QStringLiteral("beside"))
    , steps(worker, bench)
    , groupDesk{worker, bench.groups(), bench.enrolments(), bench.directory()}
    , hoursDesk{groupDesk, bench.hours(), clock, question, permits(roles, Permission::RecordHours), permits(roles, Permission::LockHours)}
    , assessmentDesk{groupDesk, bench.assessment(), bench.staff(), clock, question, permits(roles, Permission::RecordOutcomes),
                     permits(roles, Permission::LockOutcomes)}
    , certificationDesk{groupDesk, bench.certification(), question, files, permits(roles, Permission::IssueCertificates),
                        permits(roles, Permission::RevokeCertificates),
                        permits(roles, Permission::ReadPeople) ? &watch.readiness : nullptr}
    , sendDesk{worker, beside, bench.snapshots(), bench.directory(), question, files,
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
    , watch(worker, bench.statistics(), bench.certification())
    , belowTask(watch)
    , readyTask(watch)
    , registers(registerTask)
    , below(belowTask)
    , ready(readyTask)
    , toSend(sendTask)
    , belowList(watch)
    , notEnrolledList(groupDesk)
    , groupColumn(groupDesk)
    , hoursColumn(hoursDesk)
    , hoursPanel(hoursDesk)
    , awardsPanel(certificationDesk)
    , today({groupDesk, bench.statistics(), watch, bench.hours(), clock, files, permits(roles, Permission::RevokeCertificates),
             permits(roles, Permission::IssueCertificates), permits(roles, Permission::EditPeople)},
            permits(roles, Permission::ReadPeople))
    , trainees({worker, bench.people(), bench.directory(), clock, permits(roles, Permission::EditPeople), &peopleImport, &files},
               {&groupColumn, &hoursColumn}, {&hoursPanel, &awardsPanel}, permits(roles, Permission::ReadPeople), {&belowList, &notEnrolledList})
    , groups({groupDesk, bench.catalogue(), {worker, bench.people(), bench.directory(), clock, permits(roles, Permission::EditPeople)},
              permits(roles, Permission::EditGroups), permits(roles, Permission::Enrol)},
             permits(roles, Permission::ReadPeople))
    , programmes({worker, bench.catalogue()})
    , hours(hoursDesk, permits(roles, Permission::ReadPeople),
            permits(roles, Permission::RecordHours) ? QList<ImportSubject *>{&placementImport, &logbookImport} : QList<ImportSubject *>(), &files)
    , assessment(assessmentDesk, permits(roles, Permission::ReadPeople),
                 permits(roles, Permission::RecordOutcomes) ? QList<ImportSubject *>{&resultsImport} : QList<ImportSubject *>(), &files)
    , certificates(certificationDesk, permits(roles, Permission::ReadPeople))
    , send(sendDesk)
    , logHistory(bench.changeLog(), bench.session())
    , history({worker, bench.access(), logHistory, question})
    , users({worker, bench.access(), bench.session(), question, permits(roles, Permission::ManageUsers)})
{
}

QList<Section *> DeskSections::sections()
{
    return {&today, &trainees, &groups, &programmes, &hours, &assessment, &certificates, &send, &history, &users};
}

QList<Task *> DeskSections::tasks()
{
    QList<Task *> all;
    if (hoursDesk.mayRecord)
        all.append(&registers);
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
    return {&peopleFinder, &groupFinder, &awardFinder};
}

} // namespace warsha
