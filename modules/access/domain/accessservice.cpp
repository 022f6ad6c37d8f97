// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs share; the verbs are in accessfirstday, accesssignin, accessusers and accessrecovery.
#include "accessservice.h"

#include "textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qsizetype longestLogin = 40;
constexpr qsizetype longestName = 200;

Result<void> checkNames(const NewUser &user)
{
    const bool blank = std::ranges::any_of(user.login, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (user.login.isEmpty() || user.login.size() > longestLogin || blank)
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "A sign-in name has 1 to %1 characters and no blanks.").arg(longestLogin));
    if (user.name.size() > longestName)
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "The name is too long."));
    if (!user.roles)
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "A user needs at least one role."));
    return {};
}

} // namespace

Result<void> checkUser(const NewUser &user)
{
    WARSHA_CHECK(checkNames(user));
    return AccessService::checkNewPassword(user.password, false);
}

Result<StoredUser> AccessService::find(const UserId &user) const
{
    WARSHA_TRY(const std::optional<StoredUser> stored, m_repository.user(user));
    if (stored)
        return *stored;
    return failure(ErrorKind::NotFound, QCoreApplication::translate("Access", "This user does not exist."));
}

Result<std::optional<StoredUser>> AccessService::findLogin(const QString &login) const
{
    WARSHA_TRY(const QList<StoredUser> all, m_repository.users());
    const QString wanted = foldText(login);
    for (const StoredUser &stored : all)
        if (foldText(stored.login) == wanted)
            return std::optional<StoredUser>(stored);
    return std::optional<StoredUser>();
}

Result<void> AccessService::checkNewPassword(const QString &password, bool isSample)
{
    if (!isSample && password.size() < shortestPassword)
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "The password is too short: it needs at least %n characters.",
                                                                    nullptr, int(shortestPassword)));
    return {};
}

Result<void> AccessService::checkNewUser(const NewUser &user, bool isSample) const
{
    WARSHA_CHECK(checkNames(user));
    WARSHA_TRY(const auto twin, findLogin(user.login));
    if (twin)
        return failure(ErrorKind::Conflict, QCoreApplication::translate("Access", "There is a user “%1” already.").arg(twin->login));
    return checkNewPassword(user.password, isSample);
}

Result<void> AccessService::checkManagedWithout(const UserId &user) const
{
    WARSHA_TRY(const QList<StoredUser> all, m_repository.users());
    for (const StoredUser &other : all)
        if (other.id != user && other.active && permits(other.roles, Permission::ManageUsers))
            return {};
    return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "At least one user must manage the others. Make another user a director first."));
}

QString AccessService::nameOf(const StoredUser &user) const
{
    const Result<SymmetricKey> key = m_session.key(RoleKey::Identity);
    const Result<QByteArray> name = key ? unseal(*key, namePlace(user.id), user.sealedName) : Result<QByteArray>(QByteArray());
    return name && !name->isEmpty() ? QString::fromUtf8(*name) : user.login;
}

SealPlace AccessService::namePlace(const UserId &user)
{
    return {"access_user"_L1, "name"_L1, user.toText()};
}

Result<RoleKeys> AccessService::openShares(const UserId &user, const BoxKeys &box) const
{
    WARSHA_TRY(const QList<KeyShare> shares, m_repository.shares());
    RoleKeys keys;
    for (const KeyShare &share : shares) {
        if (share.user != user || user.isNull())
            continue;
        WARSHA_TRY(const SymmetricKey key, openShare(box, share));
        keys.insert(share.key, key);
    }
    return keys;
}

Result<RoleKeys> AccessService::keysToShare(const QString &caseNotesCode) const
{
    RoleKeys keys;
    for (const RoleKey name : allRoleKeys())
        if (const Result<SymmetricKey> key = m_session.key(name))
            keys.insert(name, *key);
    if (!caseNotesCode.isEmpty()) {
        WARSHA_TRY(const RoleKeys more, keysOfCode(RecoveryKind::CaseNotes, caseNotesCode));
        keys.insert(more);
    }
    return keys;
}

Result<void> AccessService::giveKeys(const UserId &user, Roles roles, const RoleKeys &keys)
{
    WARSHA_CHECK(checkCurrent(keys));
    WARSHA_TRY(const auto credential, m_repository.credential(user));
    if (!credential)
        return {}; // signs in no more; a new password brings the keys
    WARSHA_TRY(const QList<KeyShare> all, m_repository.shares());
    const QList<RoleKey> wanted = keysOf(roles);
    QList<RoleKey> held, surplus;
    for (const KeyShare &share : all)
        if (share.user == user)
            (wanted.contains(share.key) ? held : surplus).append(share.key);
    QList<KeyShare> added;
    for (const RoleKey name : wanted)
        if (!held.contains(name) && keys.contains(name))
            added.append({user, {}, name, shareKey(credential->publicKey, name, keys.value(name))});
    if (!surplus.isEmpty())
        WARSHA_CHECK(m_repository.destroyShares(user, surplus));
    return m_repository.addShares(added);
}

Result<void> AccessService::admit(const StoredUser &user, const NewCredential &credential, const RoleKeys &keys)
{
    WARSHA_CHECK(m_repository.destroyShares(user.id, {}));
    WARSHA_CHECK(m_repository.replaceCredential(credential.stored));
    return giveKeys(user.id, user.roles, keys);
}

Result<BoxKeys> AccessService::openCredential(const UserId &user, const QString &password) const
{
    WARSHA_TRY(const auto credential, m_repository.credential(user));
    if (!credential)
        return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "This user cannot sign in any more."));
    return openCredentialWith(*credential, password);
}

} // namespace warsha
