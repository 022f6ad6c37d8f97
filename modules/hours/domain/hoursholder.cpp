// SPDX-License-Identifier: GPL-3.0-or-later
#include "hoursholder.h"

namespace warsha {

Result<Sheet> HoursHolder::dataOf(const PersonId &person) const
{
    Sheet sheet{tr("Hours"), {tr("Group"), tr("Day"), tr("Mode"), tr("Minutes"), tr("Source"), tr("Locked")}, {}};
    sheet.cells = {SheetCells::Text, SheetCells::Day, SheetCells::Text, SheetCells::Number};
    WARSHA_TRY(const QList<Enrolment> enrolments, m_enrolments.ofPerson(person));
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.person != person)
            continue; // of another self, which is asked for itself
        WARSHA_TRY(const auto group, m_groups.find(enrolment.group));
        HourFilter filter;
        filter.enrolment = enrolment.id;
        WARSHA_TRY(const QList<StoredEntry> entries, m_hours.entries(filter));
        for (const StoredEntry &stored : entries)
            sheet.rows.append({group ? group->code : QString(), stored.entry.day.toString(Qt::ISODate), modeName(stored.entry.mode),
                               QString::number(stored.entry.minutes), hourSourceName(stored.entry.source),
                               stored.entry.locked ? tr("yes") : tr("no")});
    }
    return sheet;
}

Result<QString> HoursHolder::whatWasDone(const EnrolmentId &enrolment) const
{
    WARSHA_TRY(const QList<HourSum> sums, m_hours.sumsOf(enrolment));
    qint64 minutes = 0;
    for (const HourSum &sum : sums)
        minutes += sum.recorded;
    return minutes > 0 ? tr("Hours of this training are recorded.") : QString();
}

} // namespace warsha
