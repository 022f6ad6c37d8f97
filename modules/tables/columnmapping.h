// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table fills which field: guessed by heading synonyms, said by the person ("Full name=name.latin"),
// or kept in an import profile. A column fills at most one field, a field is filled by at most one column.
#pragma once

#include "result.h"
#include "table.h"

#include <QHash>
#include <QSet>

namespace warsha {

/// A field that an import can fill. The importing slice lists its own.
struct ImportField {
    QString id;           ///< "name.latin": what is typed in --map
    QString label;        ///< translated, for people
    QStringList synonyms; ///< headings it goes by in any language; compared folded (see commonHeadings)
    bool required = false;
};

class ColumnMapping
{
public:
    /// Exact synonyms first, then headings that hold a synonym as whole words; a doubtful column is left alone.
    [[nodiscard]] static ColumnMapping guess(const QList<ImportField> &fields, const QStringList &headings);
    /// words: "Heading=field" each; "#3=field" names a column by number; "Heading=" leaves a column out. What the words
    /// do not speak of is guessed. Unknown field, unknown column, a column or a field named twice: ErrorKind::Input.
    [[nodiscard]] static Result<ColumnMapping> fromWords(const QStringList &words, const QList<ImportField> &fields,
                                                         const QStringList &headings);
    /// ErrorKind::Input naming the required fields that no column fills, and the headings that are there.
    [[nodiscard]] Result<void> checkRequired(const QList<ImportField> &fields, const Table &table) const;

    [[nodiscard]] int columnOf(QStringView field) const; ///< -1 when no column fills it
    [[nodiscard]] bool has(QStringView field) const { return columnOf(field) >= 0; }
    [[nodiscard]] QString fieldOf(int column) const; ///< empty when the column fills nothing
    /// The cell of a row that fills the field, trimmed; empty when there is none.
    [[nodiscard]] QString cell(const QStringList &row, QStringView field) const;
    void set(const QString &field, int column); ///< takes both from where they were; column -1 empties the field
    [[nodiscard]] QStringList toWords(const QStringList &headings) const; ///< the way back, for profiles

private:
    [[nodiscard]] static ColumnMapping guessRest(ColumnMapping mapping, const QSet<int> &leftOut,
                                                 const QList<ImportField> &fields, const QStringList &headings);
    QList<std::pair<QString, int>> m_columns; ///< a dozen fields, asked for at every cell: looking through beats hashing
};

/// Headings by which common things go in English, French, Arabic and Lao: "name", "name.given", "name.family", "name.father", "name.mother",
/// "name.latin", "name.arabic", "name.lao", "birth.date", "birth.year", "sex", "phone", "email", "nationality", "document.number", "document.kind",
/// "address", "note", "number", "group", "programme", "unit", "outcome", "date", "start", "end", "hours", "minutes", "employer", "mentor", "workplace",
/// "deputy", "agreement", "planned.minutes", "planned.hours", "holiday", "task", "signed.by", "signed.on". Empty for anything else.
[[nodiscard]] QStringList commonHeadings(QStringView meaning);

/// What stays the same when the same program exports again: the fold of the headings, hashed (64 hexadecimal digits).
[[nodiscard]] QString headingsFingerprint(const QStringList &headings);

} // namespace warsha
