// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmenttexts.h"

#include "assessmentdesk.h"
#include "enrolmenttexts.h"
#include "joinedfacts.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AssessmentTexts)
};
} // namespace

QString AssessmentTerms::missing() const
{
    if (!date.isValid())
        return Text::tr("First choose the day of the assessment above the table.");
    if (assessor.isNull())
        return Text::tr("First choose the assessor above the table.");
    return instrument == Instrument::None ? Text::tr("First choose above the table how it was assessed.") : QString();
}

QString outcomeLetter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Achieved: return Text::tr("C", "letter of: achieved, competent");
    case Outcome::NotYetAchieved: return Text::tr("N", "letter of: not yet achieved");
    case Outcome::Withdrawn: return Text::tr("W", "letter of: withdrawn");
    case Outcome::PriorLearningGranted: return Text::tr("PL", "letters of: prior learning granted");
    case Outcome::PriorLearningNotGranted: return Text::tr("PN", "letters of: prior learning not granted");
    case Outcome::CreditTransfer: return Text::tr("CT", "letters of: credit transfer");
    case Outcome::Continuing: return Text::tr("…", "sign of: continuing");
    case Outcome::NotStarted: break;
    }
    return {};
}

StatusShape shapeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Achieved:
    case Outcome::PriorLearningGranted:
    case Outcome::CreditTransfer: return StatusShape::Done;
    case Outcome::NotYetAchieved:
    case Outcome::PriorLearningNotGranted: return StatusShape::Late;
    case Outcome::Withdrawn: return StatusShape::Excused;
    case Outcome::Continuing: return StatusShape::NotStarted;
    case Outcome::NotStarted: break;
    }
    return StatusShape::None;
}

QStringList outcomeKeys(Outcome outcome)
{
    if (outcome == Outcome::Achieved)
        return {u"C"_s, u"A"_s, u"+"_s, u"1"_s, u"م"_s, u"ຜ"_s};
    if (outcome == Outcome::NotYetAchieved)
        return {u"N"_s, u"-"_s, u"0"_s, u"ل"_s, u"ບ"_s};
    return {};
}

Result<Outcome> outcomeFromTyped(const QString &typed)
{
    const QString wanted = typed.trimmed();
    for (const Outcome outcome : allOutcomes())
        if (wanted.compare(outcomeLetter(outcome), Qt::CaseInsensitive) == 0 || outcomeKeys(outcome).contains(wanted, Qt::CaseInsensitive))
            return outcome;
    return outcomeFromCell(typed);
}

QHash<StaffId, QString> staffCodes(const QList<StaffMember> &staff)
{
    QHash<StaffId, QString> codes;
    for (const StaffMember &member : staff)
        codes.insert(member.id, member.code);
    return codes;
}

QString attemptFacts(const Attempt &attempt, const QHash<StaffId, QString> &codes)
{
    QStringList facts{shortDay(attempt.date)};
    if (attempt.instrument != Instrument::None)
        facts += instrumentName(attempt.instrument);
    if (!attempt.assessor.isNull())
        facts += codes.value(attempt.assessor);
    if (attempt.kind == AttemptKind::Resit || attempt.kind == AttemptKind::Retake)
        facts += attemptKindName(attempt.kind);
    if (!attempt.stands())
        facts += Text::tr("struck out");
    return joinedFacts(facts);
}

} // namespace warsha
