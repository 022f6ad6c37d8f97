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

Result<TraineePlacing::Placing> GroupPlacing::placing(By by, const QString &chosen, const QList<PersonId> &present)
{
    WARSHA_TRY(const Group group, m_desk.groups.group(GroupId::fromText(chosen)));
    const QDate day = dayFor(by, group);
    const auto placed = std::make_shared<EnrolmentService::Placed>();
    return Placing {[this, group, day, present, placed](const QList<Person> &people) -> Result<void> {
                        QList<PersonId> all = present;
                        for (const Person &person : people)
                            all.append(person.id);
                        WARSHA_TRY(*placed, m_desk.enrolments.enrolMissing(group.id, all, day));
                        return {};
                    },
                    [group, placed] {
                        const QLocale locale;
                        return tr("%1: %2 enrolled, %3 on the waiting list.")
                            .arg(group.code, locale.toString(placed->inGroup.size()),
                                 locale.toString(placed->waiting.size()));
                    }};
}

} // namespace warsha
