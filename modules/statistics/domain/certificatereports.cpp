// SPDX-License-Identifier: GPL-3.0-or-later
// Results, the register of certificates, and who is missing what.
#include "reportreading.h"

#include "directory.h"

namespace warsha {

using namespace Qt::StringLiterals;

Result<void> ReportService::readResults(Reading &reading, const Group &group) const
{
    ReportTable &table = reading.report.table;
    table.columns = {{tr("Group"), CellKind::Identifier, 1.1}, {tr("Trainee no."), CellKind::Identifier, 1}, {tr("Name"), CellKind::Name, 2},
                     {tr("Unit"), CellKind::Identifier, 0.8}, {tr("Title"), CellKind::Text, 2.4}, {tr("Outcome"), CellKind::Text, 1.4},
                     {tr("Day"), CellKind::Day, 1.1}, {tr("Attempts"), CellKind::Figure, 0.8}, {tr("Locked"), CellKind::Text, 0.7}};
    WARSHA_TRY(GroupResults results, m_rooms.assessment.ofGroup(group.id));
    reading.sortByName(results.enrolments, &personOf);
    for (const Enrolment &enrolment : std::as_const(results.enrolments)) {
        const Reading::Who who = reading.who(enrolment.person);
        for (const Unit &unit : results.version.units) {
            const UnitStanding standing = results.at({enrolment.id, unit.id});
            table.rows.append({group.code, who.number, who.name, unit.code, unit.titles.here(), outcomeName(standing.outcome), dayCell(standing.date),
                               standing.assessed > 0 ? QString::number(standing.assessed) : QString(), standing.locked ? tr("yes") : QString()});
        }
    }
    return {};
}

/// What was issued already is missing nothing.
Result<void> ReportService::readMissing(Reading &reading, const Group &group) const
{
    ReportTable &table = reading.report.table;
    table.columns = {{tr("Group"), CellKind::Identifier, 1}, {tr("Trainee no."), CellKind::Identifier, 1}, {tr("Name"), CellKind::Name, 1.8},
                     {tr("Of all planned"), CellKind::Share, 0.9}, {tr("What is missing"), CellKind::Text, 4}};
    WARSHA_TRY(QList<Candidate> candidates, m_rooms.certification.eligible(group.id));
    reading.sortByName(candidates, [](const Candidate &candidate) { return candidate.facts.person; });
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (!isInTraining(candidate.facts.facts.status))
            continue;
        const Reading::Who who = reading.who(candidate.facts.person);
        for (const Refusal &refusal : candidate.eligibility.refusals)
            if (refusal.rule != RefusalRule::AlreadyAwarded)
                table.rows.append({group.code, who.number, who.name, QString::number(candidate.eligibility.attendancePercent * 10), refusal.sentence});
    }
    return {};
}

/// Names and groups are those printed: what stands in the register does not change with the records.
Result<void> ReportService::readRegister(Reading &reading) const
{
    ReportTable &table = reading.report.table;
    table.columns = {{tr("Number"), CellKind::Identifier, 1.7}, {tr("Paper"), CellKind::Text, 1.4}, {tr("Name"), CellKind::Name, 2},
                     {tr("Group"), CellKind::Identifier, 1}, {tr("Programme"), CellKind::Identifier, 1}, {tr("Issued on"), CellKind::Day, 1.1},
                     {tr("State"), CellKind::Text, 0.9}, {tr("Copies"), CellKind::Figure, 0.7}, {tr("Replaces"), CellKind::Identifier, 1.7}};
    AwardFilter filter;
    if (!reading.request.group.isNull())
        filter.group = reading.request.group;
    WARSHA_TRY(const QList<Award> awards, m_rooms.certification.list(filter));
    WARSHA_TRY(const auto sheets, m_rooms.certification.sheets());
    QHash<AwardId, QString> numbers;
    for (const Award &award : awards)
        numbers.insert(award.id, award.number);
    for (const Award &award : awards) {
        if (!reading.isInPeriod(award.issuedOn))
            continue;
        const QString printed = award.values.value(u"name.first"_s);
        const int copies = sheets.value(award.id).copies;
        table.rows.append({award.number, awardKindName(award.kind), printed.isEmpty() ? reading.who(award.person).name : printed,
                           award.values.value(u"group"_s), award.values.value(u"programme.code"_s), dayCell(award.issuedOn), awardStateName(award.state, award.kind),
                           copies > 0 ? QString::number(copies) : QString(), numbers.value(award.replaces)});
    }
    return {};
}

} // namespace warsha
