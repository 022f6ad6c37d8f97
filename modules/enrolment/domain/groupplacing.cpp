// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupplacing.h"

#include "centretime.h"
#include "placing.h"
#include "shortday.h"

#include <QLocale>

namespace warsha {

QDate GroupPlacing::dayFor(By by, const Group &group) const
{
    if (m_day.isValid())
        return m_day;
    return by == By::Table ? group.starts : usualEnrolmentDay(group, centreToday(m_clock));
}

/// Those that somebody may still join.
Result<QList<TraineePlacing::Place>> GroupPlacing::places(By by) const
{
    QList<Place> places;
    WARSHA_TRY(const QList<GroupListing> groups, m_groups.groups());
    for (const GroupListing &listing : groups) {
        const Group &group = listing.group;
        if (group.state == GroupState::Planned || group.state == GroupState::Running)
            places.append({group.id.toText(), tr("%1, enrolled on %2").arg(group.code, shortDay(dayFor(by, group)))});
    }
    return places;
}

QString GroupPlacing::whyNotInto(const QString &place) const
{
    const Result<Group> group = m_groups.groupByCode(place);
    if (!group)
        return group.error().message;
    const bool isOver = group->state == GroupState::Finished || group->state == GroupState::Cancelled;
    return isOver ? tr("Group %1 is %2; nobody can join it.").arg(group->code, groupStateName(group->state).toLower()) : QString();
}

Result<TraineePlacing::Placing> GroupPlacing::placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named)
{
    QHash<QString, Group> groups; // by what a row says
    if (!chosen.isEmpty()) {
        WARSHA_TRY(groups[QString()], m_groups.group(GroupId::fromText(chosen)));
    }
    for (const QString &place : named.people + named.present) {
        if (place.isEmpty() || groups.contains(place))
            continue;
        WARSHA_TRY(groups[place], m_groups.groupByCode(place));
    }
    const auto placed = std::make_shared<QList<Placed>>();
    return Placing{[this, by, groups, present, named, placed](const QList<Person> &people) -> Result<void> {
                       QMap<QString, std::pair<Group, QList<PersonId>>> into;
                       const auto take = [&](const PersonId &person, const QString &place) {
                           if (const auto group = groups.constFind(place); group != groups.cend()) {
                               into[group->code].first = *group;
                               into[group->code].second.append(person);
                           }
                       };
                       for (qsizetype i = 0; i < present.size(); ++i)
                           take(present.at(i), named.present.value(i));
                       for (qsizetype i = 0; i < people.size(); ++i)
                           take(people.at(i).id, named.people.value(i));
                       placed->clear(); // a step that could not be serialised is done again
                       for (const auto &[group, members] : std::as_const(into)) {
                           WARSHA_TRY(const auto done, m_enrolments.enrolMissing(group.id, members, dayFor(by, group)));
                           placed->append({group.code, done.inGroup.size(), done.waiting.size()});
                       }
                       return {};
                   },
                   [placed] { return *placed; },
                   [placed] {
                       const QLocale locale;
                       QStringList sentences;
                       for (const Placed &each : std::as_const(*placed))
                           sentences.append(tr("%1: %2 enrolled, %3 on the waiting list.")
                                                .arg(each.place, locale.toString(each.in), locale.toString(each.waiting)));
                       return sentences.join(u' ');
                   }};
}

} // namespace warsha
