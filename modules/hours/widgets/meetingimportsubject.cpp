// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingimportsubject.h"

#include "attendancetexts.h"
#include "groupchoice.h"
#include "numberparser.h"
#include "persontexts.h"
#include "typeface.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum ReportColumn { NameColumn, EmailColumn, TimesColumn, TraineeColumn };
const QString chosenSession = u"session"_s;
const QString chosenMode = u"mode"_s;
const QString chosenLeast = u"least"_s;
constexpr qsizetype mostSessions = 60; ///< to choose one from: those about the meeting, else the newest

Result<QByteArray> bytesOf(const QString &path, const QString &text)
{
    if (path.isEmpty())
        return text.toUtf8();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, MeetingImportSubject::tr("“%1” cannot be opened: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > maxReportBytes)
        return failure(ErrorKind::Input, MeetingImportSubject::tr("“%1” is too large for a meeting report.").arg(QFileInfo(path).fileName()));
    return file.readAll();
}

ReportReading readingOf(const DateColumnOptions &dates)
{
    if (!dates.isSaid)
        return {};
    return {dates.assumed == DateOrder::MonthDay ? StampOrder::MonthFirst : StampOrder::DayFirst};
}

/// "2026/0012 Name" as a suggestion writes it: the number is the first word. A person may type a name as well.
QString saidIn(const QString &typed)
{
    const QString first = typed.simplified().section(u' ', 0, 0);
    const bool isNumber = std::ranges::any_of(first, [](QChar c) { return c.isDigit(); });
    return isNumber ? first : typed.simplified();
}

QString noteOn(const PlannedLine &line)
{
    if (!line.refusal.isEmpty())
        return line.refusal;
    if (line.enrolment.isNull())
        return line.suggested.isEmpty() ? MeetingImportSubject::tr("nobody of the group is like that")
                                        : MeetingImportSubject::tr("perhaps %1").arg(line.suggested.join(MeetingImportSubject::tr(", or ")));
    if (line.contested)
        return MeetingImportSubject::tr("marked “%1” before: the register asks", "a mark").arg(attendanceName(*line.contested));
    return line.standing ? MeetingImportSubject::tr("there already") : matchHowName(line.match.how);
}

QString timesText(const ReportPerson &person)
{
    return MeetingImportSubject::tr("%n connection(s)", nullptr, int(std::max<qsizetype>(person.connections.size(), person.rows.size())));
}

} // namespace

QString MeetingImportSubject::hint() const
{
    return tr("The report as it was downloaded from Zoom, Teams or BigBlueButton; who was there, and from when to when.");
}

QString MeetingImportSubject::kinds() const
{
    return tr("CSV, Excel (.xlsx), OpenDocument (.ods), or the .json of BigBlueButton. Nothing is written before you have seen what would happen.");
}

QString MeetingImportSubject::fileFilter() const
{
    return tr("Meeting reports (*.csv *.xlsx *.ods *.json *.tsv *.txt)");
}

Result<Table> MeetingImportSubject::read(const ImportSource &source, const ReadOptions &) const
{
    WARSHA_TRY(const QByteArray bytes, bytesOf(source.path, source.text));
    WARSHA_TRY(const MeetingReport report, readMeetingReport(bytes));
    WARSHA_TRY(const ResolvedReport resolved, resolve(report, m_hours.zone()));
    Table table;
    table.source = QFileInfo(source.path).fileName();
    table.format = TableFormat::Xlsx; // nothing is to be said about encoding and separator
    table.headings = {tr("Name in the report"), tr("E-mail"), tr("Times"), tr("Trainee")};
    table.headingRow = 1;
    for (const ReportPerson &person : resolved.people) {
        table.rows.append({person.name, person.email, timesText(person), {}});
        table.rowNumbers.append(person.rows.value(0));
    }
    table.warnings = resolved.notices;
    return table;
}

Result<std::optional<Interval>> MeetingImportSubject::meetingOf(const ImportRequest &soFar) const
{
    if (soFar.path.isEmpty() && soFar.text.isEmpty())
        return std::optional<Interval>();
    WARSHA_TRY(const QByteArray bytes, bytesOf(soFar.path, soFar.text));
    WARSHA_TRY(const MeetingReport report, readMeetingReport(bytes, readingOf(soFar.dates)));
    WARSHA_TRY(const ResolvedReport resolved, resolve(report, m_hours.zone()));
    return resolved.meeting;
}

Result<ImportChoice> MeetingImportSubject::sessionChoice(const GroupId &group, const std::optional<Interval> &meeting) const
{
    ImportChoice choice{chosenSession, tr("Session"), ImportChoice::Kind::List, {{QString(), tr("With the report's own times")}}};
    if (group.isNull())
        return choice;
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessions(group));
    const auto own = meeting ? sessionOfMeeting(sessions, *meeting) : std::nullopt;
    if (own)
        choice.value = own->toText();
    const auto later = std::ranges::find_if(sessions, [&](const TrainingSession &each) { return meeting && each.starts > meeting->to; });
    const qsizetype end = qMin<qsizetype>(sessions.size(), (later - sessions.cbegin()) + mostSessions / 2);
    for (qsizetype at = end - 1; at >= qMax<qsizetype>(0, end - mostSessions); --at)
        choice.values.append({sessions[at].id.toText(), sessionTime(sessions[at], m_hours.zone())});
    return choice;
}

