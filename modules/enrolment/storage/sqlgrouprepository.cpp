// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlgrouprepository.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView listingsSql =
    u"SELECT g.id, g.version, g.code, g.name, g.programme_version_id, g.starts, g.ends, g.capacity, g.state, g.project, "
    "p.code AS programme_code, v.number AS version_number, "
    "SUM(CASE WHEN e.status = 'applied' THEN 1 ELSE 0 END) AS applied, "
    "SUM(CASE WHEN e.status = 'waitlisted' THEN 1 ELSE 0 END) AS waitlisted, "
    "SUM(CASE WHEN e.status = 'offered' THEN 1 ELSE 0 END) AS offered, "
    "SUM(CASE WHEN e.status IN ('enrolled', 'active') THEN 1 ELSE 0 END) AS enrolled, "
    "SUM(CASE WHEN e.status = 'completed' THEN 1 ELSE 0 END) AS completed, "
    "SUM(CASE WHEN e.status IN ('withdrawn', 'transferred', 'not-taken-up') THEN 1 ELSE 0 END) AS gone "
    "FROM training_group g "
    "JOIN programme_version v ON v.id = g.programme_version_id "
    "JOIN programme p ON p.id = v.programme_id "
    "LEFT JOIN enrolment e ON e.group_id = g.id "
    "GROUP BY g.id, p.code, v.number "
    "ORDER BY g.starts DESC, g.code_key";
constexpr QStringView findSql =
    u"SELECT id, version, code, name, programme_version_id, starts, ends, capacity, state, project "
    "FROM training_group WHERE id = :id";
constexpr QStringView findByCodeSql =
    u"SELECT id, version, code, name, programme_version_id, starts, ends, capacity, state, project "
    "FROM training_group WHERE code_key = :key";

Group toGroup(const Row &row)
{
    Group group;
    group.id = row.id<GroupId>("id"_L1);
    group.code = row.text("code"_L1);
    group.name = row.text("name"_L1);
    group.programmeVersion = row.id<ProgrammeVersionId>("programme_version_id"_L1);
    group.starts = QDate::fromString(row.text("starts"_L1), Qt::ISODate);
    group.ends = QDate::fromString(row.text("ends"_L1), Qt::ISODate);
    group.capacity = int(row.integer("capacity"_L1));
    group.state = groupStateFromCode(row.text("state"_L1)).value_or(GroupState::Planned);
    group.project = row.text("project"_L1);
    group.rowVersion = row.integer("version"_L1);
    return group;
}

GroupListing toListing(const Row &row)
{
    GroupListing listing;
    listing.group = toGroup(row);
    listing.programmeCode = row.text("programme_code"_L1);
    listing.versionNumber = int(row.integer("version_number"_L1));
    listing.counts.applied = int(row.integer("applied"_L1));
    listing.counts.waitlisted = int(row.integer("waitlisted"_L1));
    listing.counts.offered = int(row.integer("offered"_L1));
    listing.counts.enrolled = int(row.integer("enrolled"_L1));
    listing.counts.completed = int(row.integer("completed"_L1));
    listing.counts.left = int(row.integer("gone"_L1));
    return listing;
}

Fields toFields(const Group &group)
{
    return {{"code"_L1, group.code},
            {"code_key"_L1, group.code.toLower()},
            {"name"_L1, group.name},
            {"programme_version_id"_L1, group.programmeVersion.toText()},
            {"starts"_L1, group.starts.toString(Qt::ISODate)},
            {"ends"_L1, group.ends.toString(Qt::ISODate)},
            {"capacity"_L1, group.capacity},
            {"state"_L1, groupStateCode(group.state)},
            {"project"_L1, group.project}};
}

} // namespace

Result<QList<GroupListing>> SqlGroupRepository::listings() const
{
    return m_database.all(listingsSql, {}, toListing);
}

Result<std::optional<Group>> SqlGroupRepository::find(const GroupId &id) const
{
    return m_database.first(findSql, {{":id"_L1, id.toText()}}, toGroup);
}

Result<std::optional<Group>> SqlGroupRepository::findByCode(const QString &code) const
{
    return m_database.first(findByCodeSql, {{":key"_L1, code.toLower()}}, toGroup);
}

Result<void> SqlGroupRepository::add(const Group &group)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("training_group"_L1, Fields{{"id"_L1, group.id.toText()}} + toFields(group));
}

Result<void> SqlGroupRepository::change(const Group &group)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("training_group"_L1, group.id.toText(), group.rowVersion, toFields(group));
}

} // namespace warsha
