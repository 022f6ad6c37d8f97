// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl groups add, change, list, show; enrol, apply, enrolments set, withdraw, transfer.
#include "centretime.h"
#include "composition.h"

#include "optionvalues.h"
#include "peoplejson.h"
#include "personfinder.h"
#include "tablearguments.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::EnrolmentCommands)
};

using Placed = EnrolmentService::Placed;

QJsonObject groupToJson(const GroupListing &listing)
{
    const Group &group = listing.group;
    const GroupCounts &counts = listing.counts;
    return {{u"id"_s, group.id.toText()}, {u"code"_s, group.code}, {u"name"_s, group.name},
            {u"programme"_s, listing.programmeCode + u'/' + QString::number(listing.versionNumber)},
            {u"starts"_s, group.starts.toString(Qt::ISODate)}, {u"ends"_s, group.ends.toString(Qt::ISODate)},
            {u"capacity"_s, group.capacity}, {u"state"_s, groupStateCode(group.state)}, {u"project"_s, group.project},
            {u"applied"_s, counts.applied}, {u"waitlisted"_s, counts.waitlisted}, {u"offered"_s, counts.offered},
            {u"enrolled"_s, counts.enrolled}, {u"completed"_s, counts.completed}, {u"left"_s, counts.left}};
}

/// The options that add and change have in common, put on the group.
Result<Group> withOptions(CommandContext &context, Group group)
{
    WARSHA_TRY(group.starts, dayOption(context, u"starts"_s, group.starts));
    WARSHA_TRY(group.ends, dayOption(context, u"ends"_s, group.ends));
    if (context.has(u"name"_s))
        group.name = context.value(u"name"_s);
    if (context.has(u"project"_s))
        group.project = context.value(u"project"_s);
    WARSHA_TRY(group.capacity, numberOption(context, u"capacity"_s, 0, 100'000, group.capacity));
    if (context.has(u"state"_s)) {
        WARSHA_TRY(group.state, context.asSaid(u"state"_s, groupStateFromCode(context.value(u"state"_s))));
    }
    return group;
}

Result<ExitCode> addGroup(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const ProgrammeVersion version, centre->catalogue().versionByCode(context.value(u"programme"_s)));
    Group asked;
    GroupId last;
    if (context.has(u"after"_s)) {
        WARSHA_TRY(const Group before, centre->groups().groupByCode(context.value(u"after"_s)));
        last = before.id;
        asked = nextIntake(before, centreToday(centre->database().clock()));
    }
    asked.code = context.argument(1);
    asked.programmeVersion = version.id;
    WARSHA_TRY(asked, withOptions(context, asked));
    if (!context.has(u"state"_s))
        asked.state = usualState(asked.starts, centreToday(centre->database().clock()));
    WARSHA_TRY(const Group group, last.isNull() ? centre->groups().add(asked) : centre->groups().addNext(last, asked));
    context.output().summary(Text::tr("Made: group %1.").arg(group.code), {{u"id"_s, group.id.toText()}, {u"code"_s, group.code}});
    return Done;
}

Result<ExitCode> changeGroup(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group stored, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const Group asked, withOptions(context, stored));
    WARSHA_TRY(const Group group, centre->groups().change(asked));
    context.output().summary(Text::tr("Changed: group %1.").arg(group.code), {{u"id"_s, group.id.toText()}, {u"code"_s, group.code}});
    return Done;
}

Result<ExitCode> listGroups(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const QList<GroupListing> listings, centre->groups().groups());
    QList<QJsonObject> rows;
    for (const GroupListing &listing : listings)
        rows.append(groupToJson(listing));
    context.output().list({{u"code"_s, Text::tr("Code")}, {u"name"_s, Text::tr("Name")}, {u"programme"_s, Text::tr("Programme")},
                           {u"starts"_s, Text::tr("Starts")}, {u"ends"_s, Text::tr("Ends")}, {u"capacity"_s, Text::tr("Places")},
                           {u"enrolled"_s, Text::tr("Enrolled")}, {u"waitlisted"_s, Text::tr("Waiting")},
                           {u"completed"_s, Text::tr("Completed")}, {u"left"_s, Text::tr("Left")}, {u"state"_s, Text::tr("State")}},
                          rows);
    return Done;
}

