// SPDX-License-Identifier: GPL-3.0-or-later
// A placement: where one enrolled person learns on the job. It needs an employer, a mentor, and an agreement signed
// before its first hour (DOMAIN.md, "Placement").
#pragma once

#include "hoursids.h"

#include <QDate>

namespace warsha {

struct Placement {
    PlacementId id;
    qint64 version = 0;
    EnrolmentId enrolment;
    QString employer;      ///< the firm's name
    QString workplace;     ///< where, in words; may be empty
    QString mentor;        ///< a person's name: sealed at rest under the trainee's key
    QString deputy;        ///< the mentor's deputy, likewise; may be empty
    QDate agreementSigned; ///< no hour before this day
    QDate starts;
    QDate ends;            ///< may be null: open
    int plannedMinutes = 0;
    bool operator==(const Placement &) const = default;
};

/// The agreement is signed by that day, and the placement holds it.
[[nodiscard]] bool holdsDay(const Placement &placement, const QDate &day);

[[nodiscard]] QString placementDates(const Placement &placement); ///< "2 Mar – 30 Apr 2026", "from 2 Mar 2026"

/// Another placement of the same person on the same days, named with the days that both hold; empty: there is none. It is no
/// fault (half days at two firms are possible), but mostly one that was entered twice, or should have been ended.
/// ofPerson: all placements of the person, the placement itself may be among them.
[[nodiscard]] QString overlapWarning(const Placement &placement, const QList<Placement> &ofPerson);

enum class PlacementField { Employer, Mentor, Signed, Starts, Ends, Planned };
struct PlacementFault {
    PlacementField field = PlacementField::Employer;
    QString sentence;
};
/// Why it cannot be kept; empty when it is sound.
[[nodiscard]] QList<PlacementFault> placementFaults(const Placement &placement);
/// The sentences alone.
[[nodiscard]] QStringList faultsOf(const Placement &placement);

} // namespace warsha
