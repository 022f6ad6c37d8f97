// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

Result<RoleKeys> AccessService::keysOfCode(RecoveryKind kind, const QString &code) const
{
    WARSHA_TRY(const BoxKeys box, boxOfCode(kind, code));
    WARSHA_TRY(const QByteArray expected, m_repository.publicKey(recipientOf(kind)));
    if (box.publicKey != expected)
        return failure(ErrorKind::Denied, kind == RecoveryKind::Main
                           ? QCoreApplication::translate("Access", "This recovery code does not belong to this centre, or was replaced by a newer one.")
                           : QCoreApplication::translate("Access", "This is not the case notes code of this centre, or it was replaced by a newer one."));
    WARSHA_TRY(const QList<KeyShare> shares, m_repository.shares());
    RoleKeys keys;
    for (const KeyShare &share : shares) {
        if (!share.user.isNull() || share.recovery != kind)
            continue;
        WARSHA_TRY(const SymmetricKey key, openShare(box, share));
        keys.insert(share.key, key);
    }
    return keys;
}

Result<void> AccessService::recover(const Recovery &recovery)
{
    WARSHA_CHECK(checkNewPassword(recovery.newPassword, false));
    WARSHA_TRY(RoleKeys keys, keysOfCode(RecoveryKind::Main, recovery.code));
    if (!recovery.caseNotesCode.isEmpty()) {
        WARSHA_TRY(const RoleKeys more, keysOfCode(RecoveryKind::CaseNotes, recovery.caseNotesCode));
        keys.insert(more);
    }
    WARSHA_TRY(const auto found, findLogin(recovery.login));
    if (!found)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Access", "There is no user “%1”.").arg(recovery.login));
    StoredUser user = *found;
    WARSHA_TRY(NewCredential credential, makeCredential(user.id, recovery.newPassword));
    credential.stored.given = true; // whoever has the printed code may set it for somebody else
    const bool wasActive = std::exchange(user.active, true);
    const Actor actor{user.id, m_session.actor().desk, OpId::make()};
    WARSHA_CHECK(m_units.atomically({u"access.recover"_s, {user.id.toText()}, true}, actor, [&]() -> Result<void> {
        if (!wasActive)
            WARSHA_CHECK(m_repository.update(user));
        WARSHA_CHECK(m_repository.saveFailures(user.id.toText(), {}));
        return admit(user, credential, keys);
    }));
    return {};
}

Result<QString> AccessService::renewRecoveryCode(RecoveryKind kind)
{
    if (kind == RecoveryKind::Main)
        WARSHA_CHECK(m_session.require(Permission::ManageUsers));
    const QString code = makeRecoveryCode();
    WARSHA_TRY(const BoxKeys box, boxOfCode(kind, code));
    QList<KeyShare> shares;
    RoleKeys keys;
    for (const RoleKey name : keysOfRecovery(kind)) {
        WARSHA_TRY(const SymmetricKey key, m_session.key(name));
        keys.insert(name, key);
        shares.append({{}, kind, name, shareKey(box.publicKey, name, key)});
    }
    WARSHA_CHECK(m_units.atomically({u"access.renewRecoveryCode"_s, {}, true}, m_session.actor(), [&]() -> Result<void> {
        WARSHA_CHECK(checkCurrent(keys));
        return m_repository.replaceRecovery(kind, box.publicKey, shares);
    }));
    return code;
}

} // namespace warsha
