// SPDX-License-Identifier: GPL-3.0-or-later
// One open centre with everything that works on it: database, session, repositories, services. Built once per centre,
// with constructor arguments only; whoever has a Workbench reaches every verb of the user.
// It lives in the thread that opened it (the database's). Add a slice: its repository and service in Slices (workbench.cpp),
// an accessor here.
#pragma once

#include "accessservice.h"
#include "assessmentimport.h"
#include "catalogueservice.h"
#include "centrebackups.h"
#include "centreservice.h"
#include "certificationservice.h"
#include "changelog.h"
#include "database.h"
#include "enrolmentservice.h"
#include "groupservice.h"
#include "hourssettings.h"
#include "keyring.h"
#include "meetingimportservice.h"
#include "peopleservice.h"
#include "placementtable.h"
#include "reportservice.h"
#include "rownames.h"
#include "peopleimport.h"
#include "snapshotservice.h"
#include "savedlistservice.h"
#include "staffservice.h"
#include "statisticsservice.h"

namespace warsha {

class Workbench
{
public:
    /// Opens (or makes, with options.create) a centre. Nobody is signed in yet.
    static Result<std::unique_ptr<Workbench>> open(const QString &location, const OpenOptions &options = {});
    ~Workbench();

    Result<void> signIn(const QString &login, const QString &password, const QString &newPassword = {});

    // What is done with backups where no centre is open, or none any more:
    [[nodiscard]] static Result<QList<KeptBackup>> listBackupsIn(const QString &folder);
    [[nodiscard]] static Result<RestorePreview> previewFromPaper(const QString &backup, const QString &recoveryCode, const Progress *progress = nullptr);
    static Result<Restored> restoreFromPaper(const QString &backup, const QString &recoveryCode, const QString &newFile, const Progress *progress = nullptr);
    /// After CentreBackups::prepareRestore(), once this centre's workbench is gone.
    static Result<void> putRestoredInPlace(const Restored &prepared, const QString &centreFile);

    [[nodiscard]] Database &database();
    [[nodiscard]] ChangeLog &changeLog();
    [[nodiscard]] const RowNames &rowNames() const;
    [[nodiscard]] NameSources nameSources() const; ///< for names of records in other words
    [[nodiscard]] Session &session();
    [[nodiscard]] AccessService &access();
    [[nodiscard]] KeyRing &keyRing();
    [[nodiscard]] CentreBackups &backups();
    [[nodiscard]] CentreService &centre();
    [[nodiscard]] CatalogueService &catalogue();
    [[nodiscard]] Directory &directory(); ///< everybody, from sign-in on
    [[nodiscard]] PeopleService &people();
    [[nodiscard]] const PeopleImport &peopleImport();
    [[nodiscard]] StaffService &staff();
    [[nodiscard]] SavedListService &savedLists();
    [[nodiscard]] GroupService &groups();
    [[nodiscard]] EnrolmentService &enrolments();
    [[nodiscard]] const HoursSettings &hoursSettings() const; ///< the centre's zone and day cap
    [[nodiscard]] HoursService &hours();
    [[nodiscard]] MeetingImportService &meetings();
    [[nodiscard]] PlacementService &placements();
    [[nodiscard]] PlacementTable &placementTables();
    [[nodiscard]] AssessmentService &assessment();
    [[nodiscard]] AssessmentImport &assessmentImport();
    [[nodiscard]] CertificationService &certification();
    [[nodiscard]] SnapshotService &snapshots();
    [[nodiscard]] const StatisticsService &statistics() const;
    [[nodiscard]] ReportService &reports();

private:
    explicit Workbench(std::unique_ptr<Database> database);
    struct Slices;
    std::unique_ptr<Slices> m_slices;
};

} // namespace warsha
