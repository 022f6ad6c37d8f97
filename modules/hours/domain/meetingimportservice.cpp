// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingimportservice.h"

#include "meetingplanner.h"
#include "reportlinecodec.h"

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
    PlanWriter(MeetingImportPlan &plan, const MeetingPlanner &planner, KeyRing &keys, HoursRepository &hours,
               MeetingImportRepository &imports, qint64 now)
        : m_plan(plan), m_planner(planner), m_keys(keys), m_hours(hours), m_imports(imports), m_now(now)
    {
    }

    Result<HoursImportId> write()
    {
        WARSHA_TRY(const HoursImport import, m_plan.earlier ? rematch(*m_plan.earlier) : addNew());
        for (HourEntry &each : m_plan.entries)
            each.import = import.id;
        WARSHA_CHECK(m_hours.addEntries(m_plan.entries));
        WARSHA_CHECK(rememberNames());
        return import.id;
    }
    [[nodiscard]] bool hasWritten() const { return m_hasWritten || !m_plan.entries.isEmpty(); }

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
            WARSHA_TRY(const StoredReportLine line, storedLine(import, key, i));
            lines.append(line);
        }
        WARSHA_CHECK(m_imports.add(import, lines));
        return import;
    }
    /// Lines that belonged to nobody and now do; the rest stays as it was.
    Result<HoursImport> rematch(const HoursImport &import)
    {
        QList<StoredReportLine> changed;
        for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
            const PlannedLine &line = m_plan.lines[i];
            for (const auto &earlier : m_planner.earlierLines()) {
                const bool same = earlier.person.name == line.name && earlier.person.email == line.email
                    && earlier.person.rows == line.rows;
                if (!same || line.enrolment.isNull() || earlier.stored.enrolment == line.enrolment)
                    continue;
                WARSHA_TRY(StoredReportLine stored, storedLine(import, {}, i));
                stored.id = earlier.stored.id;
                stored.version = earlier.stored.version;
                changed.append(stored);
            }
        }
        m_hasWritten = !changed.isEmpty();
        WARSHA_CHECK(m_imports.changeLines(changed));
        return import;
    }
    Result<StoredReportLine> storedLine(const HoursImport &import, const NamedKey &importKey, qsizetype index) const
    {
        const PlannedLine &line = m_plan.lines[index];
        NamedKey key = importKey;
        if (const Person *const person = m_planner.members().personOf(line.enrolment)) {
            WARSHA_TRY(const SymmetricKey opened, m_keys.open(person->key));
            key = {person->key, opened};
        }
        return StoredReportLine{ReportLineId::make(), 1, import.id, key.id, sealLine(key, m_plan.report.people[index]), line.enrolment};
    }
    Result<void> rememberNames()
    {
        QList<StoredAlias> aliases;
        for (const PlannedLine &line : std::as_const(m_plan.lines)) {
            const Person *const person = m_planner.members().personOf(line.enrolment);
            if (line.match.how != MatchHow::Said || !person || m_planner.isRemembered(line.enrolment, line.name))
                continue;
            WARSHA_TRY(const SymmetricKey opened, m_keys.open(person->key));
            aliases.append({NameAliasId::make(), 1, line.enrolment, person->key, sealAlias({person->key, opened}, line.name)});
        }
        m_hasWritten = m_hasWritten || !aliases.isEmpty();
        return m_imports.addAliases(aliases);
    }

    MeetingImportPlan &m_plan;
    const MeetingPlanner &m_planner;
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

Result<MeetingImportResult> MeetingImportService::run(const MeetingImportRequest &request, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    MeetingImportResult result;
    const Step step{u"hours.import"_s, {request.group.toText()}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        MeetingPlanner planner(m_keys, m_hours, m_imports, m_sources, m_settings, m_session.user(), m_clock.seconds());
        WARSHA_TRY(result.plan, planner.plan(request));
        PlanWriter writer(result.plan, planner, m_keys, m_hours, m_imports, m_clock.seconds());
        WARSHA_TRY(result.import, writer.write());
        result.changed = writer.hasWritten();
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

Result<QList<MeetingImportService::UnmatchedLine>> MeetingImportService::unmatched(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    const QList<NamedMember> named = members.named();
    WARSHA_TRY(const QList<HoursImport> imports, m_imports.ofGroup(group));
    QList<UnmatchedLine> unmatched;
    for (const HoursImport &import : imports) {
        WARSHA_TRY(const QList<StoredReportLine> lines, m_imports.lines(import.id));
        const auto key = m_keys.open(import.key);
        if (!key && key.error().kind == ErrorKind::NotFound)
            continue; // destroyed: nobody can read those lines any more
        WARSHA_CHECK(key);
        for (const StoredReportLine &line : lines) {
            if (!line.enrolment.isNull())
                continue;
            WARSHA_TRY(const ReportPerson person, openLine(*key, line));
            UnmatchedLine found{import, person.name, person.email, {}};
            const NameMatch match = matchName(person.name, person.email, named, {});
            for (const NameSuggestion &each : match.suggestions)
                found.suggested.append(members.numberOf(each.enrolment) + u' ' + members.nameOf(each.enrolment));
            unmatched.append(found);
        }
    }
    return unmatched;
}

} // namespace warsha
