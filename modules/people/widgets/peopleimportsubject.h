// SPDX-License-Identifier: GPL-3.0-or-later
// A table of trainees, for the import wizard: registered, and placed where a slice above says (a group), in one step.
#pragma once

#include "importsubject.h"
#include "peopleimport.h"
#include "traineeplacing.h"

namespace warsha {

/// The places to choose one from, for all who name none.
[[nodiscard]] Result<ImportChoice> placeChoice(const TraineePlacing &placing, TraineePlacing::By by);

class PeopleImportSubject : public ImportSubject
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PeopleImportSubject)
public:
    PeopleImportSubject(Worker &worker, const PeopleImport &import, ImportProfiles &profiles,
                        TraineePlacing *placing = nullptr)
        : m_worker(worker)
        , m_import(import)
        , m_profiles(profiles)
        , m_placing(placing)
    { }

    [[nodiscard]] QString code() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString title() const override { return tr("Trainees from a table"); }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] Worker &worker() const override { return m_worker; }
    [[nodiscard]] ImportProfiles *profiles() const override { return &m_profiles; }
    [[nodiscard]] QString missing(const ImportForm &form, const ColumnMapping &mapping) const override;
    [[nodiscard]] Result<ImportForm> form(const ImportRequest &soFar) const override;
    [[nodiscard]] Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) override;

private:
    [[nodiscard]] Result<void> warnOfGroups(const ImportRequest &request, PeopleImportPlan &made) const;
    [[nodiscard]] Result<PeopleImportPlan> plan(const ImportRequest &request, Progress &progress) const;
    Worker &m_worker;
    const PeopleImport &m_import;
    ImportProfiles &m_profiles;
    TraineePlacing *m_placing;
};

} // namespace warsha
