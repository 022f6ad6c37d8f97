// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of meetings (Zoom, Teams, BigBlueButton) for the import wizard: a row for each person of the report. The group and
// the session are chosen; a name that nobody is sure of is said in the column "Trainee", and remembered.
#pragma once

#include "groupdesk.h"
#include "importsubject.h"
#include "meetingimportservice.h"

namespace warsha {

class MeetingImportSubject : public ImportSubject
{
    Q_DECLARE_TR_FUNCTIONS(warsha::MeetingImportSubject)
public:
    MeetingImportSubject(const GroupDesk &desk, const HoursService &hours, MeetingImportService &meetings)
        : m_desk(desk), m_hours(hours), m_meetings(meetings)
    {
    }

    [[nodiscard]] QString code() const override { return QStringLiteral("meeting"); }
    [[nodiscard]] QString title() const override { return tr("Hours from a meeting report"); }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] Worker &worker() const override { return m_desk.worker; }
    [[nodiscard]] QString kinds() const override;
    [[nodiscard]] QString fileFilter() const override;
    [[nodiscard]] Result<Table> read(const ImportSource &source, const ReadOptions &options) const override;
    [[nodiscard]] Result<ImportForm> form(const ImportRequest &soFar) const override;
    [[nodiscard]] Result<ImportReport> check(const ImportRequest &request, Progress &progress) const override;
    /// Name, minutes, trainee, and what is to be said about it, of every person of the report.
    [[nodiscard]] Result<Table> preview(const ImportRequest &request) const override;
    Result<ImportOutcome> carryOut(const ImportRequest &request, Progress &progress, const OpWith &op) override;

private:
    [[nodiscard]] Result<MeetingImportRequest> asked(const ImportRequest &request) const;
    /// When it was, as its report says; nothing where there is none yet, or it does not say.
    [[nodiscard]] Result<std::optional<Interval>> meetingOf(const ImportRequest &soFar) const;
    /// The sessions of the group about that time; the one that the meeting was is chosen at first.
    [[nodiscard]] Result<ImportChoice> sessionChoice(const GroupId &group, const std::optional<Interval> &meeting) const;
    [[nodiscard]] ImportReport reportOf(const ImportRequest &request, const MeetingImportPlan &plan) const;
    GroupDesk m_desk;
    const HoursService &m_hours;
    MeetingImportService &m_meetings;
};

} // namespace warsha
