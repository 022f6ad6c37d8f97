// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainersfollower.h"

namespace warsha {

Result<QSet<StaffId>> TrainersFollower::stillHere(const GroupId &group) const
{
    WARSHA_TRY(QSet<StaffId> trainers, m_assessment.trainersOf(group));
    WARSHA_TRY(const QList<SealedStaff> staff, m_staff.all());
    for (const SealedStaff &sealed : staff)
        if (!sealed.member.active)
            trainers.remove(sealed.member.id);
    return trainers;
}

Result<QStringList> TrainersFollower::tell(const Group &last, const Group &) const
{
    WARSHA_TRY(const QSet<StaffId> trainers, stillHere(last.id));
    return trainers.isEmpty() ? QStringList() : QStringList{tr("%n trainer(s) of the group.", nullptr, int(trainers.size()))};
}

Result<void> TrainersFollower::follow(const Group &last, const Group &next)
{
    WARSHA_TRY(const QSet<StaffId> trainers, stillHere(last.id));
    return trainers.isEmpty() ? Result<void>() : m_assessment.setTrainers(next.id, trainers);
}

} // namespace warsha
