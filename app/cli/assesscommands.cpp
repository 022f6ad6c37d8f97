// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl assess import, list, lock, reopen, trainers.
#include "composition.h"
#include "optionvalues.h"
#include "tablearguments.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::AssessCommands)
};

Result<Group> groupOf(CommandContext &context, Workbench &centre)
{
    return centre.groups().groupByCode(context.argument(1));
}

Result<ExitCode> importTable(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, groupOf(context, *centre));
    WARSHA_TRY(const Table table, readTable(context, 2));
    AssessmentImportOptions options;
    options.group = group.id;
    options.mapping = context.values(u"map"_s);
    options.unit = context.value(u"unit"_s);
    options.assessor = context.value(u"assessor"_s);
    options.dryRun = context.has(u"dry-run"_s);
    WARSHA_TRY(options.date, dayOption(context, u"date"_s));
    WARSHA_TRY(options.instrument, context.asSaid(u"instrument"_s, instrumentFromCode(context.value(u"instrument"_s))));
    WARSHA_TRY(const ImportReport report, centre->assessmentImport().run(table, options));
    return finishImport(context, report);
}

QJsonObject rowOf(const GroupResults &results, const Enrolment &enrolment, const Person *person, const Unit &unit)
{
    const UnitStanding standing = results.at({enrolment.id, unit.id});
    return {{u"number"_s, person ? person->number : QString()},
            {u"name"_s, person ? person->identity.printedName() : QString()},
            {u"unit"_s, unit.code},
            {u"outcome"_s, outcomeCode(standing.outcome)},
            {u"outcomeName"_s, outcomeName(standing.outcome)},
            {u"date"_s, standing.date.toString(Qt::ISODate)},
            {u"attempts"_s, standing.assessed},
            {u"locked"_s, standing.locked},
            {u"lockedText"_s, standing.locked ? Text::tr("locked") : QString()}};
}

Result<ExitCode> listResults(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, groupOf(context, *centre));
    WARSHA_TRY(const GroupResults results, centre->assessment().ofGroup(group.id));
    const auto people = centre->directory().snapshot();
    QList<QJsonObject> rows;
    for (const Enrolment &enrolment : results.enrolments) {
        for (const Unit &unit : results.version.units)
            rows += rowOf(results, enrolment, people->current(enrolment.person), unit);
    }
    context.output().list({{u"number"_s, Text::tr("Number")}, {u"name"_s, Text::tr("Name")}, {u"unit"_s, Text::tr("Unit")},
                           {u"outcomeName"_s, Text::tr("Outcome")}, {u"date"_s, Text::tr("Date")},
                           {u"attempts"_s, Text::tr("Attempts")}, {u"lockedText"_s, Text::tr("Lock")}}, rows);
    return Done;
}

Result<ExitCode> lockResults(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, groupOf(context, *centre));
    WARSHA_TRY(const int locked, centre->assessment().lockGroup(group.id));
    context.output().summary(Text::tr("%n outcome(s) locked.", nullptr, locked), {{u"locked"_s, locked}});
    return Done;
}

Result<ExitCode> reopenResult(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, groupOf(context, *centre));
    WARSHA_TRY(const GroupResults results, centre->assessment().ofGroup(group.id));
    const Unit *unit = results.version.unitByCode(context.argument(3));
    if (!unit)
        return failure(ErrorKind::NotFound, Text::tr("“%1” is not a unit of the group's programme.").arg(context.argument(3)));
    const auto people = centre->directory().snapshot();
    for (const Enrolment &enrolment : results.enrolments) {
        const Person *person = people->current(enrolment.person);
        if (!person || person->number != context.argument(2))
            continue;
        WARSHA_CHECK(centre->assessment().reopen({enrolment.id, unit->id}, context.value(u"reason"_s)));
        context.output().summary(Text::tr("Reopened: %1, unit %2.").arg(person->number, unit->code),
                                 {{u"number"_s, person->number}, {u"unit"_s, unit->code}});
        return Done;
    }
    return failure(ErrorKind::NotFound, Text::tr("There is no trainee %1 in group %2.").arg(context.argument(2), group.code));
}

Result<ExitCode> nameTrainers(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, groupOf(context, *centre));
    WARSHA_TRY(const QList<StaffMember> staff, centre->staff().list());
    const QStringList wanted = context.argumentsFrom(2);
    QSet<StaffId> trainers;
    for (const QString &code : wanted) {
        const auto member = std::ranges::find_if(staff, [&](const StaffMember &m) { return m.code.compare(code, Qt::CaseInsensitive) == 0; });
        if (member == staff.cend())
            return failure(ErrorKind::NotFound, Text::tr("“%1” is not among the staff.").arg(code));
        trainers.insert(member->id);
    }
    if (!wanted.isEmpty())
        WARSHA_CHECK(centre->assessment().setTrainers(group.id, trainers));
    WARSHA_TRY(const QSet<StaffId> named, centre->assessment().trainersOf(group.id));
    QList<QJsonObject> rows;
    for (const StaffMember &member : staff) {
        if (named.contains(member.id))
            rows += {{u"code"_s, member.code}, {u"name"_s, member.printedName()}};
    }
    context.output().list({{u"code"_s, Text::tr("Code")}, {u"name"_s, Text::tr("Name")}}, rows);
    return Done;
}

} // namespace

QList<Command> assessCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument group{u"GROUP"_s, Text::tr("the group's code")};
    return {
        {u"assess import"_s, Text::tr("Take in a table of results: a row per trainee and unit, or a column per unit."),
         {centre, group, {u"TABLE"_s, Text::tr("CSV, XLSX or ODS")}},
         QList<Option>{{u"unit"_s, u"CODE"_s, Text::tr("the unit, for a table without a unit column")},
                       {u"date"_s, u"DATE"_s, Text::tr("the day, for rows without one")},
                       {u"assessor"_s, u"CODE"_s, Text::tr("code or name of the assessor, for rows without one")},
                       {u"instrument"_s, u"KIND"_s, Text::tr("how it was assessed: online-test, practical-task...")}} + tableOptions(),
         importTable,
         {u"assess import CENTRE.warsha FRM-26-A RESULTS.xlsx --date 2026-10-28 --assessor S-02 --instrument online-test"_s}},
        {u"assess list"_s, Text::tr("List the outcomes of a group, unit by unit."), {centre, group}, {}, listResults},
        {u"assess lock"_s, Text::tr("Lock all decided outcomes of a group; only locked ones count."), {centre, group}, {}, lockResults},
        {u"assess reopen"_s, Text::tr("Reopen a locked outcome."),
         {centre, group, {u"TRAINEE"_s, Text::tr("trainee number")}, {u"UNIT"_s, Text::tr("unit code")}},
         {{u"reason"_s, u"TEXT"_s, Text::tr("why"), false, true}}, reopenResult},
        {u"assess trainers"_s, Text::tr("Name who trains a group, or list them."),
         {centre, group, {u"STAFF"_s, Text::tr("codes of the staff"), true, true}}, {}, nameTrainers},
    };
}

} // namespace warsha
