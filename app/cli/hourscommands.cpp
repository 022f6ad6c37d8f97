// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl hours balance, lock, list, reverse, sessions, register. Importing is in hoursimportcommands.cpp.
#include "composition.h"
#include "hoursinput.h"
#include "optionvalues.h"
#include "numberparser.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursCommands)
};

QJsonObject modeToJson(const GroupAtHand &hand, const EnrolmentId &enrolment, const ModeBalance &balance)
{
    return {{u"number"_s, hand.number(enrolment)}, {u"name"_s, hand.name(enrolment)}, {u"enrolment"_s, enrolment.toText()},
            {u"mode"_s, modeCode(balance.mode)}, {u"required"_s, balance.required}, {u"least"_s, balance.least},
            {u"recorded"_s, balance.recorded}, {u"counted"_s, balance.counted}, {u"stillPossible"_s, balance.stillPossible},
            {u"share"_s, QString::number(balance.share() / 10.0, 'f', 1)}, {u"belowLeast"_s, balance.belowLeast},
            {u"notEntered"_s, balance.notEntered}, {u"outOfReach"_s, balance.outOfReach},
            {u"lastDay"_s, balance.lastDay ? balance.lastDay->toString(Qt::ISODate) : QString()}};
}

Result<ExitCode> balance(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const QList<TraineeBalance> balances, hand.centre->hours().balance(hand.group.id));
    QList<QJsonObject> rows;
    for (const TraineeBalance &each : balances) {
        for (const ModeBalance &mode : each.modes)
            rows += modeToJson(hand, each.enrolment, mode);
        rows += {{u"number"_s, hand.number(each.enrolment)}, {u"name"_s, hand.name(each.enrolment)},
                 {u"enrolment"_s, each.enrolment.toText()}, {u"mode"_s, u"total"_s}, {u"required"_s, each.required},
                 {u"least"_s, each.least}, {u"recorded"_s, each.recorded}, {u"counted"_s, each.counted},
                 {u"share"_s, QString::number(each.share() / 10.0, 'f', 1)}, {u"belowLeast"_s, each.belowLeast}};
    }
    context.output().list({{u"number"_s, Text::tr("Number")}, {u"name"_s, Text::tr("Name")}, {u"mode"_s, Text::tr("Mode")},
                           {u"required"_s, Text::tr("Required")}, {u"recorded"_s, Text::tr("Recorded")},
                           {u"counted"_s, Text::tr("Counted")}, {u"stillPossible"_s, Text::tr("Still possible")},
                           {u"share"_s, Text::tr("% of all")}, {u"lastDay"_s, Text::tr("Out of reach after")}}, rows);
    return Done;
}

Result<ExitCode> lock(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const QDate from, dayOption(context, u"from"_s));
    WARSHA_TRY(const QDate to, dayOption(context, u"to"_s));
    WARSHA_TRY(const std::optional<Mode> mode, modeOption(context));
    WARSHA_TRY(const HoursService::Locked locked, hand.centre->hours().lock(hand.group.id, from, to, mode));
    for (const HourEntry &each : locked.unconfirmed)
        context.output().warn(Text::tr("%1, %2: nobody has confirmed this day on the job; it was not locked.")
                                  .arg(hand.number(each.enrolment), each.day.toString(Qt::ISODate)));
    context.output().summary(Text::tr("%n entry(s) locked; from now on they count.", nullptr, locked.locked),
                             {{u"locked"_s, locked.locked}, {u"unconfirmed"_s, locked.unconfirmed.size()}});
    return locked.unconfirmed.isEmpty() ? Done : Incomplete;
}

