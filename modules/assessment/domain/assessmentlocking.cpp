// SPDX-License-Identifier: GPL-3.0-or-later
// Striking out, locking and reopening; and who trains a group.
#include "assessmentservice.h"

#include "seal.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qsizetype longestReason = 4'000;

} // namespace

Result<void> AssessmentService::strike(const AttemptId &id, const QString &reason, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordOutcomes));
    if (reason.trimmed().isEmpty() || reason.size() > longestReason)
        return failure(ErrorKind::Rule, tr("Striking out an attempt needs a reason of at most %1 characters.").arg(longestReason));
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const QList<Attempt> found, m_rooms.assessment.find({id}));
        if (found.isEmpty())
            return failure(ErrorKind::NotFound, tr("The attempt is not here any more."), id.toText());
        Attempt attempt = found.first();
        WARSHA_TRY(const AttemptPlanner plan, plannerFor({attempt.place}));
        if (!attempt.stands())
            return failure(ErrorKind::Rule, tr("The attempt is struck out already."));
        if (plan.lock(attempt.place))
            return failure(placed({ErrorKind::Rule, tr("The outcome is locked; reopen it first, with a reason."), {}}, plan,
                                  attempt.place));
        WARSHA_TRY(const NamedKey key, keyOf(*plan.enrolment(attempt.place.enrolment)));
        // One key opens comment and reason; after a merge the comment may be under the key of the person merged away.
        if (!attempt.sealedComment.isEmpty() && attempt.textKey != key.id) {
            WARSHA_TRY(const QString comment, commentOf(attempt));
            attempt.sealedComment = seal(key.key, {"assessment_attempt"_L1, "comment"_L1, key.id.toText()}, comment.toUtf8());
        }
        attempt.textKey = key.id;
        attempt.struckAt = m_clock.seconds();
        attempt.struckBy = m_session.user();
        attempt.sealedStrikeReason = seal(key.key, {"assessment_attempt"_L1, "strike_reason"_L1, key.id.toText()},
                                          reason.trimmed().toUtf8());
        return m_rooms.assessment.strike(attempt);
    };
    WARSHA_CHECK(m_units.atomically({u"assessment.strike"_s, {id.toText()}}, m_session.actor(op), work));
    return {};
}

Result<int> AssessmentService::lock(const QList<UnitPlace> &places, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::LockOutcomes));
    QList<OutcomeLock> locks;
    const auto work = [&]() -> Result<void> {
        locks.clear();
        WARSHA_TRY(const AttemptPlanner plan, plannerFor(places));
        QSet<UnitPlace> seen;
        for (const UnitPlace &place : places) {
            const UnitStanding standing = standingOf(place, plan.attempts(place), false);
            if (seen.contains(place) || plan.lock(place) || !isDecided(standing.outcome))
                continue;
            seen.insert(place);
            OutcomeLock lock;
            lock.id = makeUuid7().toString(QUuid::WithoutBraces);
            lock.place = place;
            lock.attempt = standing.attempt;
            lock.lockedAt = m_clock.seconds();
            lock.lockedBy = m_session.user();
            locks.append(lock);
        }
        return m_rooms.assessment.addLocks(locks);
    };
    const QString first = places.isEmpty() ? QString() : places.first().enrolment.toText();
    const Step step{u"assessment.lock"_s, {QString::number(places.size()), first}, true};
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op), work));
    if (!committed.repeated)
        return int(locks.size());
    WARSHA_TRY(const QStringList rows, m_units.touched(committed.step, u"outcome_lock"_s));
    return int(rows.size());
}

Result<int> AssessmentService::lockGroup(const GroupId &group, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::LockOutcomes));
    WARSHA_TRY(const auto standings, m_rooms.assessment.standingsOf(group));
    QList<UnitPlace> places;
    for (const UnitStanding &standing : standings)
        places.append(standing.place);
    return lock(places, op);
}

Result<void> AssessmentService::reopen(const UnitPlace &place, const QString &reason, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::LockOutcomes));
    if (reason.trimmed().isEmpty() || reason.size() > longestReason)
        return failure(ErrorKind::Rule, tr("Reopening an outcome needs a reason of at most %1 characters.").arg(longestReason));
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const AttemptPlanner plan, plannerFor({place}));
        if (!plan.lock(place))
            return failure(placed({ErrorKind::Rule, tr("The outcome is not locked."), {}}, plan, place));
        OutcomeLock lock = *plan.lock(place);
        WARSHA_TRY(const NamedKey key, keyOf(*plan.enrolment(place.enrolment)));
        lock.reopenedAt = m_clock.seconds();
        lock.reopenedBy = m_session.user();
        lock.reasonKey = key.id;
        lock.sealedReason = seal(key.key, {"outcome_lock"_L1, "reason"_L1, key.id.toText()}, reason.trimmed().toUtf8());
        return m_rooms.assessment.reopen(lock);
    };
    WARSHA_CHECK(m_units.atomically({u"assessment.reopen"_s, {place.enrolment.toText(), place.unit.toText()}},
                                    m_session.actor(op), work));
    return {};
}

Result<QSet<StaffId>> AssessmentService::trainersOf(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_rooms.assessment.trainersOf(group);
}

Result<void> AssessmentService::setTrainers(const GroupId &group, const QSet<StaffId> &trainers, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    WARSHA_CHECK(m_units.atomically({u"assessment.trainers"_s, {group.toText()}}, m_session.actor(op),
                                    [&] { return m_rooms.assessment.setTrainers(group, trainers); }));
    return {};
}

} // namespace warsha
