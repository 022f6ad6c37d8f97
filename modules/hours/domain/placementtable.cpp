// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementtable.h"

#include "cellvalues.h"
#include "datecolumn.h"
#include "groupmembers.h"
#include "walltime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementTable)
};

ImportField field(const QString &id, const QString &label, const QStringList &synonyms, bool required = false)
{
    return {id, label, synonyms, required};
}

/// Why a row is not taken, and for which field.
struct RowFault {
    QString field;
    QString why;
    bool isOfValue = true; ///< false: it can be read, but not beside the other cells
};

void rejectAll(ImportReport &report, const Table &table, qsizetype row, const ColumnMapping &mapping, const QList<RowFault> &faults)
{
    for (const RowFault &fault : faults) {
        const int column = mapping.columnOf(fault.field);
        report.reject({table.rowNumber(row), table.headings.value(column), column < 0 ? QString() : table.cell(row, column), fault.why,
                       table.rows.at(row), {}, fault.isOfValue});
    }
}

QString fieldOf(PlacementField field)
{
    switch (field) {
    case PlacementField::Employer: return u"employer"_s;
    case PlacementField::Mentor: return u"mentor"_s;
    case PlacementField::Signed: return u"signed"_s;
    case PlacementField::Starts: return u"starts"_s;
    case PlacementField::Ends: return u"ends"_s;
    case PlacementField::Planned: break;
    }
    return u"planned"_s;
}

/// The cells of a table as the fields mean them; each reader tells a fault instead of a value.
class RowReader
{
public:
    RowReader(const Table &table, const ColumnMapping &mapping, const GroupMembers &members, const QTimeZone &zone)
        : m_table(table), m_mapping(mapping), m_members(members), m_zone(zone), m_named(members.named())
    {
    }

    void at(qsizetype row)
    {
        m_row = row;
        m_faults.clear();
    }
    /// Every reason, one for a field.
    [[nodiscard]] const QList<RowFault> &faults() const { return m_faults; }
    [[nodiscard]] bool hasFault(const QStringList &fields) const
    {
        return std::ranges::any_of(m_faults, [&fields](const RowFault &fault) { return fields.contains(fault.field); });
    }
    [[nodiscard]] QString firstMapped(const QStringList &fields) const
    {
        const auto found = std::ranges::find_if(fields, [this](const QString &field) { return m_mapping.has(field); });
        return found == fields.end() ? QString() : *found;
    }
    [[nodiscard]] QString text(QStringView id) const { return m_mapping.cell(m_table.rows[m_row], id).simplified(); }

    EnrolmentId trainee()
    {
        const QString cell = text(u"trainee");
        if (const auto byNumber = m_members.byNumber(cell))
            return *byNumber;
        const auto known = m_matches.constFind(cell); // a logbook names the same people again and again
        const NameMatch match = known != m_matches.constEnd() ? *known : *m_matches.insert(cell, matchName(cell, {}, m_named, {}));
        if (match.enrolment.isNull())
            fail(u"trainee"_s, cell.isEmpty() ? Say::tr("The row names nobody.")
                     : match.suggestions.isEmpty() ? Say::tr("Nobody of that name or number is in %1.").arg(m_members.group().code)
                                                   : Say::tr("Nobody of exactly that name is in %1; the nearest is %2.")
                                                         .arg(m_members.group().code, m_members.numberOf(match.suggestions.first().enrolment)));
        return match.enrolment;
    }
    QDate day(const QString &id, bool needed)
    {
        const QString cell = text(id);
        if (cell.isEmpty()) {
            if (needed)
                fail(id, Say::tr("A date is missing."));
            return {};
        }
        const auto date = column(id).date(cell);
        if (!date)
            fail(id, date.error().message);
        return date.value_or(QDate());
    }
    /// A length of time from the column of minutes or that of hours: a bare 8 is the one or the other. A row that fills both says it twice.
    int length(const QString &minutesField, const QString &hoursField)
    {
        const int minutes = length(minutesField, false);
        const int hours = length(hoursField, true);
        if (minutes > 0 && hours > 0 && minutes != hours)
            fail(hoursField, Say::tr("Hours and minutes of the row say different lengths."));
        return minutes > 0 ? minutes : hours;
    }
    std::optional<qint64> instant(const QString &id, const QDate &day)
    {
        const QString cell = text(id);
        if (cell.isEmpty() || !day.isValid())
            return std::nullopt;
        for (const QString &format : {u"H:mm"_s, u"H:mm:ss"_s, u"h:mm AP"_s}) {
            const QTime time = QLocale::c().toTime(cell, format);
            if (time.isValid())
                return instantOf(wallSeconds(day, time), m_zone).utc;
        }
        fail(id, Say::tr("This is not a time of day."));
        return std::nullopt;
    }
    void fail(const QString &id, const QString &why, bool isOfValue = true)
    {
        if (!hasFault({id}))
            m_faults.append({id, why, isOfValue});
    }

private:
    int length(const QString &id, bool bareNumberIsHours)
    {
        const QString cell = text(id);
        if (cell.isEmpty())
            return 0;
        const auto read = minutesFromCell(cell, bareNumberIsHours);
        if (!read)
            fail(id, read.error().message);
        return read.value_or(0);
    }
    const DateColumn &column(const QString &id)
    {
        auto known = m_columns.find(id);
        if (known == m_columns.end()) {
            QStringList cells;
            for (const QStringList &row : m_table.rows)
                cells.append(m_mapping.cell(row, id));
            DateColumnOptions options;
            options.base1904 = m_table.base1904;
            known = m_columns.insert(id, DateColumn::study(cells, options));
        }
        return *known;
    }

