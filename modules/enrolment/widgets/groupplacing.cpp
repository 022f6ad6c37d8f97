// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupplacing.h"

#include "centretime.h"
#include "placing.h"
#include "shortday.h"

#include <QLocale>

namespace warsha {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::GroupPlacing)
};

/// openOnly: groups that somebody may still join; words: how one is shown.
Result<ImportChoice> amongGroups(const GroupDesk &desk, const QString &label, const QString &none, bool openOnly,
                                 const std::function<QString(const Group &)> &words)
{
    ImportChoice choice{chosenGroup, label, ImportChoice::Kind::List, {{QString(), none}}};
    WARSHA_TRY(const QList<GroupListing> groups, desk.groups.groups());
    for (const GroupListing &listing : groups)
        if (!openOnly || listing.group.state == GroupState::Planned || listing.group.state == GroupState::Running)
            choice.values.append({listing.group.id.toText(), words(listing.group)});
    return choice;
}

} // namespace

Result<ImportChoice> groupChoice(const GroupDesk &desk)
{
    WARSHA_TRY(ImportChoice choice, amongGroups(desk, Say::tr("Group"), Say::tr("Choose a group"), false, [](const Group &group) { return group.code; }));
    choice.isRequired = true;
    if (choice.values.size() == 2) // one group needs no choosing
        choice.value = choice.values.last().first;
    return choice;
}

QDate GroupPlacing::dayFor(By by, const Group &group) const
{
    return by == By::Table ? group.starts : usualEnrolmentDay(group, centreToday(m_clock));
}

Result<ImportChoice> GroupPlacing::choice(By by) const
{
    const auto words = [this, by](const Group &group) { return tr("%1, enrolled on %2").arg(group.code, shortDay(dayFor(by, group))); };
    return amongGroups(m_desk, tr("Enrol into"), tr("No group"), true, words);
}

QString GroupPlacing::whyNotInto(const QString &place) const
{
    const Result<Group> group = m_desk.groups.groupByCode(place);
    if (!group)
        return group.error().message;
    const bool isOver = group->state == GroupState::Finished || group->state == GroupState::Cancelled;
    return isOver ? tr("Group %1 is %2; nobody can join it.").arg(group->code, groupStateName(group->state).toLower()) : QString();
}

Result<TraineePlacing::Placing> GroupPlacing::placing(By by, const QString &chosen, const QList<PersonId> &present, const Named &named)
{
    QHash<QString, Group> groups; // by what a row says
    if (!chosen.isEmpty()) {
        WARSHA_TRY(groups[QString()], m_desk.groups.group(GroupId::fromText(chosen)));
    }
    for (const QString &place : named.people + named.present) {
        if (place.isEmpty() || groups.contains(place))
            continue;
        WARSHA_TRY(groups[place], m_desk.groups.groupByCode(place));
    }
    const auto placed = std::make_shared<QMap<QString, EnrolmentService::Placed>>();
    return Placing {[this, by, groups, present, named, placed](const QList<Person> &people) -> Result<void> {
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
                        for (const auto &[group, members] : std::as_const(into)) {
                            WARSHA_TRY((*placed)[group.code], m_desk.enrolments.enrolMissing(group.id, members, dayFor(by, group)));
                        }
                        return {};
                    },
                    [placed] {
                        const QLocale locale;
                        QStringList sentences;
                        for (auto group = placed->cbegin(); group != placed->cend(); ++group)
                            sentences.append(tr("%1: %2 enrolled, %3 on the waiting list.")
                                                 .arg(group.key(), locale.toString(group->inGroup.size()), locale.toString(group->waiting.size())));
                        return sentences.join(u' ');
                    }};
}

} // namespace warsha
