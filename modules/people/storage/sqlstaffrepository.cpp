// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstaffrepository.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView allSql =
    u"SELECT id, version, code, key_id, identity, trains, assesses, active, user_id FROM staff ORDER BY code";
constexpr QStringView findSql =
    u"SELECT id, version, code, key_id, identity, trains, assesses, active, user_id FROM staff WHERE id = :id";

SealedStaff toStaff(const Row &row)
{
    StaffMember member;
    member.id = row.id<StaffId>("id"_L1);
    member.key = row.id<KeyId>("key_id"_L1);
    member.code = row.text("code"_L1);
    member.trains = row.flag("trains"_L1);
    member.assesses = row.flag("assesses"_L1);
    member.active = row.flag("active"_L1);
    member.user = row.id<UserId>("user_id"_L1);
    member.version = row.integer("version"_L1);
    return {member, row.bytes("identity"_L1)};
}

Fields toFields(const SealedStaff &staff)
{
    const StaffMember &member = staff.member;
    return {{"code"_L1, member.code},
            {"key_id"_L1, member.key.toText()},
            {"identity"_L1, staff.identity},
            {"trains"_L1, member.trains},
            {"assesses"_L1, member.assesses},
            {"active"_L1, member.active},
            {"user_id"_L1, member.user.isNull() ? QVariant() : QVariant(member.user.toText())}};
}

} // namespace

Result<QList<SealedStaff>> SqlStaffRepository::all() const
{
    return m_database.all(allSql, {}, toStaff);
}

Result<std::optional<SealedStaff>> SqlStaffRepository::find(const StaffId &id) const
{
    return m_database.first(findSql, {{":id"_L1, id.toText()}}, toStaff);
}

Result<void> SqlStaffRepository::add(const SealedStaff &staff)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("staff"_L1, Fields{{"id"_L1, staff.member.id.toText()}} + toFields(staff));
}

Result<void> SqlStaffRepository::change(const SealedStaff &staff)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("staff"_L1, staff.member.id.toText(), staff.member.version, toFields(staff));
}

} // namespace warsha