Result<ImportForm> MeetingImportSubject::form(const ImportRequest &soFar) const
{
    WARSHA_TRY(ImportChoice group, groupChoice(m_desk));
    group.reshapes = true; // the sessions are the group's
    WARSHA_TRY(const std::optional<Interval> meeting, meetingOf(soFar));
    WARSHA_TRY(const ImportChoice session, sessionChoice(GroupId::fromText(soFar.choices.value(chosenGroup, group.value)), meeting));
    ImportChoice mode{chosenMode, tr("Mode of a new session"), ImportChoice::Kind::List, {}};
    for (const Mode each : {Mode::Online, Mode::Classroom, Mode::Workshop})
        mode.values.append({modeCode(each), modeName(each)});
    mode.value = modeCode(Mode::Online);
    const ImportChoice least{chosenLeast, tr("Least minutes that count"), ImportChoice::Kind::Text};
    return ImportForm{{}, {group, session, mode, least}, true};
}

Result<MeetingImportRequest> MeetingImportSubject::asked(const ImportRequest &request) const
{
    MeetingImportRequest asked;
    WARSHA_TRY(asked.bytes, bytesOf(request.path, request.text));
    asked.group = GroupId::fromText(request.choices.value(chosenGroup));
    asked.session = TrainingSessionId::fromText(request.choices.value(chosenSession));
    if (const QString code = request.choices.value(chosenMode); !code.isEmpty()) {
        WARSHA_TRY(asked.mode, modeFromCode(code));
    }
    asked.reading = readingOf(request.dates);
    if (const QString typed = request.choices.value(chosenLeast).trimmed(); !typed.isEmpty()) {
        const auto least = parseInteger(typed);
        if (!least || *least < 0 || *least > 24 * 60)
            return failure(ErrorKind::Input, tr("Least minutes that count: “%1” is not a whole number from 0 to %2.").arg(typed, QLocale().toString(24 * 60)));
        asked.leastMinutes = int(*least);
    }
    for (const QStringList &row : request.table.rows)
        if (const QString said = row.value(TraineeColumn).trimmed(); !said.isEmpty())
            asked.said.insert(row.value(NameColumn), saidIn(said));
    return asked;
}

ImportReport MeetingImportSubject::reportOf(const ImportRequest &request, const MeetingImportPlan &plan) const
{
    ImportReport report(request.table);
    for (qsizetype at = 0; at < request.table.rows.size(); ++at) {
        // By the row of the report: read with another order of day and month, other rows may be no times.
        const auto line = std::ranges::find_if(plan.lines, [&](const PlannedLine &each) { return each.rows.value(0) == request.table.rowNumber(at); });
        if (line == plan.lines.cend())
            continue; // told as a fault of the report
        if (line->enrolment.isNull())
            report.reject(request.table, at, TraineeColumn, noteOn(*line), line->suggested);
        else if (!line->refusal.isEmpty() && line->match.how != MatchHow::Said && !request.table.rows[at].value(TraineeColumn).trimmed().isEmpty())
            report.reject(request.table, at, TraineeColumn, line->refusal);
        else if (!line->refusal.isEmpty())
            report.reject(request.table, at, -1, line->refusal);
        else if (line->standing)
            report.addUnchanged();
        else
            report.addDone();
    }
    for (const ReportFault &fault : plan.report.faults)
        report.warn(tr("Row %1, %2 “%3”: %4").arg(QLocale().toString(fault.row), fault.column, fault.value, fault.why));
    for (const QString &notice : plan.notices)
        if (!request.table.warnings.contains(notice))
            report.warn(notice);
    return report;
}

Result<ImportReport> MeetingImportSubject::check(const ImportRequest &request, Progress &) const
{
    WARSHA_TRY(const MeetingImportRequest wanted, asked(request));
    WARSHA_TRY(const MeetingImportPlan plan, m_meetings.plan(wanted));
    return reportOf(request, plan);
}

Result<Table> MeetingImportSubject::preview(const ImportRequest &request) const
{
    WARSHA_TRY(const MeetingImportRequest wanted, asked(request));
    WARSHA_TRY(const MeetingImportPlan plan, m_meetings.plan(wanted));
    Table table;
    table.headings = {tr("Name in the report"), tr("Minutes"), tr("Trainee"), tr("Note")};
    const QLocale locale;
    const auto people = m_desk.directory.snapshot();
    for (const PlannedLine &line : plan.lines) {
        const Person *const person = line.number.isEmpty() ? nullptr : people->findNumber(line.number); // who applies has none yet
        table.rows.append({line.name, tr("%1 of %2", "minutes").arg(locale.toString(line.minutes), locale.toString(plan.session.plannedMinutes)),
                           person ? line.number + u' ' + isolatedName(shownName(*person)) : line.number, noteOn(line)});
        table.rowNumbers.append(line.rows.value(0));
    }
    return table;
}

Result<ImportOutcome> MeetingImportSubject::carryOut(const ImportRequest &request, Progress &progress, const OpWith &op)
{
    WARSHA_TRY(const MeetingImportRequest wanted, asked(request));
    WARSHA_TRY(const MeetingImportResult result, m_meetings.run(wanted, op.op, &progress));
    ImportOutcome outcome{reportOf(request, result.plan), {}};
    const TrainingSession &session = result.plan.session;
    outcome.sentence = tr("%1: %n minutes planned.", nullptr, session.plannedMinutes).arg(sessionTime(session, m_hours.zone()));
    if (const int open = result.plan.unmatched(); open > 0)
        outcome.sentence += u' ' + tr("%n name(s) are not matched yet; match them under Hours, Names.", nullptr, open);
    if (const int contested = result.plan.contested(); contested > 0)
        outcome.sentence += u' ' + tr("%n person(s) of the report are absent or excused in the register; say there which is right.", nullptr, contested);
    return outcome;
}

} // namespace warsha
