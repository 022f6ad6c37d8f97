// SPDX-License-Identifier: GPL-3.0-or-later
// Enrols the trainees of an imported table into a group, in the import's own step.
#pragma once

#include "clock.h"
#include "enrolmentservice.h"
#include "groupservice.h"
#include "traineeplacing.h"

namespace warsha {

class GroupPlacing : public TraineePlacing
{
    Q_DECLARE_TR_FUNCTIONS(warsha::GroupPlacing)
public:
    /// day: of enrolling, where one is said for all.
    GroupPlacing(GroupService &groups, EnrolmentService &enrolments, const Clock &clock, QDate day = {})
        : m_groups(groups), m_enrolments(enrolments), m_clock(clock), m_day(day)
    { }
    [[nodiscard]] Result<QList<Place>> places(By by) const override;
    [[nodiscard]] QString whyNotInto(const QString &place) const override;
    [[nodiscard]] Result<Placing> placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named = {}) override;

private:
    [[nodiscard]] QDate dayFor(By by, const Group &group) const;
    GroupService &m_groups;
    EnrolmentService &m_enrolments;
    const Clock &m_clock;
    QDate m_day;
};

} // namespace warsha
