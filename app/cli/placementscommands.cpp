// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl placements add, list, days, confirm.
#include "composition.h"
#include "hoursinput.h"
#include "optionvalues.h"

#include "tablearguments.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementsCommands)
};

ExitCode report(CommandContext &context, const ImportReport &done, bool dryRun)
{
    for (const QString &line : done.lines())
        context.output().warn(line);
    QJsonObject object = done.toJson();
    object.insert(u"dryRun"_s, dryRun);
    context.output().summary(done.summary(), object);
    return done.rejected().isEmpty() ? Done : Incomplete;
}

Result<ExitCode> addFromTable(CommandContext &context, const GroupAtHand &hand)
{
    WARSHA_TRY(const Table table, readTable(context, 2));
    WARSHA_TRY(const ColumnMapping mapping, mapOption(context, PlacementTable::placementFields(), table));
    const bool dryRun = context.has(u"dry-run"_s);
    WARSHA_TRY(const ImportReport done, hand.centre->placementTables().importPlacements(hand.group.id, table, mapping, dryRun));
    return report(context, done, dryRun);
}

Result<ExitCode> add(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    if (!context.argument(2).isEmpty())
        return addFromTable(context, hand);
    Placement placement;
    WARSHA_TRY(placement.enrolment, hand.trainee(context.value(u"trainee"_s)));
    placement.employer = context.value(u"employer"_s);
    placement.workplace = context.value(u"workplace"_s);
    placement.mentor = context.value(u"mentor"_s);
    placement.deputy = context.value(u"deputy"_s);
    WARSHA_TRY(placement.agreementSigned, dayOption(context, u"signed"_s));
    WARSHA_TRY(placement.starts, dayOption(context, u"starts"_s));
    WARSHA_TRY(placement.ends, dayOption(context, u"ends"_s));
    WARSHA_TRY(placement.plannedMinutes, minutesOption(context, u"planned"_s));
    WARSHA_TRY(const QList<Placement> added, hand.centre->placements().add({placement}));
    context.output().summary(Text::tr("The placement was added."), {{u"id"_s, added.first().id.toText()}});
    return Done;
}

Result<ExitCode> list(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const QList<Placement> placements, hand.centre->placements().ofGroup(hand.group.id));
    QList<QJsonObject> rows;
    for (const Placement &each : placements)
        rows += {{u"id"_s, each.id.toText()}, {u"number"_s, hand.number(each.enrolment)}, {u"name"_s, hand.name(each.enrolment)},
                 {u"employer"_s, each.employer}, {u"workplace"_s, each.workplace}, {u"mentor"_s, each.mentor},
                 {u"deputy"_s, each.deputy}, {u"signed"_s, each.agreementSigned.toString(Qt::ISODate)},
                 {u"starts"_s, each.starts.toString(Qt::ISODate)}, {u"ends"_s, each.ends.toString(Qt::ISODate)},
                 {u"planned"_s, each.plannedMinutes}};
    context.output().list({{u"number"_s, Text::tr("Number")}, {u"name"_s, Text::tr("Name")}, {u"employer"_s, Text::tr("Employer")},
                           {u"mentor"_s, Text::tr("Mentor")}, {u"signed"_s, Text::tr("Signed")}, {u"starts"_s, Text::tr("Starts")},
                           {u"ends"_s, Text::tr("Ends")}, {u"planned"_s, Text::tr("Minutes")}}, rows);
    return Done;
}

Result<PlacementDay> dayAsked(CommandContext &context, const GroupAtHand &hand)
{
    PlacementDay day;
    WARSHA_TRY(const EnrolmentId enrolment, hand.trainee(context.value(u"trainee"_s)));
    WARSHA_TRY(day.day, dayOption(context, u"day"_s));
    WARSHA_TRY(day.minutes, minutesOption(context, u"minutes"_s));
    day.confirmedBy = context.value(u"confirmed-by"_s);
    WARSHA_TRY(day.confirmedOn, dayOption(context, u"confirmed-on"_s));
    day.source = HourSource::Manual;
    WARSHA_TRY(const QList<Placement> placements, hand.centre->placements().ofEnrolment(enrolment));
    for (const Placement &each : placements) {
        if (each.starts <= day.day && (!each.ends.isValid() || day.day <= each.ends))
            day.placement = each.id;
    }
    if (day.placement.isNull())
        return failure(ErrorKind::Rule, Text::tr("%1 has no placement on that day.").arg(hand.number(enrolment)));
    return day;
}

