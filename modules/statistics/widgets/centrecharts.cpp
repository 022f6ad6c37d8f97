// SPDX-License-Identifier: GPL-3.0-or-later
#include "centrecharts.h"

#include "daywords.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CentreCharts)
};

QString weekName(QDate week)
{
    return dayInWords(week, u"d MMM");
}

QString programmeName(const LocalisedText &titles, const QString &code)
{
    const QString title = titles.here();
    return title.isEmpty() ? code : title;
}

/// A series of one number of each row.
template<typename Row, typename Number>
ChartSeries seriesOf(const QString &name, const QList<Row> &rows, Number number)
{
    ChartSeries series{name, {}};
    for (const Row &row : rows)
        series.values.append(double(number(row)));
    return series;
}

bool isUsed(const QList<WeekHours> &weeks, Mode mode)
{
    return std::ranges::any_of(weeks, [mode](const WeekHours &week) { return week.recorded[mode] != 0; });
}

} // namespace

ChartFigure enrolmentChart(const Enrolments &enrolments)
{
    ChartFigure figure{ChartFigure::Kind::Bars, ChartFigure::Unit::Count, Text::tr("Enrolled by programme"), Text::tr("Trainees in training now"),
                       Text::tr("Programme"), {}, false, {}};
    bool hasOthers = false;
    for (const ProgrammeEnrolment &programme : enrolments.programmes) {
        figure.categories.append(programmeName(programme.titles, programme.code));
        hasOthers = hasOthers || programme.others > 0;
    }
    figure.series = {seriesOf(Text::tr("Women"), enrolments.programmes, [](const auto &each) { return each.women; }),
                     seriesOf(Text::tr("Men"), enrolments.programmes, [](const auto &each) { return each.men; })};
    if (hasOthers)
        figure.series.append(seriesOf(Text::tr("Not stated"), enrolments.programmes, [](const auto &each) { return each.others; }));
    return figure;
}

ChartFigure attendanceChart(const QList<WeekAttendance> &weeks, int leastPercent, const QString &whose)
{
    ChartFigure figure{ChartFigure::Kind::Line, ChartFigure::Unit::Percent, Text::tr("Attendance by week"), Text::tr("Per cent of the hours taught"),
                       Text::tr("Week of"), {}, true, {{whose, {}}}};
    for (const WeekAttendance &week : weeks) {
        figure.categories.append(weekName(week.week));
        figure.series.first().values.append(week.taught > 0 ? std::optional(week.share() / 10.0) : std::nullopt);
    }
    if (leastPercent > 0)
        figure.limit = ChartLimit{Text::tr("%1 asked", "a per cent").arg(chartValueText(leastPercent, ChartFigure::Unit::Percent)), double(leastPercent)};
    return figure;
}

ChartFigure hoursChart(const QList<WeekHours> &weeks)
{
    ChartFigure figure{ChartFigure::Kind::Stacked, ChartFigure::Unit::Hours, Text::tr("Hours by week and mode"),
                       Text::tr("Hours recorded, of everybody together"), Text::tr("Week of"), {}, true, {}};
    for (const WeekHours &week : weeks)
        figure.categories.append(weekName(week.week));
    for (const Mode mode : allModes)
        if (isUsed(weeks, mode))
            figure.series.append(seriesOf(modeName(mode), weeks, [mode](const WeekHours &week) { return week.recorded[mode] / 60; }));
    return figure;
}

ChartFigure outcomesChart(const QList<ProgrammeOutcomes> &programmes)
{
    ChartFigure figure{ChartFigure::Kind::Stacked, ChartFigure::Unit::Count, Text::tr("Results by programme"),
                       Text::tr("Units of everybody in groups that are not over, one for each person and unit"), Text::tr("Programme"), {}, false, {}};
    for (const ProgrammeOutcomes &programme : programmes)
        figure.categories.append(programmeName(programme.titles, programme.code));
    figure.series = {seriesOf(Text::tr("Achieved"), programmes, [](const auto &each) { return each.achieved; }),
                     seriesOf(Text::tr("Not yet"), programmes, [](const auto &each) { return each.notYet; }),
                     seriesOf(Text::tr("Not assessed"), programmes, [](const auto &each) { return each.open(); })};
    return figure;
}

ChartFigure progressChart(const GroupProgress &progress)
{
    ChartFigure figure{ChartFigure::Kind::Bars, ChartFigure::Unit::Hours, Text::tr("Progress of a group"), Text::tr("Hours of one person, on average"),
                       Text::tr("Mode"), {}, false, {}};
    QList<Mode> modes;
    for (const Mode mode : allModes)
        if (progress.required[mode] > 0 || progress.recorded[mode] > 0)
            modes.append(mode);
    for (const Mode mode : std::as_const(modes))
        figure.categories.append(modeName(mode));
    const auto hours = [&](const PerMode &minutes, int people) {
        return [&minutes, people](Mode mode) { return people > 0 ? minutes[mode] / 60.0 / people : 0; };
    };
    figure.series = {seriesOf(Text::tr("Planned"), modes, hours(progress.required, 1)),
                     seriesOf(Text::tr("Recorded"), modes, hours(progress.recorded, progress.people)),
                     seriesOf(Text::tr("Counted"), modes, hours(progress.counted, progress.people))};
    return figure;
}

} // namespace warsha
