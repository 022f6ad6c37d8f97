// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the plan of a meeting import: reads only. The service runs it for the dry run, and again inside the transaction.
#pragma once

#include "knownnames.h"
#include "meetingimportservice.h"

namespace warsha {

class MeetingPlanner
{
    Q_DECLARE_TR_FUNCTIONS(warsha::MeetingImportService)
public:
    MeetingPlanner(const KeyRing &keys, const HoursRepository &hours, const MeetingImportRepository &imports,
                   const HoursSources &sources, const HoursSettings &settings, const UserId &by, qint64 now);

    [[nodiscard]] Result<MeetingImportPlan> plan(const MeetingImportRequest &request);

    /// After plan(): what the service writes with.
    [[nodiscard]] const GroupMembers &members() const { return *m_members; }
    [[nodiscard]] KnownNames &names() { return m_names; }
    /// The line of the same report imported before; null when it comes for the first time, or cannot be read any more.
    [[nodiscard]] const StoredReportLine *earlierOf(const ReportPerson &person) const;

private:
    Result<void> chooseSession(MeetingImportPlan &plan) const;
    Result<void> loadEarlier(MeetingImportPlan &plan);
    Result<void> match(MeetingImportPlan &plan) const;
    void match(const ReportPerson &person, const MeetingImportRequest &request, const QList<NamedMember> &named, PlannedLine &line) const;
    Result<void> makeEntries(MeetingImportPlan &plan) const;
    void show(const QList<GivenLine> &given, MeetingImportPlan &plan) const;
    /// Whom the register of the session has absent or excused, and the report has minutes of.
    void findContested(const SessionBeside &beside, MeetingImportPlan &plan) const;
    void tellReplaced(MeetingImportPlan &plan) const;

    const KeyRing &m_keys;
    const HoursRepository &m_hours;
    const MeetingImportRepository &m_imports;
    HoursSources m_sources;
    HoursSettings m_settings;
    UserId m_by;
    qint64 m_now;
    std::optional<GroupMembers> m_members;
    KnownNames m_names;
    QList<OpenedLine> m_earlier; ///< of the same report imported before
};

} // namespace warsha
