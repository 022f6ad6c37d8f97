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
