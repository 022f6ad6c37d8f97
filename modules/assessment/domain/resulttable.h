// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rows of a table of results as attempts: who, which unit, what came out. Cells that cannot be read go to the
// report. Used by AssessmentImport; writes nothing.
#pragma once

#include "assessmentservice.h"
#include "columnmapping.h"
#include "datecolumn.h"
#include "importreport.h"

namespace warsha {

struct ResultDefaults {
    UnitId unit; ///< for a table without a unit column
    QDate date;
    StaffId assessor;
    Instrument instrument = Instrument::None;
};

struct ReadAttempt {
    qsizetype row = 0; ///< index in the table
    int column = -1;   ///< the cell with the outcome
    NewAttempt attempt;
};

class ResultTable
{
    Q_DECLARE_TR_FUNCTIONS(warsha::ResultTable)
public:
    /// staff: code in lower case to id.
    ResultTable(const Table &table, const ColumnMapping &mapping, const GroupResults &results,
                const QHash<QString, StaffId> &staff, const Directory &directory, const ResultDefaults &defaults);

    /// In the order of the dates, then of the rows.
    [[nodiscard]] QList<ReadAttempt> read(ImportReport &report);
    /// Rows that name nobody's outcome: not assessed yet.
    [[nodiscard]] int rowsWithoutOutcome() const { return m_withoutOutcome; }

private:
    void readRow(qsizetype row, ImportReport &report);
    [[nodiscard]] Result<EnrolmentId> who(const QStringList &cells) const;
    [[nodiscard]] Result<UnitId> unitOf(const QStringList &cells) const;
    /// What all outcomes of the row share.
    [[nodiscard]] Result<NewAttempt> shared(const QStringList &cells) const;
    void take(qsizetype row, int column, const std::optional<NewAttempt> &attempt, ImportReport &report);
    [[nodiscard]] QString cell(const QStringList &cells, QStringView field) const { return m_mapping.cell(cells, field); }

    const Table &m_table;
    const ColumnMapping &m_mapping;
    const GroupResults &m_results;
    const QHash<QString, StaffId> &m_staff;
    ResultDefaults m_defaults;
    DateColumn m_dates;
    QHash<QString, EnrolmentId> m_byNumber;
    QMultiHash<QString, EnrolmentId> m_byName; ///< folded
    QList<ReadAttempt> m_read;
    int m_withoutOutcome = 0;
};

} // namespace warsha
