// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl hours import, unmatched: meeting reports.
#include "composition.h"
#include "hoursinput.h"
#include "optionvalues.h"
#include "textfold.h"
#include "walltime.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::HoursCommands)
};

Result<void> readDates(CommandContext &context, ReportReading &reading)
{
    if (!context.has(u"dates"_s))
        return {};
    WARSHA_TRY(const QString order, wordOption(context, u"dates"_s, {u"day-month"_s, u"month-day"_s}));
    reading.order = order == "day-month"_L1 ? StampOrder::DayFirst : StampOrder::MonthFirst;
    return {};
}

/// Name in a report to trainee number, of --match.
Result<QHash<QString, QString>> saidNames(CommandContext &context)
{
    QHash<QString, QString> said;
    for (const QString &word : context.values(u"match"_s)) {
        const qsizetype at = word.lastIndexOf(u'=');
        if (at < 1)
            return context.badUsage(Text::tr("--match is \"Name in the report=2026/0012\", not “%1”.").arg(word));
        said.insert(word.first(at), word.mid(at + 1));
    }
    return said;
}

Result<MeetingImportRequest> requestOf(CommandContext &context, const GroupAtHand &hand)
{
    MeetingImportRequest request;
    request.group = hand.group.id;
    WARSHA_TRY(request.bytes, fileArgument(context, 2));
    WARSHA_TRY(const std::optional<Mode> mode, modeOption(context));
    request.mode = mode.value_or(Mode::Online);
    QTimeZone zone = hand.centre->hoursSettings().zone;
    if (context.has(u"zone"_s)) {
        zone = QTimeZone(context.value(u"zone"_s).toUtf8());
        if (!zone.isValid())
            return context.badUsage(Text::tr("--zone: “%1” is no time zone; one is Asia/Beirut.").arg(context.value(u"zone"_s)));
        request.zone = zone;
    }
    WARSHA_TRY(request.session, sessionOption(context));
    WARSHA_TRY(request.starts, momentOption(context, u"start"_s, zone));
    WARSHA_TRY(request.ends, momentOption(context, u"end"_s, zone));
    WARSHA_CHECK(readDates(context, request.reading));
    WARSHA_TRY(request.said, saidNames(context));
    if (context.has(u"least"_s)) {
        bool isNumber = false;
        request.leastMinutes = context.value(u"least"_s).toInt(&isNumber);
        if (!isNumber || request.leastMinutes < 0)
            return context.badUsage(Text::tr("--least is a number of minutes, not “%1”.").arg(context.value(u"least"_s)));
    }
    // Read once before: what is no report at all cannot be opened, and its sentence names the file.
    if (const auto report = readMeetingReport(request.bytes, request.reading); !report)
        return context.cannotOpen({report.error().kind, Text::tr("“%1”: %2").arg(QFileInfo(context.argument(2)).fileName(), report.error().message), report.error().detail});
    if (request.session.isNull() && !request.starts && !request.ends && !mode) { // a mode is that of a session of its own
        WARSHA_TRY(const std::optional<TrainingSessionId> standing, hand.centre->meetings().sessionOf(request));
        request.session = standing.value_or(TrainingSessionId());
    }
    return request;
}

QString noteOn(const PlannedLine &line)
{
    if (!line.refusal.isEmpty())
        return line.refusal;
    if (line.standing)
        return Text::tr("stands already");
    if (line.enrolment.isNull())
        return line.suggested.isEmpty() ? Text::tr("nobody in the group is like that")
                                        : Text::tr("perhaps %1").arg(line.suggested.join(Text::tr(", or ")));
    return matchHowName(line.match.how);
}

QJsonObject toJson(const PlannedLine &line)
{
    return {{u"name"_s, line.name}, {u"email"_s, line.email}, {u"minutes"_s, line.minutes}, {u"connections"_s, line.connections},
            {u"number"_s, line.number}, {u"how"_s, matchHowName(line.match.how)}, {u"matched"_s, !line.enrolment.isNull()},
            {u"suggestions"_s, QJsonArray::fromStringList(line.suggested)}, {u"refusal"_s, line.refusal},
            {u"standing"_s, line.standing}, {u"note"_s, noteOn(line)}};
}

/// 1 when something needs a person: a refused line, a row that cannot be read, a name that is like a trainee's.
/// A stranger in the meeting (the trainer, a visitor) is listed, and is no reason.
ExitCode codeOf(const MeetingImportPlan &plan)
{
    const bool open = std::ranges::any_of(plan.lines, [](const PlannedLine &line) {
        const bool refused = !line.refusal.isEmpty() && line.minutes > 0;
        return refused || (line.enrolment.isNull() && !line.suggested.isEmpty());
    });
    return open || !plan.report.faults.isEmpty() ? Incomplete : Done;
}

