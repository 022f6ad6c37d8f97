// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of a person: for who asks for their data, and for whether a place was taken up.
#pragma once

#include "enrolmentrepository.h"
#include "hoursrepository.h"
#include "persondataholder.h"
#include "takenup.h"

#include <QCoreApplication>

namespace warsha {

class HoursHolder : public PersonDataHolder, public TakenUp
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursHolder)
public:
    HoursHolder(const HoursRepository &hours, const EnrolmentRepository &enrolments, const GroupRepository &groups)
        : m_hours(hours), m_enrolments(enrolments), m_groups(groups) {}
    [[nodiscard]] Result<Sheet> dataOf(const PersonId &person) const override;
    [[nodiscard]] Result<QString> whatWasDone(const EnrolmentId &enrolment) const override; ///< hours that are recorded

private:
    const HoursRepository &m_hours;
    const EnrolmentRepository &m_enrolments;
    const GroupRepository &m_groups;
};

} // namespace warsha
