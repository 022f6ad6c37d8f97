// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupservice.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 60;
constexpr qsizetype longestName = 200;
constexpr int mostPlaces = 10'000;

} // namespace

GroupService::GroupService(Units &units, const Session &session, GroupRepository &groups, CatalogueService &catalogue)
    : m_units(units), m_session(session), m_groups(groups), m_catalogue(catalogue)
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

Result<Group> GroupService::checked(Group group) const
{
    group.code = group.code.simplified();
    group.name = group.name.simplified();
    group.project = group.project.simplified();
    if (group.code.isEmpty())
        return failure(ErrorKind::Rule, tr("A group needs a code, such as FRM-26-A."));
    if (group.code.size() > longestCode || group.name.size() > longestName || group.project.size() > longestName)
        return failure(ErrorKind::Rule, tr("Group %1: the code has at most %2 characters, name and project %3.")
                                            .arg(group.code.left(longestCode)).arg(longestCode).arg(longestName));
    if (!group.starts.isValid() || !group.ends.isValid())
        return failure(ErrorKind::Rule, tr("Group %1 needs a first and a last day.").arg(group.code));
    if (group.ends < group.starts)
        return failure(ErrorKind::Rule, tr("Group %1 would end on %2, before it starts on %3.")
                                            .arg(group.code, group.ends.toString(Qt::ISODate), group.starts.toString(Qt::ISODate)));
    if (group.capacity < 0 || group.capacity > mostPlaces)
        return failure(ErrorKind::Rule, tr("Group %1: places are a number from 0 (no limit) to %2.").arg(group.code).arg(mostPlaces));
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

Result<Group> GroupService::add(Group asked, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditGroups));
    WARSHA_TRY(Group group, checked(asked));
    group.id = GroupId::make();
    group.rowVersion = 1;
    WARSHA_TRY(const Committed done, m_units.atomically({u"enrolment.addgroup"_s, {group.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_CHECK(checkCodeIsFree(group));
        WARSHA_CHECK(m_catalogue.version(group.programmeVersion));
        WARSHA_CHECK(m_catalogue.freeze(group.programmeVersion));
        return m_groups.add(group);
    }));
    if (!done.repeated)
        return group;
    WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"training_group"_s));
    return this->group(GroupId::fromText(written.value(0)));
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
