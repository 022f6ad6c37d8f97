// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentrules.h"

#include "shortday.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qsizetype longestComment = 4'000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AssessmentRules)
};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(ErrorKind::Rule, sentence);
}

const Attempt *lastStanding(const QList<Attempt> &attempts)
{
    for (auto attempt = attempts.crbegin(); attempt != attempts.crend(); ++attempt) {
        if (attempt->stands())
            return &*attempt;
    }
    return nullptr;
}

Result<void> checkPlace(const NewAttempt &wanted, const AttemptFacts &facts)
{
    if (!facts.version.unit(wanted.place.unit))
        return refuse(Say::tr("The unit is not part of the group's programme."));
    if (facts.locked)
        return refuse(Say::tr("The outcome is locked; reopen it first, with a reason."));
    if (wanted.outcome == Outcome::NotStarted)
        return refuse(Say::tr("“Not started” is where nothing was recorded; it is not recorded itself."));
    const Attempt *last = lastStanding(facts.before);
    if (last && countsAsAchieved(last->outcome))
        return refuse(Say::tr("The unit was achieved on %1 already. A mark given by mistake is undone, or struck out with a reason.").arg(shortDay(last->date)));
    if (wanted.comment.size() > longestComment)
        return refuse(Say::tr("The comment is longer than %1 characters.").arg(longestComment));
    return {};
}

Result<void> checkDate(const NewAttempt &wanted, const AttemptFacts &facts)
{
    const QString day = shortDay(wanted.date);
    if (!wanted.date.isValid())
        return refuse(Say::tr("The date is missing."));
    if (wanted.date > facts.today)
        return refuse(Say::tr("The date %1 is in the future.").arg(day));
    if (isAssessed(wanted.outcome) && facts.group.starts.isValid() && wanted.date < facts.group.starts)
        return refuse(Say::tr("The date %1 is before the group's first day, %2.")
                          .arg(day, shortDay(facts.group.starts)));
    const Attempt *last = lastStanding(facts.before);
    if (last && wanted.date < last->date)
        return refuse(Say::tr("The date %1 is before the date of the last recorded attempt, %2.")
                          .arg(day, shortDay(last->date)));
    return {};
}

Result<void> checkEnrolment(const NewAttempt &wanted, const AttemptFacts &facts)
{
    const Enrolment &enrolment = facts.enrolment;
    if (isInTraining(enrolment.status))
        return {};
    const bool left = enrolment.status == EnrolmentStatus::Withdrawn || enrolment.status == EnrolmentStatus::Transferred;
    if (!left)
        return refuse(Say::tr("The trainee is not in training in this group (%1).").arg(enrolmentStatusName(enrolment.status)));
    if (enrolment.ended.isValid() && wanted.date > enrolment.ended)
        return refuse(Say::tr("The trainee left the group on %1, before the date %2.")
                          .arg(shortDay(enrolment.ended), shortDay(wanted.date)));
    return {};
}

Result<void> checkAssessor(const NewAttempt &wanted, const AttemptFacts &facts)
{
    if (!isAssessed(wanted.outcome) || !facts.version.certificate.independentAssessor)
        return {};
    if (wanted.assessor.isNull())
        return refuse(Say::tr("The programme needs an assessor who is not the group's only trainer: choose the assessor."));
    if (facts.trainers.size() == 1 && facts.trainers.contains(wanted.assessor))
        return refuse(Say::tr("The assessor is the group's only trainer, and the programme needs another assessor."));
    return {};
}

AttemptKind kindOf(const NewAttempt &wanted, const AttemptFacts &facts)
{
    if (!isAssessed(wanted.outcome))
        return AttemptKind::None;
    const bool again = std::ranges::any_of(facts.before, [](const Attempt &attempt) {
        return attempt.stands() && isAssessed(attempt.outcome);
    });
    if (!again)
        return AttemptKind::First;
    return wanted.again == AttemptKind::Retake ? AttemptKind::Retake : AttemptKind::Resit;
}

} // namespace

Result<Attempt> checkedAttempt(const NewAttempt &wanted, const AttemptFacts &facts)
{
    WARSHA_CHECK(checkPlace(wanted, facts));
    WARSHA_CHECK(checkDate(wanted, facts));
    WARSHA_CHECK(checkEnrolment(wanted, facts));
    WARSHA_CHECK(checkAssessor(wanted, facts));
    Attempt attempt;
    attempt.place = wanted.place;
    attempt.number = facts.before.isEmpty() ? 1 : facts.before.last().number + 1;
    attempt.date = wanted.date;
    attempt.assessor = wanted.assessor;
    attempt.instrument = isAssessed(wanted.outcome) ? wanted.instrument : Instrument::None;
    attempt.outcome = wanted.outcome;
    attempt.kind = kindOf(wanted, facts);
    return attempt;
}

UnitStanding standingOf(const UnitPlace &place, const QList<Attempt> &attempts, bool locked)
{
    UnitStanding standing;
    standing.place = place;
    standing.locked = locked;
    if (const Attempt *last = lastStanding(attempts)) {
        standing.outcome = last->outcome;
        standing.date = last->date;
        standing.attempt = last->id;
    }
    standing.assessed = int(std::ranges::count_if(attempts, [](const Attempt &attempt) {
        return attempt.stands() && isAssessed(attempt.outcome);
    }));
    return standing;
}

QHash<EnrolmentId, QSet<UnitId>> achievedUnits(const QList<UnitStanding> &standings, bool lockedOnly)
{
    QHash<EnrolmentId, QSet<UnitId>> achieved;
    for (const UnitStanding &standing : standings) {
        if (countsAsAchieved(standing.outcome) && (standing.locked || !lockedOnly))
            achieved[standing.place.enrolment].insert(standing.place.unit);
    }
    return achieved;
}

} // namespace warsha
