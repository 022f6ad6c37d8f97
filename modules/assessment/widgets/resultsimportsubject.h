// SPDX-License-Identifier: GPL-3.0-or-later
// A table of assessment results for a group, for the import wizard.
#pragma once

#include "assessmentimport.h"
#include "groupdesk.h"
#include "importsubject.h"

namespace warsha {

class ResultsImportSubject : public ImportSubject
{
    Q_DECLARE_TR_FUNCTIONS(warsha::ResultsImportSubject)
public:
    ResultsImportSubject(const GroupDesk &desk, AssessmentService &assessment, AssessmentImport &import, StaffService &staff,
        ImportProfiles &profiles)
        : m_desk(desk)
        , m_assessment(assessment)
        , m_import(import)
        , m_staff(staff)
        , m_profiles(profiles)
    {
    }

    [[nodiscard]] QString code() const override { return QStringLiteral("outcomes"); }
    [[nodiscard]] QString title() const override { return tr("Results from a table"); }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] Worker &worker() const override { return m_desk.worker; }
    [[nodiscard]] ImportProfiles *profiles() const override { return &m_profiles; }
    /// The fields are those of the group's programme; none before a group is chosen.
    [[nodiscard]] Result<ImportForm> form(const ImportRequest &soFar) const override;
    [[nodiscard]] Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) override;

private:
    [[nodiscard]] Result<QList<ImportChoice>> defaults(const ProgrammeVersion &version) const;
    [[nodiscard]] Result<ImportReport> run(const ImportRequest &request, bool dryRun, const Progress &progress, const OpWith &op) const;
    GroupDesk m_desk;
    AssessmentService &m_assessment;
    AssessmentImport &m_import;
    StaffService &m_staff;
    ImportProfiles &m_profiles;
};

} // namespace warsha
