// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, times and lengths as vendors of meetings write them, in any language of theirs: "11/19/2021 9:54:15 AM",
// "14/11/22, 09:29:07", "14.11.2022 09:29", "2022-11-14 09:29:07", Arabic digits and marks for morning and afternoon;
// "1h 13m 42s", "1 godz. 13 min 42 s", "01:13:42".
#pragma once

#include "meetingreport.h"

namespace warsha {

/// A date and time in pieces, before it is known which of the first two is the day.
struct RawStamp {
    int first = 0;
    int second = 0;
    int year = 0;
    bool yearFirst = false; ///< year-month-day: no doubt
    bool dotted = false;    ///< 14.11.2022: day first
    bool halfDay = false;   ///< written with AM or PM
    QTime time;
    bool operator==(const RawStamp &) const = default;
};
[[nodiscard]] std::optional<RawStamp> readStamp(const QString &text);

/// Which order all stamps of a report agree with. `certain` is false when the dates allow both.
struct OrderFound {
    StampOrder order = StampOrder::MonthFirst;
    bool certain = true;
};
[[nodiscard]] OrderFound orderOf(const QList<RawStamp> &stamps);

/// Nothing when the day does not exist in that order.
[[nodiscard]] std::optional<WallSeconds> wallOf(const RawStamp &stamp, StampOrder order);

/// A length in seconds; nothing when it cannot be read.
[[nodiscard]] std::optional<int> readLength(const QString &text);

/// Settles the order for all stamps of a report: the asked one, or the one found, with a notice where it was a guess.
[[nodiscard]] StampOrder settleOrder(const QList<RawStamp> &stamps, const ReportReading &reading, QStringList &notices);

} // namespace warsha
