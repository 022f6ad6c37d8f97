// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentholder.h"

namespace warsha {

Result<void> EnrolmentHolder::mayMerge(const PersonId &into, const PersonId &from) const
{
    WARSHA_TRY(const QList<Enrolment> one, m_enrolments.ofPerson(into));
    WARSHA_TRY(const QList<Enrolment> other, m_enrolments.ofPerson(from));
    for (const Enrolment &a : one) {
        for (const Enrolment &b : other) {
            if (a.group != b.group || !holdsPlace(a.status) || !holdsPlace(b.status))
                continue;
            WARSHA_TRY(const auto group, m_groups.find(a.group));
            return failure(ErrorKind::Rule, tr("Both have a place in group %1. Withdraw one of them there first.")
                                                .arg(group ? group->code : QString()));
        }
    }
    return {};
}

Result<Sheet> EnrolmentHolder::dataOf(const PersonId &person) const
{
    Sheet sheet{tr("Groups"), {tr("Group"), tr("Name"), tr("Status"), tr("Applied"), tr("Enrolled"), tr("Ended"), tr("Reason")}, {}};
    sheet.cells = {SheetCells::Text, SheetCells::Text, SheetCells::Text, SheetCells::Day, SheetCells::Day, SheetCells::Day};
    WARSHA_TRY(const QList<Enrolment> enrolments, m_enrolments.ofPerson(person));
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.person != person)
            continue; // of another self, which is asked for itself
        WARSHA_TRY(const auto group, m_groups.find(enrolment.group));
        sheet.rows.append({group ? group->code : QString(), group ? ownName(*group) : QString(), enrolmentStatusName(enrolment.status),
                           enrolment.applied.toString(Qt::ISODate), enrolment.enrolled.toString(Qt::ISODate),
                           enrolment.ended.toString(Qt::ISODate),
                           enrolment.reason == LeavingReason::None ? QString() : leavingReasonName(enrolment.reason)});
    }
    return sheet;
}

} // namespace warsha
