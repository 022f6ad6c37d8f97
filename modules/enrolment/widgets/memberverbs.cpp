// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberverbs.h"

namespace warsha {

namespace {

using S = EnrolmentStatus;
using V = MemberVerb;

struct VerbRow {
    V verb;
    const char *code;
    const char *name;
    S to;
};
constexpr std::array verbRows{
    VerbRow{V::Offer, "offer", QT_TRANSLATE_NOOP("MemberVerbs", "Offer a place"), S::Offered},
    VerbRow{V::Accept, "accept", QT_TRANSLATE_NOOP("MemberVerbs", "Accept the place"), S::Enrolled},
    VerbRow{V::Enrol, "enrol", QT_TRANSLATE_NOOP("MemberVerbs", "Enrol"), S::Enrolled},
    VerbRow{V::Begin, "begin", QT_TRANSLATE_NOOP("MemberVerbs", "Begin training"), S::Active},
    VerbRow{V::Complete, "complete", QT_TRANSLATE_NOOP("MemberVerbs", "Complete"), S::Completed},
    VerbRow{V::Transfer, "transfer", QT_TRANSLATE_NOOP("MemberVerbs", "Transfer"), S::Transferred},
    VerbRow{V::Withdraw, "withdraw", QT_TRANSLATE_NOOP("MemberVerbs", "Withdraw"), S::Withdrawn},
    VerbRow{V::NotTakenUp, "nottakenup", QT_TRANSLATE_NOOP("MemberVerbs", "Not taken up"), S::NotTakenUp},
};

const VerbRow &rowOf(V verb)
{
    return *std::ranges::find(verbRows, verb, &VerbRow::verb);
}

} // namespace

QList<MemberVerb> allMemberVerbs()
{
    QList<V> all;
    for (const VerbRow &row : verbRows)
        all.append(row.verb);
    return all;
}

QString memberVerbCode(MemberVerb verb)
{
    return QString::fromLatin1(rowOf(verb).code);
}

QString memberVerbName(MemberVerb verb)
{
    return QCoreApplication::translate("MemberVerbs", rowOf(verb).name);
}

bool isAllowed(MemberVerb verb, const QList<Enrolment> &chosen)
{
    return !chosen.isEmpty() && std::all_of(chosen.cbegin(), chosen.cend(), [verb](const Enrolment &each) {
        if ((verb == V::Accept || verb == V::Enrol) && (each.status == S::Offered) != (verb == V::Accept))
            return false; // who was offered a place accepts it, the others are enrolled from both sides at once
        return mayFollow(each.status, rowOf(verb).to);
    });
}

Result<EnrolmentService::Placed> moveMembers(EnrolmentService &service, const MemberMove &move, const OpId &op)
{
    QList<EnrolmentId> ids;
    QList<PersonId> people;
    for (const Enrolment &member : move.members) {
        ids.append(member.id);
        people.append(member.person);
    }
    switch (move.verb) {
    case V::Offer: return service.offer(ids, move.day, op);
    case V::Accept: return service.accept(ids, move.day, op);
    case V::Enrol: return service.enrol(move.members.value(0).group, people, move.day, op);
    case V::Begin: return service.begin(ids, move.day, op);
    case V::Complete: return service.complete(ids, move.day, op);
    case V::Transfer: return service.transfer(ids, move.to, move.day, op);
    case V::Withdraw: return service.withdraw(ids, move.reason, move.note, move.day, op);
    case V::NotTakenUp: break;
    }
    return service.notTakenUp(ids, move.day, op);
}

} // namespace warsha
