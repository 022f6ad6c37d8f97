// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as paper and as files, made of the modules documents, printing and tables. Nothing here is for the GUI's thread.
#pragma once

#include "printjob.h"
#include "report.h"
#include "worker.h"

namespace warsha {

/// The rows in that order; none: as they are. In the language, the digits and the direction of QLocale().
[[nodiscard]] Result<PrintJob> reportPaper(const Report &report, const QList<int> &order, Progress &progress);
/// By the name's ending: .xlsx, .csv, .tsv, .pdf. The file appears whole or not at all; stopped, it does not.
[[nodiscard]] Result<void> writeReport(const Report &report, const QList<int> &order, const QString &path, Progress &progress);

} // namespace warsha
