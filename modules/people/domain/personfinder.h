// SPDX-License-Identifier: GPL-3.0-or-later
// Which trainees the rows of a table are about: by trainee number, or by name with whatever else the row says. A name
// that several trainees have, with nothing to tell them apart, is rejected naming them; nobody is guessed.
#pragma once

#include "columnmapping.h"
#include "datecolumn.h"
#include "importreport.h"
#include "peopleservice.h"

namespace warsha {

struct FoundPeople {
    QList<PersonId> people; ///< each once, in the order of the table
    ImportReport report;    ///< rows that are nobody
};

/// Of lines that were pasted or typed, a name or a number in each.
struct FoundLines {
    QList<PersonId> people; ///< each once, in the order of the lines
    struct Nobody {
        QString line;
        QString reason; ///< why nobody was chosen: unknown, or several
    };
    QList<Nobody> nobody;
};

class PersonFinder
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PersonFinder)
public:
    explicit PersonFinder(const DirectorySnapshot &snapshot) : m_snapshot(snapshot), m_known(snapshot) {}

    /// Those of PeopleImport, and "number".
    [[nodiscard]] static QList<ImportField> fields();
    [[nodiscard]] Result<FoundPeople> find(const Table &table, const QStringList &map, const DateColumnOptions &dates = {}) const;
    /// Cells of a line that was copied out of a table are tried one by one, after the whole of it.
    [[nodiscard]] FoundLines findLines(const QString &block) const;
    /// One person; the error's message is the reason to show beside the row.
    [[nodiscard]] Result<PersonId> find(const QString &number, const Identity &identity) const;

private:
    const DirectorySnapshot &m_snapshot;
    Duplicates m_known;
};

} // namespace warsha
