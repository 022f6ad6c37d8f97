// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementimportsubject.h"

#include "groupchoice.h"

namespace warsha {

using namespace Qt::StringLiterals;

QString PlacementImportSubject::code() const
{
    return m_kind == Kind::Placements ? u"placements"_s : u"logbook"_s;
}

QString PlacementImportSubject::title() const
{
    return m_kind == Kind::Placements ? tr("Placements from a table") : tr("Days on the job from a table");
}

QString PlacementImportSubject::hint() const
{
    return m_kind == Kind::Placements
        ? tr("Columns that are read: trainee, employer, workplace, mentor, day of the agreement, first and last day, planned hours.")
        : tr("Columns that are read: trainee, day, hours or minutes, or from and to, employer, who confirmed it.");
}

QList<ImportField> PlacementImportSubject::fields() const
{
    return m_kind == Kind::Placements ? PlacementTable::placementFields() : PlacementTable::dayFields();
}

Result<ImportForm> PlacementImportSubject::form(const ImportRequest &) const
{
    WARSHA_TRY(const ImportChoice group, groupChoice(m_desk));
    ImportForm form{fields(), {group}};
    form.readsDateOrder = false; // each column of dates is read by what it tells
    return form;
}

Result<ImportReport> PlacementImportSubject::run(const ImportRequest &request, bool dryRun, Progress &progress, const OpWith &op) const
{
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, tr("Stopped; nothing was imported."));
    WARSHA_TRY(const ColumnMapping mapping, ColumnMapping::fromWords(request.mapping, fields(), request.table.headings));
    const GroupId group = GroupId::fromText(request.choices.value(chosenGroup));
    return m_kind == Kind::Placements ? m_tables.importPlacements(group, request.table, mapping, dryRun, op, &progress)
                                      : m_tables.importDays(group, request.table, mapping, dryRun, op, &progress);
}

Result<ImportReport> PlacementImportSubject::check(const ImportRequest &request, Progress &progress) const
{
    return run(request, true, progress, OpId::make());
}

Result<ImportOutcome> PlacementImportSubject::carryOut(const ImportRequest &request, Progress &progress, const OpWith &op)
{
    WARSHA_TRY(const ImportReport report, run(request, false, progress, op));
    return ImportOutcome{report, {}};
}

} // namespace warsha