Result<ExitCode> listEntries(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    HourFilter filter;
    filter.group = hand.group.id;
    WARSHA_TRY(filter.from, dayOption(context, u"from"_s));
    WARSHA_TRY(filter.to, dayOption(context, u"to"_s));
    WARSHA_TRY(filter.mode, modeOption(context));
    if (context.has(u"trainee"_s)) {
        WARSHA_TRY(filter.enrolment, hand.trainee(context.value(u"trainee"_s)));
    }
    if (context.has(u"open"_s))
        filter.locked = false;
    WARSHA_TRY(const QList<StoredEntry> entries, hand.centre->hours().entries(filter));
    const QTimeZone zone = hand.centre->hoursSettings().zone;
    QList<QJsonObject> rows;
    for (const StoredEntry &stored : entries) {
        const HourEntry &each = stored.entry;
        const QString times = each.starts ? wallText(*each.starts, zone, false) + u'-' + wallText(*each.ends, zone, false) : QString();
        rows += {{u"id"_s, each.id.toText()}, {u"number"_s, hand.number(each.enrolment)}, {u"name"_s, hand.name(each.enrolment)},
                 {u"day"_s, each.day.toString(Qt::ISODate)}, {u"times"_s, times}, {u"mode"_s, modeCode(each.mode)},
                 {u"minutes"_s, each.minutes}, {u"planned"_s, each.plannedMinutes}, {u"source"_s, hourSourceCode(each.source)},
                 {u"grade"_s, evidenceGradeCode(each.grade)}, {u"locked"_s, each.locked}, {u"reversed"_s, stored.reversed},
                 {u"reverses"_s, each.reverses.toText()}, {u"confirmedOn"_s, each.confirmedOn.toString(Qt::ISODate)},
                 {u"state"_s, each.isReversal() ? Text::tr("reversal") : stored.reversed ? Text::tr("reversed")
                                  : each.locked ? Text::tr("locked") : Text::tr("open")}};
    }
    context.output().list({{u"id"_s, Text::tr("Entry")}, {u"number"_s, Text::tr("Number")}, {u"day"_s, Text::tr("Day")},
                           {u"times"_s, Text::tr("Times")}, {u"mode"_s, Text::tr("Mode")}, {u"minutes"_s, Text::tr("Minutes")},
                           {u"source"_s, Text::tr("Source")}, {u"grade"_s, Text::tr("Evidence")}, {u"state"_s, Text::tr("State")}}, rows);
    return Done;
}

Result<ExitCode> reverse(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    const QString id = context.argument(1);
    const HourEntryId entry = HourEntryId::fromText(id);
    if (entry.isNull())
        return context.badUsage(Text::tr("“%1” is no id of an entry; hours list --json has them.").arg(id));
    WARSHA_CHECK(centre->hours().reverse(entry));
    context.output().summary(Text::tr("The entry was taken back."), {{u"entry"_s, id}});
    return Done;
}

Result<ExitCode> listSessions(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const QList<TrainingSession> sessions, hand.centre->hours().sessions(hand.group.id));
    const QTimeZone zone = hand.centre->hoursSettings().zone;
    QList<QJsonObject> rows;
    for (const TrainingSession &each : sessions)
        rows += {{u"id"_s, each.id.toText()}, {u"mode"_s, modeCode(each.mode)}, {u"starts"_s, wallText(each.starts, zone)},
                 {u"ends"_s, wallText(each.ends, zone)}, {u"planned"_s, each.plannedMinutes}};
    context.output().list({{u"id"_s, Text::tr("Session")}, {u"mode"_s, Text::tr("Mode")}, {u"starts"_s, Text::tr("Starts")},
                           {u"ends"_s, Text::tr("Ends")}, {u"planned"_s, Text::tr("Minutes")}}, rows);
    return Done;
}

Result<TrainingSession> sessionAsked(CommandContext &context, const GroupAtHand &hand)
{
    HoursService &hours = hand.centre->hours();
    WARSHA_TRY(const TrainingSessionId given, sessionOption(context));
    if (!given.isNull())
        return hours.session(given);
    WARSHA_TRY(const std::optional<Mode> mode, modeOption(context));
    WARSHA_TRY(const auto starts, momentOption(context, u"start"_s, hand.centre->hoursSettings().zone));
    WARSHA_TRY(const int minutes, minutesOption(context, u"minutes"_s));
    if (!starts || minutes < 1)
        return context.badUsage(Text::tr("Say which session: --session ID, or --start and --minutes."));
    TrainingSession wanted;
    wanted.group = hand.group.id;
    wanted.mode = mode.value_or(Mode::Classroom);
    wanted.starts = *starts;
    wanted.ends = *starts + minutes * 60;
    WARSHA_TRY(const QList<TrainingSession> known, hours.sessions(hand.group.id));
    for (const TrainingSession &each : known) {
        if (each.starts == wanted.starts && each.ends == wanted.ends && each.mode == wanted.mode)
            return each;
    }
    return hours.addSession(wanted);
}

