// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of Today: read in the database's thread, one after the other, and shown.
#include "daywords.h"
#include "todaypage.h"

#include "agendamodel.h"
#include "centrecharts.h"
#include "chartcard.h"
#include "desktable.h"
#include "figurecard.h"
#include "groupchooser.h"
#include "hourfigure.h"
#include "persontexts.h"
#include "tasklistmodel.h"
#include "walltime.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartWeeks = 12;
constexpr int cardWeeks = 4;
constexpr int mostSessions = 24;

struct NamedAgenda {
    Agenda agenda;
    QHash<StaffId, QString> names;
};

struct Attendance12 {
    QList<WeekAttendance> weeks;
    int leastPercent = 0;
};

/// Of all, since all are counted above it; how many have not stated it is said beside.
QString womenText(const PeopleCount &all)
{
    const int stated = all.women + all.men;
    if (stated == 0)
        return {};
    const QString women = TodayPage::tr("%1 women", "a per cent").arg(percentText(all.women * 1000 / all.people));
    return stated == all.people ? women : TodayPage::tr("%1, %n not stated", "60 % women, and whose sex is unknown", all.people - stated).arg(women);
}

} // namespace

QDate TodayPage::today() const
{
    return dayOf(m_desk.clock.seconds(), m_desk.hours.zone());
}

void TodayPage::refresh()
{
    m_header->setFacts(wholeDay(today()));
    ++m_turn;
    m_step = 0;
    readNext();
    countTasks();
    watch();
}

void TodayPage::readNext()
{
    static constexpr std::array steps{&TodayPage::readEnrolments, &TodayPage::readAgenda, &TodayPage::readAttendance,
                                      &TodayPage::readHours, &TodayPage::readOutcomes, &TodayPage::readGroups};
    if (m_step < steps.size())
        (this->*steps[m_step++])();
}

template<typename Read, typename Show>
void TodayPage::read(Read read, Show show)
{
    m_desk.groups.worker.run(this, read, [this, show, turn = m_turn](const auto &found) {
        if (turn != m_turn)
            return;
        if (found)
            show(*found);
        else
            Q_EMIT failed(found.error().message);
        readNext();
    });
}

void TodayPage::readEnrolments()
{
    read([statistics = &m_desk.statistics] { return statistics->enrolments(EnrolmentScope::Now); }, [this](const Enrolments &found) {
        m_people = found.all.people;
        m_inTraining->setFigure(QLocale().toString(m_people));
        m_inTraining->setFact(StatusShape::None, womenText(found.all));
        m_enrolmentChart->setFigure(enrolmentChart(found), tr("Nobody is in training."));
        tellWhetherEmpty();
    });
}

void TodayPage::readAgenda()
{
    read([statistics = &m_desk.statistics, staff = &m_desk.staff, day = today(), script = windowScript()]() -> Result<NamedAgenda> {
        NamedAgenda found;
        WARSHA_TRY(found.agenda, statistics->agenda(day, mostSessions));
        WARSHA_TRY(const QList<StaffMember> members, staff->list());
        for (const StaffMember &member : members)
            found.names.insert(member.id, member.printedIn(script));
        return found;
    }, [this](const NamedAgenda &found) {
        m_agenda->setAgenda(found.agenda, found.names, today(), m_desk.clock.seconds(), m_desk.hours.zone());
        const QString own = m_agenda->isTodayAlone() ? tr("Your sessions today") : m_agenda->isToday() ? tr("Your sessions, today and next") : tr("Your next sessions");
        const QString all = m_agenda->isTodayAlone() ? tr("Sessions today") : m_agenda->isToday() ? tr("Sessions, today and next") : tr("Next sessions");
        const QString title = m_agenda->isOwn() ? own : all;
        m_sessionTitle->setText(title);
        m_sessions->setAccessibleName(title);
        m_sessions->setVisible(m_agenda->rowCount() > 0);
        m_noSessions->setText(tr("No session is planned from today on. The timetable of a group is made under Hours."));
        m_noSessions->setVisible(m_agenda->rowCount() == 0);
    });
}