Result<ExitCode> showGroup(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const QList<Enrolment> members, centre->enrolments().ofGroup(group.id));
    const auto snapshot = centre->directory().snapshot();
    QList<QJsonObject> rows;
    for (const Enrolment &member : members)
        rows.append(enrolmentToJson(member, group.code, snapshot->current(member.person)));
    context.output().line(Text::tr("Group %1: %2 to %3").arg(group.code, group.starts.toString(Qt::ISODate), group.ends.toString(Qt::ISODate)));
    context.output().list({{u"number"_s, Text::tr("Number")}, {u"name"_s, Text::tr("Name")}, {u"status"_s, Text::tr("Status")},
                           {u"enrolled"_s, Text::tr("Enrolled")}, {u"ended"_s, Text::tr("Ended")}, {u"reason"_s, Text::tr("Reason")}},
                          rows);
    return Done;
}

/// The trainees of --person, each option a number or several with commas.
Result<QList<PersonId>> namedPeople(CommandContext &context, Workbench &centre)
{
    QList<PersonId> people;
    for (const QString &option : context.values(u"person"_s))
        for (const QString &number : option.split(u',', Qt::SkipEmptyParts)) {
            WARSHA_TRY(const Person person, centre.people().byNumber(number.trimmed()));
            people.append(person.id);
        }
    if (people.isEmpty())
        return context.badUsage(Text::tr("Say who: --person 2026/0012."));
    return people;
}

Result<ExitCode> tellPlaced(CommandContext &context, Workbench &centre, const Group &group, const Placed &placed)
{
    const auto snapshot = centre.directory().snapshot();
    QJsonArray rows;
    for (const QList<Enrolment> &part : {placed.inGroup, placed.waiting})
        for (const Enrolment &enrolment : part)
            rows.append(enrolmentToJson(enrolment, group.code, snapshot->find(enrolment.person)));
    QString sentence = Text::tr("Group %1: %2 done.").arg(group.code).arg(placed.inGroup.size());
    if (!placed.waiting.isEmpty())
        sentence = Text::tr("Group %1: %2 done, %3 on the waiting list.").arg(group.code).arg(placed.inGroup.size()).arg(placed.waiting.size());
    context.output().summary(sentence, {{u"group"_s, group.code}, {u"done"_s, placed.inGroup.size()},
                                        {u"waiting"_s, placed.waiting.size()}, {u"enrolments"_s, rows}});
    return Done;
}

Result<ExitCode> enrolTable(CommandContext &context, Workbench &centre, const Group &group, QDate day)
{
    const QString path = context.value(u"all-from"_s);
    WARSHA_TRY(const Table table, readTable(context, path));
    WARSHA_TRY(const DateColumnOptions dates, dateColumnOptions(context, centre, table));
    WARSHA_CHECK(mapOption(context, PersonFinder::fields(), table));
    const auto snapshot = centre.directory().snapshot();
    WARSHA_TRY(const FoundPeople found, PersonFinder(*snapshot).find(table, context.values(u"map"_s), dates));
    if (context.has(u"dry-run"_s))
        return finishImport(context, found.report, path);
    if (context.has(u"all-or-nothing"_s) && !found.report.rejected().isEmpty())
        return refuseImport(context, found.report, Text::tr("Nobody was enrolled, because rows were rejected."));
    WARSHA_TRY(const Placed placed, centre.enrolments().enrolMissing(group.id, found.people, day));
    context.output().line(Text::tr("Group %1: %2 enrolled, %3 on the waiting list, %4 were in it already.").arg(group.code)
                              .arg(placed.inGroup.size()).arg(placed.waiting.size())
                              .arg(found.people.size() - placed.inGroup.size() - placed.waiting.size()));
    return finishImport(context, found.report, path, {{u"enrolled"_s, placed.inGroup.size()}, {u"waiting"_s, placed.waiting.size()}});
}

