// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the centre as charts: the same for Today and for reports.
#pragma once

#include "chartfigure.h"
#include "figures.h"

namespace warsha {

[[nodiscard]] ChartFigure enrolmentChart(const Enrolments &enrolments);
/// leastPercent: the share that is asked; 0 draws no limit.
[[nodiscard]] ChartFigure attendanceChart(const QList<WeekAttendance> &weeks, int leastPercent, const QString &whose);
[[nodiscard]] ChartFigure hoursChart(const QList<WeekHours> &weeks);
[[nodiscard]] ChartFigure outcomesChart(const QList<ProgrammeOutcomes> &programmes);
/// Hours of one person by mode: what the plan asks, and on the average what is recorded and what counts.
[[nodiscard]] ChartFigure progressChart(const GroupProgress &progress);

} // namespace warsha