    const Table &m_table;
    const ColumnMapping &m_mapping;
    const GroupMembers &m_members;
    QTimeZone m_zone;
    QList<NamedMember> m_named;
    QHash<QString, DateColumn> m_columns;
    QHash<QString, NameMatch> m_matches;
    qsizetype m_row = 0;
    QList<RowFault> m_faults;
};

Placement placementIn(RowReader &reader)
{
    Placement placement;
    placement.enrolment = reader.trainee();
    placement.employer = reader.text(u"employer");
    placement.workplace = reader.text(u"workplace");
    placement.mentor = reader.text(u"mentor");
    placement.deputy = reader.text(u"deputy");
    placement.agreementSigned = reader.day(u"signed"_s, true);
    placement.starts = reader.day(u"starts"_s, true);
    placement.ends = reader.day(u"ends"_s, false);
    placement.plannedMinutes = reader.length(u"planned"_s, u"planned-hours"_s);
    for (const PlacementFault &fault : placementFaults(placement))
        reader.fail(fieldOf(fault.field), fault.sentence, false);
    return placement;
}

/// Tells how far it is, now and then; an error once somebody stopped it.
Result<void> looked(Progress *progress, qsizetype row, qsizetype rows)
{
    constexpr qsizetype lookEvery = 100;
    if (!progress || row % lookEvery != 0)
        return {};
    progress->report(row, rows);
    if (progress->isCancelled())
        return failure(ErrorKind::Cancelled, Say::tr("Stopped; nothing was imported."));
    return {};
}

bool samePlacement(const Placement &a, const Placement &b)
{
    return a.enrolment == b.enrolment && a.employer == b.employer && a.starts == b.starts;
}

/// The placement of a day: the only one of the trainee that holds the day, by that employer if the row names one.
PlacementId placementOf(const EnrolmentId &enrolment, const QDate &day, const QString &employer, const QList<Placement> &placements,
                        RowReader &reader)
{
    QList<Placement> found;
    for (const Placement &each : placements) {
        const bool holds = each.starts <= day && (!each.ends.isValid() || day <= each.ends);
        if (each.enrolment == enrolment && holds && (employer.isEmpty() || each.employer.compare(employer, Qt::CaseInsensitive) == 0))
            found.append(each);
    }
    if (found.size() == 1)
        return found.first().id;
    reader.fail(u"trainee"_s, found.isEmpty() ? Say::tr("The trainee has no placement on that day.")
                                              : Say::tr("The trainee has two placements on that day: name the employer."), false);
    return {};
}

PlacementDay dayIn(RowReader &reader, const QList<Placement> &placements)
{
    PlacementDay day;
    const EnrolmentId enrolment = reader.trainee();
    day.day = reader.day(u"date"_s, true);
    day.minutes = reader.length(u"minutes"_s, u"hours"_s);
    day.starts = reader.instant(u"from"_s, day.day);
    day.ends = reader.instant(u"to"_s, day.day);
    day.task = reader.text(u"task");
    day.confirmedBy = reader.text(u"confirmed-by");
    day.confirmedOn = reader.day(u"confirmed-on"_s, false);
    const QStringList lengths{u"minutes"_s, u"hours"_s, u"from"_s, u"to"_s};
    if (day.minutes == 0 && !(day.starts && day.ends) && !reader.hasFault(lengths))
        reader.fail(reader.firstMapped(lengths), Say::tr("The row has neither hours nor minutes, nor start and end."));
    if (!reader.hasFault({u"trainee"_s, u"date"_s}))
        day.placement = placementOf(enrolment, day.day, reader.text(u"employer"), placements, reader);
    return day;
}
} // namespace

