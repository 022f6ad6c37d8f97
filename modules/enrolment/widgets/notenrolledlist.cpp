// SPDX-License-Identifier: GPL-3.0-or-later
#include "notenrolledlist.h"

namespace warsha {

namespace {

bool isSettled(EnrolmentStatus status)
{
    return status == EnrolmentStatus::Applied || status == EnrolmentStatus::Waitlisted || holdsPlace(status);
}

QSet<PersonId> notEnrolled(const GroupDesk &desk)
{
    const auto people = desk.directory.snapshot();
    const auto enrolments = desk.enrolments.all();
    if (!enrolments)
        return {}; // whoever opens the groups is told why
    QSet<PersonId> settled;
    for (const Enrolment &enrolment : *enrolments)
        if (const Person *person = isSettled(enrolment.status) ? people->current(enrolment.person) : nullptr)
            settled.insert(person->id);
    QSet<PersonId> found;
    for (const DirectorySnapshot::Hit &each : people->everybody())
        if (!settled.contains(each.person->id))
            found.insert(each.person->id);
    return found;
}

} // namespace

NotEnrolledList::NotEnrolledList(const GroupDesk &desk)
    : m_people([desk](QObject *context, const Then &then) { desk.worker.run(context, [desk] { return notEnrolled(desk); }, then); })
{
}

} // namespace warsha
