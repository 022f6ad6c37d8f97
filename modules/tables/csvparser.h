// SPDX-License-Identifier: GPL-3.0-or-later
// Text to rows: RFC 4180 and what exists besides. Lines end in CRLF, LF or CR; a quoted cell may hold new lines and
// doubled quotes; a quote inside an unquoted cell, or one that is followed by more text, is taken as it stands and told.
// Rows may be of any length. A quote that is never closed is refused, naming where it opened: all after it would be one cell.
// A cell or a row beyond the limits is cut and its row marked as a fault, so that it never stops the good ones.
#pragma once

#include "rawgrid.h"
#include "result.h"
#include "tablereader.h"

#include <QCoreApplication>

namespace warsha {

class CsvParser
{
    Q_DECLARE_TR_FUNCTIONS(CsvParser)
public:
    /// separator: null for a table of one column. name stands for the file in sentences.
    CsvParser(QStringView text, QChar separator, const TableLimits &limits, const QString &name);
    [[nodiscard]] Result<RawGrid> parse();
    /// The first rows only, for guessing; what is wrong is left for parse() to say.
    [[nodiscard]] QList<QStringList> firstRows(int count);

private:
    [[nodiscard]] Result<void> row(QStringList &cells);
    [[nodiscard]] Result<QString> quotedCell();
    [[nodiscard]] Result<QString> cell();
    void checkLength(QString &cell);
    [[nodiscard]] QString plainCell();
    void endLine();
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || *m_at == u'\n' || *m_at == u'\r'; }
    [[nodiscard]] const char16_t *afterBlanks(const char16_t *from) const;
    [[nodiscard]] bool closesAt(const char16_t *after) const;
    [[nodiscard]] Error tooMuch(const QString &what) const;

    const char16_t *m_at;
    const char16_t *m_end;
    char16_t m_separator;
    TableLimits m_limits;
    QString m_name;
    int m_row = 1;    ///< from 1, of the cell at hand
    int m_column = 1;
    RowFault m_fault; ///< of the row at hand; its sentence is empty when there is none
    int m_looseQuoteRow = 0; ///< first row where a quote was taken as it stands
};

/// "# exported on ...", "; by hand": a note, not a row. "#" as the heading of a number column is none.
[[nodiscard]] bool isComment(const QStringList &cells);
/// A leading quote that guards a cell from being taken for a formula ("'+961..."), as our own files have them.
[[nodiscard]] bool isFormulaGuarded(QStringView cell);
/// = + - @ and their full-width forms, tab, carriage return: what spreadsheets may take for a formula.
[[nodiscard]] bool startsFormula(QChar first);

} // namespace warsha
