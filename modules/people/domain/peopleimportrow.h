// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a trainee table to an identity. Only people/domain's import includes this.
#pragma once

#include "columnmapping.h"
#include "datecolumn.h"
#include "person.h"
#include "table.h"

namespace warsha {

/// Where a name is to be typed when there is none: the column of whole names before those of parts.
[[nodiscard]] int nameColumn(const ColumnMapping &mapping);

class PeopleImportRow
{
public:
    PeopleImportRow(const Table &table, const ColumnMapping &mapping, const DateColumnOptions &dates);

    /// What the row says, tidied; faults is empty when all of it could be read and can be stored, else it has every reason.
    [[nodiscard]] Identity read(qsizetype row, QDate today, QList<RowFault> &faults) const;
    /// About the column of birth dates: ambiguous or mixed orders; or empty.
    [[nodiscard]] QString warning() const;

private:
    [[nodiscard]] QString cell(qsizetype row, QStringView field) const;
    [[nodiscard]] QString nameCell(qsizetype row, QStringView field) const;
    void readNames(qsizetype row, Identity &identity) const;
    void readBirth(qsizetype row, Identity &identity, QList<RowFault> &faults) const;
    void readContacts(qsizetype row, Identity &identity, QList<RowFault> &faults) const;
    void readWords(qsizetype row, Identity &identity, QList<RowFault> &faults) const;
    void addRules(qsizetype row, const Identity &identity, QDate today, QList<RowFault> &faults) const;
    void readDocument(qsizetype row, Identity &identity, QList<RowFault> &faults) const;

    const Table &m_table;
    const ColumnMapping &m_mapping;
    DateColumn m_births;
};

} // namespace warsha
