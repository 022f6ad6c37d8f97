// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance and statements of hours. A share is of all planned hours; of a period only the hours themselves are shown.
#include "reportreading.h"

#include "directory.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString minutesCell(qint64 minutes)
{
    return QString::number(minutes);
}

QHash<EnrolmentId, QMap<Mode, qint64>> recordedIn(const QList<StoredEntry> &entries)
{
    QHash<EnrolmentId, QMap<Mode, qint64>> sums;
    for (const StoredEntry &stored : entries)
        sums[stored.entry.enrolment][stored.entry.mode] += stored.entry.minutes;
    return sums;
}

} // namespace

Result<void> ReportService::readAttendance(Reading &reading, const Group &group) const
{
    const bool hasPeriod = reading.hasPeriod();
    ReportTable &table = reading.report.table;
    table.columns = {{tr("Group"), CellKind::Identifier, 1.2}, {tr("Trainee no."), CellKind::Identifier, 1.1}, {tr("Name"), CellKind::Name, 2.2}};
    for (const Mode mode : allModes)
        table.columns.append({modeName(mode), CellKind::Minutes, 0.9});
    table.columns.append({hasPeriod ? tr("In the period") : tr("Recorded"), CellKind::Minutes, 1});
    table.columns.append({tr("Counted"), CellKind::Minutes, 0.9});
    table.columns.append({tr("Planned"), CellKind::Minutes, 0.9});
    table.columns.append({tr("Of all planned"), CellKind::Share, 1});
    WARSHA_TRY(QList<TraineeBalance> balances, m_rooms.hours.balance(group.id));
    WARSHA_TRY(const QList<Enrolment> enrolments, m_rooms.enrolments.ofGroup(group.id));
    QHash<EnrolmentId, QMap<Mode, qint64>> inPeriod;
    if (hasPeriod) {
        HourFilter filter;
        filter.group = group.id;
        filter.from = reading.request.from;
        filter.to = reading.request.to;
        WARSHA_TRY(const QList<StoredEntry> entries, m_rooms.hours.entries(filter));
        inPeriod = recordedIn(entries);
    }
    QHash<EnrolmentId, PersonId> people;
    for (const Enrolment &enrolment : enrolments)
        if (isInTraining(enrolment.status))
            people.insert(enrolment.id, enrolment.person);
    balances.removeIf([&people](const TraineeBalance &balance) { return !people.contains(balance.enrolment); });
    reading.sortByName(balances, [&people](const TraineeBalance &balance) { return people.value(balance.enrolment); });
    for (const TraineeBalance &balance : std::as_const(balances)) {
        const Reading::Who who = reading.who(people.value(balance.enrolment));
        QMap<Mode, qint64> modes = inPeriod.value(balance.enrolment);
        if (!hasPeriod)
            for (const ModeBalance &mode : balance.modes)
                modes[mode.mode] = mode.recorded;
        QStringList row{group.code, who.number, who.name};
        qint64 sum = 0;
        for (const Mode mode : allModes) {
            row.append(minutesCell(modes.value(mode)));
            sum += modes.value(mode);
        }
        row << minutesCell(sum) << minutesCell(balance.counted) << minutesCell(balance.required) << QString::number(balance.share());
        table.rows.append(row);
    }
    return {};
}

Result<void> ReportService::readStatements(Reading &reading, const Group &group) const
{
    reading.report.table.columns = {{tr("Trainee no."), CellKind::Identifier, 1.1}, {tr("Name"), CellKind::Name, 2.2}, {tr("Day"), CellKind::Day, 1.1},
                                    {tr("Mode"), CellKind::Text, 1.2}, {tr("Source"), CellKind::Text, 1.2}, {tr("Hours"), CellKind::Minutes, 0.8},
                                    {tr("Counts"), CellKind::Text, 1}};
    WARSHA_TRY(const QList<TraineeBalance> balances, m_rooms.hours.balance(group.id));
    WARSHA_TRY(QList<Enrolment> enrolments, m_rooms.enrolments.ofGroup(group.id));
    reading.sortByName(enrolments, &personOf);
    QHash<EnrolmentId, TraineeBalance> balanceOf;
    for (const TraineeBalance &balance : balances)
        balanceOf.insert(balance.enrolment, balance);
    qint64 done = 0;
    for (const Enrolment &enrolment : enrolments) {
        if (reading.progress->isCancelled())
            return failure(ErrorKind::Cancelled, tr("Stopped."));
        reading.progress->report(done++, enrolments.size());
        if (isInTraining(enrolment.status) && reading.isWanted(enrolment.person))
            WARSHA_CHECK(readStatement(reading, group, enrolment, balanceOf.value(enrolment.id)));
    }
    return {};
}

Result<void> ReportService::readStatement(Reading &reading, const Group &group, const Enrolment &enrolment, const TraineeBalance &balance) const
{
    const Reading::Who who = reading.who(enrolment.person);
    if (!reading.request.person.isNull())
        reading.report.subject = group.code + u' ' + who.number; // the number, never the name: a file is seen by many
    ReportSheet sheet{who.name, {tr("Trainee %1").arg(u"\u2066"_s + who.number + u"\u2069"_s)}, {}};
    sheet.facts += reading.report.facts;
    ReportTable sums{tr("Balance"),
                     {{tr("Mode"), CellKind::Text, 1.6}, {tr("Planned"), CellKind::Minutes}, {tr("Recorded"), CellKind::Minutes},
                      {tr("Counted"), CellKind::Minutes}, {tr("Still possible"), CellKind::Minutes}, {tr("Of all planned"), CellKind::Share}}, {}};
    qint64 possible = 0;
    for (const ModeBalance &mode : balance.modes) {
        possible += mode.stillPossible;
        sums.rows.append({modeName(mode.mode), minutesCell(mode.required), minutesCell(mode.recorded), minutesCell(mode.counted),
                          minutesCell(mode.stillPossible), QString::number(mode.share())});
    }
    sums.rows.append({tr("Together"), minutesCell(balance.required), minutesCell(balance.recorded), minutesCell(balance.counted), minutesCell(possible),
                      QString::number(balance.share())});
    HourFilter filter;
    filter.group = group.id;
    filter.enrolment = enrolment.id;
    filter.from = reading.request.from;
    filter.to = reading.request.to;
    WARSHA_TRY(const QList<StoredEntry> entries, m_rooms.hours.entries(filter));
    ReportTable list{tr("Entries"),
                     {{tr("Day"), CellKind::Day, 1.3}, {tr("Mode"), CellKind::Text, 1}, {tr("Source"), CellKind::Text, 1.3},
                      {tr("Evidence"), CellKind::Text, 2.3}, {tr("Hours"), CellKind::Minutes, 0.7}, {tr("Counts"), CellKind::Text, 0.9}}, {}};
    for (const StoredEntry &stored : entries) {
        const HourEntry &entry = stored.entry;
        const QString counts = entry.isReversal() ? tr("reversal") : stored.reversed ? tr("reversed") : entry.locked ? tr("yes") : tr("not yet");
        list.rows.append({dayCell(entry.day), modeName(entry.mode), hourSourceName(entry.source), evidenceText(entry), minutesCell(entry.minutes), counts});
        reading.report.table.rows.append({who.number, who.name, dayCell(entry.day), modeName(entry.mode), hourSourceName(entry.source), minutesCell(entry.minutes), counts});
    }
    sheet.tables = {sums, list};
    reading.report.sheets.append(sheet);
    return {};
}

} // namespace warsha
