// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance.h"

#include <functional>

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

/// Minutes that may still be entered of days that are past. Of two placements at once a day is one day.
qint64 untoldMinutes(const DaysAhead &ahead, const HourSum &sum, const OwnDays &own)
{
    if (!ahead.untold)
        return 0;
    DaySpan whole = ahead.untold->span;
    if (own.enrolled.isValid())
        whole.first = std::max(whole.first, own.enrolled);
    const bool hasLogbook = sum.mode == Mode::OnTheJob && own.logbook;
    const QDate next = sum.lastDay.isValid() ? sum.lastDay.addDays(1) : whole.first;
    qint64 days = 0;
    for (const DaySpan &each : hasLogbook ? *own.logbook : QList<DaySpan>{{next, whole.last}})
        days += DaySpan{std::max(each.first, whole.first), std::min(each.last, whole.last)}.days();
    return std::min(days, whole.days()) * ahead.untold->dayCap;
}

bool isTotalLost(const TraineeBalance &balance)
{
    return balance.counted + balance.stillPossible() < balance.least;
}

const ModeBalance *firstMode(const TraineeBalance &balance, const std::function<bool(const ModeBalance &)> &is)
{
    const auto found = std::ranges::find_if(balance.modes, is);
    return found == balance.modes.cend() ? nullptr : &*found;
}

constexpr int dangerDays = 14; ///< the last day is so near that one must act
} // namespace

DaysAhead::DaysAhead(const QList<PossibleDay> &possible, const QList<PossibleDay> &toRecord, const std::optional<UntoldDays> &notTold)
    : days(possible), unrecorded(toRecord), untold(notTold)
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

ModeBalance balanceOf(const HourSum &sum, int required, int leastPercent, const DaysAhead &ahead, const OwnDays &own)
{
    ModeBalance balance;
    balance.mode = sum.mode;
    balance.required = required;
    balance.least = atLeast(required, leastPercent);
    balance.recorded = sum.recorded;
    balance.counted = sum.counted;
    const qint64 unlocked = std::max<qint64>(0, sum.recorded - sum.counted);
    const qint64 unrecorded = ahead.unrecordedSince(own.enrolled);
    const qint64 untold = untoldMinutes(ahead, sum, own);
    // Nobody needs 700 hours more of a plan of 100; what is recorded above the plan counts once it is locked, as it does after.
    const qint64 missing = std::max<qint64>(0, required - sum.counted - unlocked);
    balance.stillPossible = unlocked + std::min(unrecorded + untold + ahead.minutes, missing);
    balance.notEntered = balance.stillPossible - unlocked - std::min(ahead.minutes, missing);
    balance.hasNoPlacement = sum.mode == Mode::OnTheJob && untold > 0 && !own.logbook;
    balance.belowLeast = balance.counted < balance.least;
    balance.outOfReach = balance.counted + balance.stillPossible < balance.least;
    // Who has no placement yet must get one while there are days for it: late entries are only a hope.
    const qint64 needed = balance.least - balance.counted - unlocked - unrecorded - (balance.hasNoPlacement ? 0 : untold);
    if (needed > 0 && !balance.outOfReach)
        balance.lastDay = lastDayFor(needed, ahead.days);
    return balance;
}

TraineeBalance balanceOf(const EnrolmentId &enrolment, std::span<const HourSum> sums, const RequiredHours &rules,
                         const DaysAheadByMode &ahead, const OwnDays &own)
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
        ModeBalance balance = balanceOf(sum, required, rules.leastPercent[mode], days != ahead.end() ? days->second : none, own);
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

std::optional<QDate> lastDayOf(const TraineeBalance &balance)
{
    std::optional<QDate> first;
    for (const ModeBalance &mode : balance.modes)
        if (mode.belowLeast && mode.lastDay && (!first || *mode.lastDay < *first))
            first = mode.lastDay;
    return first;
}

/// A mode of which nothing is asked alone has only its plan to miss.
const ModeBalance *lostModeOf(const TraineeBalance &balance)
{
    return firstMode(balance, [](const ModeBalance &mode) { return mode.belowLeast && mode.outOfReach; });
}

const ModeBalance *waitingModeOf(const TraineeBalance &balance)
{
    return firstMode(balance, [](const ModeBalance &mode) { return mode.waitsForEntries(); });
}

BalanceStanding standingOf(const TraineeBalance &balance, QDate today)
{
    if (!balance.belowLeast)
        return BalanceStanding::Met;
    if (lostModeOf(balance) || isTotalLost(balance))
        return BalanceStanding::Lost;
    if (waitingModeOf(balance) || balance.counted + balance.stillPossible() - balance.notEntered() < balance.least)
        return BalanceStanding::NotEntered;
    const auto last = lastDayOf(balance);
    return last && today.daysTo(*last) <= dangerDays ? BalanceStanding::Danger : BalanceStanding::OnTheWay;
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
