// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a person sees it in a spreadsheet: headings and rows of text. What was guessed on the way (encoding,
// separator, heading row) is kept with it, so that a preview can show it and the person can say otherwise.
//
// Cells are text. A workbook's dates come as ISO 8601 ("2026-03-01", with a time "2026-03-01 14:30:00"), its times and
// lengths of time as "H:MM:SS", whole numbers without exponent, booleans as TRUE and FALSE, percentages as "75%".
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace warsha {

enum class TableFormat { Text, Xlsx, Ods };

/// Why a row is not taken.
struct RowFault {
    int column = -1; ///< from 0; -1: the whole row
    QString why;     ///< a sentence
};

struct Table {
    QString source; ///< the file's name without folder, for sentences
    TableFormat format = TableFormat::Text;
    QString encoding;     ///< of a text file: "UTF-8", "windows-1256"...
    QChar separator;      ///< of a text file; null when the table has one column
    QString sheet;        ///< of a workbook: the sheet that was read
    QStringList sheets;   ///< of a workbook: every sheet's name
    bool base1904 = false; ///< of a workbook: date serials count from 1904

    QStringList headings;    ///< trimmed, each different ("Phone", "Phone (2)", "Column 7"); empty with noHeadings
    int headingRow = 0;      ///< the number of the headings' row in the file, from 1; 0 with noHeadings
    QList<QStringList> rows; ///< with headings never longer than they are; a row may end earlier (see cell())
    QList<int> rowNumbers;   ///< per row: its number as a spreadsheet shows it, from 1 (blank rows count too)

    QMap<qsizetype, RowFault> faults; ///< by index: rows that cannot be trusted (cells shifted, cut off, too long)
    QStringList warnings;            ///< sentences about the whole: rows skipped, guesses that are doubtful

    [[nodiscard]] int rowNumber(qsizetype index) const { return rowNumbers.value(index); }
    /// The cell, or empty when the column is -1 or past the end.
    [[nodiscard]] QString cell(qsizetype row, qsizetype column) const { return rows.at(row).value(column); }
};

} // namespace warsha
