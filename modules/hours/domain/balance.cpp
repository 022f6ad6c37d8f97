// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance.h"

namespace warsha {

namespace {
int atLeast(int required, int percent)
{
    return percent > 0 ? int((qint64(required) * percent + 99) / 100) : required;
}

/// The last day on which the minutes from it on (that day included) still make up what is needed.
std::optional<QDate> lastDayFor(qint64 needed, const QList<PossibleDay> &ahead)
{
    qint64 sum = 0;
    for (auto day = ahead.crbegin(); day != ahead.crend(); ++day) {
        sum += day->minutes;
        if (sum >= needed)
            return day->day;
    }
    return std::nullopt;
}
} // namespace

DaysAhead::DaysAhead(const QList<PossibleDay> &possible, const QList<PossibleDay> &toRecord)
    : days(possible), unrecorded(toRecord)
{
    for (const PossibleDay &each : days)
        minutes += each.minutes;
}

qint64 DaysAhead::unrecordedSince(QDate enrolled) const
{
    qint64 sum = 0;
    for (const PossibleDay &each : unrecorded)
        sum += !enrolled.isValid() || each.day >= enrolled ? each.minutes : 0;
    return sum;
}

ModeBalance balanceOf(const HourSum &sum, int required, int leastPercent, const DaysAhead &ahead, QDate enrolled)
{
    ModeBalance balance;
    balance.mode = sum.mode;
    balance.required = required;
    balance.least = atLeast(required, leastPercent);
    balance.recorded = sum.recorded;
    balance.counted = sum.counted;
    const qint64 unlocked = std::max<qint64>(0, sum.recorded - sum.counted);
    const qint64 unrecorded = ahead.unrecordedSince(enrolled);
    const qint64 missing = std::max<qint64>(0, required - sum.counted);
    balance.stillPossible = std::min(unlocked + unrecorded + ahead.minutes, missing); // nobody needs 700 hours more of a plan of 100
    balance.belowLeast = balance.counted < balance.least;
    balance.outOfReach = balance.counted + balance.stillPossible < balance.least;
    const qint64 needed = balance.least - balance.counted - unlocked - unrecorded; // of the days ahead
    if (needed > 0 && !balance.outOfReach)
        balance.lastDay = lastDayFor(needed, ahead.days);
    return balance;
}

TraineeBalance balanceOf(const EnrolmentId &enrolment, std::span<const HourSum> sums, const RequiredHours &rules,
                         const DaysAheadByMode &ahead, QDate enrolled)
{
    static const DaysAhead none;
    TraineeBalance total;
    total.enrolment = enrolment;
    total.modes.reserve(qsizetype(allModes.size()));
    for (const Mode mode : allModes) {
        HourSum sum{enrolment, mode, 0, 0};
        for (const HourSum &each : sums) {
            if (each.mode == mode)
                sum = each;
        }
        const int required = rules.required[mode];
        if (required == 0 && sum.recorded == 0 && sum.counted == 0)
            continue;
        const auto days = ahead.find(mode);
        ModeBalance balance = balanceOf(sum, required, rules.leastPercent[mode], days != ahead.end() ? days->second : none, enrolled);
        if (rules.leastPercent[mode] == 0)
            balance.belowLeast = false; // only the total asks something; the plan stays the target for the forecast
        total.modes.append(balance);
        total.required += required;
        total.recorded += sum.recorded;
        total.counted += sum.counted;
        total.belowLeast = total.belowLeast || balance.belowLeast;
    }
    total.least = rules.leastPercentTotal > 0 ? atLeast(total.required, rules.leastPercentTotal) : 0;
    total.belowLeast = total.belowLeast || total.counted < total.least;
    return total;
}

QList<PossibleDay> possibleDays(const QDate &today, const QDate &last, int dayCap, const QList<PossibleDay> &sessions)
{
    QList<PossibleDay> days;
    if (!sessions.isEmpty()) {
        for (const PossibleDay &each : sessions) {
            if (each.day > today)
                days.append(each);
        }
        return days;
    }
    for (QDate day = today.addDays(1); day.isValid() && day <= last; day = day.addDays(1))
        days.append({day, dayCap});
    return days;
}

} // namespace warsha
