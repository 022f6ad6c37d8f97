// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with chosen members of a group: the words, from which status, and the doing. May follow what stands
// in mayFollow; a verb is offered when it may be done with every one of the chosen.
#pragma once

#include "enrolmentservice.h"

namespace warsha {

enum class MemberVerb { Offer, Accept, Enrol, Begin, Complete, Transfer, Withdraw, NotTakenUp };
[[nodiscard]] QList<MemberVerb> allMemberVerbs();
[[nodiscard]] QString memberVerbCode(MemberVerb verb); ///< "begin"
[[nodiscard]] QString memberVerbName(MemberVerb verb); ///< translated: "Begin training"
/// False for nobody.
[[nodiscard]] bool isAllowed(MemberVerb verb, const QList<Enrolment> &chosen);

struct MemberMove {
    MemberVerb verb = MemberVerb::Begin;
    QList<Enrolment> members; ///< all of one group
    QDate day;
    LeavingReason reason = LeavingReason::None; ///< of withdrawing
    QString note;                               ///< of withdrawing; may be empty
    GroupId to;                                 ///< of transferring
};
/// One step.
Result<EnrolmentService::Placed> moveMembers(EnrolmentService &service, const MemberMove &move, const OpId &op);

} // namespace warsha
