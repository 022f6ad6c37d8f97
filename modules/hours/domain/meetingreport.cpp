// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingreport.h"

#include "reportreaders.h"
#include "reporttime.h"
#include "tablereader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct KindWords {
    ReportKind kind;
    const char *code;
    const char *name;
};
constexpr std::array<KindWords, 7> kindWords{{
    {ReportKind::ZoomConnections, "zoom", QT_TRANSLATE_NOOP("warsha::MeetingReport", "Zoom, connections")},
    {ReportKind::ZoomTotals, "zoom-totals", QT_TRANSLATE_NOOP("warsha::MeetingReport", "Zoom, totals")},
    {ReportKind::TeamsActivities, "teams", QT_TRANSLATE_NOOP("warsha::MeetingReport", "Teams, connections")},
    {ReportKind::TeamsTotals, "teams-totals", QT_TRANSLATE_NOOP("warsha::MeetingReport", "Teams, totals")},
    {ReportKind::TeamsEvents, "teams-events", QT_TRANSLATE_NOOP("warsha::MeetingReport", "Teams, joined and left")},
    {ReportKind::BigBlueButtonJson, "bigbluebutton", QT_TRANSLATE_NOOP("warsha::MeetingReport", "BigBlueButton, connections")},
    {ReportKind::BigBlueButtonCsv, "bigbluebutton-totals", QT_TRANSLATE_NOOP("warsha::MeetingReport", "BigBlueButton, totals")},
}};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::MeetingReport)
};

std::optional<WallSeconds> wallIn(const QString &text, StampOrder order)
{
    const auto stamp = readStamp(text);
    return stamp ? wallOf(*stamp, order) : std::nullopt;
}
} // namespace

QString reportKindCode(ReportKind kind)
{
    return QString::fromLatin1(kindWords[size_t(kind)].code);
}

QString reportKindName(ReportKind kind)
{
    return Say::tr(kindWords[size_t(kind)].name);
}

std::optional<ReportKind> reportKindFromCode(const QString &code)
{
    const auto known = std::ranges::find(kindWords, code, [](const KindWords &words) { return QString::fromLatin1(words.code); });
    return known != kindWords.cend() ? std::optional(known->kind) : std::nullopt;
}

bool hasTotalsOnly(ReportKind kind)
{
    return kind == ReportKind::ZoomTotals || kind == ReportKind::TeamsTotals || kind == ReportKind::BigBlueButtonCsv;
}

void StampedRows::add(const ReportRow &row, const ReportConnection &connection, const QString &join, const QString &leave)
{
    Pending pending{connection, join, leave};
    pending.connection.row = row.line;
    m_pending.append(pending);
}

void StampedRows::settle(MeetingReport &report, const ReportReading &reading, const QString &starts, const QString &ends)
{
    QList<RawStamp> stamps;
    const auto look = [&stamps](const QString &text) {
        if (const auto stamp = readStamp(text))
            stamps.append(*stamp);
    };
    look(starts);
    look(ends);
    for (const Pending &each : std::as_const(m_pending)) {
        look(each.join);
        look(each.leave);
    }
    const StampOrder order = settleOrder(stamps, reading, report.notices);
    report.starts = wallIn(starts, order);
    report.ends = wallIn(ends, order);
    for (Pending &each : m_pending) {
        each.connection.join = wallIn(each.join, order);
        each.connection.leave = wallIn(each.leave, order);
        const bool badJoin = !each.join.isEmpty() && !each.connection.join;
        const bool badLeave = !each.leave.isEmpty() && !each.connection.leave;
        if (badJoin || badLeave)
            report.faults.append({each.connection.row, badJoin ? Say::tr("join time") : Say::tr("leave time"),
                                  badJoin ? each.join : each.leave, Say::tr("This is not a date and time.")});
        else
            report.connections.append(each.connection);
    }
}

namespace {
/// A report that was opened in a spreadsheet and saved as a workbook. Rows that cannot be read go to the faults.
Result<QList<ReportRow>> rowsOfWorkbook(const QByteArray &bytes, QList<ReportFault> &faults)
{
    ReadOptions options;
    options.headingRow = ReadOptions::noHeadings;
    options.limits.fileBytes = maxReportBytes;
    options.limits.rows = maxReportRows;
    WARSHA_TRY(const Table table, TableReader::readBytes(bytes, Say::tr("The report"), options));
    QList<ReportRow> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (const auto fault = table.faults.constFind(i); fault != table.faults.cend()) {
            faults.append({table.rowNumber(i), {}, {}, fault->why});
            continue;
        }
        ReportRow row{table.rowNumber(i), {}};
        for (const QString &cell : table.rows[i])
            row.cells.append(cell.trimmed());
        rows.append(row);
    }
    return rows;
}

Result<QList<ReportRow>> rowsOf(const QByteArray &bytes, QList<ReportFault> &faults)
{
    if (bytes.startsWith("PK\x03\x04"))
        return rowsOfWorkbook(bytes, faults);
    WARSHA_TRY(const QString text, decodeReport(bytes));
    return splitReport(text);
}
} // namespace

Result<MeetingReport> readMeetingReport(const QByteArray &bytes, const ReportReading &reading)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{"))
        return readBigBlueButtonJson(bytes);
    QList<ReportFault> faults;
    WARSHA_TRY(const QList<ReportRow> rows, rowsOf(bytes, faults));
    for (const auto reader : {&readZoom, &readTeams, &readBigBlueButtonTable}) {
        if (MaybeReport report = reader(rows, reading)) {
            if (*report)
                (*report)->faults = faults + (*report)->faults;
            if (*report && (*report)->connections.isEmpty() && (*report)->waiting == 0 && (*report)->faults.isEmpty())
                return failure(ErrorKind::Input, Say::tr("The report names nobody."));
            return *report;
        }
    }
    return failure(ErrorKind::Input, Say::tr("The file is not a meeting report that is known here: it is not one of Zoom, Microsoft Teams or BigBlueButton."));
}

} // namespace warsha
