// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingimportservice.h"

#include "meetingplanner.h"
#include "trainingbegin.h"

using namespace Qt::StringLiterals;

namespace warsha {

int MeetingImportPlan::unmatched() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const PlannedLine &line) { return line.enrolment.isNull(); }));
}

int MeetingImportPlan::refused() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const PlannedLine &line) { return !line.refusal.isEmpty(); }));
}

int MeetingImportPlan::contested() const
{
    QSet<EnrolmentId> people;
    for (const PlannedLine &line : lines)
        if (line.contested)
            people.insert(line.enrolment);
    return int(people.size());
}

MeetingImportService::MeetingImportService(Units &units, const Session &session, const Clock &clock, KeyRing &keys,
                                           HoursRepository &hours, MeetingImportRepository &imports, const HoursSources &sources,
                                           const HoursSettings &settings)
    : m_units(units)
    , m_session(session)
    , m_clock(clock)
    , m_keys(keys)
    , m_hours(hours)
    , m_imports(imports)
    , m_sources(sources)
    , m_settings(settings)
{
}

namespace {
/// Writes what a plan says, inside the transaction.
class PlanWriter
{
public:
    PlanWriter(MeetingImportPlan &plan, MeetingPlanner &planner, KeyRing &keys, HoursRepository &hours,
               MeetingImportRepository &imports, qint64 now)
        : m_plan(plan), m_planner(planner), m_keys(keys), m_hours(hours), m_imports(imports), m_now(now)
    {
    }

    Result<HoursImportId> write()
    {
        WARSHA_TRY(const HoursImport import, m_plan.earlier ? rematch(*m_plan.earlier) : addNew());
        WARSHA_CHECK(m_plan.ledger.write(m_hours, import.id));
        WARSHA_CHECK(rememberNames());
        return import.id;
    }
    [[nodiscard]] bool hasWritten() const { return m_hasWritten || !m_plan.ledger.isEmpty(); }

private:
    Result<HoursImport> addNew()
    {
        m_hasWritten = true;
        if (m_plan.session.version == 0)
            WARSHA_CHECK(m_hours.addSessions({m_plan.session}));
        WARSHA_TRY(const NamedKey key, m_keys.make(KeyPurpose::Import, {RoleKey::Identity}));
        const HoursImport import{HoursImportId::make(), 1, m_plan.request.group, m_plan.session.id, reportKindCode(m_plan.report.kind),
                                 m_plan.fileHash, m_plan.rowsHash, m_now, key.id};
        QList<StoredReportLine> lines;
        for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
            WARSHA_TRY(const StoredReportLine line, lineOf(import, i));
            lines.append(line);
        }
        WARSHA_CHECK(m_imports.add(import, lines));
        return import;
    }
    /// Lines that belonged to nobody, or to somebody else; the rest stays as it was.
    Result<HoursImport> rematch(const HoursImport &import)
    {
        QList<StoredReportLine> changed;
        for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
            const StoredReportLine *const earlier = m_planner.earlierOf(m_plan.report.people[i]);
            if (!earlier || !m_plan.lines[i].isGiven)
                continue;
            WARSHA_TRY(StoredReportLine stored, lineOf(import, i));
            stored.id = earlier->id;
            stored.version = earlier->version;
            changed.append(stored);
        }
        m_hasWritten = !changed.isEmpty();
        WARSHA_CHECK(m_imports.changeLines(changed));
        return import;
    }
    Result<StoredReportLine> lineOf(const HoursImport &import, qsizetype index) const
    {
        return lineFor(m_plan.lines[index].enrolment, m_plan.report.people[index], import, m_planner.members(), m_keys);
    }
    Result<void> rememberNames()
    {
        for (const PlannedLine &line : std::as_const(m_plan.lines)) {
            if (line.match.how == MatchHow::Said)
                WARSHA_CHECK(m_planner.names().teach(line.name, line.enrolment, m_planner.members()));
        }
        WARSHA_TRY(const bool hasLearnt, m_planner.names().write(m_imports));
        m_hasWritten = m_hasWritten || hasLearnt;
        return {};
    }

    MeetingImportPlan &m_plan;
    MeetingPlanner &m_planner;
    KeyRing &m_keys;
    HoursRepository &m_hours;
    MeetingImportRepository &m_imports;
    qint64 m_now;
    bool m_hasWritten = false;
};
} // namespace

Result<MeetingImportPlan> MeetingImportService::plan(const MeetingImportRequest &request) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    return MeetingPlanner(m_keys, m_hours, m_imports, m_sources, m_settings, m_session.user(), m_clock.seconds()).plan(request);
}

Result<std::optional<TrainingSessionId>> MeetingImportService::sessionOf(const MeetingImportRequest &request) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(const MeetingReport report, readMeetingReport(request.bytes, request.reading));
    WARSHA_TRY(const ResolvedReport resolved, resolve(report, request.zone.value_or(m_settings.zone)));
    if (!resolved.meeting)
        return std::optional<TrainingSessionId>();
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsOf(request.group));
    return sessionOfMeeting(sessions, *resolved.meeting);
}

Result<MeetingImportResult> MeetingImportService::run(const MeetingImportRequest &request, const OpId &op, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    MeetingImportResult result;
    const Step step{u"hours.import"_s, {request.group.toText()}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        MeetingPlanner planner(m_keys, m_hours, m_imports, m_sources, m_settings, m_session.user(), m_clock.seconds());
        WARSHA_TRY(result.plan, planner.plan(request));
        PlanWriter writer(result.plan, planner, m_keys, m_hours, m_imports, m_clock.seconds());
        WARSHA_TRY(result.import, writer.write());
        WARSHA_CHECK(beginTraining(m_sources.groups, m_sources.enrolments, enrolmentsOf(result.plan.ledger.added)));
        result.changed = writer.hasWritten();
        if (progress && progress->isCancelled())
            return failure(ErrorKind::Cancelled, tr("Stopped; nothing was imported."));
        return {};
    }));
    if (done.repeated) {
        WARSHA_TRY(result.plan, plan(request));
        result.import = result.plan.earlier ? result.plan.earlier->id : HoursImportId();
        WARSHA_TRY(const QStringList lines, m_units.touched(done.step, u"hours_import_line"_s));
        WARSHA_TRY(const QStringList entries, m_units.touched(done.step, u"hour_entry"_s));
        result.changed = !lines.isEmpty() || !entries.isEmpty();
    }
    return result;
}

} // namespace warsha
