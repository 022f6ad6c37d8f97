// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffservice.h"

#include "identitycodec.h"
#include "identityrules.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Identity identityOf(const StaffMember &member)
{
    Identity identity;
    identity.names = member.names;
    if (!member.phone.isEmpty())
        identity.phones = {member.phone};
    return identity;
}

QString nextCode(const QList<SealedStaff> &staff)
{
    int highest = 0;
    for (const SealedStaff &one : staff)
        if (one.member.code.startsWith("S-"_L1))
            highest = qMax(highest, QStringView(one.member.code).mid(2).toInt());
    return u"S-%1"_s.arg(highest + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

StaffService::StaffService(Units &units, const Session &session, KeyRing &keys, StaffRepository &staff)
    : m_units(units), m_session(session), m_keys(keys), m_staff(staff)
{
}

Result<QList<StaffMember>> StaffService::list() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const QList<SealedStaff> rows, m_staff.all());
    QList<StaffMember> members;
    for (const SealedStaff &row : rows) {
        WARSHA_TRY(const StaffMember member, opened(row));
        members.append(member);
    }
    return members;
}

Result<std::optional<StaffMember>> StaffService::find(const StaffId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<SealedStaff> row, m_staff.find(id));
    if (!row)
        return std::optional<StaffMember>();
    WARSHA_TRY(const StaffMember member, opened(*row));
    return std::optional(member);
}

Result<StaffMember> StaffService::opened(const SealedStaff &sealed) const
{
    WARSHA_TRY(const SymmetricKey key, m_keys.open(sealed.member.key));
    WARSHA_TRY(const Identity identity, unsealStaffIdentity({sealed.member.key, key}, sealed.identity));
    StaffMember member = sealed.member;
    member.names = identity.names;
    member.phone = identity.phones.value(0);
    return member;
}

Result<StaffMember> StaffService::checked(StaffMember member) const
{
    // Bounds of the birth date do not matter here; any day will do.
    WARSHA_TRY(const Identity identity, checkedIdentity(identityOf(member), QDate(2000, 1, 1)));
    member.names = identity.names;
    member.phone = identity.phones.value(0);
    member.code = tidied(member.code);
    if (member.code.size() > 40)
        return failure(ErrorKind::Rule, tr("The short code of a staff member has at most 40 characters."));
    return member;
}

/// No code twice, in any case of letters; a new one is one word, as files and the command line say who it is by it. What was
/// written before that was asked stays until it is changed.
Result<void> StaffService::checkedCode(const StaffMember &member, const QList<SealedStaff> &staff)
{
    const auto before = std::ranges::find(staff, member.id, [](const SealedStaff &each) { return each.member.id; });
    if (member.code.contains(u' ') && (before == staff.cend() || before->member.code != member.code))
        return failure(ErrorKind::Rule, tr("“%1” is not a short code: a code is one word without a space, such as %2. The name stands beside it.")
                                            .arg(member.code, nextCode(staff)));
    for (const SealedStaff &other : staff)
        if (other.member.id != member.id && other.member.code.compare(member.code, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::Conflict, tr("There is a staff member %1 already.").arg(member.code));
    return {};
}

/// One person of the staff for each user: registers and results name them by it.
Result<void> StaffService::checkedUser(const StaffMember &member, const QList<SealedStaff> &staff) const
{
    const auto other = std::ranges::find_if(staff, [&member](const SealedStaff &each) {
        return !member.user.isNull() && each.member.user == member.user && each.member.id != member.id;
    });
    if (other == staff.cend())
        return {};
    WARSHA_TRY(const SymmetricKey key, m_keys.open(other->member.key));
    WARSHA_TRY(const Identity identity, unsealStaffIdentity({other->member.key, key}, other->identity));
    const QString name = identity.names.isEmpty() ? QString() : identity.names.first().printed;
    return failure(ErrorKind::Conflict, tr("%1 (%2) has this user already. A user is one member of the staff.").arg(name, other->member.code));
}

Result<StaffMember> StaffService::add(StaffMember asked, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_TRY(StaffMember member, checked(asked));
    member.id = StaffId::make();
    WARSHA_TRY(const Committed done, m_units.atomically({u"people.addstaff"_s, {member.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SealedStaff> staff, m_staff.all());
        if (asked.code.isEmpty())
            member.code = nextCode(staff);
        WARSHA_CHECK(checkedCode(member, staff));
        WARSHA_CHECK(checkedUser(member, staff));
        WARSHA_TRY(const NamedKey key, m_keys.make(KeyPurpose::Person, {RoleKey::Identity}));
        member.key = key.id;
        member.version = 1;
        return m_staff.add({member, sealStaffIdentity(key, identityOf(member))});
    }));
    if (!done.repeated)
        return member;
    WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"staff"_s));
    WARSHA_TRY(const QList<StaffMember> everybody, list());
    const auto first = std::ranges::find(everybody, StaffId::fromText(written.value(0)), &StaffMember::id);
    return first != everybody.cend() ? Result<StaffMember>(*first) : Result<StaffMember>(member);
}

Result<StaffMember> StaffService::change(StaffMember asked, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_TRY(StaffMember member, checked(asked));
    if (member.code.isEmpty())
        return failure(ErrorKind::Rule, tr("A staff member needs a short code: lists and registers show it."));
    WARSHA_CHECK(m_units.atomically({u"people.changestaff"_s, {member.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SealedStaff> staff, m_staff.all());
        WARSHA_CHECK(checkedCode(member, staff));
        WARSHA_CHECK(checkedUser(member, staff));
        WARSHA_TRY(const SymmetricKey key, m_keys.open(member.key));
        return m_staff.change({member, sealStaffIdentity({member.key, key}, identityOf(member))});
    }));
    ++member.version;
    return member;
}

} // namespace warsha
