// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyshare.h"

#include "sign.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

SealPlace placeOf(const UserId &user)
{
    return {"access_credential"_L1, "secret_key"_L1, user.toText()};
}

QByteArray labelOf(RoleKey key)
{
    return roleKeyCode(key).toLatin1() + ':';
}

} // namespace

Result<NewCredential> makeCredential(const UserId &user, const QString &password)
{
    NewCredential made{{user, makePasswordParameters(), {}, {}}, makeBoxKeys()};
    WARSHA_TRY(const SymmetricKey key, keyFromPassword(password, made.stored.parameters));
    made.stored.publicKey = made.box.publicKey;
    made.stored.sealedSecret = wrapKey(key, placeOf(user), made.box.secretKey);
    return made;
}

Result<BoxKeys> openCredentialWith(const Credential &credential, const QString &password)
{
    WARSHA_TRY(const SymmetricKey key, keyFromPassword(password, credential.parameters));
    WARSHA_TRY(const Secret secret, unwrapKey(key, placeOf(credential.user), credential.sealedSecret));
    return boxKeysFromSecret(secret);
}

Result<BoxKeys> boxOfCode(RecoveryKind kind, const QString &typed)
{
    WARSHA_TRY(const Secret code, readRecoveryCode(typed));
    return boxKeysFromSecret(deriveKey(code, kind == RecoveryKind::Main ? "warsha-recovery-1"_L1 : "warsha-case-notes-1"_L1));
}

BoxKeys boxOfBackupRole(const SymmetricKey &backupKey)
{
    return boxKeysFromSecret(deriveKey(backupKey, "warsha-backup-role-1"_L1));
}

QByteArray checkOfRoleKey(const SymmetricKey &key)
{
    return sha256(deriveKey(key, "warsha-role-check-1"_L1).view());
}

Error keysWereRenewed(RoleKey name)
{
    return {ErrorKind::Denied, QCoreApplication::translate("Access", "The keys of this centre were renewed since you signed in. Sign in again."),
            u"role key %1"_s.arg(roleKeyCode(name))};
}

Recipient recipientOf(RecoveryKind kind)
{
    return kind == RecoveryKind::Main ? Recipient::RecoveryCode : Recipient::CaseNotesCode;
}

QList<RoleKey> keysOfRecovery(RecoveryKind kind)
{
    if (kind == RecoveryKind::CaseNotes)
        return {RoleKey::CaseNotes};
    return {RoleKey::Identity, RoleKey::Issuing, RoleKey::Backup};
}

QByteArray shareKey(QByteArrayView publicKey, RoleKey name, const SymmetricKey &key)
{
    const QByteArray label = labelOf(name);
    QByteArray plain = label + QByteArray(key.view().data(), key.size());
    const QByteArray sealed = sealTo(publicKey, plain);
    plain.fill('\0');
    return sealed;
}

Result<SymmetricKey> openShare(const BoxKeys &box, const KeyShare &share)
{
    WARSHA_TRY(const Secret plain, unsealWith(box, share.sealed));
    const QByteArray label = labelOf(share.key);
    if (!plain.view().startsWith(label))
        return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "The keys of this centre were altered; please restore a backup."),
                       u"share of %1 holds another key"_s.arg(roleKeyCode(share.key)));
    return Secret::copyOf(plain.view().sliced(label.size()));
}

} // namespace warsha
