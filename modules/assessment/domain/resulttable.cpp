// SPDX-License-Identifier: GPL-3.0-or-later
#include "resulttable.h"

#include "textfold.h"

using namespace Qt::StringLiterals;

namespace warsha {

ResultTable::ResultTable(const Table &table, const ColumnMapping &mapping, const GroupResults &results,
                         const QHash<QString, StaffId> &staff, const Directory &directory, const ResultDefaults &defaults)
    : m_table(table), m_mapping(mapping), m_results(results), m_staff(staff), m_defaults(defaults)
{
    QStringList dates;
    for (const QStringList &row : table.rows)
        dates.append(mapping.cell(row, u"date"));
    m_dates = DateColumn::study(dates, {.base1904 = table.base1904});
    const auto snapshot = directory.snapshot();
    for (const Enrolment &enrolment : results.enrolments) {
        const Person *person = snapshot->current(enrolment.person);
        if (!person)
            continue;
        m_byNumber.insert(foldText(person->number), enrolment.id);
        QSet<QString> names;
        for (const PersonName &name : person->identity.names)
            names.insert(foldText(name.printed));
        for (const QString &name : std::as_const(names))
            m_byName.insert(name, enrolment.id);
    }
}

QList<ReadAttempt> ResultTable::read(ImportReport &report)
{
    const int dateColumn = m_mapping.columnOf(u"date");
    if (const QString warning = m_dates.warning(m_table.headings.value(dateColumn)); dateColumn >= 0 && !warning.isEmpty())
        report.warn(warning);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        if (!report.rejectFaulty(m_table, row))
            readRow(row, report);
    }
    // A later attempt must find the earlier one standing.
    std::ranges::stable_sort(m_read, {}, [](const ReadAttempt &read) { return read.attempt.date; });
    return m_read;
}

void ResultTable::readRow(qsizetype row, ImportReport &report)
{
    const QStringList &cells = m_table.rows[row];
    QList<std::pair<UnitId, int>> wide; // a column per unit
    for (const Unit &unit : m_results.version.units) {
        const int column = m_mapping.columnOf(u"unit."_s + unit.code);
        if (column >= 0 && !cells.value(column).trimmed().isEmpty())
            wide.append({unit.id, column});
    }
    const bool hasOutcome = !cell(cells, u"outcome").isEmpty();
    if (wide.isEmpty() && !hasOutcome) {
        ++m_withoutOutcome;
        return;
    }
    const auto enrolment = who(cells);
    if (!enrolment) {
        const int named = m_mapping.columnOf(cell(cells, u"number").isEmpty() ? u"name" : u"number");
        report.reject(m_table, row, named, enrolment.error().message);
    }
    const auto said = shared(cells);
    if (!said)
        report.reject(m_table, row, m_mapping.columnOf(said.error().detail), said.error().message);
    // What else is wrong is told at once, and not when this is mended.
    std::optional<NewAttempt> attempt;
    if (enrolment && said) {
        attempt = *said;
        attempt->place.enrolment = *enrolment;
    }
    const auto takeFor = [&](const UnitId &unit, int column) {
        if (attempt)
            attempt->place.unit = unit;
        take(row, column, attempt, report);
    };
    for (const auto &[unit, column] : wide)
        takeFor(unit, column);
    if (!hasOutcome)
        return;
    if (const auto unit = unitOf(cells)) {
        takeFor(*unit, m_mapping.columnOf(u"outcome"));
    } else {
        report.reject(m_table, row, m_mapping.columnOf(u"unit"), unit.error().message);
    }
}

/// attempt: none when the row is refused already.
void ResultTable::take(qsizetype row, int column, const std::optional<NewAttempt> &attempt, ImportReport &report)
{
    const auto outcome = outcomeFromCell(m_table.cell(row, column));
    if (!outcome) {
        report.reject(m_table, row, column, outcome.error().message);
        return;
    }
    if (!attempt || *outcome == Outcome::NotStarted)
        return; // says that there is nothing
    m_read.append({row, column, *attempt});
    m_read.last().attempt.outcome = *outcome;
}

Result<EnrolmentId> ResultTable::who(const QStringList &cells) const
{
    const QString group = m_results.group.code;
    if (const QString number = cell(cells, u"number"); !number.isEmpty()) {
        const auto found = m_byNumber.constFind(foldText(number));
        if (found == m_byNumber.cend())
            return failure(ErrorKind::Input, tr("There is no trainee %1 in group %2.").arg(number, group));
        return *found;
    }
    const QString name = cell(cells, u"name");
    if (name.isEmpty())
        return failure(ErrorKind::Input, tr("Neither trainee number nor name is given."));
    const QList<EnrolmentId> found = m_byName.values(foldText(name));
    if (found.isEmpty())
        return failure(ErrorKind::Input, tr("Nobody of this name is in group %1.").arg(group));
    if (found.size() > 1)
        return failure(ErrorKind::Input, tr("%1 trainees of this name are in group %2: give the trainee number.")
                                             .arg(found.size()).arg(group));
    return found.first();
}

Result<UnitId> ResultTable::unitOf(const QStringList &cells) const
{
    const QString code = cell(cells, u"unit");
    if (code.isEmpty() && !m_defaults.unit.isNull())
        return m_defaults.unit;
    if (code.isEmpty())
        return failure(ErrorKind::Input, tr("The unit is not given."));
    if (const Unit *unit = m_results.version.unitByCode(code))
        return unit->id;
    for (const Unit &unit : m_results.version.units) {
        for (const QString &language : unit.titles.languages()) {
            if (foldText(unit.titles.exactly(language)) == foldText(code))
                return unit.id;
        }
    }
    return failure(ErrorKind::Input, tr("“%1” is not a unit of the group's programme.").arg(code));
}

// The detail of an error is the field it is about.
Result<NewAttempt> ResultTable::shared(const QStringList &cells) const
{
    NewAttempt attempt{{}, m_defaults.date, m_defaults.assessor, m_defaults.instrument, {}, AttemptKind::Resit, {}};
    if (const QString text = cell(cells, u"date"); !text.isEmpty()) {
        const auto date = m_dates.date(text);
        if (!date)
            return failure(ErrorKind::Input, date.error().message, u"date"_s);
        attempt.date = *date;
    }
    if (!attempt.date.isValid())
        return failure(ErrorKind::Input, tr("The date is missing."), u"date"_s);
    if (const QString code = cell(cells, u"assessor"); !code.isEmpty()) {
        if (!m_staff.contains(foldText(code)))
            return failure(ErrorKind::Input, tr("“%1” is not among the staff.").arg(code), u"assessor"_s);
        attempt.assessor = m_staff.value(foldText(code));
    }
    if (const QString code = cell(cells, u"instrument"); !code.isEmpty()) {
        const auto instrument = instrumentFromCode(code);
        if (!instrument)
            return failure(ErrorKind::Input, instrument.error().message, u"instrument"_s);
        attempt.instrument = *instrument;
    }
    if (const QString code = cell(cells, u"kind"); !code.isEmpty()) {
        const auto kind = attemptKindFromCode(code);
        if (!kind)
            return failure(ErrorKind::Input, kind.error().message, u"kind"_s);
        attempt.again = *kind;
    }
    attempt.comment = cell(cells, u"comment");
    return attempt;
}

} // namespace warsha