Result<ExitCode> enrol(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const QDate day, dayOption(context, u"day"_s, group.starts));
    if (context.has(u"all-from"_s))
        return enrolTable(context, *centre, group, day);
    WARSHA_TRY(const QList<PersonId> people, namedPeople(context, *centre));
    WARSHA_TRY(const Placed placed, centre->enrolments().enrol(group.id, people, day));
    return tellPlaced(context, *centre, group, placed);
}

Result<ExitCode> apply(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const QDate day, dayOption(context, u"day"_s, centreToday(centre->database().clock())));
    WARSHA_TRY(const QList<PersonId> people, namedPeople(context, *centre));
    WARSHA_TRY(const Placed placed, centre->enrolments().apply(group.id, people, day));
    return tellPlaced(context, *centre, group, placed);
}

Result<Placed> setStatus(CommandContext &context, EnrolmentService &enrolments, EnrolmentStatus status, const QList<EnrolmentId> &ids, QDate day)
{
    switch (status) {
    case EnrolmentStatus::Offered: return enrolments.offer(ids, day);
    case EnrolmentStatus::Enrolled: return enrolments.accept(ids, day);
    case EnrolmentStatus::Active: return enrolments.begin(ids, day);
    case EnrolmentStatus::Completed: return enrolments.complete(ids, day);
    case EnrolmentStatus::NotTakenUp: return enrolments.notTakenUp(ids, day);
    default: return context.badUsage(Text::tr("The status is offered, enrolled, active, completed or not-taken-up; "
                                                       "apply, withdraw and transfer are commands of their own."));
    }
}

Result<ExitCode> setStatuses(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const EnrolmentStatus status, context.asSaid(u"STATUS"_s, context.argument(2), enrolmentStatusFromCode(context.argument(2))));
    WARSHA_TRY(const QDate day, dayOption(context, u"day"_s, centreToday(centre->database().clock())));
    QList<EnrolmentId> ids;
    if (context.has(u"all"_s)) {
        WARSHA_TRY(const QList<Enrolment> members, centre->enrolments().ofGroup(group.id));
        for (const Enrolment &member : members)
            if (mayFollow(member.status, status) && (status != EnrolmentStatus::Enrolled || member.status == EnrolmentStatus::Offered))
                ids.append(member.id);
    } else {
        WARSHA_TRY(const QList<PersonId> people, namedPeople(context, *centre));
        for (const PersonId &person : people) {
            WARSHA_TRY(const Enrolment enrolment, centre->enrolments().find(group.id, person));
            ids.append(enrolment.id);
        }
    }
    WARSHA_TRY(const Placed placed, setStatus(context, centre->enrolments(), status, ids, day));
    return tellPlaced(context, *centre, group, placed);
}

Result<ExitCode> withdraw(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const QList<PersonId> people, namedPeople(context, *centre));
    WARSHA_TRY(const LeavingReason reason, context.asSaid(u"reason"_s, leavingReasonFromCode(context.value(u"reason"_s))));
    WARSHA_TRY(const QDate day, dayOption(context, u"day"_s, centreToday(centre->database().clock())));
    if (people.size() != 1)
        return context.badUsage(Text::tr("One trainee leaves at a time, each with a reason."));
    WARSHA_TRY(const Enrolment enrolment, centre->enrolments().find(group.id, people.first()));
    WARSHA_TRY(const Enrolment left, centre->enrolments().withdraw(enrolment.id, reason, context.value(u"note"_s), day));
    return tellPlaced(context, *centre, group, {{left}, {}});
}

Result<ExitCode> transfer(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group from, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const Group to, centre->groups().groupByCode(context.argument(2)));
    WARSHA_TRY(const QList<PersonId> people, namedPeople(context, *centre));
    WARSHA_TRY(const QDate day, dayOption(context, u"day"_s, centreToday(centre->database().clock())));
    if (people.size() != 1)
        return context.badUsage(Text::tr("One trainee moves at a time."));
    WARSHA_TRY(const Enrolment enrolment, centre->enrolments().find(from.id, people.first()));
    WARSHA_TRY(const Placed placed, centre->enrolments().transfer(enrolment.id, to.id, day));
    return tellPlaced(context, *centre, to, placed);
}

} // namespace

