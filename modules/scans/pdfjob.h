// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that stands as a job for the printer: shown and printed as the picture of its pages, saved as it is.
#pragma once

#include "printjob.h"

namespace warsha {

/// Input error for a PDF that cannot be opened. Drawn at 300 dots an inch on paper: letters and codes are sharp, and a page
/// stays within some ten megabytes on its way to the printer.
[[nodiscard]] Result<PrintJob> pdfJob(const QByteArray &pdf, const QString &title, const QString &fileName);

} // namespace warsha
