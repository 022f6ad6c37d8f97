// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tables for spreadsheets. A cell is text, unless its column says otherwise: a phone keeps its plus and its zeros, and
// nothing is taken for a formula (in CSV a leading quote guards = + - @ and their full-width forms; the reader takes that
// quote away again). A file appears whole or not at all.
#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

namespace warsha {

/// What a workbook can sum and sort: figures with a point, per cent as "92.5", days as ISO 8601. A cell that is none of its
/// column's kind stays text.
enum class SheetCells { Text, Number, Percent, Day };

struct Sheet {
    QString name;
    QStringList headings; ///< may be empty
    QList<QStringList> rows;
    bool rightToLeft = false;
    QList<SheetCells> cells = {}; ///< by column; text where none is said
};

class TableWriter
{
public:
    /// By the name's ending: .xlsx, .csv, .tsv; anything else is ErrorKind::Input. CSV and TSV hold the first sheet only.
    static Result<void> write(const QString &path, const QList<Sheet> &sheets);
    static Result<void> writeXlsx(const QString &path, const QList<Sheet> &sheets);
    static Result<void> writeCsv(const QString &path, const Sheet &sheet, QChar separator = u',');

    /// UTF-8 with byte order mark, CRLF, RFC 4180 quotes.
    [[nodiscard]] static QByteArray toCsv(const Sheet &sheet, QChar separator = u',');
    /// Tabs and new lines, as spreadsheets paste them; cells with tabs, quotes or new lines are quoted.
    [[nodiscard]] static QString toClipboard(const QList<QStringList> &rows);

    /// What is said of a file that could not be written.
    [[nodiscard]] static Error cannotWrite(const QString &path, const QString &why);
};

} // namespace warsha
