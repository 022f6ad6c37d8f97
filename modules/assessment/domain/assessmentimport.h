// SPDX-License-Identifier: GPL-3.0-or-later
// A table of results for a group: one row per person and unit (columns unit, outcome), or one row per person with a
// column per unit (headed by the unit's code or title). Reading and checking first, writing as one step that can be
// undone; the same table twice changes nothing.
#pragma once

#include "assessmentservice.h"
#include "columnmapping.h"
#include "importreport.h"
#include "resulttable.h"
#include "staffservice.h"

namespace warsha {

struct AssessmentImportOptions {
    GroupId group;
    QStringList mapping;  ///< words as in ColumnMapping::fromWords
    QString unit;         ///< code, for a table that has no unit column
    QDate date;           ///< for rows without one
    QString assessor;     ///< staff code or name, for rows without one
    Instrument instrument = Instrument::None; ///< for rows without one
    bool dryRun = false;
};

class AssessmentImport
{
    Q_DECLARE_TR_FUNCTIONS(warsha::AssessmentImport)
public:
    AssessmentImport(AssessmentService &assessment, const StaffService &staff, const Directory &directory)
        : m_assessment(assessment), m_staff(staff), m_directory(directory) {}

    /// What the columns may fill for this version: who, unit, outcome, date..., and one field per unit ("unit.U01").
    [[nodiscard]] static QList<ImportField> fields(const ProgrammeVersion &version);
    /// Bad rows are in the report and never stop the good ones. With dryRun nothing is written.
    Result<ImportReport> run(const Table &table, const AssessmentImportOptions &options, const OpWith &op = {},
                             const Progress *progress = nullptr);

private:
    [[nodiscard]] Result<void> checkMapping(const ColumnMapping &mapping, const ProgrammeVersion &version,
                                            const Table &table) const;
    /// By code and by name, folded.
    [[nodiscard]] Result<QHash<QString, StaffId>> staffByCode() const;
    [[nodiscard]] Result<ResultDefaults> defaults(const AssessmentImportOptions &options, const ProgrammeVersion &version,
                                                  const QHash<QString, StaffId> &staff) const;
    static void count(ImportReport &report, const Table &table, const QList<ReadAttempt> &read, const QList<ReadAttempt> &good);
    [[nodiscard]] Result<void> warnOfTrainers(ImportReport &report, const GroupResults &results,
                                              const QList<ReadAttempt> &good) const;
    AssessmentService &m_assessment;
    const StaffService &m_staff;
    const Directory &m_directory;
};

} // namespace warsha
