// SPDX-License-Identifier: GPL-3.0-or-later
// Who has earned what: computed from the enrolment, locked hours per mode, locked outcomes and the rules of the programme
// version, never chosen by a clerk. Each "no" is a sentence that names what is missing. One pure function.
#pragma once

#include "award.h"
#include "deliverymode.h"
#include "outcome.h"

#include <QList>

#include <optional>

namespace warsha {

struct UnitFacts {
    QString code;
    QString title;
    bool needed = true; ///< the certificate needs it; otherwise it counts among the electives
    Outcome outcome = Outcome::NotStarted;
    bool locked = false;
};

/// What stands in the records for one enrolment, and what its programme version asks.
struct EligibilityFacts {
    EnrolmentStatus status = EnrolmentStatus::Active;
    QDate lastDay = {};          ///< of the group
    bool isUnderWay = false;     ///< the training goes on: what is missing may still come, so no statement is earned yet
    bool hasPrintedName = true;
    PerMode required;            ///< minutes; prior learning takes none off, since units state no minutes
    PerMode locked;              ///< minutes that count
    PerMode recorded;            ///< minutes, locked or not
    int leastPercent = 0;        ///< of all required minutes together; 0 asks nothing
    PerMode leastPercentPerMode; ///< 0 asks nothing of that mode alone
    int electives = 0;           ///< how many units that are not needed must be achieved
    bool statementAllowed = true; ///< a part achieved may be attested
    QList<UnitFacts> units;
    QList<AwardKind> held;           ///< kinds that stand for this enrolment already
    QString heldNumber;
    QString revokedNumber; ///< of the last paper that was given, when it was revoked
};

enum class RefusalRule { Status, Name, Attendance, ModeAttendance, Unit, UnitNotLocked, Electives, NothingEarned, AlreadyAwarded, Revoked };
[[nodiscard]] QString refusalRuleCode(RefusalRule rule); ///< "mode-attendance": for scripts

struct Refusal {
    RefusalRule rule = RefusalRule::Status;
    QString sentence; ///< translated: what is missing, with the figures
    bool operator==(const Refusal &) const = default;
};

struct Eligibility {
    std::optional<AwardKind> kind; ///< the highest that is earned and not yet held; nothing: no paper
    QList<Refusal> refusals;       ///< why not a certificate; empty when kind is Certificate and it goes out with the group
    int attendancePercent = 0;     ///< locked of required, rounded down, at most 100
    bool isByName = false;         ///< the last paper was revoked: a new one is given to this person alone, never with the group
};

[[nodiscard]] Eligibility eligibilityOf(const EligibilityFacts &facts);

} // namespace warsha
