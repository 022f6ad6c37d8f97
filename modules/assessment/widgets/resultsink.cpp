// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultsink.h"

#include "assessmenttexts.h"
#include "joinedfacts.h"
#include "resultgridmodel.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

NewAttempt attemptFor(const GridChange &change, Outcome outcome, const AssessmentTerms &terms)
{
    NewAttempt attempt;
    attempt.place = {EnrolmentId(change.row), ResultGridModel::unitOf(change.column)};
    attempt.date = terms.date;
    attempt.outcome = outcome;
    if (isAssessed(outcome)) {
        attempt.assessor = terms.assessor;
        attempt.instrument = terms.instrument;
    }
    return attempt;
}

QString standingText(const UnitStanding &standing)
{
    return standing.outcome == Outcome::NotStarted ? QString() : outcomeCode(standing.outcome);
}

/// In the thread of the database.
GridSink::Answers write(AssessmentService &service, const GroupId &group, const AssessmentTerms &terms, const QList<GridChange> &changes)
{
    WARSHA_TRY(const GroupResults now, service.ofGroup(group));
    QList<GridAnswer> answers(changes.size());
    QList<NewAttempt> wanted;
    QList<qsizetype> answerOf; // of each wanted attempt
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const auto outcome = outcomeFromCode(changes[at].text);
        if (!outcome) {
            answers[at] = GridAnswer::refused(outcome.error().message);
            continue;
        }
        const NewAttempt attempt = attemptFor(changes[at], *outcome, terms);
        const QString standing = standingText(now.at(attempt.place));
        if (standing != changes[at].before) {
            answers[at] = GridAnswer::conflict(standing);
            continue;
        }
        wanted.append(attempt);
        answerOf.append(at);
    }
    using Faults = QMap<qsizetype, Error>;
    WARSHA_TRY(const Faults faults, service.faultsOf(wanted));
    QList<NewAttempt> good;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const auto fault = faults.constFind(at);
        answers[answerOf[at]] = fault == faults.cend() ? GridAnswer::saved(changes[answerOf[at]].text) : GridAnswer::refused(fault->message);
        if (fault == faults.cend())
            good.append(wanted[at]);
    }
    if (!good.isEmpty())
        WARSHA_CHECK(service.record(good));
    return answers;
}

Result<QStringList> told(const AssessmentDesk &desk, const UnitPlace &place)
{
    WARSHA_TRY(const QList<StaffMember> staff, desk.staff.list());
    const QHash<StaffId, QString> codes = staffCodes(staff);
    WARSHA_TRY(const QList<Attempt> attempts, desk.service.attempts(place));
    QStringList lines;
    for (const Attempt &attempt : attempts)
        lines.prepend(joinedFacts({outcomeName(attempt.outcome), attemptFacts(attempt, codes)}));
    return lines;
}

} // namespace

void ResultSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    m_desk.groups.worker.run(context, [service = &m_desk.service, group = m_group, terms = m_terms, changes] {
        return write(*service, group, terms, changes);
    }, then);
}

void ResultSink::history(const QUuid &row, const QString &column, QObject *context,
                         const std::function<void(const Result<QStringList> &)> &then)
{
    const UnitPlace place{EnrolmentId(row), ResultGridModel::unitOf(column)};
    m_desk.groups.worker.run(context, [desk = m_desk, place] { return told(desk, place); }, then);
}

} // namespace warsha
