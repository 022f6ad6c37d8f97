// SPDX-License-Identifier: GPL-3.0-or-later
// What a trainee has, mode by mode, against what the programme version requires. Percentages are of ALL required minutes;
// beside them stands what is still possible, and the day after which the target is out of reach (DOMAIN.md, rules).
//
// Possible is what is recorded and not locked, what the days ahead can hold, and what sessions up to today can still be
// given: a register that nobody has recorded yet is late, not lost. A centre a week behind its registers sees nobody as
// unable who is not; who was absent falls back when the register says so. Where no timetable says the days (on the job, and a
// mode without sessions), it is the same with the days that are past and come after the last one entered, until the group is
// closed: a logbook is late, not lost. Somebody with placements has those of the placements alone.
#pragma once

#include "deliverymode.h"
#include "hoursids.h"

#include <QDate>
#include <QList>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

namespace warsha {

/// Sums of the ledger for one enrolment and mode, as the database gives them.
struct HourSum {
    EnrolmentId enrolment;
    Mode mode = Mode::Online;
    qint64 recorded = 0; ///< minutes, locked or not, reversals taken off
    qint64 counted = 0;  ///< minutes of locked entries
    QDate lastDay = {};  ///< with an entry; null: none
};

/// Minutes that can still be given on a day: a session of the timetable, or a free day up to the day cap.
struct PossibleDay {
    QDate day;
    int minutes = 0;
};

/// From a day to a day, both included; none when the one is after the other.
struct DaySpan {
    QDate first;
    QDate last;
    [[nodiscard]] qint64 days() const { return std::max<qint64>(0, first.daysTo(last) + 1); }
};

/// What is past where no timetable says the days: up to so many minutes on each may still be entered.
struct UntoldDays {
    DaySpan span;
    int dayCap = 0;
};

/// The days after today on which minutes of a mode can still be given, rising, and what they hold together: summed once,
/// not for each trainee of a group. Beside them the sessions up to today that are to be recorded, or the untold days.
struct DaysAhead {
    DaysAhead() = default;
    DaysAhead(const QList<PossibleDay> &possible, const QList<PossibleDay> &toRecord = {}, const std::optional<UntoldDays> &notTold = {});
    /// What is to be recorded of somebody who is enrolled since that day.
    [[nodiscard]] qint64 unrecordedSince(QDate enrolled) const;
    QList<PossibleDay> days;
    qint64 minutes = 0;
    QList<PossibleDay> unrecorded;
    std::optional<UntoldDays> untold;
};
using DaysAheadByMode = std::map<Mode, DaysAhead>;

/// What of the days of a group is one trainee's.
struct OwnDays {
    QDate enrolled; ///< nothing is to be entered of days before; null: of all
    std::optional<QList<DaySpan>> logbook = {}; ///< of their placements: the days after the last one entered; nothing: no placement
};

/// Per thousand, at most 1000; 0 of nothing.
[[nodiscard]] constexpr int shareOf(qint64 minutes, qint64 required)
{
    return required > 0 ? int(std::min<qint64>(1000, minutes * 1000 / required)) : 0;
}

struct ModeBalance {
    Mode mode = Mode::Online;
    int required = 0;        ///< all minutes of the plan; prior learning takes none off, since units state no minutes
    int least = 0;           ///< the target: least minutes of this mode; equals required when the version asks no share
    qint64 recorded = 0;
    qint64 counted = 0;
    qint64 stillPossible = 0; ///< recorded and not yet locked, to be entered, and what the days ahead can hold; no more than the plan still asks
    qint64 notEntered = 0;   ///< the part of it that is past and to be entered: neither recorded nor in the days ahead
    bool hasNoPlacement = false; ///< the days on the job are to be entered, and there is no placement yet to enter them under
    bool belowLeast = false; ///< counted is below least today
    bool outOfReach = false; ///< counted and still possible together stay below least
    std::optional<QDate> lastDay; ///< of the days ahead: without a minute of them until its end, the target is out of reach
                                  ///< after it, even if all that is to be recorded is given. Nothing when it is met, out of
                                  ///< reach already, or when that alone would do
    /// Per thousand of all required minutes that count, at most 1000 as on the certificate; 0 when nothing is required.
    [[nodiscard]] int share() const { return shareOf(counted, required); }
    /// Only what is past and not entered yet still leads to the target.
    [[nodiscard]] bool waitsForEntries() const { return belowLeast && !outOfReach && counted + stillPossible - notEntered < least; }
    bool operator==(const ModeBalance &) const = default;
};

struct TraineeBalance {
    EnrolmentId enrolment;
    QList<ModeBalance> modes; ///< modes with required or recorded minutes, in the order of Mode
    int required = 0;
    int least = 0;            ///< of all modes together
    qint64 recorded = 0;
    qint64 counted = 0;
    bool belowLeast = false;  ///< in total, or in one mode
    /// Of all modes together.
    [[nodiscard]] qint64 stillPossible() const
    {
        qint64 sum = 0;
        for (const ModeBalance &mode : modes)
            sum += mode.stillPossible;
        return sum;
    }
    [[nodiscard]] qint64 notEntered() const
    {
        qint64 sum = 0;
        for (const ModeBalance &mode : modes)
            sum += mode.notEntered;
        return sum;
    }
    [[nodiscard]] int share() const { return shareOf(counted, required); }
};

/// How a balance stands: on the way, in danger (the last day is near), met; not entered (it can be reached with what is past
/// and not entered yet, and with nothing else), lost (not with that either: certain).
enum class BalanceStanding { OnTheWay, Danger, NotEntered, Lost, Met };
[[nodiscard]] BalanceStanding standingOf(const TraineeBalance &balance, QDate today);
/// The first mode that is lost, or that waits for entries; null: none alone.
[[nodiscard]] const ModeBalance *lostModeOf(const TraineeBalance &balance);
[[nodiscard]] const ModeBalance *waitingModeOf(const TraineeBalance &balance);
/// The nearest of the last days; of modes that are below what they ask.
[[nodiscard]] std::optional<QDate> lastDayOf(const TraineeBalance &balance);

/// What the rules of a programme version say of hours.
struct RequiredHours {
    PerMode required;      ///< minutes
    PerMode leastPercent;  ///< per mode; 0 asks nothing of that mode alone
    int leastPercentTotal = 0;
};

/// One mode.
[[nodiscard]] ModeBalance balanceOf(const HourSum &sum, int required, int leastPercent, const DaysAhead &ahead, const OwnDays &own = {});

/// All modes of one trainee. sums are those of this enrolment, at most one a mode.
[[nodiscard]] TraineeBalance balanceOf(const EnrolmentId &enrolment, std::span<const HourSum> sums, const RequiredHours &rules,
                                       const DaysAheadByMode &ahead, const OwnDays &own = {});
[[nodiscard]] inline TraineeBalance balanceOf(const EnrolmentId &enrolment, const QList<HourSum> &sums, const RequiredHours &rules,
                                              const DaysAheadByMode &ahead, const OwnDays &own = {})
{
    return balanceOf(enrolment, std::span<const HourSum>(sums.constData(), size_t(sums.size())), rules, ahead, own);
}

/// The days ahead of a mode: its future sessions where the timetable has any, else each day until `last`, up to the cap.
[[nodiscard]] QList<PossibleDay> possibleDays(const QDate &today, const QDate &last, int dayCap,
                                              const QList<PossibleDay> &sessions);

} // namespace warsha
