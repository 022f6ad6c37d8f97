// SPDX-License-Identifier: GPL-3.0-or-later
// Who is registered with the frame: each slice's section, finder, columns and panels, by name. The one place of the
// window that knows all slices.
#pragma once

#include "assessmentpage.h"
#include "awardfinder.h"
#include "centreimportprofiles.h"
#include "certificatespage.h"
#include "framehost.h"
#include "groupfinder.h"
#include "groupplacing.h"
#include "groupspage.h"
#include "historysection.h"
#include "hourspage.h"
#include "loghistory.h"
#include "peoplefinder.h"
#include "programmessection.h"
#include "registertask.h"
#include "placementimportsubject.h"
#include "resultsimportsubject.h"
#include "session.h"
#include "traineehourspanel.h"
#include "clock.h"
#include "traineessection.h"
#include "userssection.h"

namespace warsha {

class Workbench;
class Worker;

/// The steps of the change log, named and taken back.
class LogSteps : public Steps
{
public:
    LogSteps(Worker &worker, Workbench &bench) : m_worker(worker), m_bench(bench) {}
    void names(QObject *context, const std::function<void(const StepNames &)> &then) override;
    void undo(QObject *context, const std::function<void(const Result<void> &)> &then) override;
    void redo(QObject *context, const std::function<void(const Result<void> &)> &then) override;

private:
    Worker &m_worker;
    Workbench &m_bench;
};

struct DeskSections {
    DeskSections(Worker &worker, Workbench &bench, Roles roles, Question &question, FilePicker &files);

    SystemClock clock;
    LogSteps steps;
    GroupDesk groupDesk;
    HoursDesk hoursDesk;
    AssessmentDesk assessmentDesk;
    CertificationDesk certificationDesk;
    CentreImportProfiles importProfiles;
    GroupPlacing groupPlacing;
    PeopleImportSubject peopleImport;
    PlacementImportSubject placementImport;
    PlacementImportSubject logbookImport;
    ResultsImportSubject resultsImport;
    PeopleFinder peopleFinder;
    GroupFinder groupFinder;
    AwardFinder awardFinder;
    RegisterTask registerTask;
    GroupPersonColumn groupColumn;
    HoursPersonColumn hoursColumn;
    TraineeHoursPanel hoursPanel;
    TraineeAwardsPanel awardsPanel;
    TraineesSection trainees;
    GroupsSection groups;
    ProgrammesSection programmes;
    HoursSection hours;
    AssessmentSection assessment;
    CertificatesSection certificates;
    LogHistory logHistory;
    HistorySection history;
    UsersSection users;

    [[nodiscard]] QList<Section *> sections();
    [[nodiscard]] QList<Finder *> finders();
    [[nodiscard]] QList<Task *> tasks();
};

} // namespace warsha
