// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a row of new attempts one after the other, each in sight of those before it, with everything that stands read
// once per group. Used by the service and by its dry runs; not for others.
#pragma once

#include "assessmentrepository.h"
#include "assessmentrules.h"
#include "cataloguerepository.h"
#include "enrolmentrepository.h"

namespace warsha {

class AttemptPlanner
{
public:
    AttemptPlanner(const AssessmentRepository &assessment, const CatalogueRepository &catalogue,
                   const GroupRepository &groups, const EnrolmentRepository &enrolments, QDate today)
        : m_assessment(assessment), m_catalogue(catalogue), m_groups(groups), m_enrolments(enrolments), m_today(today) {}

    /// Reads what stands for these enrolments.
    [[nodiscard]] Result<void> load(const QSet<EnrolmentId> &enrolments);
    /// The attempt to keep (id made, comment not sealed), which later ones then see; or the rule that says no.
    [[nodiscard]] Result<Attempt> plan(const NewAttempt &wanted);

    [[nodiscard]] const Enrolment *enrolment(const EnrolmentId &id) const;
    [[nodiscard]] QString unitCode(const UnitPlace &place) const;
    [[nodiscard]] QList<Attempt> attempts(const UnitPlace &place) const { return m_attempts.value(place); }
    /// The lock that is closed, or null.
    [[nodiscard]] const OutcomeLock *lock(const UnitPlace &place) const;

private:
    struct GroupFacts {
        Group group;
        ProgrammeVersion version;
        QSet<StaffId> trainers;
    };
    [[nodiscard]] Result<void> loadGroup(const GroupId &id);
    const AssessmentRepository &m_assessment;
    const CatalogueRepository &m_catalogue;
    const GroupRepository &m_groups;
    const EnrolmentRepository &m_enrolments;
    QDate m_today;
    QHash<EnrolmentId, Enrolment> m_enrolmentsById;
    QHash<GroupId, GroupFacts> m_groupsById;
    QHash<UnitPlace, QList<Attempt>> m_attempts;
    QHash<UnitPlace, OutcomeLock> m_locks;
};

} // namespace warsha