Result<ExitCode> days(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    const bool dryRun = context.has(u"dry-run"_s);
    if (!context.argument(2).isEmpty()) {
        WARSHA_TRY(const Table table, readTable(context, 2));
        WARSHA_TRY(const ColumnMapping mapping, mapOption(context, PlacementTable::dayFields(), table));
        WARSHA_TRY(const ImportReport done, hand.centre->placementTables().importDays(hand.group.id, table, mapping, dryRun));
        return report(context, done, dryRun);
    }
    WARSHA_TRY(const PlacementDay day, dayAsked(context, hand));
    PlacementService &placements = hand.centre->placements();
    WARSHA_TRY(const PlacementService::DayResult result, dryRun ? placements.check({day}) : placements.addDays({day}));
    if (!result.rejected.isEmpty())
        return failure(ErrorKind::Rule, result.rejected.first().second);
    context.output().summary(Text::tr("%n day(s) added.", nullptr, int(result.added.size())),
                             {{u"added"_s, result.added.size()}, {u"unchanged"_s, result.unchanged}, {u"dryRun"_s, dryRun}});
    return Done;
}

Result<ExitCode> confirm(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    HourFilter filter;
    filter.group = hand.group.id;
    filter.mode = Mode::OnTheJob;
    filter.locked = false;
    WARSHA_TRY(filter.from, dayOption(context, u"from"_s));
    WARSHA_TRY(filter.to, dayOption(context, u"to"_s));
    WARSHA_TRY(const QDate on, dayOption(context, u"on"_s));
    if (context.has(u"trainee"_s)) {
        WARSHA_TRY(filter.enrolment, hand.trainee(context.value(u"trainee"_s)));
    }
    WARSHA_TRY(const QList<StoredEntry> entries, hand.centre->hours().entries(filter));
    QList<HourEntryId> open;
    for (const StoredEntry &each : entries) {
        if (!each.entry.isConfirmed())
            open.append(each.entry.id);
    }
    WARSHA_TRY(const int confirmed, hand.centre->placements().confirm(open, context.value(u"by"_s), on));
    context.output().summary(Text::tr("%n day(s) confirmed.", nullptr, confirmed), {{u"confirmed"_s, confirmed}});
    return Done;
}

} // namespace

QList<Command> placementsCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument group{u"GROUP"_s, Text::tr("the group's code")};
    const Argument table{u"TABLE"_s, Text::tr("a table (CSV, XLSX, ODS); left out: one, by options"), true};
    const Option map{u"map"_s, u"HEADING=FIELD"_s, Text::tr("which column is which field"), true};
    const Option dryRun{u"dry-run"_s, {}, Text::tr("say what would be done, and write nothing")};
    const Option trainee{u"trainee"_s, u"NUMBER"_s, Text::tr("the trainee's number")};
    const QString day = u"DAY"_s;
    return {
        {u"placements add"_s, Text::tr("Add placements: employer, mentor, and an agreement signed before the first hour."), {centre, group, table},
         {map, dryRun, trainee, {u"employer"_s, u"NAME"_s, Text::tr("the firm")}, {u"workplace"_s, u"TEXT"_s, Text::tr("where")},
          {u"mentor"_s, u"NAME"_s, Text::tr("who guides the trainee there")}, {u"deputy"_s, u"NAME"_s, Text::tr("the mentor's deputy")},
          {u"signed"_s, day, Text::tr("when the agreement was signed")}, {u"starts"_s, day, Text::tr("first day")},
          {u"ends"_s, day, Text::tr("last day")}, {u"planned"_s, u"MINUTES"_s, Text::tr("planned minutes")}}, add,
         {u"placements add CENTRE.warsha FRM-26-A PLACEMENTS.csv --dry-run"_s,
          u"placements add CENTRE.warsha FRM-26-A --trainee 2026/0012 --employer \"Cedar Roads\" --mentor \"Samir Aoun\" --signed 2026-09-01 --starts 2026-10-01 --planned 50:00"_s}},
        {u"placements list"_s, Text::tr("List the placements of a group."), {centre, group}, {}, list},
        {u"placements days"_s, Text::tr("Enter days on the job; the same day again changes nothing."), {centre, group, table},
         {map, dryRun, trainee, {u"day"_s, day, Text::tr("the day")}, {u"minutes"_s, u"MINUTES"_s, Text::tr("how long")},
          {u"confirmed-by"_s, u"NAME"_s, Text::tr("who confirmed it")}, {u"confirmed-on"_s, day, Text::tr("and when")}}, days,
         {u"placements days CENTRE.warsha FRM-26-A LOGBOOK.csv"_s,
          u"placements days CENTRE.warsha FRM-26-A --trainee 2026/0012 --day 2026-10-05 --minutes 7:30 --confirmed-by \"Samir Aoun\" --confirmed-on 2026-10-09"_s}},
        {u"placements confirm"_s, Text::tr("Confirm days on the job that nobody has confirmed yet."), {centre, group},
         {{u"by"_s, u"NAME"_s, Text::tr("who confirms")}, {u"on"_s, day, Text::tr("and when")}, trainee,
          {u"from"_s, day, Text::tr("first day")}, {u"to"_s, day, Text::tr("last day")}}, confirm},
    };
}

} // namespace warsha
