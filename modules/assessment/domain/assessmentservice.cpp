// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentservice.h"

#include "centretime.h"
#include "seal.h"

using namespace Qt::StringLiterals;

namespace warsha {

UnitStanding GroupResults::at(const UnitPlace &place) const
{
    const auto found = standings.constFind(place);
    return found == standings.cend() ? UnitStanding{place, Outcome::NotStarted, {}, {}, 0, false} : *found;
}

AssessmentService::AssessmentService(Units &units, const Session &session, KeyRing &keys, const Directory &directory,
                                     const Clock &clock, const Rooms &rooms)
    : m_units(units), m_session(session), m_keys(keys), m_directory(directory), m_clock(clock), m_rooms(rooms)
{
}

AttemptPlanner AssessmentService::planner() const
{
    return {m_rooms.assessment, m_rooms.catalogue, m_rooms.groups, m_rooms.enrolments, centreToday(m_clock)};
}

Result<AttemptPlanner> AssessmentService::plannerFor(const QList<UnitPlace> &places) const
{
    QSet<EnrolmentId> enrolments;
    for (const UnitPlace &place : places)
        enrolments.insert(place.enrolment);
    AttemptPlanner made = planner();
    WARSHA_CHECK(made.load(enrolments));
    return made;
}

Error AssessmentService::placed(const Error &error, const AttemptPlanner &planner, const UnitPlace &place) const
{
    const Enrolment *enrolment = planner.enrolment(place.enrolment);
    const auto snapshot = m_directory.snapshot();
    const Person *person = enrolment ? snapshot->current(enrolment->person) : nullptr;
    const QString unit = planner.unitCode(place);
    if (!person || unit.isEmpty())
        return error;
    return {error.kind, tr("%1, unit %2: %3").arg(person->number, unit, error.message), error.detail};
}

Result<NamedKey> AssessmentService::keyOf(const Enrolment &enrolment) const
{
    const auto snapshot = m_directory.snapshot();
    const Person *person = snapshot->current(enrolment.person);
    if (!person || person->erased)
        return failure(ErrorKind::NotFound, tr("The trainee was erased: nothing can be written about them any more."));
    WARSHA_TRY(const SymmetricKey key, m_keys.open(person->key));
    return NamedKey{person->key, key};
}

Result<QString> AssessmentService::unsealed(const KeyId &key, QLatin1StringView table, QLatin1StringView column,
                                            const QByteArray &sealed) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    if (sealed.isEmpty())
        return QString();
    WARSHA_TRY(const SymmetricKey opened, m_keys.open(key));
    WARSHA_TRY(const QByteArray text, unseal(opened, {table, column, key.toText()}, sealed));
    return QString::fromUtf8(text);
}

Result<GroupResults> AssessmentService::ofGroup(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    GroupResults results;
    WARSHA_TRY(const auto found, m_rooms.groups.find(group));
    if (!found)
        return failure(ErrorKind::NotFound, tr("The group is not here any more."), group.toText());
    results.group = *found;
    WARSHA_TRY(const auto version, m_rooms.catalogue.findVersion(found->programmeVersion));
    if (!version)
        return failure(ErrorKind::NotFound, tr("The programme version of group %1 is not here any more.").arg(found->code));
    results.version = *version;
    WARSHA_TRY(const auto everybody, m_rooms.enrolments.ofGroup(group));
    WARSHA_TRY(const auto standings, m_rooms.assessment.standingsOf(group));
    for (const UnitStanding &standing : standings)
        results.standings.insert(standing.place, standing);
    for (const Enrolment &enrolment : everybody) {
        const bool left = enrolment.status == EnrolmentStatus::Withdrawn || enrolment.status == EnrolmentStatus::Transferred;
        if (isInTraining(enrolment.status) || left)
            results.enrolments.append(enrolment);
    }
    return results;
}

Result<QList<Attempt>> AssessmentService::attempts(const UnitPlace &place) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(QList<Attempt> attempts, m_rooms.assessment.attemptsOf(QList{place.enrolment}));
    attempts.removeIf([&](const Attempt &attempt) { return attempt.place != place; });
    return attempts;
}

Result<QList<Attempt>> AssessmentService::attemptsOf(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_rooms.assessment.attemptsOf(group);
}

Result<QList<OutcomeLock>> AssessmentService::locks(const UnitPlace &place) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(QList<OutcomeLock> locks, m_rooms.assessment.locksOf({place.enrolment}));
    locks.removeIf([&](const OutcomeLock &lock) { return lock.place != place; });
    return locks;
}

Result<QString> AssessmentService::commentOf(const Attempt &attempt) const
{
    return unsealed(attempt.textKey, "assessment_attempt"_L1, "comment"_L1, attempt.sealedComment);
}

Result<QString> AssessmentService::strikeReasonOf(const Attempt &attempt) const
{
    return unsealed(attempt.textKey, "assessment_attempt"_L1, "strike_reason"_L1, attempt.sealedStrikeReason);
}

Result<QString> AssessmentService::reopenReasonOf(const OutcomeLock &lock) const
{
    return unsealed(lock.reasonKey, "outcome_lock"_L1, "reason"_L1, lock.sealedReason);
}

namespace {

QList<UnitPlace> placesOf(const QList<NewAttempt> &attempts)
{
    QList<UnitPlace> places;
    for (const NewAttempt &attempt : attempts)
        places.append(attempt.place);
    return places;
}

} // namespace

Result<QList<Attempt>> AssessmentService::record(const QList<NewAttempt> &wanted, const OpWith &op, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RecordOutcomes));
    QList<Attempt> kept;
    const auto work = [&]() -> Result<void> {
        kept.clear();
        WARSHA_TRY(AttemptPlanner plan, plannerFor(placesOf(wanted)));
        for (const NewAttempt &one : wanted) {
            auto attempt = plan.plan(one);
            if (!attempt)
                return failure(placed(attempt.error(), plan, one.place));
            if (const QString comment = one.comment.trimmed(); !comment.isEmpty()) {
                WARSHA_TRY(const NamedKey key, keyOf(*plan.enrolment(one.place.enrolment)));
                attempt->textKey = key.id;
                attempt->sealedComment = seal(key.key, {"assessment_attempt"_L1, "comment"_L1, key.id.toText()}, comment.toUtf8());
            }
            kept.append(*attempt);
        }
        WARSHA_CHECK(m_rooms.assessment.add(kept));
        WARSHA_CHECK(op.writeAlso());
        if (progress && progress->isCancelled()) // before the step is committed: it leaves nothing
            return failure(ErrorKind::Cancelled, tr("Stopped; nothing was recorded."));
        return {};
    };
    const Step step{u"assessment.record"_s, {QString::number(wanted.size())}};
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op.op), work));
    if (!committed.repeated)
        return kept;
    WARSHA_TRY(const QStringList rows, m_units.touched(committed.step, u"assessment_attempt"_s));
    QList<AttemptId> ids;
    for (const QString &row : rows)
        ids.append(AttemptId::fromText(row));
    return m_rooms.assessment.find(ids);
}

Result<QMap<qsizetype, Error>> AssessmentService::faultsOf(const QList<NewAttempt> &wanted) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordOutcomes));
    WARSHA_TRY(AttemptPlanner plan, plannerFor(placesOf(wanted)));
    QMap<qsizetype, Error> faults;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (const auto attempt = plan.plan(wanted[i]); !attempt)
            faults.insert(i, attempt.error());
    }
    return faults;
}

} // namespace warsha
