// SPDX-License-Identifier: GPL-3.0-or-later
// From a report to minutes per person, pure: each person's connections as instants, united, clipped to the session,
// floored to minutes once. Totals count min(total, session) and are graded so.
#pragma once

#include "hourentry.h"
#include "intervals.h"
#include "meetingreport.h"
#include "namematch.h"

namespace warsha {

/// One person of the report: all lines with the same name and e-mail.
struct ReportPerson {
    QString name;
    QString email;
    QList<int> rows;
    QList<Interval> connections; ///< UTC seconds, not yet united
    qint64 totalSeconds = 0;     ///< of a report with totals
    std::optional<Interval> span; ///< first join and last leave, where a report with totals says so
};

struct ResolvedReport {
    ReportKind kind = ReportKind::ZoomConnections;
    bool totalsOnly = false;
    QString title;
    std::optional<Interval> meeting; ///< as the report says, else from first join to last leave; nothing for bare totals
    QList<ReportPerson> people;      ///< in the order of first appearance
    QList<ReportFault> faults;
    QStringList notices;
};

/// Wall times become instants in the zone; skipped and doubled hours are told.
[[nodiscard]] Result<ResolvedReport> resolve(const MeetingReport &report, const QTimeZone &zone);

/// Minutes of one or several report lines that are one person, within the session.
[[nodiscard]] int minutesOf(const QList<ReportPerson> &lines, const Interval &session, bool totalsOnly);
/// First and last second of presence within the session; the session itself for totals without joins.
[[nodiscard]] Interval presenceOf(const QList<ReportPerson> &lines, const Interval &session, bool totalsOnly);

/// SHA-256 over what the report says, whatever its encoding, separator or order of rows.
[[nodiscard]] QByteArray contentHash(const MeetingReport &report);

} // namespace warsha
