// SPDX-License-Identifier: GPL-3.0-or-later
// Who is registered with the frame: each slice's section, finder, columns and panels, by name. The one place of the
// window that knows all slices.
#pragma once

#include "assessmentpage.h"
#include "awardfinder.h"
#include "backupdesk.h"
#include "centredesk.h"
#include "belowsharelist.h"
#include "centreimportprofiles.h"
#include "certificatespage.h"
#include "enrolmentfacets.h"
#include "framehost.h"
#include "groupfinder.h"
#include "groupplacing.h"
#include "groupsduetask.h"
#include "grouptrainers.h"
#include "groupspage.h"
#include "historynames.h"
#include "historysection.h"
#include "holidayimport.h"
#include "hourspage.h"
#include "loghistory.h"
#include "memberhours.h"
#include "memberreadiness.h"
#include "notenrolledlist.h"
#include "peoplefinder.h"
#include "peopleimportsubject.h"
#include "personlog.h"
#include "programmessection.h"
#include "registertask.h"
#include "meetingimportsubject.h"
#include "placementfinder.h"
#include "placementimportsubject.h"
#include "placementssection.h"
#include "resultsimportsubject.h"
#include "session.h"
#include "sendsection.h"
#include "sendtask.h"
#include "settingssection.h"
#include "sharedtask.h"
#include "todaysection.h"
#include "traineegroups.h"
#include "traineehourspanel.h"
#include "traineeresultspanel.h"
#include "clock.h"
#include "deskreportpress.h"
#include "reportspage.h"
#include "traineessection.h"
#include "userssection.h"
#include "workerthread.h"
#include "watchtasks.h"

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

/// How many steps were saved in this centre by this program, since it is counted. From any thread.
class SavedSteps
{
public:
    explicit SavedSteps(Workbench &bench);
    ~SavedSteps();
    SavedSteps(const SavedSteps &) = delete;
    SavedSteps &operator=(const SavedSteps &) = delete;
    [[nodiscard]] qint64 count() const { return *m_count; }

private:
    std::shared_ptr<std::atomic<qint64>> m_count; ///< counted in the database's thread
    QMetaObject::Connection m_counting;
};

/// What the settings reach besides the centre: the program around, once it is known.
struct DeskAround {
    FrameHost *host = nullptr;
    BackupKeeper *backups = nullptr; ///< none: the centre may only be read
    bool isServer = false;
    std::function<void(const Restored &)> restored;
};

struct DeskSections {
    /// snapshots: the folder in which this PC keeps the centre's snapshots.
    DeskSections(Worker &worker, Workbench &bench, Roles roles, Question &question, const PrintDesk &print, const QString &snapshots);

    SystemClock clock;
    WorkerThread beside; ///< for long work that touches no database: rules, sticks
    LogSteps steps;
    SavedSteps savedSteps;
    HistoryNames historyNames;
    LogHistory logHistory;
    PersonLog personLog;
    GroupDesk groupDesk;
    HoursDesk hoursDesk;
    PlacementDesk placementDesk;
    AssessmentDesk assessmentDesk;
    CertificationDesk certificationDesk;
    SendDesk sendDesk;
    CentreImportProfiles importProfiles;
    GroupPlacing groupPlacing;
    MemberHours memberHours;
    MemberReadiness memberReadiness;
    WhyNotPanel whyNotPanel;
    GroupTrainersPanel groupTrainersPanel;
    EnrolmentDesk enrolmentDesk;
    PeopleImportSubject peopleImport;
    PlacementImportSubject placementImport;
    PlacementImportSubject logbookImport;
    ResultsImportSubject resultsImport;
    MeetingImportSubject meetingImport;
    PeopleFinder peopleFinder;
    GroupFinder groupFinder;
    AwardFinder awardFinder;
    PlacementFinder placementFinder;
    RegisterTask registerTask;
    GroupsDueTask groupsDueTask;
    SendTask sendTask;
    SendTask waitingToSend;
    CentreWatch watch;
    BelowShareTask belowTask;
    ReadyTask readyTask;
    SharedTask registers;
    SharedTask groupsDue;
    SharedTask below;
    SharedTask ready;
    SharedTask toSend;
    BelowShareList belowList;
    NotEnrolledList notEnrolledList;
    EnrolmentFacets enrolmentFacets;
    GroupPersonColumn groupColumn;
    HoursPersonColumn hoursColumn;
    TraineeGroupsPanel groupsPanel;
    EnrolManyPanel enrolManyPanel;
    TraineeHoursPanel hoursPanel;
    TraineePlacementsPanel placementsPanel;
    TraineeResultsPanel resultsPanel;
    TraineeAwardsPanel awardsPanel;
    TodaySection today;
    TraineesSection trainees;
    GroupsSection groups;
    ProgrammesSection programmes;
    HoursSection hours;
    PlacementsSection placements;
    AssessmentSection assessment;
    CertificatesSection certificates;
    DeskReportPress reportPress;
    ReportsSection reports;
    SendSection send;
    HistorySection history;
    UsersSection users;
    HolidayImport holidayImport;
    CentreDesk centreDesk;
    std::function<Result<QList<User>>()> usersOfCentre;
    BackupDesk backupDesk;
    DeskAround around;
    SettingsSection settings;

    /// Groups of the settings, in the order of their tabs (desksettingsgroups.cpp).
    [[nodiscard]] QList<SettingsGroup> settingsGroups();
    [[nodiscard]] QList<Section *> sections();
    [[nodiscard]] QList<Finder *> finders();
    /// Counted lines of Today and the palette. Today also shows those that are not the slices' (backups), given to it by name.
    [[nodiscard]] QList<Task *> tasks();
    [[nodiscard]] Task *waiting(); ///< for the foot; null: whoever is here sends nothing
};

} // namespace warsha
