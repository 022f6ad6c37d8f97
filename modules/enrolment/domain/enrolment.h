// SPDX-License-Identifier: GPL-3.0-or-later
// One person in one group, from the application to the end. Acceptance has two sides: the centre offers, the trainee
// takes the place; both may be done in one go. Which status may follow which stands in mayFollow and nowhere else.
#pragma once

#include "group.h"
#include "person.h"

#include <QByteArray>

namespace warsha {

using EnrolmentId = Id<struct EnrolmentTag>;

enum class EnrolmentStatus {
    Applied, Waitlisted, Offered, Enrolled, Active, Completed, Withdrawn, Transferred, NotTakenUp
};
[[nodiscard]] QList<EnrolmentStatus> allEnrolmentStatuses();
[[nodiscard]] QString enrolmentStatusCode(EnrolmentStatus status); ///< "not-taken-up": stored and typed
[[nodiscard]] QString enrolmentStatusName(EnrolmentStatus status); ///< translated
[[nodiscard]] Result<EnrolmentStatus> enrolmentStatusFromCode(const QString &code);

[[nodiscard]] bool mayFollow(EnrolmentStatus from, EnrolmentStatus to);
/// Counts against the capacity: offered, enrolled, active, completed.
[[nodiscard]] bool holdsPlace(EnrolmentStatus status);
/// In the course now or to its end: what hours and outcomes are recorded for.
[[nodiscard]] bool isInTraining(EnrolmentStatus status);
/// The same, or until they left: what hours and outcomes there may be of.
[[nodiscard]] bool wasInTraining(EnrolmentStatus status);

/// Why somebody left: coded, so that it can be counted; what was said beside it is sealed.
enum class LeavingReason { None, FoundWork, Moved, Health, Family, Transport, Money, Documents, Dismissed, Other };
[[nodiscard]] QList<LeavingReason> allLeavingReasons(); ///< without None
[[nodiscard]] QString leavingReasonCode(LeavingReason reason);
[[nodiscard]] QString leavingReasonName(LeavingReason reason);
[[nodiscard]] Result<LeavingReason> leavingReasonFromCode(const QString &code);

struct Enrolment {
    EnrolmentId id;
    GroupId group;
    PersonId person;
    EnrolmentStatus status = EnrolmentStatus::Applied;
    QDate applied;  ///< first day known to the group; the waiting list is in this order, then by id
    QDate offered;  ///< the centre's yes
    QDate enrolled; ///< the trainee's yes: hours may count from this day
    QDate ended;    ///< completed, withdrawn, transferred or not taken up
    LeavingReason reason = LeavingReason::None;
    GroupId transferredTo;
    KeyId noteKey;         ///< of the person; null without a note
    QByteArray sealedNote; ///< see EnrolmentService::noteOf
    qint64 version = 0;
    bool operator==(const Enrolment &) const = default;
};

} // namespace warsha
