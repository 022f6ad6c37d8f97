// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the plan of a meeting import: reads only. The service runs it for the dry run, and again inside the transaction.
#pragma once

#include "groupmembers.h"
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
    /// Stored lines of the same report imported before, opened; by name and e-mail.
    struct EarlierLine {
        StoredReportLine stored;
        ReportPerson person;
    };
    [[nodiscard]] const QList<EarlierLine> &earlierLines() const { return m_earlier; }
    [[nodiscard]] bool isRemembered(const EnrolmentId &enrolment, const QString &name) const;

private:
    Result<void> chooseSession(MeetingImportPlan &plan) const;
    Result<void> loadEarlier(MeetingImportPlan &plan);
    Result<void> loadAliases(const GroupId &group);
    Result<void> match(MeetingImportPlan &plan) const;
    [[nodiscard]] Result<NameMatch> matchOf(const ReportPerson &person, const MeetingImportRequest &request,
                                            const QList<NamedMember> &named) const;
    Result<void> makeEntries(MeetingImportPlan &plan) const;
    [[nodiscard]] HourEntry entryOf(const MeetingImportPlan &plan, const EnrolmentId &enrolment,
                                    const QList<ReportPerson> &lines) const;

    const KeyRing &m_keys;
    const HoursRepository &m_hours;
    const MeetingImportRepository &m_imports;
    HoursSources m_sources;
    HoursSettings m_settings;
    UserId m_by;
    qint64 m_now;
    std::optional<GroupMembers> m_members;
    QList<RememberedAlias> m_aliases;
    QList<EarlierLine> m_earlier;
};

} // namespace warsha