void TodayPage::readAttendance()
{
    const QDate day = today();
    read([statistics = &m_desk.statistics, day]() -> Result<Attendance12> {
        Attendance12 found;
        WARSHA_TRY(found.weeks, statistics->attendanceByWeek(day.addDays(-7 * (chartWeeks - 1)), day));
        WARSHA_TRY(found.leastPercent, statistics->usualLeastPercent());
        return found;
    }, [this](const Attendance12 &found) {
        const WeekAttendance lately = sumOf(found.weeks.sliced(qMax<qsizetype>(0, found.weeks.size() - cardWeeks)));
        m_attendance->setFigure(lately.taught > 0 ? percentText(lately.share()) : u"–"_s);
        m_attendanceChart->setFigure(attendanceChart(found.weeks, found.leastPercent, tr("All groups")),
                                     tr("No session was recorded in the last %n week(s).", nullptr, chartWeeks));
    });
}

void TodayPage::readHours()
{
    const QDate day = today();
    read([statistics = &m_desk.statistics, day] { return statistics->hoursByWeek(day.addDays(-7 * (chartWeeks - 1)), day); },
         [this](const QList<WeekHours> &weeks) {
        m_hours->setFigure(hoursText(weeks.last().recorded.total()));
        const int before = weeks.size() > 1 ? weeks.at(weeks.size() - 2).recorded.total() : 0;
        m_hours->setFact(StatusShape::None, tr("last week %1", "hours").arg(hoursText(before)));
        m_hoursChart->setFigure(hoursChart(weeks), tr("No hours were recorded in the last %n week(s).", nullptr, chartWeeks));
    });
}

void TodayPage::readOutcomes()
{
    read([statistics = &m_desk.statistics] { return statistics->outcomes(); }, [this](const QList<GroupOutcomes> &groups) {
        QList<ProgrammeOutcomes> programmes = byProgramme(groups);
        programmes.removeIf([](const ProgrammeOutcomes &programme) { return programme.places == 0; });
        m_outcomesChart->setFigure(outcomesChart(programmes), tr("Nobody is in a group whose programme has units."));
    });
}

void TodayPage::readGroups()
{
    m_chooser->reload();
}

void TodayPage::readProgress(const GroupId &group)
{
    if (group.isNull()) {
        m_progressChart->setFigure(progressChart({}), tr("There is no group yet."));
        m_groupChart->setFigure(attendanceChart({}, 0, {}), tr("There is no group yet."));
        return;
    }
    m_desk.groups.worker.run(this, [statistics = &m_desk.statistics, group, day = today()] { return statistics->progressOf(group, day); },
                             [this, group](const Result<GroupProgress> &progress) {
        if (group != m_chooser->chosen())
            return;
        if (!progress)
            return Q_EMIT failed(progress.error().message);
        m_progressChart->setFigure(progressChart(*progress), tr("Nobody is in this group, and its programme asks no hours."));
        ChartFigure attendance = attendanceChart(progress->weeks, progress->leastPercent, progress->name);
        attendance.title = tr("Attendance of the group");
        m_groupChart->setFigure(attendance, tr("No session of this group was recorded yet."));
    });
}

void TodayPage::countTasks()
{
    for (int i = 0; i < m_desk.tasks.size(); ++i)
        m_desk.tasks.at(i)->count(this, [this, i](const TaskLine &line) {
            m_taskList->setLine(i, line);
            m_counted.insert(i);
            tellTasks();
        });
}

void TodayPage::tellTasks()
{
    const bool any = m_taskList->rowCount() > 0;
    m_tasks->setVisible(any);
    if (m_counted.size() >= m_desk.tasks.size())
        m_noTasks->setText(tr("Nothing waits for you."));
    m_noTasks->setVisible(!any);
}

void TodayPage::watch()
{
    m_desk.watch.below.get(this, [this](const QList<BelowShare> &below) {
        const int count = int(peopleIn(below).size());
        m_attendance->setFact(count > 0 ? StatusShape::Below : StatusShape::Done,
                              count > 0 ? tr("%n below their share", nullptr, count) : tr("nobody below their share"), count > 0);
    });
    if (!m_ready)
        return;
    m_desk.watch.readiness.get(this, [this](const QList<GroupReadiness> &groups) {
        const GroupReadiness all = sumOf(groups);
        m_ready->setFigure(QLocale().toString(all.ready));
        m_ready->setFact(all.blocked > 0 ? StatusShape::Blocked : StatusShape::None,
                         all.blocked > 0 ? tr("%n blocked", nullptr, all.blocked) : QString());
    });
}

void TodayPage::tellWhetherEmpty()
{
    m_emptyCard->setVisible(m_people == 0);
}

} // namespace warsha
