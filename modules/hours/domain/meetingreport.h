// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting report as read: who was connected from when to when, or for how long in all. Zoom, Teams and BigBlueButton
// give it in several shapes (formats.md, section 3); after reading they are all this. Nothing is added up here.
#pragma once

#include "walltime.h"

#include "result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace warsha {

enum class ReportKind { ZoomConnections, ZoomTotals, TeamsActivities, TeamsTotals, TeamsEvents, BigBlueButtonJson, BigBlueButtonCsv };

[[nodiscard]] QString reportKindCode(ReportKind kind); ///< "zoom", "zoom-totals", "teams", ...: stored
[[nodiscard]] QString reportKindName(ReportKind kind); ///< for people: "Zoom, connections"
[[nodiscard]] std::optional<ReportKind> reportKindFromCode(const QString &code);
[[nodiscard]] bool hasTotalsOnly(ReportKind kind); ///< how long somebody was there in all, not from when to when

/// One line of the report. Times are wall seconds or UTC seconds, as MeetingReport::isUtc says.
struct ReportConnection {
    int row = 0;  ///< line of the table, from 1; of the list for JSON
    QString name; ///< as written
    QString email;
    std::optional<qint64> join;
    std::optional<qint64> leave;
    std::optional<int> totalSeconds; ///< for reports with totals: what the vendor says, in seconds
};

/// A row that could not be read.
struct ReportFault {
    int row = 0;
    QString column;
    QString value;
    QString why;
};

struct MeetingReport {
    ReportKind kind = ReportKind::ZoomConnections;
    bool isUtc = false;   ///< times are UTC seconds; otherwise wall seconds of the centre's clocks
    bool totalsOnly = false;
    QString title;
    std::optional<qint64> starts; ///< of the meeting, as the report says
    std::optional<qint64> ends;
    QList<ReportConnection> connections;
    QList<ReportFault> faults;
    int waiting = 0;      ///< rows of people who were in the waiting room only: not among the connections
    QStringList notices;  ///< sentences: what was assumed in reading
};

/// The order of day and month in dates like 05/11/22.
enum class StampOrder { Detect, DayFirst, MonthFirst };

struct ReportReading {
    StampOrder order = StampOrder::Detect;
};

constexpr qsizetype maxReportBytes = 20 << 20;
constexpr int maxReportRows = 100'000;

/// Reads any of the shapes from the bytes of a file; says so when it is none of them.
[[nodiscard]] Result<MeetingReport> readMeetingReport(const QByteArray &bytes, const ReportReading &reading = {});

} // namespace warsha
