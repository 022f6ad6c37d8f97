// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidayimport.h"

#include "datecolumn.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QStringList columnOf(const Table &table, const ColumnMapping &mapping, const QString &field)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(mapping.cell(row, field));
    return cells;
}

/// A holiday of one day has none in the column of the last one.
QString columnToMend(HolidayFault::Part part, bool isOneDay)
{
    return part == HolidayFault::Part::Name ? u"name"_s : isOneDay ? u"from"_s : u"to"_s;
}

} // namespace

Result<QDate> readDay(const QString &typed)
{
    if (typed.isEmpty())
        return QDate();
    return DateColumn::study({typed}).date(typed);
}

QList<ImportField> HolidayImport::fields()
{
    return {{u"name"_s, tr("Name"), commonHeadings(u"holiday") + commonHeadings(u"name"), true},
            {u"from"_s, tr("First day"), commonHeadings(u"start") + commonHeadings(u"date"), true},
            {u"to"_s, tr("Last day"), commonHeadings(u"end")}};
}

Result<ImportForm> HolidayImport::form(const ImportRequest &) const
{
    return ImportForm{fields(), {}};
}

Result<HolidayImport::Reading> HolidayImport::read(const ImportRequest &request) const
{
    WARSHA_TRY(const ImportForm known, form({}));
    WARSHA_TRY(const ColumnMapping mapping, ColumnMapping::fromWords(request.mapping, known.fields, request.table.headings));
    WARSHA_CHECK(mapping.checkRequired(known.fields, request.table));
    WARSHA_TRY(const QList<Holiday> present, m_centre.holidays());
    const DateColumn days = DateColumn::study(columnOf(request.table, mapping, u"from"_s) + columnOf(request.table, mapping, u"to"_s), request.dates);
    Reading reading{ImportReport(request.table), {}};
    for (qsizetype i = 0; i < request.table.rows.size(); ++i) {
        if (reading.report.rejectFaulty(request.table, i))
            continue;
        const QStringList &row = request.table.rows.at(i);
        const QString last = mapping.cell(row, u"to"_s);
        const auto from = days.date(mapping.cell(row, u"from"_s));
        const auto to = last.isEmpty() ? from : days.date(last);
        if (!from || !to) {
            reading.report.reject(request.table, i, mapping.columnOf(from ? u"to" : u"from"), (from ? to : from).error().message);
            continue;
        }
        const Holiday holiday{{}, 0, *from, *to, mapping.cell(row, u"name"_s)};
        const auto isSame = [&](const Holiday &other) { return other.from == holiday.from && other.to == holiday.to && other.name == holiday.name; };
        if (const auto fault = holidayFault(holiday))
            reading.report.reject(request.table, i, mapping.columnOf(columnToMend(fault->part, last.isEmpty())), fault->why);
        else if (std::ranges::any_of(present + reading.holidays, isSame))
            reading.report.addUnchanged();
        else
            reading.holidays.append(holiday);
    }
    reading.report.addDone(reading.holidays.size());
    return reading;
}

Result<ImportReport> HolidayImport::check(const ImportRequest &request, Progress &) const
{
    WARSHA_TRY(const Reading reading, read(request));
    return reading.report;
}

Result<ImportOutcome> HolidayImport::carryOut(const ImportRequest &request, Progress &, const OpWith &op)
{
    WARSHA_TRY(const Reading reading, read(request));
    WARSHA_CHECK(m_centre.addHolidays(reading.holidays, op));
    return ImportOutcome{reading.report, {}};
}

} // namespace warsha
