// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticsservice.h"

#include "centrerepository.h"
#include "directory.h"

#include <QSet>

#include <algorithm>

namespace warsha {

namespace {

/// How many were in a group on a day, asked for many days: two sorted lists of days rather than everybody each time.
class Headcount
{
public:
    explicit Headcount(const QList<Membership> &members)
    {
        for (const Membership &member : members) {
            m_begun[member.group].append(member.from);
            if (member.to.isValid())
                m_ended[member.group].append(member.to);
        }
        for (auto *days : {&m_begun, &m_ended})
            for (auto it = days->begin(); it != days->end(); ++it)
                std::ranges::sort(*it);
    }
    /// The last day of somebody still counts, as it does in the ledger.
    [[nodiscard]] qint64 on(const GroupId &group, QDate day) const
    {
        return upTo(m_begun, group, day) - upTo(m_ended, group, day.addDays(-1));
    }

private:
    using Days = QHash<GroupId, QList<QDate>>;
    [[nodiscard]] static qint64 upTo(const Days &days, const GroupId &group, QDate day)
    {
        const auto found = days.constFind(group);
        return found == days.cend() ? 0 : std::upper_bound(found->cbegin(), found->cend(), day) - found->cbegin();
    }
    Days m_begun;
    Days m_ended;
};

template<typename Week>
QList<Week> emptyWeeks(QDate from, QDate to, int firstDay)
{
    QList<Week> weeks;
    for (const QDate week : weeksBetween(from, to, firstDay)) {
        weeks.append(Week());
        weeks.last().week = week;
    }
    return weeks;
}

/// The week a day falls into; the days asked for are those of the weeks.
template<typename Week>
Week &weekAt(QList<Week> &weeks, QDate day)
{
    return weeks[weeks.first().week.daysTo(day) / 7];
}

Enrolments countedBySex(const QList<ProgrammePerson> &people, const DirectorySnapshot &directory)
{
    Enrolments found;
    QSet<PersonId> seen;
    for (const ProgrammePerson &each : people) {
        if (found.programmes.isEmpty() || found.programmes.last().programme != each.programme)
            found.programmes.append(ProgrammeEnrolment{each.programme, each.code, each.titles});
        const Person *const person = directory.find(each.person);
        const Sex sex = person ? person->identity.sex : Sex::NotStated;
        ProgrammeEnrolment &programme = found.programmes.last();
        (sex == Sex::Female ? programme.women : sex == Sex::Male ? programme.men : programme.others) += 1;
        if (seen.contains(each.person))
            continue;
        seen.insert(each.person);
        ++found.all.people;
        found.all.women += sex == Sex::Female ? 1 : 0;
        found.all.men += sex == Sex::Male ? 1 : 0;
    }
    std::ranges::stable_sort(found.programmes, std::ranges::greater(), &ProgrammeEnrolment::total);
    return found;
}

} // namespace

Result<int> StatisticsService::firstDayOfWeek() const
{
    WARSHA_TRY(const auto profile, m_centre.profile());
    return profile ? profile->weekStart : int(Qt::Monday);
}

Result<QList<WeekHours>> StatisticsService::hoursByWeek(QDate from, QDate to) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const int firstDay, firstDayOfWeek());
    QList<WeekHours> weeks = emptyWeeks<WeekHours>(from, to, firstDay);
    if (weeks.isEmpty())
        return weeks;
    WARSHA_TRY(const QList<DayMinutes> days, m_figures.minutesByDay(weeks.first().week, weeks.last().week.addDays(6)));
    for (const DayMinutes &day : days) {
        WeekHours &week = weekAt(weeks, day.day);
        week.recorded[day.mode] += int(day.recorded);
        week.counted[day.mode] += int(day.counted);
    }
    return weeks;
}

Result<QList<WeekAttendance>> StatisticsService::attendanceByWeek(QDate from, QDate to, const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const int firstDay, firstDayOfWeek());
    QList<WeekAttendance> weeks = emptyWeeks<WeekAttendance>(from, to, firstDay);
    if (weeks.isEmpty())
        return weeks;
    WARSHA_TRY(const QList<TaughtSession> sessions, m_figures.taughtSessions(weeks.first().week, weeks.last().week.addDays(6), group));
    WARSHA_TRY(const QList<Membership> members, m_figures.memberships(group));
    const Headcount heads(members);
    for (const TaughtSession &session : sessions) {
        WeekAttendance &week = weekAt(weeks, session.day);
        week.taught += session.planned * std::max<qint64>(0, heads.on(session.group, session.day) - session.blank); // blanks count neither way
        week.attended += session.attended;
    }
    return weeks;
}

Result<GroupProgress> StatisticsService::progressOf(const GroupId &group, QDate until) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<GroupPlan> plan, m_figures.plan(group));
    if (!plan)
        return failure(ErrorKind::NotFound, tr("This group is no longer here."), group.toText());
    GroupProgress progress{plan->group, plan->code, plan->name, plan->people, plan->required, plan->leastPercent, {}, {}, {}};
    WARSHA_TRY(const QList<DayMinutes> minutes, m_figures.minutesOf(group));
    for (const DayMinutes &each : minutes) {
        progress.recorded[each.mode] += int(each.recorded);
        progress.counted[each.mode] += int(each.counted);
    }
    WARSHA_TRY(progress.weeks, attendanceByWeek(plan->starts, std::min(plan->ends, until), group));
    return progress;
}

Result<Enrolments> StatisticsService::enrolments(EnrolmentScope scope) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const QList<ProgrammePerson> people, m_figures.enrolled(scope));
    return countedBySex(people, *m_directory.snapshot());
}

Result<QList<GroupOutcomes>> StatisticsService::outcomes() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_figures.outcomes();
}

Result<Agenda> StatisticsService::agenda(QDate from, int atMost) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(QList<AgendaSession> mine, m_figures.agenda(from, atMost, m_session.user()));
    if (!mine.isEmpty())
        return Agenda{std::move(mine), true};
    WARSHA_TRY(QList<AgendaSession> all, m_figures.agenda(from, atMost, {}));
    return Agenda{std::move(all), false};
}

Result<QSet<GroupId>> StatisticsService::ownGroups() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_figures.groupsTrainedBy(m_session.user());
}

Result<int> StatisticsService::usualLeastPercent() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_figures.usualLeastPercent();
}

Result<QList<BelowShare>> StatisticsService::belowShare() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_figures.belowShare();
}

} // namespace warsha
