// SPDX-License-Identifier: GPL-3.0-or-later
// An import in the making: the table as it was read, and what the person has said about it since. No widgets here.
#pragma once

#include "importsubject.h"

namespace warsha {

class ImportDraft
{
public:
    /// Reads file or text; without headings the columns are numbered.
    [[nodiscard]] static Result<Table> read(const ImportSource &source, const ReadOptions &options);

    ImportSource source;
    ReadOptions options;
    ImportForm form;
    ImportChoices choices;
    /// What nobody chose is as the form has it now, and so is what is not offered any more.
    void setForm(const ImportForm &asked);
    void choose(const QString &code, const QString &value);
    ColumnMapping mapping;
    DateColumnOptions dates;
    /// What the person said differs from what is remembered of such headings.
    [[nodiscard]] bool isNews() const { return !isKnown || memory() != m_remembered; }
    bool isKnown = false; ///< the headings were met before: a profile said how to read them

    /// Another table: what was mended in the one before is forgotten.
    void setTable(const Table &table);
    [[nodiscard]] const Table &table() const { return m_table; }
    void guess();
    void remember(const ImportMemory &memory);
    /// The memory says to read the file otherwise than it was read: true, and the options say how.
    [[nodiscard]] bool rereads(const ImportMemory &memory);
    /// How the headings were before somebody said how to read the file; of the present table when nobody did.
    QString guessedPrint;
    [[nodiscard]] ImportMemory memory() const;
    [[nodiscard]] QString fingerprint() const { return headingsFingerprint(m_table.headings); }

    /// Every cell of the column that holds the value is read as another one; an empty one takes that back.
    void readAs(int column, const QString &value, const QString &meaning);
    [[nodiscard]] QString meaningOf(int column, const QString &value) const
    {
        return m_meanings.value({column, value});
    }
    void mend(qsizetype row, int column, const QString &text);
    /// What somebody said of this table and would have to say again: cells and values, and other columns than were guessed.
    [[nodiscard]] int corrections() const { return int(m_mended.size() + m_meanings.size()); }
    [[nodiscard]] bool isRemapped() const { return mapping.toWords(m_table.headings) != m_offered; }
    /// As mended: a cell's own mending first, else the meaning of its value.
    [[nodiscard]] QString cell(qsizetype row, int column) const;
    [[nodiscard]] qsizetype indexOfRow(int number) const; ///< -1 when no row has that number
    [[nodiscard]] ImportRequest request() const;

private:
    Table m_table;
    QSet<QString> m_chosen; ///< by the person; the other choices are the form's
    ImportMemory m_remembered;
    QStringList m_offered; ///< the mapping as it was shown at first
    QHash<int, qsizetype> m_indexes;
    QHash<std::pair<int, QString>, QString> m_meanings;
    QHash<std::pair<qsizetype, int>, QString> m_mended;
};

} // namespace warsha
