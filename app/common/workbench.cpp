// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "awardholder.h"
#include "centrereturnreader.h"
#include "centretime.h"
#include "certificationreader.h"
#include "enrolmentholder.h"
#include "faultlog.h"
#include "hoursholder.h"
#include "papercertificates.h"
#include "resultsholder.h"
#include "rownames.h"
#include "ruleengine.h"
#include "sqlaccessrepository.h"
#include "sqlassessmentrepository.h"
#include "sqlcataloguerepository.h"
#include "sqlcentrebackups.h"
#include "sqlcentrerepository.h"
#include "sqlcertificationrepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"
#include "sqlhoursrepository.h"
#include "sqlkeyring.h"
#include "sqlmeetingimportrepository.h"
#include "sqlnumberhandover.h"
#include "sqlpaperhandover.h"
#include "sqlpersonrepository.h"
#include "sqlplacementrepository.h"
#include "sqlsavedlistrepository.h"
#include "sqlstaffrepository.h"
#include "sqlstatisticsrepository.h"
#include "sqlsynchandover.h"
#include "sqlsyncrepository.h"
#include "stepsapart.h"
#include "timetablefollower.h"
#include "trainersfollower.h"

namespace warsha {

using namespace Qt::StringLiterals;

/// In the order of the floors, so that each may take those above it as constructor arguments.
struct Workbench::Slices {
    explicit Slices(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , changeLog(*database, &rowNames, stepsApart())
        , session(database->desk())
        , accessRepository(*database)
        , access(accessRepository, *database, session, database->clock(), deskClock)
        , keyRing(*database, session)
        , backups(*database, session, {&paperHandover, &numberHandover, &syncHandover})
        , centreRepository(*database, session)
        , centre(centreRepository, *database, session)
        , catalogueRepository(*database)
        , catalogue(catalogueRepository, *database, session)
        , personRepository(*database)
        , directory(personRepository, keyRing, session)
        , people(*database, session, keyRing, personRepository, directory, database->clock(), [this] { return numberPattern(); })
        , peopleImport(people, session, database->clock())
        , staffRepository(*database)
        , staff(*database, session, keyRing, staffRepository)
        , savedListRepository(*database)
        , savedLists(*database, session, savedListRepository)
        , groupRepository(*database)
        , groups(*database, session, database->clock(), groupRepository, catalogue)
        , enrolmentRepository(*database)
        , enrolments(*database, session, keyRing, groupRepository, enrolmentRepository, directory)
        , hoursSources{groupRepository, enrolmentRepository, catalogueRepository, directory}
        , hoursRepository(*database)
        , hours(*database, session, database->clock(), keyRing, hoursRepository, hoursSources, hoursSettings)
        , meetingImportRepository(*database)
        , meetings(*database, session, database->clock(), keyRing, hoursRepository, meetingImportRepository, hoursSources,
                   hoursSettings)
        , placementRepository(*database)
        , placements(*database, session, database->clock(), keyRing, placementRepository, hoursRepository, hoursSources,
                     hoursSettings)
        , placementTables(placements, hoursSources, hoursSettings)
        , assessmentRepository(*database)
        , assessment(*database, session, keyRing, directory, database->clock(),
                     {assessmentRepository, catalogueRepository, groupRepository, enrolmentRepository})
        , assessmentImport(assessment, staff, directory)
        , certificationRepository(*database)
        , certificationReader({centreRepository, catalogueRepository, groupRepository, enrolmentRepository, hoursRepository,
                               assessmentRepository, directory})
        , certification(*database, session, keyRing, certificationRepository, certificationReader, paperCertificates,
                        database->clock())
        , syncRepository(*database, keyRing)
        , returnReader(*database, directory, keyRing)
        , snapshots(*database, session, {syncRepository, returnReader, ruleEngine, database->clock()})
        , statisticsRepository(*database)
        , statistics(session, statisticsRepository, centreRepository, directory)
        , reports(session, database->clock(), {centre, groups, enrolments, hours, assessment, certification, directory})
    {
        access.addKeyUser(centreRepository);
        for (PersonDataHolder *holder : std::initializer_list<PersonDataHolder *>{&enrolmentHolder, &hoursHolder, &resultsHolder, &awardHolder})
            people.addHolder(*holder);
        for (IntakeFollower *follower : std::initializer_list<IntakeFollower *>{&timetableFollower, &trainersFollower})
            groups.addFollower(*follower);
        enrolments.askAlso(hoursHolder);
        readHoursSettings();
        // Whoever wrote people, an undo too: the directory follows. So do zone and day cap when the centre's rows change.
        QObject::connect(database.get(), &Database::committed, &directory, [this](const CommitNotice &notice) {
            if (notice.tables.contains(QLatin1StringView("centre_profile")) || notice.tables.contains(QLatin1StringView("centre_setting"))
                || notice.tables.contains(QLatin1StringView("centre_holiday")))
                readHoursSettings();
            if (!session.isSignedIn() || !notice.tables.contains(QLatin1StringView("person")))
                return;
            if (const auto refreshed = directory.refresh(); !refreshed) // the next sign-in tells it to the person
                logFault("the directory"_L1, refreshed.error());
        });
    }

    /// What is not set yet (a database that is no centre so far) stays at its default.
    void readHoursSettings()
    {
        if (const auto profile = centreRepository.profile(); profile && *profile && (*profile)->timeZone().isValid()) {
            hoursSettings.zone = (*profile)->timeZone();
            setCentreZone(hoursSettings.zone);
            hoursSettings.daysOff.weekend = (*profile)->weekend;
        }
        if (const auto holidays = centreRepository.holidays()) {
            hoursSettings.daysOff.holidays.clear();
            for (const Holiday &holiday : *holidays)
                hoursSettings.daysOff.holidays.append({holiday.from, holiday.to});
        }
        if (const auto settings = centreRepository.settings())
            hoursSettings.dayCapMinutes = settings->number(settingkeys::dayCap);
    }

    Result<QString> numberPattern() const
    {
        WARSHA_TRY(const Settings settings, centreRepository.settings());
        QString pattern = settings.text(settingkeys::traineePattern);
        WARSHA_TRY(const auto profile, centreRepository.profile());
        return pattern.replace(QLatin1StringView("{centre}"), profile ? profile->code : QString());
    }

    std::unique_ptr<Database> database;
    ChangeLog changeLog;
    Session session;
    SystemDeskClock deskClock;
    SqlAccessRepository accessRepository;
    AccessService access;
    SqlKeyRing keyRing;
    SqlPaperHandover paperHandover;
    SqlNumberHandover numberHandover;
    SqlSyncHandover syncHandover;
    SqlCentreBackups backups;
    SqlCentreRepository centreRepository;
    CentreService centre;
    SqlCatalogueRepository catalogueRepository;
    CatalogueService catalogue;
    SqlPersonRepository personRepository;
    Directory directory;
    PeopleService people;
    PeopleImport peopleImport;
    SqlStaffRepository staffRepository;
    StaffService staff;
    SqlSavedListRepository savedListRepository;
    SavedListService savedLists;
    SqlGroupRepository groupRepository;
    GroupService groups;
    SqlEnrolmentRepository enrolmentRepository;
    EnrolmentService enrolments;
    EnrolmentHolder enrolmentHolder{enrolmentRepository, groupRepository};
    HoursSettings hoursSettings;
    HoursSources hoursSources;
    SqlHoursRepository hoursRepository;
    HoursHolder hoursHolder{hoursRepository, enrolmentRepository, groupRepository};
    TimetableFollower timetableFollower{hoursRepository, hoursSettings};
    HoursService hours;
    SqlMeetingImportRepository meetingImportRepository;
    MeetingImportService meetings;
    SqlPlacementRepository placementRepository;
    PlacementService placements;
    PlacementTable placementTables;
    SqlAssessmentRepository assessmentRepository;
    ResultsHolder resultsHolder{assessmentRepository, enrolmentRepository, groupRepository, catalogueRepository};
    TrainersFollower trainersFollower{assessmentRepository, staffRepository};
    AssessmentService assessment;
    AssessmentImport assessmentImport;
    SqlCertificationRepository certificationRepository;
    AwardHolder awardHolder{certificationRepository};
    CertificationReader certificationReader;
    PaperCertificates paperCertificates;
    CertificationService certification;
    SqlSyncRepository syncRepository;
    CentreReturnReader returnReader;
    RuleEngine ruleEngine;
    SnapshotService snapshots;
    SqlStatisticsRepository statisticsRepository;
    StatisticsService statistics;
    ReportService reports;
    NameSources nameSources{catalogueRepository, personRepository, staffRepository, groupRepository, enrolmentRepository,
                            hoursRepository, placementRepository, assessmentRepository, certificationRepository};
    CentreRowNames rowNames{nameSources};
};

Result<std::unique_ptr<Workbench>> Workbench::open(const QString &location, const OpenOptions &options)
{
    WARSHA_TRY(std::unique_ptr<Database> database, Database::open(location, options));
    return std::unique_ptr<Workbench>(new Workbench(std::move(database)));
}

Workbench::Workbench(std::unique_ptr<Database> database) : m_slices(std::make_unique<Slices>(std::move(database))) {}

Workbench::~Workbench() = default;

Result<void> Workbench::signIn(const QString &login, const QString &password, const QString &newPassword)
{
    WARSHA_CHECK(m_slices->access.enter(login, password, newPassword));
    return m_slices->directory.load();
}

Database &Workbench::database()
{
    return *m_slices->database;
}

ChangeLog &Workbench::changeLog()
{
    return m_slices->changeLog;
}

const RowNames &Workbench::rowNames() const
{
    return m_slices->rowNames;
}

NameSources Workbench::nameSources() const
{
    return m_slices->nameSources;
}

AccessService &Workbench::access()
{
    return m_slices->access;
}

KeyRing &Workbench::keyRing()
{
    return m_slices->keyRing;
}

CentreBackups &Workbench::backups()
{
    return m_slices->backups;
}

Result<QList<KeptBackup>> Workbench::listBackupsIn(const QString &folder)
{
    return listBackups(folder);
}

Result<RestorePreview> Workbench::previewFromPaper(const QString &backup, const QString &recoveryCode, const Progress *progress)
{
    return previewWithCode(backup, recoveryCode, progress);
}

Result<Restored> Workbench::restoreFromPaper(const QString &backup, const QString &recoveryCode, const QString &newFile, const Progress *progress)
{
    return restoreWithCode(backup, recoveryCode, newFile, {}, progress);
}

Result<void> Workbench::putRestoredInPlace(const Restored &prepared, const QString &centreFile)
{
    return putRestored(prepared, centreFile);
}

CentreService &Workbench::centre()
{
    return m_slices->centre;
}

CatalogueService &Workbench::catalogue()
{
    return m_slices->catalogue;
}

Directory &Workbench::directory()
{
    return m_slices->directory;
}

PeopleService &Workbench::people()
{
    return m_slices->people;
}

const PeopleImport &Workbench::peopleImport()
{
    return m_slices->peopleImport;
}

StaffService &Workbench::staff()
{
    return m_slices->staff;
}

SavedListService &Workbench::savedLists()
{
    return m_slices->savedLists;
}

GroupService &Workbench::groups()
{
    return m_slices->groups;
}

EnrolmentService &Workbench::enrolments()
{
    return m_slices->enrolments;
}

const HoursSettings &Workbench::hoursSettings() const
{
    return m_slices->hoursSettings;
}

HoursService &Workbench::hours()
{
    return m_slices->hours;
}

MeetingImportService &Workbench::meetings()
{
    return m_slices->meetings;
}

PlacementService &Workbench::placements()
{
    return m_slices->placements;
}

PlacementTable &Workbench::placementTables()
{
    return m_slices->placementTables;
}

AssessmentService &Workbench::assessment()
{
    return m_slices->assessment;
}

AssessmentImport &Workbench::assessmentImport()
{
    return m_slices->assessmentImport;
}

CertificationService &Workbench::certification()
{
    return m_slices->certification;
}

SnapshotService &Workbench::snapshots()
{
    return m_slices->snapshots;
}

const StatisticsService &Workbench::statistics() const
{
    return m_slices->statistics;
}

ReportService &Workbench::reports()
{
    return m_slices->reports;
}

Session &Workbench::session()
{
    return m_slices->session;
}

} // namespace warsha