QList<ImportField> PlacementTable::placementFields()
{
    const QStringList trainee = commonHeadings(u"name") + commonHeadings(u"number");
    return {field(u"trainee"_s, tr("Trainee"), trainee, true), field(u"employer"_s, tr("Employer"), commonHeadings(u"employer"), true),
            field(u"workplace"_s, tr("Workplace"), commonHeadings(u"workplace")),
            field(u"mentor"_s, tr("Mentor"), commonHeadings(u"mentor"), true),
            field(u"deputy"_s, tr("Deputy"), commonHeadings(u"deputy")),
            field(u"signed"_s, tr("Agreement signed"), commonHeadings(u"agreement"), true),
            field(u"starts"_s, tr("First day"), commonHeadings(u"start"), true),
            field(u"ends"_s, tr("Last day"), commonHeadings(u"end")),
            field(u"planned"_s, tr("Planned minutes"), commonHeadings(u"planned.minutes")),
            field(u"planned-hours"_s, tr("Hours agreed"), commonHeadings(u"planned.hours"))};
}

QList<ImportField> PlacementTable::dayFields()
{
    const QStringList trainee = commonHeadings(u"name") + commonHeadings(u"number");
    return {field(u"trainee"_s, tr("Trainee"), trainee, true), field(u"date"_s, tr("Date"), commonHeadings(u"date"), true),
            field(u"hours"_s, tr("Hours"), commonHeadings(u"hours")), field(u"minutes"_s, tr("Minutes"), commonHeadings(u"minutes")),
            field(u"from"_s, tr("From"), commonHeadings(u"start")), field(u"to"_s, tr("To"), commonHeadings(u"end")),
            field(u"task"_s, tr("Task"), commonHeadings(u"task")),
            field(u"employer"_s, tr("Employer"), commonHeadings(u"employer")),
            field(u"confirmed-by"_s, tr("Signed by"), commonHeadings(u"signed.by")),
            field(u"confirmed-on"_s, tr("Signed on"), commonHeadings(u"signed.on"))};
}

Result<ImportReport> PlacementTable::importPlacements(const GroupId &group, const Table &table, const ColumnMapping &mapping,
                                                      bool dryRun, const OpWith &op, Progress *progress)
{
    WARSHA_CHECK(mapping.checkRequired(placementFields(), table));
    WARSHA_TRY(QList<Placement> known, m_placements.ofGroup(group));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    RowReader reader(table, mapping, members, m_settings.zone);
    ImportReport report(table);
    QList<Placement> wanted;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        WARSHA_CHECK(looked(progress, i, table.rows.size()));
        if (report.rejectFaulty(table, i))
            continue;
        reader.at(i);
        const Placement placement = placementIn(reader);
        if (!reader.faults().isEmpty())
            rejectAll(report, table, i, mapping, reader.faults());
        else if (std::ranges::any_of(known, [&](const Placement &each) { return samePlacement(each, placement); }))
            report.addUnchanged();
        else {
            QList<Placement> theirs = known;
            theirs.removeIf([&](const Placement &each) { return each.enrolment != placement.enrolment; });
            if (const QString warning = overlapWarning(placement, theirs); !warning.isEmpty())
                report.warn(tr("Row %1, %2: %3", "row, trainee number, what is to be known").arg(QLocale().toString(table.rowNumber(i)), members.numberOf(placement.enrolment), warning));
            known.append(placement);
            wanted.append(placement);
        }
    }
    report.addDone(wanted.size());
    if (!dryRun && !wanted.isEmpty())
        WARSHA_CHECK(m_placements.add(wanted, op, progress));
    return report;
}

Result<ImportReport> PlacementTable::importDays(const GroupId &group, const Table &table, const ColumnMapping &mapping, bool dryRun,
                                                const OpWith &op, Progress *progress)
{
    WARSHA_CHECK(mapping.checkRequired(dayFields(), table));
    WARSHA_TRY(const QList<Placement> placements, m_placements.ofGroup(group));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    RowReader reader(table, mapping, members, m_settings.zone);
    ImportReport report(table);
    QList<PlacementDay> days;
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        WARSHA_CHECK(looked(progress, i, table.rows.size()));
        if (report.rejectFaulty(table, i))
            continue;
        reader.at(i);
        const PlacementDay day = dayIn(reader, placements);
        if (!reader.faults().isEmpty()) {
            rejectAll(report, table, i, mapping, reader.faults());
        } else {
            days.append(day);
            rows.append(i);
        }
    }
    WARSHA_TRY(const PlacementService::DayResult result, dryRun ? m_placements.check(days) : m_placements.addDays(days, op, progress));
    for (const auto &[index, why] : result.rejected)
        report.reject(table, rows[index], -1, why);
    report.addDone(result.added.size());
    report.addUnchanged(result.unchanged);
    return report;
}

} // namespace warsha
