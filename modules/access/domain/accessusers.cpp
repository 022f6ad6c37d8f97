// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

Result<QList<User>> AccessService::users() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const QList<StoredUser> stored, m_repository.users());
    WARSHA_TRY(const QList<KeyShare> shares, m_repository.shares());
    QList<User> users;
    for (const StoredUser &user : stored) {
        User shown{user.id, user.login, nameOf(user), user.roles, user.active, user.active ? keysOf(user.roles) : QList<RoleKey>()};
        for (const KeyShare &share : shares)
            if (share.user == user.id)
                shown.waitingFor.removeAll(share.key);
        users.append(shown);
    }
    return users;
}

Result<QString> AccessService::nameOfUser(const UserId &user) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const StoredUser stored, find(user));
    const QString name = nameOf(stored);
    return name.isEmpty() ? stored.login : name;
}

Result<UserId> AccessService::addUser(const NewUser &user, const QString &caseNotesCode)
{
    WARSHA_CHECK(m_session.require(Permission::ManageUsers));
    WARSHA_CHECK(checkNewUser(user, false));
    WARSHA_TRY(const SymmetricKey identity, m_session.key(RoleKey::Identity));
    WARSHA_TRY(const RoleKeys keys, keysToShare(caseNotesCode));
    StoredUser stored{UserId::make(), 0, user.login, {}, user.roles, true};
    stored.sealedName = seal(identity, namePlace(stored.id), user.name.toUtf8());
    WARSHA_TRY(NewCredential credential, makeCredential(stored.id, user.password));
    credential.stored.given = true;
    WARSHA_CHECK(m_units.atomically({u"access.addUser"_s, {stored.id.toText()}, true}, m_session.actor(), [&]() -> Result<void> {
        WARSHA_CHECK(m_repository.add(stored));
        return admit(stored, credential, keys);
    }));
    return stored.id;
}

Result<void> AccessService::setRoles(const UserId &user, Roles roles, const QString &caseNotesCode)
{
    WARSHA_CHECK(m_session.require(Permission::ManageUsers));
    WARSHA_TRY(StoredUser stored, find(user));
    if (!roles)
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "A user needs at least one role."));
    if (!permits(roles, Permission::ManageUsers))
        WARSHA_CHECK(checkManagedWithout(user));
    WARSHA_TRY(const RoleKeys keys, keysToShare(caseNotesCode));
    stored.roles = roles;
    WARSHA_CHECK(m_units.atomically({u"access.setRoles"_s, {user.toText()}, true}, m_session.actor(), [&]() -> Result<void> {
        WARSHA_CHECK(m_repository.update(stored));
        return giveKeys(user, roles, keys);
    }));
    return {};
}

Result<void> AccessService::resetPassword(const UserId &user, const QString &newPassword, const QString &caseNotesCode)
{
    WARSHA_CHECK(m_session.require(Permission::ManageUsers));
    WARSHA_CHECK(checkNewPassword(newPassword, false));
    WARSHA_TRY(StoredUser stored, find(user));
    WARSHA_TRY(const RoleKeys keys, keysToShare(caseNotesCode));
    WARSHA_TRY(NewCredential credential, makeCredential(user, newPassword));
    credential.stored.given = true;
    const bool wasActive = std::exchange(stored.active, true);
    WARSHA_CHECK(m_units.atomically({u"access.resetPassword"_s, {user.toText()}, true}, m_session.actor(), [&]() -> Result<void> {
        if (!wasActive)
            WARSHA_CHECK(m_repository.update(stored));
        return admit(stored, credential, keys);
    }));
    return {};
}

Result<void> AccessService::deactivateUser(const UserId &user)
{
    WARSHA_CHECK(m_session.require(Permission::ManageUsers));
    WARSHA_TRY(StoredUser stored, find(user));
    WARSHA_CHECK(checkManagedWithout(user));
    stored.active = false;
    WARSHA_CHECK(m_units.atomically({u"access.deactivateUser"_s, {user.toText()}, true}, m_session.actor(), [&]() -> Result<void> {
        WARSHA_CHECK(m_repository.update(stored));
        WARSHA_CHECK(m_repository.destroyShares(user, {}));
        return m_repository.destroyCredential(user);
    }));
    return {};
}

Result<void> AccessService::shareCaseNotes(const UserId &user)
{
    WARSHA_TRY(const SymmetricKey key, m_session.key(RoleKey::CaseNotes));
    WARSHA_TRY(const StoredUser stored, find(user));
    if (!stored.active || !keysOf(stored.roles).contains(RoleKey::CaseNotes))
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "No director made this user a counsellor."));
    WARSHA_CHECK(m_units.atomically({u"access.shareCaseNotes"_s, {user.toText()}, true}, m_session.actor(),
                                    [&] { return giveKeys(user, stored.roles, {{RoleKey::CaseNotes, key}}); }));
    return {};
}

} // namespace warsha
