// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a report to rows of cells. Reports are not sound CSV: Teams writes UTF-16 with tabs, BigBlueButton quotes
// without doubling inner quotes, preambles have other widths than the table. So: one lenient splitter of their own.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace warsha {

struct ReportRow {
    int line = 0; ///< from 1
    QStringList cells; ///< trimmed
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QString cell(qsizetype index) const { return index >= 0 && index < cells.size() ? cells[index] : QString(); }
};

/// UTF-8 with or without BOM, UTF-16 in either order with or without BOM, else Windows-1252.
/// Input when the bytes are no text (a picture, a program, a zip).
[[nodiscard]] Result<QString> decodeReport(const QByteArray &bytes);

/// Rows by the separator that the text uses (tab, semicolon or comma). A quote closes a cell only before a separator or
/// the end of a line; a doubled quote inside is one quote. Line breaks inside quotes stay in the cell.
[[nodiscard]] Result<QList<ReportRow>> splitReport(const QString &text);

} // namespace warsha
