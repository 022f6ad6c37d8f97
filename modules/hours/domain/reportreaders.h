// SPDX-License-Identifier: GPL-3.0-or-later
// The readers behind readMeetingReport, one per vendor. Each says whether the rows are its own by answering nothing when
// they are not. Sources of the shapes: formats.md section 3, and the vendors' files in the tests.
#pragma once

#include "meetingreport.h"
#include "reporttable.h"

namespace warsha {

using MaybeReport = std::optional<Result<MeetingReport>>;

/// Connections or totals, with or without preamble.
[[nodiscard]] MaybeReport readZoom(const QList<ReportRow> &rows, const ReportReading &reading);
/// Three numbered sections (the third is used; the second when there is no third), the flat table of 2021, or the older
/// list of Joined and Left.
[[nodiscard]] MaybeReport readTeams(const QList<ReportRow> &rows, const ReportReading &reading);
/// The table that the learning dashboard saves: first join, last leave and a sum; headings in any language.
[[nodiscard]] MaybeReport readBigBlueButtonTable(const QList<ReportRow> &rows, const ReportReading &reading);
/// The data behind the learning dashboard: every connection, in epoch milliseconds.
[[nodiscard]] Result<MeetingReport> readBigBlueButtonJson(const QByteArray &bytes);

/// A pair of cells as wall times in a settled order; a fault is noted when one cannot be read.
class StampedRows
{
public:
    void add(const ReportRow &row, const ReportConnection &connection, const QString &join, const QString &leave);
    /// Reads all stamps in one order and appends the connections to the report.
    void settle(MeetingReport &report, const ReportReading &reading, const QString &starts, const QString &ends);

private:
    struct Pending {
        ReportConnection connection;
        QString join;
        QString leave;
    };
    QList<Pending> m_pending;
};

} // namespace warsha
