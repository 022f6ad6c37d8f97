// SPDX-License-Identifier: GPL-3.0-or-later
// An attempt of one person at one unit. Attempts are added, never overwritten; what was entered by mistake is struck out
// with a reason and stays to be seen. The outcome of a unit is that of its last attempt that is not struck out.
#pragma once

#include "enrolment.h"
#include "outcome.h"
#include "programme.h"
#include "staff.h"

#include <QByteArray>
#include <QDate>

namespace warsha {

using AttemptId = Id<struct AttemptTag>;

/// One box of the table of results: this person, this unit.
struct UnitPlace {
    EnrolmentId enrolment;
    UnitId unit;
    bool operator==(const UnitPlace &) const = default;
    friend size_t qHash(const UnitPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.enrolment, place.unit);
    }
};

struct Attempt {
    AttemptId id;
    qint64 rowVersion = 0;
    UnitPlace place;
    int number = 1; ///< 1, 2, 3... within the place, struck-out ones counted
    QDate date;
    StaffId assessor; ///< of record; null where nothing was assessed
    Instrument instrument = Instrument::None;
    Outcome outcome = Outcome::Achieved;
    AttemptKind kind = AttemptKind::First;
    KeyId textKey;            ///< of the person: opens the two below; null when both are empty
    QByteArray sealedComment; ///< see AssessmentService::commentOf
    qint64 struckAt = 0;      ///< UTC seconds; 0: it stands
    UserId struckBy;
    QByteArray sealedStrikeReason;
    [[nodiscard]] bool stands() const { return struckAt == 0; }
    bool operator==(const Attempt &) const = default;
};

/// The final word on a place: who locked it and when; reopening needs a reason, and the lock stays to be seen.
struct OutcomeLock {
    QString id;
    qint64 rowVersion = 0;
    UnitPlace place;
    AttemptId attempt; ///< the one that gave the outcome
    qint64 lockedAt = 0;
    UserId lockedBy;
    qint64 reopenedAt = 0; ///< 0: it is closed
    UserId reopenedBy;
    KeyId reasonKey;
    QByteArray sealedReason;
    [[nodiscard]] bool isClosed() const { return reopenedAt == 0; }
    bool operator==(const OutcomeLock &) const = default;
};

/// How a place stands now. A place without any attempt has no row: it is not started.
struct UnitStanding {
    UnitPlace place;
    Outcome outcome = Outcome::NotStarted;
    QDate date;          ///< of the attempt that gave it
    AttemptId attempt;
    int assessed = 0;    ///< attempts that were assessed and stand
    bool locked = false; ///< only locked outcomes count for an award
    bool operator==(const UnitStanding &) const = default;
};

} // namespace warsha