void print(Output &output, const MeetingImportPlan &plan, const QTimeZone &zone)
{
    for (const QString &notice : plan.notices)
        output.warn(notice);
    for (const ReportFault &fault : plan.report.faults)
        output.warn(Text::tr("Row %1, %2 “%3”: %4").arg(fault.row).arg(fault.column, fault.value, fault.why));
    output.line(Text::tr("%1: %2 to %3, %4 minutes; %5.")
                    .arg(reportKindName(plan.report.kind), wallText(plan.session.starts, zone), wallText(plan.session.ends, zone, false))
                    .arg(plan.session.plannedMinutes).arg(evidenceGradeName(plan.grade)));
    if (const qsizetype moved = plan.ledger.changed.size() + plan.ledger.removed.size(); moved > 0)
        output.line(Text::tr("Entries of this report that change or go, because a name is somebody else's: %1.").arg(moved));
    QList<QJsonObject> rows;
    for (const PlannedLine &line : plan.lines)
        rows += toJson(line);
    if (!output.isJson())
        output.list({{u"name"_s, Text::tr("In the report")}, {u"minutes"_s, Text::tr("Minutes")}, {u"number"_s, Text::tr("Trainee")},
                     {u"note"_s, Text::tr("Note")}}, rows);
}

QJsonObject summaryOf(const MeetingImportPlan &plan, bool changed)
{
    QJsonArray lines;
    for (const PlannedLine &line : plan.lines)
        lines.append(toJson(line));
    QJsonArray faults;
    for (const ReportFault &fault : plan.report.faults)
        faults.append(QJsonObject{{u"row"_s, fault.row}, {u"column"_s, fault.column}, {u"value"_s, fault.value}, {u"why"_s, fault.why}});
    return {{u"changed"_s, changed}, {u"kind"_s, reportKindCode(plan.report.kind)}, {u"grade"_s, evidenceGradeCode(plan.grade)},
            {u"session"_s, plan.session.id.toText()}, {u"starts"_s, plan.session.starts}, {u"ends"_s, plan.session.ends},
            {u"entries"_s, plan.ledger.added.size()}, {u"changed_entries"_s, plan.ledger.changed.size()},
            {u"removed_entries"_s, plan.ledger.removed.size()}, {u"unmatched"_s, plan.unmatched()}, {u"refused"_s, plan.refused()},
            {u"lines"_s, lines}, {u"faults"_s, faults}, {u"notices"_s, QJsonArray::fromStringList(plan.notices)}};
}

Result<ExitCode> importReport(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const MeetingImportRequest request, requestOf(context, hand));
    const QTimeZone zone = hand.centre->hoursSettings().zone;
    if (context.has(u"dry-run"_s)) {
        WARSHA_TRY(const MeetingImportPlan plan, hand.centre->meetings().plan(request));
        print(context.output(), plan, zone);
        context.output().summary(Text::tr("Entries that would be made: %1; nothing was written.").arg(plan.ledger.added.size()), summaryOf(plan, false));
        return codeOf(plan);
    }
    WARSHA_TRY(const MeetingImportResult result, hand.centre->meetings().run(request));
    print(context.output(), result.plan, zone);
    context.output().summary(result.changed ? Text::tr("Entries made: %1; people of the report not matched: %2.").arg(result.plan.ledger.added.size()).arg(result.plan.unmatched())
                                            : Text::tr("This report was imported before: nothing changed."),
                             summaryOf(result.plan, result.changed));
    return codeOf(result.plan);
}

Result<ExitCode> listUnmatched(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const auto lines, hand.centre->meetings().unmatched(hand.group.id));
    WARSHA_TRY(const QList<TrainingSession> sessions, hand.centre->hours().sessions(hand.group.id));
    QHash<TrainingSessionId, QString> days;
    for (const TrainingSession &session : sessions)
        days.insert(session.id, wallText(session.starts, hand.centre->hoursSettings().zone));
    QList<QJsonObject> rows;
    for (const auto &line : lines)
        rows += {{u"starts"_s, days.value(line.import.session)}, {u"name"_s, line.name}, {u"email"_s, line.email}, {u"import"_s, line.import.id.toText()},
                 {u"session"_s, line.import.session.toText()}, {u"suggestions"_s, QJsonArray::fromStringList(line.suggested)},
                 {u"perhaps"_s, line.suggested.join(u"; "_s)}};
    context.output().list({{u"starts"_s, Text::tr("Session")}, {u"name"_s, Text::tr("In the report")}, {u"perhaps"_s, Text::tr("Perhaps")}}, rows);
    return Done;
}

