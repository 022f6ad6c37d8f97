// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of reports works with; all of it outlives the window.
#pragma once

#include "groupdesk.h"
#include "printdesk.h"
#include "reportservice.h"

namespace warsha {

/// Reports as files and paper, which the program composes of tables and documents. Not on the GUI's thread.
class ReportPress
{
public:
    virtual ~ReportPress() = default;
    /// The rows in that order; none: as they are.
    [[nodiscard]] virtual Result<PrintJob> paper(const Report &report, const QList<int> &order, Progress &progress) const = 0;
    /// By the name's ending: .xlsx, .csv, .tsv, .pdf. The file appears whole or not at all.
    [[nodiscard]] virtual Result<void> write(const Report &report, const QList<int> &order, const QString &path, Progress &progress) const = 0;
};

struct ReportsDesk {
    GroupDesk groups;
    ReportService &reports;
    const ReportPress &press;
    PrintDesk print;
    const Clock &clock;
};

} // namespace warsha
