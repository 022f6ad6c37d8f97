// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of placements, and of days on the job, for the import wizard.
#pragma once

#include "groupdesk.h"
#include "importsubject.h"
#include "placementtable.h"

namespace warsha {

class PlacementImportSubject : public ImportSubject
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementImportSubject)
public:
    enum class Kind { Placements, Days };
    PlacementImportSubject(Kind kind, const GroupDesk &desk, PlacementTable &tables, ImportProfiles &profiles)
        : m_kind(kind)
        , m_desk(desk)
        , m_tables(tables)
        , m_profiles(profiles)
    {
    }

    [[nodiscard]] QString code() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] Worker &worker() const override { return m_desk.worker; }
    [[nodiscard]] ImportProfiles *profiles() const override { return &m_profiles; }
    [[nodiscard]] Result<ImportForm> form(const ImportRequest &soFar) const override;
    [[nodiscard]] Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) override;

private:
    [[nodiscard]] QList<ImportField> fields() const;
    [[nodiscard]] Result<ImportReport> run(const ImportRequest &request, bool dryRun, Progress &progress, const OpWith &op) const;
    Kind m_kind;
    GroupDesk m_desk;
    PlacementTable &m_tables;
    ImportProfiles &m_profiles;
};

} // namespace warsha
