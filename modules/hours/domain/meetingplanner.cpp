// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingplanner.h"

#include "sessionregister.h"
#include "shortday.h"
#include "sign.h"
#include "textfold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr qint64 longestSession = 24 * 3600;
}

MeetingPlanner::MeetingPlanner(const KeyRing &keys, const HoursRepository &hours, const MeetingImportRepository &imports,
                               const HoursSources &sources, const HoursSettings &settings, const UserId &by, qint64 now)
    : m_keys(keys), m_hours(hours), m_imports(imports), m_sources(sources), m_settings(settings), m_by(by), m_now(now), m_names(keys)
{
}

Result<MeetingImportPlan> MeetingPlanner::plan(const MeetingImportRequest &request)
{
    MeetingImportPlan plan;
    plan.request = request;
    WARSHA_TRY(const MeetingReport report, readMeetingReport(request.bytes, request.reading));
    WARSHA_TRY(plan.report, resolve(report, request.zone.value_or(m_settings.zone)));
    plan.notices = plan.report.notices;
    plan.grade = plan.report.totalsOnly ? EvidenceGrade::TotalsOnly : EvidenceGrade::Instrument;
    plan.fileHash = sha256(request.bytes);
    plan.rowsHash = contentHash(report);
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, request.group));
    m_members = members;
    WARSHA_CHECK(chooseSession(plan));
    WARSHA_CHECK(m_names.load(m_imports, request.group));
    WARSHA_CHECK(loadEarlier(plan));
    WARSHA_CHECK(match(plan));
    WARSHA_CHECK(makeEntries(plan));
    return plan;
}

Result<void> MeetingPlanner::chooseSession(MeetingImportPlan &plan) const
{
    const MeetingImportRequest &request = plan.request;
    if (!request.session.isNull()) {
        WARSHA_TRY(const std::optional<TrainingSession> known, m_hours.findSession(request.session));
        if (!known || known->group != request.group)
            return failure(ErrorKind::NotFound, tr("There is no such session in %1.").arg(m_members->group().code));
        plan.session = *known;
        return {};
    }
    if (request.mode == Mode::OnTheJob)
        return failure(ErrorKind::Rule, tr("Hours on the job are entered under a placement, not from a meeting report."));
    const Interval said{request.starts.value_or(0), request.ends.value_or(0)};
    const Interval meeting = plan.report.meeting.value_or(Interval{});
    const qint64 starts = request.starts ? said.from : meeting.from;
    const qint64 ends = request.ends ? said.to : meeting.to;
    if (starts == 0 || ends == 0)
        return failure(ErrorKind::Input, tr("The report does not say when the meeting began and ended. Enter the start and the end of the session."));
    if (ends - starts < 60 || ends - starts > longestSession)
        return failure(ErrorKind::Rule, tr("A session lasts at least a minute and at most a day; the one from %1 to %2 has %3 s.")
                       .arg(wallText(starts, m_settings.zone), wallText(ends, m_settings.zone)).arg(ends - starts));
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsOf(request.group));
    for (const TrainingSession &each : sessions) {
        if (each.starts == starts && each.ends == ends && each.mode == request.mode) {
            plan.session = each;
            return {};
        }
    }
    const QDate day = dayOf(starts, m_settings.zone);
    const Group &group = m_members->group();
    if ((group.starts.isValid() && day < group.starts) || (group.ends.isValid() && day > group.ends))
        return failure(ErrorKind::Rule, tr("The meeting of %1 is outside the dates of %2 (%3 to %4).")
                       .arg(shortDay(day), group.code, shortDay(group.starts), shortDay(group.ends)));
    plan.session = {TrainingSessionId::make(), 0, request.group, request.mode, day, starts, ends, int((ends - starts) / 60)};
    return {};
}

Result<void> MeetingPlanner::loadEarlier(MeetingImportPlan &plan)
{
    m_earlier.clear();
    if (plan.session.version == 0)
        return {};
    WARSHA_TRY(plan.earlier, m_imports.find(plan.request.group, plan.session.id, plan.rowsHash));
    if (!plan.earlier)
        return {};
    WARSHA_TRY(const QList<StoredReportLine> lines, m_imports.lines(plan.earlier->id));
    WARSHA_TRY(m_earlier, openedLines(m_keys, lines));
    return {};
}

/// By what it says: the same report may have come with its rows in another order.
const StoredReportLine *MeetingPlanner::earlierOf(const ReportPerson &person) const
{
    const auto same = std::ranges::find_if(m_earlier, [&](const OpenedLine &each) {
        return each.person.name == person.name && each.person.email == person.email && each.person.totalSeconds == person.totalSeconds
            && each.person.span == person.span && united(each.person.connections) == united(person.connections);
    });
    return same != m_earlier.cend() ? &same->stored : nullptr;
}

namespace {
std::optional<QString> saidOf(const ReportPerson &person, const MeetingImportRequest &request)
{
    for (auto said = request.said.cbegin(); said != request.said.cend(); ++said)
        if (foldText(said.key()) == foldText(person.name))
            return said.value();
    return {};
}
} // namespace

