// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupservice.h"

#include "centretime.h"
#include "shortday.h"
#include "trainingbegin.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 60;
constexpr qsizetype longestName = 200;
constexpr int mostPlaces = 10'000;
constexpr int earliestYear = 2000;
constexpr int yearsAhead = 10;

Group tidied(Group group)
{
    group.code = group.code.simplified();
    group.name = group.name.simplified();
    group.project = group.project.simplified();
    return group;
}

} // namespace

GroupService::GroupService(Units &units, const Session &session, const Clock &clock, GroupRepository &groups, CatalogueService &catalogue)
    : m_units(units), m_session(session), m_clock(clock), m_groups(groups), m_catalogue(catalogue)
{
}

Result<QList<GroupListing>> GroupService::groups() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_groups.listings();
}

Result<Group> GroupService::group(const GroupId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<Group> found, m_groups.find(id));
    if (!found)
        return failure(ErrorKind::NotFound, tr("This group is no longer here."), id.toText());
    return *found;
}

Result<Group> GroupService::groupByCode(const QString &code) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<Group> found, m_groups.findByCode(code.simplified()));
    if (!found)
        return failure(ErrorKind::NotFound, tr("There is no group %1.").arg(code));
    return *found;
}

std::optional<GroupFault> GroupService::faultOf(const Group &asked, QDate today)
{
    const Group group = tidied(asked);
    if (group.code.isEmpty())
        return GroupFault{GroupField::Code, tr("A group needs a code, such as FRM-26-A.")};
    for (const auto &[field, length, limit] : {std::tuple(GroupField::Code, group.code.size(), longestCode),
                                               std::tuple(GroupField::Name, group.name.size(), longestName),
                                               std::tuple(GroupField::Project, group.project.size(), longestName)})
        if (length > limit)
            return GroupFault{field, tr("Group %1: the code has at most %2 characters, name and project %3.")
                                         .arg(group.code.left(longestCode)).arg(longestCode).arg(longestName)};
    if (!group.starts.isValid() || !group.ends.isValid())
        return GroupFault{group.starts.isValid() ? GroupField::Ends : GroupField::Starts,
                          tr("Group %1 needs a first and a last day.").arg(group.code)};
    if (group.ends < group.starts)
        return GroupFault{GroupField::Ends, tr("Group %1 would end on %2, before it starts on %3.")
                                                .arg(group.code, shortDay(group.ends), shortDay(group.starts))};
    const int latest = today.year() + yearsAhead;
    for (const auto &[field, day] : {std::pair(GroupField::Starts, group.starts), std::pair(GroupField::Ends, group.ends)})
        if (day.year() < earliestYear || day.year() > latest)
            return GroupFault{field, tr("Group %1: %2 cannot be right. Its days lie between the years %3 and %4.")
                                         .arg(group.code, shortDay(day), QString::number(earliestYear), QString::number(latest))};
    if (group.capacity < 0 || group.capacity > mostPlaces)
        return GroupFault{GroupField::Capacity, tr("Group %1: places are a number from 0 (no limit) to %2.").arg(group.code).arg(mostPlaces)};
    return std::nullopt;
}

Result<Group> GroupService::checked(const Group &asked) const
{
    if (const auto fault = faultOf(asked, centreToday(m_clock)))
        return failure(ErrorKind::Rule, fault->sentence);
    Group group = tidied(asked);
    if (group.name.isEmpty())
        group.name = group.code;
    return group;
}

Result<void> GroupService::checkCodeIsFree(const Group &group) const
{
    WARSHA_TRY(const std::optional<Group> other, m_groups.findByCode(group.code));
    if (other && other->id != group.id)
        return failure(ErrorKind::Conflict, tr("There is a group %1 already.").arg(other->code));
    return {};
}

Result<Group> GroupService::make(Group asked, const QString &verb, const OpId &op, const std::function<Result<void>(const Group &)> &follow)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    WARSHA_TRY(Group group, checked(asked));
    group.id = GroupId::make();
    group.rowVersion = 1;
    WARSHA_TRY(const Committed done, m_units.atomically({verb, {group.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_CHECK(checkCodeIsFree(group));
        WARSHA_CHECK(m_catalogue.version(group.programmeVersion));
        WARSHA_CHECK(m_catalogue.freeze(group.programmeVersion));
        WARSHA_CHECK(m_groups.add(group));
        return follow(group);
    }));
    if (!done.repeated)
        return group;
    WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"training_group"_s));
    return this->group(GroupId::fromText(written.value(0)));
}

Result<Group> GroupService::add(Group asked, const OpId &op)
{
    return make(std::move(asked), u"enrolment.addgroup"_s, op, [](const Group &) { return Result<void>(); });
}

Result<Group> GroupService::addNext(const GroupId &lastId, Group asked, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    WARSHA_TRY(const Group last, group(lastId));
    return make(std::move(asked), u"enrolment.nextintake"_s, op, [&](const Group &next) -> Result<void> {
        for (IntakeFollower *follower : std::as_const(m_followers))
            WARSHA_CHECK(follower->follow(last, next));
        return {};
    });
}

Result<QStringList> GroupService::goesAlong(const GroupId &lastId, const Group &next) const
{
    WARSHA_TRY(const Group last, group(lastId));
    QStringList sentences;
    for (const IntakeFollower *follower : m_followers) {
        WARSHA_TRY(const QStringList told, follower->tell(last, next));
        sentences.append(told);
    }
    return sentences;
}

Result<QList<Group>> GroupService::beginDue(const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    QList<Group> begun;
    WARSHA_TRY(const Committed done, m_units.atomically({u"enrolment.begingroups"_s, {}}, m_session.actor(op), [&]() -> Result<void> {
        begun.clear();
        WARSHA_TRY(const QList<GroupListing> listings, m_groups.listings());
        for (const GroupListing &listing : listings) {
            if (!isDue(listing, centreToday(m_clock)))
                continue;
            WARSHA_CHECK(beginGroup(m_groups, listing.group.id));
            begun.append(listing.group);
        }
        return {};
    }));
    if (!done.repeated)
        return begun;
    WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"training_group"_s));
    for (const QString &id : written) {
        WARSHA_TRY(const Group group, this->group(GroupId::fromText(id)));
        begun.append(group);
    }
    return begun;
}

Result<Group> GroupService::change(const Group &asked, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    WARSHA_TRY(const Group group, checked(asked));
    WARSHA_CHECK(m_units.atomically({u"enrolment.changegroup"_s, {group.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_CHECK(checkCodeIsFree(group));
        WARSHA_TRY(const std::optional<Group> stored, m_groups.find(group.id));
        if (stored && stored->programmeVersion != group.programmeVersion)
            return failure(ErrorKind::Rule, tr("Group %1 keeps the programme version it was made with.").arg(group.code));
        return m_groups.change(group);
    }));
    return this->group(group.id);
}

} // namespace warsha
