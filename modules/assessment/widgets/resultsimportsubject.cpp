// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultsimportsubject.h"

#include "datecolumn.h"
#include "groupchoice.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

const QString unitCode = u"unit"_s;
const QString day = u"date"_s;
const QString assessor = u"assessor"_s;
const QString instrument = u"instrument"_s;

} // namespace

QString ResultsImportSubject::hint() const
{
    return tr("Columns that are read: trainee by number or name, and either unit and outcome in each row, or one column for each unit.");
}

Result<ImportForm> ResultsImportSubject::form(const ImportRequest &soFar) const
{
    WARSHA_TRY(ImportChoice group, groupChoice(m_desk));
    group.reshapes = true;
    ImportForm form{{}, {group}};
    form.readsDateOrder = false; // the column of dates is read by what it tells
    const GroupId id = GroupId::fromText(soFar.choices.value(chosenGroup));
    if (id.isNull())
        return form;
    WARSHA_TRY(const GroupResults results, m_assessment.ofGroup(id));
    form.fields = AssessmentImport::fields(results.version);
    WARSHA_TRY(const QList<ImportChoice> more, defaults(results.version));
    form.choices += more;
    return form;
}

/// What holds for rows that do not say it themselves.
Result<QList<ImportChoice>> ResultsImportSubject::defaults(const ProgrammeVersion &version) const
{
    ImportChoice unit{unitCode, tr("Unit"), ImportChoice::Kind::List, {{QString(), tr("In the table")}}};
    for (const Unit &one : version.units)
        unit.values.append({one.code, one.code});
    ImportChoice who{assessor, tr("Assessor"), ImportChoice::Kind::List, {{QString(), tr("In the table")}}};
    WARSHA_TRY(const QList<StaffMember> staff, m_staff.list());
    for (const StaffMember &member : staff)
        if (member.assesses && member.active)
            who.values.append({member.code, member.printedName()});
    ImportChoice how{instrument, tr("How it was assessed"), ImportChoice::Kind::List, {{QString(), tr("In the table")}}};
    for (const Instrument one : allInstruments())
        how.values.append({instrumentCode(one), instrumentName(one)});
    return QList<ImportChoice>{unit, {day, tr("Day"), ImportChoice::Kind::Text}, who, how};
}

Result<ImportReport> ResultsImportSubject::run(const ImportRequest &request, bool dryRun, const Progress &progress, const OpWith &op) const
{
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, tr("Stopped; nothing was imported."));
    AssessmentImportOptions options;
    options.group = GroupId::fromText(request.choices.value(chosenGroup));
    options.mapping = request.mapping;
    options.unit = request.choices.value(unitCode);
    options.assessor = request.choices.value(assessor);
    options.dryRun = dryRun;
    if (const QString typed = request.choices.value(day).trimmed(); !typed.isEmpty()) {
        WARSHA_TRY(options.date, DateColumn::study({typed}, request.dates).date(typed));
    }
    if (const QString code = request.choices.value(instrument); !code.isEmpty()) {
        WARSHA_TRY(options.instrument, instrumentFromCode(code));
    }
    return m_import.run(request.table, options, op, &progress);
}

Result<ImportReport> ResultsImportSubject::check(const ImportRequest &request, Progress &progress) const
{
    return run(request, true, progress, OpId::make());
}

Result<ImportOutcome> ResultsImportSubject::carryOut(const ImportRequest &request, Progress &progress, const OpWith &op)
{
    WARSHA_TRY(const ImportReport report, run(request, false, progress, op));
    return ImportOutcome{report, {}};
}

} // namespace warsha
