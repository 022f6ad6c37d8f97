// SPDX-License-Identifier: GPL-3.0-or-later
#include "eligibility.h"

#include "hourfigure.h"
#include "programmerules.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Eligibility)
};

using Refusals = QList<Refusal>;

bool hasLeft(EnrolmentStatus status)
{
    return status == EnrolmentStatus::Withdrawn || status == EnrolmentStatus::Transferred;
}

int percentOf(int part, int whole)
{
    return whole > 0 ? int(qMin<qint64>(100, qint64(part) * 100 / whole)) : 100;
}

bool isSafelyAchieved(const UnitFacts &unit)
{
    return countsAsAchieved(unit.outcome) && unit.locked;
}

QString notLocked(int locked, int recorded)
{
    if (recorded <= locked)
        return {};
    return u' ' + Text::tr("%1 are recorded and not locked yet.").arg(hoursText(recorded - locked));
}

void checkStatus(const EligibilityFacts &facts, Refusals &refusals)
{
    if (!wasInTraining(facts.status))
        refusals.append({RefusalRule::Status,
                         Text::tr("Not in training: the enrolment is “%1”.").arg(enrolmentStatusName(facts.status))});
    else if (hasLeft(facts.status))
        refusals.append({RefusalRule::Status, Text::tr("Left the group: the enrolment is “%1”.").arg(enrolmentStatusName(facts.status))});
    if (!facts.hasPrintedName)
        refusals.append({RefusalRule::Name, Text::tr("There is no name to print.")});
}

void checkHours(const EligibilityFacts &facts, Refusals &refusals)
{
    const int required = facts.required.total();
    const int locked = facts.locked.total();
    const int least = leastMinutes(required, facts.leastPercent);
    if (locked < least)
        refusals.append({RefusalRule::Attendance,
                         Text::tr("Attended %1 % of %2; %3 % are needed, %4 are missing.")
                                 .arg(QLocale().toString(percentOf(locked, required)), hoursText(required),
                                      QLocale().toString(facts.leastPercent), hoursText(least - locked))
                             + notLocked(locked, facts.recorded.total())});
    for (const Mode mode : allModes) {
        const int leastOfMode = leastMinutes(facts.required[mode], facts.leastPercentPerMode[mode]);
        if (facts.locked[mode] < leastOfMode)
            refusals.append({RefusalRule::ModeAttendance,
                             Text::tr("%1: %2 of at least %3.")
                                     .arg(modeName(mode), hoursText(facts.locked[mode]), hoursText(leastOfMode))
                                 + notLocked(facts.locked[mode], facts.recorded[mode])});
    }
}

void checkUnits(const EligibilityFacts &facts, Refusals &refusals)
{
    int electives = 0;
    for (const UnitFacts &unit : facts.units) {
        if (!unit.needed) {
            electives += isSafelyAchieved(unit) ? 1 : 0;
            continue;
        }
        const QString name = unit.title.isEmpty() ? unit.code : u"%1 %2"_s.arg(unit.code, unit.title);
        if (!countsAsAchieved(unit.outcome))
            refusals.append({RefusalRule::Unit, unit.outcome == Outcome::NotYetAchieved
                                                    ? Text::tr("Unit %1 is not yet achieved.").arg(name)
                                                    : Text::tr("Unit %1 is not achieved: %2.").arg(name, outcomeName(unit.outcome))});
        else if (!unit.locked)
            refusals.append({RefusalRule::UnitNotLocked,
                             Text::tr("Unit %1 is achieved, but the outcome is not locked.").arg(name)});
    }
    if (electives < facts.electives)
        refusals.append({RefusalRule::Electives, Text::tr("%1 of %2 elective units are achieved and locked.")
                                                     .arg(QLocale().toString(electives), QLocale().toString(facts.electives))});
}

/// What was earned, whether or not it is held already.
std::optional<AwardKind> earned(const EligibilityFacts &facts, Refusals &refusals)
{
    checkStatus(facts, refusals);
    const bool nameless = !facts.hasPrintedName || !wasInTraining(facts.status);
    checkHours(facts, refusals);
    checkUnits(facts, refusals);
    const bool oneUnit = std::any_of(facts.units.begin(), facts.units.end(), isSafelyAchieved);
    const bool anything = oneUnit || facts.locked.total() > 0;
    if (!anything)
        refusals.append({RefusalRule::NothingEarned, Text::tr("No locked hours and no locked outcome yet.")});
    if (nameless || !anything)
        return {};
    if (refusals.isEmpty())
        return AwardKind::Certificate;
    if (oneUnit && facts.statementAllowed && !facts.isUnderWay)
        return AwardKind::Statement;
    return facts.locked.total() > 0 ? std::optional(AwardKind::Attendance) : std::nullopt;
}

} // namespace

QString refusalRuleCode(RefusalRule rule)
{
    static constexpr std::array codes{"status"_L1, "name"_L1, "attendance"_L1, "mode-attendance"_L1, "unit"_L1,
                                      "unit-not-locked"_L1, "electives"_L1, "nothing-earned"_L1, "already-awarded"_L1, "revoked"_L1};
    return codes[size_t(rule)];
}

Eligibility eligibilityOf(const EligibilityFacts &facts)
{
    Eligibility answer;
    answer.attendancePercent = percentOf(facts.locked.total(), facts.required.total());
    answer.kind = earned(facts, answer.refusals);
    if (!answer.kind)
        return answer;
    // The order of AwardKind is the order of worth: holding a better one, or the same, there is nothing to give.
    for (const AwardKind held : facts.held) {
        if (held <= *answer.kind) {
            answer.refusals.append({RefusalRule::AlreadyAwarded,
                                    Text::tr("%1 %2 is issued already.").arg(awardKindName(held), facts.heldNumber)});
            answer.kind.reset();
            break;
        }
    }
    answer.isByName = answer.kind && !facts.revokedNumber.isEmpty();
    if (answer.isByName)
        answer.refusals.prepend({RefusalRule::Revoked, Text::tr("%1 was revoked. A new paper is issued to this person alone, not with the group.").arg(facts.revokedNumber)});
    return answer;
}

} // namespace warsha
