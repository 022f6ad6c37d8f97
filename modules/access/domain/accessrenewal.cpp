// SPDX-License-Identifier: GPL-3.0-or-later
// New role keys: who once held the former ones and copied them opens nothing that is made from now on.
#include "accessservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

Result<void> AccessService::checkCurrent(const RoleKeys &keys) const
{
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        WARSHA_TRY(const QByteArray check, m_repository.roleKeyCheck(key.key()));
        if (!check.isEmpty() && check != checkOfRoleKey(key.value()))
            return failure(keysWereRenewed(key.key()));
    }
    return {};
}

Result<qint64> AccessService::renewKeys(const QString &caseNotesCode)
{
    WARSHA_CHECK(m_session.require(Permission::ManageUsers));
    WARSHA_TRY(const RoleKeys former, keysToShare(caseNotesCode));
    RoleKeys fresh;
    for (auto key = former.keyBegin(); key != former.keyEnd(); ++key)
        fresh.insert(*key, makeSymmetricKey());
    qint64 wrapped = 0;
    WARSHA_CHECK(m_units.atomically({u"access.renewKeys"_s, {}, true}, m_session.actor(), [&]() -> Result<void> {
        wrapped = 0;
        WARSHA_CHECK(checkCurrent(former)); // another desk may have renewed them meanwhile
        for (auto key = fresh.begin(); key != fresh.end(); ++key) {
            const SymmetricKey from = former.value(key.key());
            WARSHA_TRY(const qint64 count, m_repository.rewrap(key.key(), from, key.value()));
            wrapped += count;
            for (RoleKeyUser *user : std::as_const(m_keyUsers))
                WARSHA_CHECK(user->reseal(key.key(), from, key.value()));
            WARSHA_CHECK(m_repository.setRoleKeyCheck(key.key(), checkOfRoleKey(key.value())));
        }
        if (fresh.contains(RoleKey::Identity))
            WARSHA_CHECK(resealNames(former.value(RoleKey::Identity), fresh.value(RoleKey::Identity)));
        if (fresh.contains(RoleKey::Backup))
            WARSHA_CHECK(m_repository.setPublicKey(Recipient::BackupRole, boxOfBackupRole(fresh.value(RoleKey::Backup)).publicKey));
        return shareAnew(fresh);
    }));
    RoleKeys held;
    for (auto key = fresh.begin(); key != fresh.end(); ++key)
        if (m_session.key(key.key())) // case notes by their code stay out of a director's session
            held.insert(key.key(), key.value());
    m_session.open(m_session.user(), m_session.userName(), m_session.roles(), held);
    return wrapped;
}

Result<void> AccessService::resealNames(const SymmetricKey &from, const SymmetricKey &to)
{
    WARSHA_TRY(const QList<StoredUser> users, m_repository.users());
    for (StoredUser user : users) {
        WARSHA_TRY(const QByteArray name, unseal(from, namePlace(user.id), user.sealedName));
        user.sealedName = seal(to, namePlace(user.id), name);
        WARSHA_CHECK(m_repository.update(user));
    }
    return {};
}

/// Whoever holds a share of a renewed key now, and still may, gets one of the new; nobody else does.
Result<void> AccessService::shareAnew(const RoleKeys &fresh)
{
    WARSHA_TRY(const QList<KeyShare> shares, m_repository.shares());
    WARSHA_TRY(const QList<StoredUser> users, m_repository.users());
    for (const StoredUser &user : users) {
        WARSHA_TRY(const auto credential, m_repository.credential(user.id));
        QList<KeyShare> added;
        for (const KeyShare &share : shares)
            if (share.user == user.id && fresh.contains(share.key) && credential && user.active && keysOf(user.roles).contains(share.key))
                added.append({user.id, {}, share.key, shareKey(credential->publicKey, share.key, fresh.value(share.key))});
        WARSHA_CHECK(m_repository.destroyShares(user.id, fresh.keys()));
        WARSHA_CHECK(m_repository.addShares(added));
    }
    for (const RecoveryKind kind : {RecoveryKind::Main, RecoveryKind::CaseNotes}) {
        WARSHA_TRY(const QByteArray publicKey, m_repository.publicKey(recipientOf(kind)));
        QList<KeyShare> ofCode;
        for (const KeyShare &share : shares)
            if (share.user.isNull() && share.recovery == kind)
                ofCode.append(fresh.contains(share.key) ? KeyShare{{}, kind, share.key, shareKey(publicKey, share.key, fresh.value(share.key))} : share);
        WARSHA_CHECK(m_repository.replaceRecovery(kind, publicKey, ofCode));
    }
    return {};
}

} // namespace warsha
