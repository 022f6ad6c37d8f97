// SPDX-License-Identifier: GPL-3.0-or-later
// The trainers of a group train the intake after it too: those who are still with the centre.
#pragma once

#include "assessmentrepository.h"
#include "intakefollower.h"
#include "staffrepository.h"

#include <QCoreApplication>

namespace warsha {

class TrainersFollower : public IntakeFollower
{
    Q_DECLARE_TR_FUNCTIONS(warsha::TrainersFollower)
public:
    TrainersFollower(AssessmentRepository &assessment, const StaffRepository &staff) : m_assessment(assessment), m_staff(staff) {}
    [[nodiscard]] Result<QStringList> tell(const Group &last, const Group &next) const override;
    Result<void> follow(const Group &last, const Group &next) override;

private:
    [[nodiscard]] Result<QSet<StaffId>> stillHere(const GroupId &group) const;
    AssessmentRepository &m_assessment;
    const StaffRepository &m_staff;
};

} // namespace warsha
