// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays from a table: a day or a first and a last one, and a name. For the import wizard.
#pragma once

#include "centredesk.h"
#include "importsubject.h"

namespace warsha {

class HolidayImport : public ImportSubject
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HolidayImport)
public:
    HolidayImport(Worker &worker, CentreService &centre, ImportProfiles &profiles) : m_worker(worker), m_centre(centre), m_profiles(profiles) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("holidays"); }
    [[nodiscard]] QString title() const override { return tr("Holidays from a table"); }
    [[nodiscard]] QString hint() const override { return tr("Columns that are read: name, first day, last day; one day alone is enough."); }
    [[nodiscard]] Worker &worker() const override { return m_worker; }
    [[nodiscard]] ImportProfiles *profiles() const override { return &m_profiles; }
    [[nodiscard]] static QList<ImportField> fields();
    [[nodiscard]] Result<ImportForm> form(const ImportRequest &soFar) const override;
    [[nodiscard]] Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) override;

private:
    struct Reading {
        ImportReport report;
        QList<Holiday> holidays;
    };
    [[nodiscard]] Result<Reading> read(const ImportRequest &request) const;
    Worker &m_worker;
    CentreService &m_centre;
    ImportProfiles &m_profiles;
};

} // namespace warsha
