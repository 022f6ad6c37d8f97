// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptplanner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(AttemptPlanner)
};
} // namespace

Result<void> AttemptPlanner::load(const QSet<EnrolmentId> &enrolments)
{
    const QList<EnrolmentId> ids = enrolments.values();
    WARSHA_TRY(const QList<Enrolment> found, m_enrolments.find(ids));
    for (const Enrolment &enrolment : found) {
        m_enrolmentsById.insert(enrolment.id, enrolment);
        if (!m_groupsById.contains(enrolment.group))
            WARSHA_CHECK(loadGroup(enrolment.group));
    }
    WARSHA_TRY(const QList<Attempt> attempts, m_assessment.attemptsOf(ids));
    for (const Attempt &attempt : attempts)
        m_attempts[attempt.place].append(attempt);
    WARSHA_TRY(const QList<OutcomeLock> locks, m_assessment.locksOf(ids));
    for (const OutcomeLock &lock : locks) {
        if (lock.isClosed())
            m_locks.insert(lock.place, lock);
    }
    return {};
}

Result<void> AttemptPlanner::loadGroup(const GroupId &id)
{
    WARSHA_TRY(const auto group, m_groups.find(id));
    if (!group)
        return failure(ErrorKind::NotFound, Say::tr("The group is not here any more."), id.toText());
    WARSHA_TRY(const auto version, m_catalogue.findVersion(group->programmeVersion));
    if (!version)
        return failure(ErrorKind::NotFound, Say::tr("The programme version of group %1 is not here any more.").arg(group->code));
    WARSHA_TRY(const auto trainers, m_assessment.trainersOf(id));
    m_groupsById.insert(id, {*group, *version, trainers});
    return {};
}

Result<Attempt> AttemptPlanner::plan(const NewAttempt &wanted)
{
    const Enrolment *who = enrolment(wanted.place.enrolment);
    if (!who)
        return failure(ErrorKind::NotFound, Say::tr("The enrolment is not here any more."), wanted.place.enrolment.toText());
    const GroupFacts &facts = m_groupsById[who->group];
    WARSHA_TRY(Attempt attempt, checkedAttempt(wanted, {facts.version, facts.group, *who, facts.trainers,
                                                        m_attempts.value(wanted.place), lock(wanted.place) != nullptr,
                                                        m_today}));
    attempt.id = AttemptId::make();
    m_attempts[wanted.place].append(attempt);
    return attempt;
}

const Enrolment *AttemptPlanner::enrolment(const EnrolmentId &id) const
{
    const auto found = m_enrolmentsById.constFind(id);
    return found == m_enrolmentsById.cend() ? nullptr : &*found;
}

QString AttemptPlanner::unitCode(const UnitPlace &place) const
{
    const Enrolment *who = enrolment(place.enrolment);
    const auto group = who ? m_groupsById.constFind(who->group) : m_groupsById.cend();
    const Unit *unit = group == m_groupsById.cend() ? nullptr : group->version.unit(place.unit);
    return unit ? unit->code : QString();
}

const OutcomeLock *AttemptPlanner::lock(const UnitPlace &place) const
{
    const auto found = m_locks.constFind(place);
    return found == m_locks.cend() ? nullptr : &*found;
}

} // namespace warsha