QList<Command> enrolmentCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument group{u"GROUP"_s, Text::tr("a group's code")};
    const Option person{u"person"_s, u"NUMBER"_s, Text::tr("trainee number; several with commas, or the option several times"), true};
    const Option day{u"day"_s, u"DAY"_s, Text::tr("the day it happened; today when left out")};
    const Option starts{u"starts"_s, u"DAY"_s, Text::tr("first day")};
    const Option ends{u"ends"_s, u"DAY"_s, Text::tr("last day")};
    const QList<Option> about{starts, ends, {u"capacity"_s, u"N"_s, Text::tr("places; 0 is no limit")},
                              {u"name"_s, u"NAME"_s, Text::tr("name; the code when left out")},
                              {u"project"_s, u"NAME"_s, Text::tr("who pays for it")},
                              {u"state"_s, u"STATE"_s, Text::tr("planned, running, finished or cancelled; of a new group running from its first day on when left out")}};
    return {
        {u"groups add"_s, Text::tr("Make a group on a programme version, which is frozen by it."), {centre, group},
         QList<Option>{{u"programme"_s, u"CODE"_s, Text::tr("programme's code (its newest version), or code/version"), false, true},
                       {u"after"_s, u"GROUP"_s, Text::tr("the intake before: its length, places, timetable and trainers go along")}} + about, addGroup,
         {u"groups add CENTRE.warsha FRM-26-A --programme FRM --starts 2026-09-07 --ends 2026-10-30 --capacity 26"_s}},
        {u"groups change"_s, Text::tr("Change a group's dates, places, name or state."), {centre, group}, about, changeGroup},
        {u"groups list"_s, Text::tr("List groups with how many are in them."), {centre}, {}, listGroups},
        {u"groups show"_s, Text::tr("List the members of a group."), {centre, group}, {}, showGroup},
        {u"enrol"_s, Text::tr("Enrol trainees into a group; who finds it full goes to the waiting list."), {centre, group},
         QList<Option>{person, {u"all-from"_s, u"TABLE"_s, Text::tr("everybody in this table, by trainee number or name")},
                       {u"day"_s, u"DAY"_s, Text::tr("of enrolling; the group's first day when left out")}} + tableOptions() + QList<Option>{allOrNothingOption()}, enrol,
         {u"enrol CENTRE.warsha FRM-26-A --person 2026/0012,2026/0013"_s, u"enrol CENTRE.warsha FRM-26-A --all-from TABLE.csv --dry-run"_s}},
        {u"apply"_s, Text::tr("Note that trainees applied for a group."), {centre, group}, {person, day}, apply},
        {u"enrolments set"_s, Text::tr("Offer, accept, begin, complete: give trainees of a group a status."),
         {centre, group, {u"STATUS"_s, Text::tr("offered, enrolled, active, completed, not-taken-up")}},
         {person, {u"all"_s, {}, Text::tr("everybody in the group who can have it")}, day}, setStatuses,
         {u"enrolments set CENTRE.warsha FRM-26-A offered --person 2026/0012"_s, u"enrolments set CENTRE.warsha FRM-26-A completed --all"_s}},
        {u"withdraw"_s, Text::tr("Note that a trainee left a group, and why."), {centre, group},
         {person, {u"reason"_s, u"REASON"_s, Text::tr("found-work, moved, health, family, transport, money, documents, dismissed, other"), false, true},
          {u"note"_s, u"TEXT"_s, Text::tr("what was said; kept sealed")}, day}, withdraw,
         {u"withdraw CENTRE.warsha FRM-26-A --person 2026/0026 --reason found-work --day 2026-09-17"_s}},
        {u"transfer"_s, Text::tr("Move a trainee to another group."), {centre, group, {u"TO"_s, Text::tr("the other group's code")}},
         {person, day}, transfer},
    };
}

} // namespace warsha
