// SPDX-License-Identifier: GPL-3.0-or-later
#include "placing.h"

#include "shortday.h"

#include <QCoreApplication>

namespace warsha {

namespace {

using S = EnrolmentStatus;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Placing)
};

bool isJoining(S status)
{
    return status == S::Applied || status == S::Waitlisted || status == S::Offered || status == S::Enrolled;
}

} // namespace

Places::Places(int capacity, const QList<Enrolment> &members) : m_capacity(capacity)
{
    for (const Enrolment &member : members)
        m_taken += holdsPlace(member.status) ? 1 : 0;
}

EnrolmentStatus Places::take(EnrolmentStatus before, EnrolmentStatus wanted)
{
    if (!holdsPlace(wanted) || holdsPlace(before))
        return wanted;
    if (isFull())
        return S::Waitlisted;
    ++m_taken;
    return wanted;
}

Enrolment newEnrolment(const GroupId &group, const PersonId &person, QDate day)
{
    Enrolment enrolment;
    enrolment.id = EnrolmentId::make();
    enrolment.group = group;
    enrolment.person = person;
    enrolment.status = S::Applied;
    enrolment.applied = day;
    return enrolment;
}

Enrolment withStatus(Enrolment enrolment, EnrolmentStatus status, QDate day)
{
    enrolment.status = status;
    switch (status) {
    case S::Applied:
    case S::Waitlisted:
        enrolment.offered = {};
        enrolment.enrolled = {};
        break;
    case S::Offered:
        enrolment.offered = day;
        break;
    case S::Enrolled:
        if (!enrolment.offered.isValid())
            enrolment.offered = day;
        enrolment.enrolled = day;
        break;
    case S::Active:
        break;
    case S::Completed:
    case S::Withdrawn:
    case S::Transferred:
    case S::NotTakenUp:
        enrolment.ended = day;
        break;
    }
    if (isJoining(status)) {
        enrolment.ended = {};
        enrolment.reason = LeavingReason::None;
        enrolment.noteKey = {};
        enrolment.sealedNote.clear();
    }
    return enrolment;
}

QDate usualEnrolmentDay(const Group &group, QDate today)
{
    constexpr int hasJustBegun = 14; // days
    return group.starts.daysTo(today) < hasJustBegun || today > group.ends ? group.starts : today;
}

QString wrongDay(const Enrolment &enrolment, EnrolmentStatus status, QDate day, const Group &group)
{
    if (!day.isValid())
        return Say::tr("the day is missing.");
    if (isJoining(status) && day > group.ends)
        return Say::tr("%1 is after the group's last day, %2.").arg(shortDay(day), shortDay(group.ends));
    if ((status == S::Active || status == S::Completed) && day < group.starts)
        return Say::tr("%1 is before the group's first day, %2.").arg(shortDay(day), shortDay(group.starts));
    if (status == S::Enrolled && enrolment.offered.isValid() && day < enrolment.offered)
        return Say::tr("%1 is before the day of the offer, %2.").arg(shortDay(day), shortDay(enrolment.offered));
    const QDate joined = enrolment.enrolled.isValid() ? enrolment.enrolled : enrolment.applied;
    if (!isJoining(status) && joined.isValid() && day < joined)
        return Say::tr("%1 is before the day of joining, %2.").arg(shortDay(day), shortDay(joined));
    return {};
}

} // namespace warsha
