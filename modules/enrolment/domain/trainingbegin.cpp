// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingbegin.h"

#include "placing.h"

#include <QSet>

namespace warsha {

Result<void> beginGroup(GroupRepository &groups, const GroupId &id)
{
    WARSHA_TRY(std::optional<Group> group, groups.find(id));
    if (!group || group->state != GroupState::Planned)
        return {};
    group->state = GroupState::Running;
    return groups.change(*group);
}

Result<void> beginTraining(GroupRepository &groups, EnrolmentRepository &enrolments, const QList<EnrolmentId> &came)
{
    if (came.isEmpty())
        return {};
    const QSet<EnrolmentId> each(came.cbegin(), came.cend());
    WARSHA_TRY(const QList<Enrolment> found, enrolments.find(each.values()));
    QSet<GroupId> begun;
    for (const Enrolment &enrolment : found) {
        begun.insert(enrolment.group);
        if (enrolment.status == EnrolmentStatus::Enrolled)
            WARSHA_CHECK(enrolments.change(withStatus(enrolment, EnrolmentStatus::Active, enrolment.enrolled)));
    }
    for (const GroupId &group : std::as_const(begun))
        WARSHA_CHECK(beginGroup(groups, group));
    return {};
}

} // namespace warsha
