// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpaper.h"
#include "reportsdesk.h"

namespace warsha {

class DeskReportPress : public ReportPress
{
public:
    [[nodiscard]] Result<PrintJob> paper(const Report &report, const QList<int> &order, Progress &progress) const override
    {
        return reportPaper(report, order, progress);
    }
    [[nodiscard]] Result<void> write(const Report &report, const QList<int> &order, const QString &path, Progress &progress) const override
    {
        return writeReport(report, order, path, progress);
    }
};

} // namespace warsha
