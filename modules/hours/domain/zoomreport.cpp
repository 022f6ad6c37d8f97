// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportreaders.h"

#include "numberparser.h"
#include "reporttime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::ZoomReport)
};

/// Where the columns are; the letter case of headings varies, and columns come and go with account settings.
struct ZoomColumns {
    qsizetype name = -1;
    qsizetype email = -1;
    qsizetype join = -1;
    qsizetype leave = -1;
    qsizetype total = -1;
    qsizetype waiting = -1;
    [[nodiscard]] bool hasConnections() const { return name >= 0 && join >= 0 && leave >= 0; }
    [[nodiscard]] bool hasTotals() const { return name >= 0 && total >= 0 && join < 0; }
};

ZoomColumns columnsOf(const ReportRow &row)
{
    ZoomColumns columns;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString heading = row.cells[i].toLower();
        if (columns.name < 0 && (heading == "name"_L1 || heading.startsWith("name ("_L1) || heading == "participant"_L1))
            columns.name = i;
        else if (heading == "user email"_L1 || heading == "email"_L1)
            columns.email = i;
        else if (heading == "join time"_L1)
            columns.join = i;
        else if (heading == "leave time"_L1)
            columns.leave = i;
        else if (heading == "total duration (minutes)"_L1 || heading == "duration (minutes)"_L1)
            columns.total = i;
        else if (heading == "in waiting room"_L1)
            columns.waiting = i;
    }
    return columns;
}

/// A Teams table has "Join time" too, but never minutes in a heading, and a number before its sections.
bool isZoomHeading(const ReportRow &row, const ZoomColumns &columns)
{
    const bool minutes = std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return cell.contains("(minutes)"_L1, Qt::CaseInsensitive);
    });
    return minutes && (columns.hasConnections() || columns.hasTotals());
}

struct Preamble {
    QString title;
    QString starts;
    QString ends;
};

/// A row of headings with "Start Time", and the values in the row below.
Preamble preambleOf(const QList<ReportRow> &rows, qsizetype before)
{
    Preamble preamble;
    for (qsizetype i = 0; i + 1 < before; ++i) {
        for (qsizetype c = 0; c < rows[i].cells.size(); ++c) {
            const QString heading = rows[i].cells[c].toLower();
            if (heading == "start time"_L1)
                preamble.starts = rows[i + 1].cell(c);
            else if (heading == "end time"_L1)
                preamble.ends = rows[i + 1].cell(c);
            else if (heading == "topic"_L1)
                preamble.title = rows[i + 1].cell(c);
        }
    }
    return preamble;
}

/// Newer reports mark the time in the waiting room with a row of its own.
bool isWaiting(const QString &cell)
{
    const QString plain = cell.trimmed().toLower();
    return plain == "yes"_L1 || plain == "y"_L1 || plain == "true"_L1;
}
} // namespace

MaybeReport readZoom(const QList<ReportRow> &rows, const ReportReading &reading)
{
    qsizetype heading = 0;
    ZoomColumns columns;
    for (; heading < std::min<qsizetype>(rows.size(), 30); ++heading) {
        columns = columnsOf(rows[heading]);
        if (isZoomHeading(rows[heading], columns))
            break;
    }
    if (heading >= rows.size() || !isZoomHeading(rows[heading], columns))
        return std::nullopt;

    MeetingReport report;
    report.totalsOnly = !columns.hasConnections();
    report.kind = report.totalsOnly ? ReportKind::ZoomTotals : ReportKind::ZoomConnections;
    const Preamble preamble = preambleOf(rows, heading);
    report.title = preamble.title;
    StampedRows stamped;
    for (const ReportRow &row : rows.mid(heading + 1)) {
        if (row.isBlank())
            continue;
        ReportConnection line{row.line, row.cell(columns.name), row.cell(columns.email), {}, {}, {}};
        if (columns.waiting >= 0 && isWaiting(row.cell(columns.waiting))) {
            ++report.waiting;
            continue;
        }
        if (line.name.isEmpty()) {
            report.faults.append({row.line, Say::tr("name"), {}, Say::tr("The row has no name.")});
            continue;
        }
        if (report.totalsOnly) {
            const auto minutes = parseInteger(row.cell(columns.total));
            if (!minutes || *minutes < 0 || *minutes > 24 * 60) {
                report.faults.append({row.line, Say::tr("minutes"), row.cell(columns.total), Say::tr("This is not a number of minutes.")});
                continue;
            }
            line.totalSeconds = int(*minutes) * 60;
        } else if (row.cell(columns.join).isEmpty() || row.cell(columns.leave).isEmpty()) {
            report.faults.append({row.line, Say::tr("join time"), row.cell(columns.join), Say::tr("The row lacks its join or leave time.")});
            continue;
        }
        stamped.add(row, line, row.cell(columns.join), row.cell(columns.leave));
    }
    stamped.settle(report, reading, preamble.starts, preamble.ends);
    return report;
}

} // namespace warsha