Result<QList<RegisterMark>> marksAsked(CommandContext &context, const GroupAtHand &hand, const TrainingSessionId &session)
{
    QList<RegisterMark> marks;
    for (const Attendance attendance : {Attendance::Present, Attendance::Late, Attendance::Excused, Attendance::Absent}) {
        for (const QString &word : context.values(attendanceCode(attendance))) {
            RegisterMark mark;
            mark.session = session;
            mark.attendance = attendance;
            WARSHA_TRY(mark.enrolment, hand.trainee(word.section(u'=', 0, 0)));
            if (attendance == Attendance::Late) {
                const auto minutes = parseMinutes(word.section(u'=', 1));
                if (!minutes)
                    return context.badUsage(Text::tr("--late is NUMBER=MINUTES, as 2026/0012=15, not “%1”.").arg(word));
                mark.lateMinutes = *minutes;
            }
            marks.append(mark);
        }
    }
    return marks;
}

Result<ExitCode> keepRegister(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const TrainingSession session, sessionAsked(context, hand));
    WARSHA_TRY(const QList<RegisterMark> marks, marksAsked(context, hand, session.id));
    if (!marks.isEmpty())
        WARSHA_CHECK(hand.centre->hours().setMarks(session.id, marks));
    int blanks = 0;
    if (context.has(u"all-present"_s)) {
        WARSHA_TRY(blanks, hand.centre->hours().allPresent(session.id));
    }
    context.output().summary(Text::tr("Marks set: %1; blanks made present: %2. Session %3.").arg(marks.size()).arg(blanks).arg(session.id.toText()),
                             {{u"session"_s, session.id.toText()}, {u"marks"_s, marks.size()}, {u"blanks"_s, blanks}});
    return Done;
}

} // namespace

QList<Command> hoursCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument group{u"GROUP"_s, Text::tr("the group's code")};
    const Option from{u"from"_s, u"DAY"_s, Text::tr("first day")};
    const Option to{u"to"_s, u"DAY"_s, Text::tr("last day")};
    const Option mode{u"mode"_s, u"MODE"_s, Text::tr("online, classroom, workshop or on-the-job")};
    const QString number = u"NUMBER"_s;
    return QList<Command>{
        {u"hours balance"_s, Text::tr("Show each trainee's hours against the plan, mode by mode."), {centre, group}, {}, balance},
        {u"hours lock"_s, Text::tr("Lock entries, so that they count. This cannot be undone."), {centre, group}, {from, to, mode}, lock,
         {u"hours lock CENTRE.warsha FRM-26-A --to 2026-09-30 --mode online"_s}},
        {u"hours list"_s, Text::tr("List the entries of a group."), {centre, group},
         {from, to, mode, {u"trainee"_s, number, Text::tr("only this trainee")}, {u"open"_s, {}, Text::tr("only entries that are not locked")}},
         listEntries},
        {u"hours reverse"_s, Text::tr("Take an entry back: a locked one by a reversal, another one by removing it."),
         {centre, {u"ENTRY"_s, Text::tr("the entry's id, from hours list")}}, {}, reverse},
        {u"hours sessions"_s, Text::tr("List the sessions of a group."), {centre, group}, {}, listSessions},
        {u"hours register"_s, Text::tr("Keep the register of a session; it is made when it is not there."), {centre, group},
         {{u"session"_s, u"ID"_s, Text::tr("an existing session")}, mode, {u"start"_s, u"MOMENT"_s, Text::tr("\"2026-03-05 09:00\", in the centre's zone")},
          {u"minutes"_s, u"MINUTES"_s, Text::tr("how long the session is")},
          {u"present"_s, number, Text::tr("was there"), true}, {u"absent"_s, number, Text::tr("was not there"), true},
          {u"excused"_s, number, Text::tr("was excused"), true}, {u"late"_s, u"NUMBER=MINUTES"_s, Text::tr("came late"), true},
          {u"all-present"_s, {}, Text::tr("everybody without a mark was there; no mark is overwritten")}}, keepRegister,
         {u"hours register CENTRE.warsha FRM-26-A --mode classroom --start \"2026-09-08 09:00\" --minutes 120 --late 2026/0012=15 --all-present"_s}},
    } + hoursImportCommands();
}

} // namespace warsha
