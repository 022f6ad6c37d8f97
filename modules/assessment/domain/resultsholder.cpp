// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultsholder.h"

namespace warsha {

Result<Sheet> ResultsHolder::dataOf(const PersonId &person) const
{
    Sheet sheet{tr("Results"), {tr("Group"), tr("Unit"), tr("Title"), tr("Day"), tr("How it was assessed"), tr("Outcome"), tr("Valid")}, {}};
    sheet.cells = {SheetCells::Text, SheetCells::Text, SheetCells::Text, SheetCells::Day};
    WARSHA_TRY(const QList<Enrolment> enrolments, m_enrolments.ofPerson(person));
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.person != person)
            continue; // of another self, which is asked for itself
        WARSHA_TRY(const QList<Attempt> attempts, m_attempts.attemptsOf({enrolment.id}));
        if (attempts.isEmpty())
            continue;
        WARSHA_TRY(const auto group, m_groups.find(enrolment.group));
        if (!group)
            continue;
        WARSHA_TRY(const auto version, m_catalogue.findVersion(group->programmeVersion));
        for (const Attempt &attempt : attempts) {
            const Unit *unit = version ? version->unit(attempt.place.unit) : nullptr;
            sheet.rows.append({group->code, unit ? unit->code : QString(), unit ? unit->titles.here() : QString(),
                               attempt.date.toString(Qt::ISODate), instrumentName(attempt.instrument), outcomeName(attempt.outcome),
                               attempt.stands() ? tr("yes") : tr("no")});
        }
    }
    return sheet;
}

} // namespace warsha
