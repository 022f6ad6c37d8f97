// SPDX-License-Identifier: GPL-3.0-or-later
// The rules an hour entry must pass, pure. Every "no" is a sentence that names the trainee, the day, and where
// two entries clash, both of them. Source: DOMAIN.md, "Hour entry" and "Placement".
#pragma once

#include "hourentry.h"
#include "placement.h"

#include <QTimeZone>

namespace warsha {

/// Another entry of the same person, in any group of theirs, that stands (is not reversed and no reversal).
struct StandingEntry {
    HourEntry entry;
    PersonId person;
    QString groupCode;
};

struct HourRuleContext {
    QString who;      ///< trainee number, or name
    QString groupCode;
    QDate groupStarts;
    QDate groupEnds;
    QDate enrolledOn; ///< null: never enrolled
    QDate leftOn;     ///< null, or the last day of somebody who withdrew or moved on
    std::optional<Placement> placement; ///< of the entry, where it names one
    QList<StandingEntry> others;        ///< of the same person, on the same day and the days beside it
    int dayCapMinutes = 600;
    QTimeZone zone;
};

struct HourFault {
    enum class Kind { NotEnrolled, BeforeEnrolment, AfterLeaving, OutsideGroup, Placement, Agreement, Overlap, SameDay, DayCap, Value };
    Kind kind = Kind::Value;
    QString sentence;
    HourEntryId other; ///< the entry it clashes with, where there is one
};

/// Everything that speaks against the entry; empty when it may stand. The entry itself may be among the others (by id).
[[nodiscard]] QList<HourFault> faultsOf(const HourEntry &entry, const HourRuleContext &context);

/// "online 5 Mar 2026 10:00-12:00 (FRM-26-A, import)": an entry in a sentence.
[[nodiscard]] QString describe(const HourEntry &entry, const QString &groupCode, const QTimeZone &zone);

/// The entry that takes a locked one back; refused when it is not locked, is a reversal, or is reversed already.
[[nodiscard]] Result<HourEntry> reversalOf(const HourEntry &entry, bool reversedAlready, const UserId &by, qint64 at);

} // namespace warsha
