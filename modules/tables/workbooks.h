// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks (XLSX, ODS), behind the door of the late room: their libraries (libzip, xlsxwriter, and the cryptography that
// both bring along) are loaded with the first workbook.
#pragma once

#include "rawgrid.h"
#include "tablereader.h"
#include "tablewriter.h"

namespace warsha {

class Workbooks
{
public:
    static constexpr const char *module = "tables";
    virtual ~Workbooks() = default;

    /// Of a file that is a zip package. Fills in what the table says about its source; an Input error names it.
    [[nodiscard]] virtual Result<RawGrid> read(const QByteArray &bytes, const ReadOptions &options, Table &table) const = 0;
    /// As XLSX; the file appears whole or not at all.
    [[nodiscard]] virtual Result<void> write(const QString &path, const QList<Sheet> &sheets) const = 0;
};

} // namespace warsha
