// SPDX-License-Identifier: GPL-3.0-or-later
// The figures for whoever may see lists of people: they are of the whole centre, counts of one among them, so they stay inside
// it. Nothing here writes.
#pragma once

#include "session.h"
#include "statisticsrepository.h"

#include <QCoreApplication>

namespace warsha {

class CentreRepository;
class Directory;

class StatisticsService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::StatisticsService)
public:
    StatisticsService(const Session &session, const StatisticsRepository &figures, const CentreRepository &centre, const Directory &directory)
        : m_session(session), m_figures(figures), m_centre(centre), m_directory(directory) {}

    /// Every week of those days, an empty one too; weeks begin on the centre's first day.
    [[nodiscard]] Result<QList<WeekHours>> hoursByWeek(QDate from, QDate to) const;
    /// The same of one group, or (null) of all together.
    [[nodiscard]] Result<QList<WeekAttendance>> attendanceByWeek(QDate from, QDate to, const GroupId &group = {}) const;
    /// Up to a day: weeks ahead have nothing to show. NotFound when there is no such group.
    [[nodiscard]] Result<GroupProgress> progressOf(const GroupId &group, QDate until) const;
    [[nodiscard]] Result<Enrolments> enrolments(EnrolmentScope scope) const;
    [[nodiscard]] Result<QList<GroupOutcomes>> outcomes() const;
    /// The next sessions from a day on: of the groups the user trains, or of all when there is none of those.
    [[nodiscard]] Result<Agenda> agenda(QDate from, int atMost) const;
    /// The groups that the user trains; none: of no concern, or of all of them alike.
    [[nodiscard]] Result<QSet<GroupId>> ownGroups() const;
    [[nodiscard]] Result<int> usualLeastPercent() const;
    [[nodiscard]] Result<QList<BelowShare>> belowShare() const;

private:
    [[nodiscard]] Result<int> firstDayOfWeek() const;
    const Session &m_session;
    const StatisticsRepository &m_figures;
    const CentreRepository &m_centre;
    const Directory &m_directory;
};

} // namespace warsha
