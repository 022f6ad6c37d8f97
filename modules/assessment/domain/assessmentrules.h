// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of attempts, pure. Every "no" is a sentence without the person's name: the caller says whose it is.
#pragma once

#include "attempt.h"
#include "group.h"

#include <QSet>

namespace warsha {

struct NewAttempt {
    UnitPlace place;
    QDate date;
    StaffId assessor;
    Instrument instrument = Instrument::None;
    Outcome outcome = Outcome::Achieved;
    AttemptKind again = AttemptKind::Resit; ///< what it is when it is not the first: resit or retake
    QString comment;
};

/// What stands already, and what the group and its programme ask.
struct AttemptFacts {
    const ProgrammeVersion &version;
    const Group &group;
    const Enrolment &enrolment;
    QSet<StaffId> trainers;  ///< of the group; empty: not known
    QList<Attempt> before;   ///< at this place, by number
    bool locked = false;
    QDate today;             ///< in the centre's zone
};

/// Rule error with the sentence, or the attempt as it would be kept (id and sealed comment not set).
[[nodiscard]] Result<Attempt> checkedAttempt(const NewAttempt &wanted, const AttemptFacts &facts);

/// The standing of one place from its attempts; NotStarted when none stands.
[[nodiscard]] UnitStanding standingOf(const UnitPlace &place, const QList<Attempt> &attempts, bool locked);

/// Units that count as achieved per enrolment; lockedOnly is what an award asks.
[[nodiscard]] QHash<EnrolmentId, QSet<UnitId>> achievedUnits(const QList<UnitStanding> &standings, bool lockedOnly);

} // namespace warsha