/// The lines of imported reports that the names of --match mean, and whose they are.
Result<QList<NameGift>> giftsOf(CommandContext &context, const GroupAtHand &hand)
{
    using Said = QHash<QString, QString>;
    WARSHA_TRY(const Said said, saidNames(context));
    if (said.isEmpty())
        return context.badUsage(Text::tr("Say whose a name is: --match \"Name in the report=2026/0012\"."));
    WARSHA_TRY(const TrainingSessionId session, sessionOption(context));
    WARSHA_TRY(const QList<ReportName> names, hand.centre->meetings().names(hand.group.id));
    QList<NameGift> gifts;
    for (auto each = said.cbegin(); each != said.cend(); ++each) {
        EnrolmentId to;
        if (!each.value().isEmpty()) {
            WARSHA_TRY(to, hand.trainee(each.value()));
        }
        const qsizetype before = gifts.size();
        for (const ReportName &name : names)
            if (foldText(name.name) == foldText(each.key()) && (session.isNull() || name.session.id == session))
                gifts.append({name.line, to});
        if (gifts.size() == before)
            return failure(ErrorKind::NotFound, Text::tr("No imported report of this group names anybody “%1”.").arg(each.key()));
    }
    return gifts;
}

Result<ExitCode> matchNames(CommandContext &context)
{
    WARSHA_TRY(const GroupAtHand hand, groupAtHand(context));
    WARSHA_TRY(const QList<NameGift> gifts, giftsOf(context, hand));
    using Refusals = QMap<qsizetype, QString>;
    WARSHA_TRY(const Refusals refusals, hand.centre->meetings().give(hand.group.id, gifts));
    for (const QString &refusal : refusals)
        context.output().warn(refusal);
    const qsizetype given = gifts.size() - refusals.size();
    context.output().summary(Text::tr("Names that are whom you said now: %1; left as they were: %2.").arg(given).arg(refusals.size()),
                             {{u"given"_s, given}, {u"refusals"_s, QJsonArray::fromStringList(refusals.values())}});
    return refusals.isEmpty() ? Done : Incomplete;
}

} // namespace

QList<Command> hoursImportCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument group{u"GROUP"_s, Text::tr("the group's code")};
    return {
        {u"hours import"_s, Text::tr("Take a meeting report (Zoom, Teams, BigBlueButton) into the ledger, as one step."),
         {centre, group, {u"FILE"_s, Text::tr("the report as it was downloaded")}},
         {{u"session"_s, u"ID"_s, Text::tr("the session it belongs to; otherwise the one that was held at that time, or a new one with the report's own start and end")},
          {u"start"_s, u"MOMENT"_s, Text::tr("start of the session, \"2026-03-05 09:00\"")},
          {u"end"_s, u"MOMENT"_s, Text::tr("end of the session")},
          {u"zone"_s, u"ZONE"_s, Text::tr("zone of the report's times; otherwise the centre's")},
          {u"mode"_s, u"MODE"_s, Text::tr("of a session of its own, with the report's start and end: online (the default), classroom or workshop")},
          {u"dates"_s, u"ORDER"_s, Text::tr("day-month or month-day, where dates like 05/11 leave it open")},
          {u"match"_s, u"NAME=NUMBER"_s, Text::tr("this name in the report is that trainee; it is remembered"), true},
          {u"least"_s, u"MINUTES"_s, Text::tr("who was there for less has no entry")},
          {u"dry-run"_s, {}, Text::tr("show the minutes of each person, and write nothing")}},
         importReport,
         {u"hours import CENTRE.warsha FRM-26-A participants.csv --dry-run"_s,
          u"hours import CENTRE.warsha FRM-26-A participants.csv --dates month-day --match \"Rana H=2026/0012\""_s}},
        {u"hours unmatched"_s, Text::tr("List people of imported reports who belong to nobody yet, with suggestions."), {centre, group}, {}, listUnmatched},
        {u"hours match"_s, Text::tr("Say whose a name in imported reports is, or that it is somebody else's: the hours go with it, as one step."),
         {centre, group},
         {{u"match"_s, u"NAME=NUMBER"_s, Text::tr("this name is that trainee; no number: nobody of the group"), true},
          {u"session"_s, u"ID"_s, Text::tr("in the reports of this session alone")}},
         matchNames,
         {u"hours match CENTRE.warsha FRM-26-A --match \"iPad of Rana=2026/0012\""_s}},
    };
}

} // namespace warsha
