// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of an XLSX workbook as rows of text: shared and inline texts, numbers by their look, results that formulas left.
// Told: other sheets, hidden rows that were read, merged cells, formulas without a stored result, error values.
#pragma once

#include "rawgrid.h"
#include "table.h"
#include "xlsxworkbook.h"

namespace warsha {

/// Fills what table says of the workbook. ErrorKind::Input when the sheet asked for is not there.
[[nodiscard]] Result<RawGrid> readXlsx(ZipPackage &package, const ReadOptions &options, Table &table);

/// Which of the named sheets is meant: by name, by number from 1, or -1.
[[nodiscard]] qsizetype sheetIndex(const QStringList &names, const QString &wanted);
/// The sentence for a sheet that is not there.
[[nodiscard]] Error noSuchSheet(const QString &file, const QStringList &names, const QString &wanted);
/// Which sheet was taken where there are several; empty for one.
[[nodiscard]] QString sheetTaken(const QString &taken, const QStringList &names);

} // namespace warsha