/// By number, or by as much of a name as one person of the group has. What fits nobody is said at its line, and stops no other: the line stays with whom it was before.
void MeetingPlanner::match(const ReportPerson &person, const MeetingImportRequest &request, const QList<NamedMember> &named, PlannedLine &line) const
{
    line.match = matchName(person.name, person.email, named, m_names.all());
    const std::optional<QString> said = saidOf(person, request);
    if (said) {
        const QList<EnrolmentId> called = membersCalled(*said, named);
        line.match.enrolment = m_members->byNumber(*said).value_or(called.size() == 1 ? called.first() : EnrolmentId());
        line.match.how = line.match.enrolment.isNull() ? MatchHow::None : MatchHow::Said;
        if (!line.match.enrolment.isNull())
            return;
        line.refusal = (called.isEmpty() ? tr("“%1” is neither a trainee number nor a name in %2.") : tr("“%1” fits several people of %2: type more of the name, or the number."))
                           .arg(*said, m_members->group().code);
        line.match.suggestions.clear();
        for (const EnrolmentId &each : called.mid(0, 3))
            line.match.suggestions.append({each, 0});
    }
    const StoredReportLine *const earlier = earlierOf(person);
    if (earlier && !earlier->enrolment.isNull() && m_members->find(earlier->enrolment)) {
        line.match.enrolment = earlier->enrolment;
        line.match.how = MatchHow::Alias;
    }
}

Result<void> MeetingPlanner::match(MeetingImportPlan &plan) const
{
    const QList<NamedMember> named = m_members->named();
    QSet<QString> unused;
    for (auto said = plan.request.said.cbegin(); said != plan.request.said.cend(); ++said)
        unused.insert(foldText(said.key()));
    for (const ReportPerson &person : plan.report.people) {
        PlannedLine line;
        line.name = person.name;
        line.email = person.email;
        line.rows = person.rows;
        line.connections = int(std::max<qsizetype>(person.connections.size(), person.rows.size()));
        line.minutes = minutesOf({person}, {plan.session.starts, plan.session.ends}, plan.report.totalsOnly);
        match(person, plan.request, named, line);
        line.enrolment = line.match.enrolment;
        unused.remove(foldText(person.name));
        for (const NameSuggestion &each : std::as_const(line.match.suggestions))
            line.suggested.append(m_members->numberOf(each.enrolment) + u' ' + m_members->nameOf(each.enrolment));
        plan.lines.append(line);
    }
    if (!unused.isEmpty())
        return failure(ErrorKind::Input, tr("The report names nobody like that: %1 of the names to match are not in it.").arg(unused.size()));
    return {};
}

Result<void> MeetingPlanner::makeEntries(MeetingImportPlan &plan) const
{
    SessionBeside beside;
    if (plan.session.version != 0) {
        WARSHA_TRY(beside, SessionBeside::of(m_hours, plan.session.id, plan.earlier ? plan.earlier->id : HoursImportId()));
    }
    WARSHA_TRY(const QList<StandingEntry> others,
               m_hours.standing(plan.request.group, plan.session.day.addDays(-1), plan.session.day.addDays(1)));
    QList<GivenLine> given;
    for (qsizetype i = 0; i < plan.lines.size(); ++i) {
        const ReportPerson &person = plan.report.people[i];
        const StoredReportLine *const earlier = earlierOf(person);
        given.append({person, earlier ? earlier->enrolment : EnrolmentId(), plan.lines[i].enrolment});
    }
    ReportEntries entries(*m_members, EntryCheck(*m_members, m_settings, others), beside, {plan.session, plan.report.kind, m_by, m_now, plan.request.leastMinutes});
    plan.ledger = entries.settle(given);
    show(given, plan);
    tellReplaced(plan);
    findContested(beside, plan);
    return {};
}

void MeetingPlanner::tellReplaced(MeetingImportPlan &plan) const
{
    QStringList numbers;
    for (const HourEntry &each : std::as_const(plan.ledger.replaced))
        numbers.append(m_members->numberOf(each.enrolment));
    numbers.sort();
    if (!numbers.isEmpty())
        plan.notices.append(tr("In the register of this session already, present or late: %1. The minutes of the report count from now on; the marks stay as they are.", "trainee numbers").arg(QLocale().createSeparatedList(numbers)));
}

void MeetingPlanner::findContested(const SessionBeside &beside, MeetingImportPlan &plan) const
{
    QList<EnrolmentId> reported;
    for (const StoredEntry &each : beside.made)
        if (!each.reversed && !each.entry.isReversal())
            reported.append(each.entry.enrolment);
    for (const HourEntry &gone : std::as_const(plan.ledger.removed))
        reported.removeAll(gone.enrolment);
    reported += enrolmentsOf(plan.ledger.added);
    QStringList numbers;
    for (const RegisterMark &mark : beside.marks) {
        if (!contradictsReport(reported.contains(mark.enrolment), mark.attendance))
            continue;
        numbers.append(m_members->numberOf(mark.enrolment));
        for (PlannedLine &line : plan.lines)
            if (line.enrolment == mark.enrolment && line.refusal.isEmpty())
                line.contested = mark.attendance;
    }
    numbers.sort();
    if (!numbers.isEmpty())
        plan.notices.append(tr("Marked absent or excused before, and in the report all the same: %1. The minutes count until somebody says in the register which is right.", "trainee numbers").arg(QLocale().createSeparatedList(numbers)));
}

void MeetingPlanner::show(const QList<GivenLine> &given, MeetingImportPlan &plan) const
{
    QSet<EnrolmentId> seen;
    for (qsizetype i = 0; i < given.size(); ++i) {
        PlannedLine &line = plan.lines[i];
        if (line.enrolment != given[i].now) // it stays with whom it had
            line.match.how = given[i].now.isNull() ? MatchHow::None : MatchHow::Alias;
        line.enrolment = given[i].now;
        line.isGiven = given[i].isGiven();
        line.standing = given[i].standing;
        if (line.refusal.isEmpty())
            line.refusal = given[i].refusal;
        if (line.enrolment.isNull())
            continue;
        line.number = m_members->numberOf(line.enrolment);
        if (seen.contains(line.enrolment))
            plan.notices.append(tr("Two lines of the report are %1; the time is counted once.").arg(line.number));
        seen.insert(line.enrolment);
    }
}

} // namespace warsha
