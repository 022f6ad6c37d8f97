// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

QList<KeyShare> sharesOfCode(RecoveryKind kind, const BoxKeys &box, const RoleKeys &keys)
{
    QList<KeyShare> shares;
    for (const RoleKey name : keysOfRecovery(kind))
        shares.append({{}, kind, name, shareKey(box.publicKey, name, keys.value(name))});
    return shares;
}

} // namespace

FirstCodes makeFirstCodes()
{
    return {UserId::make(), makeRecoveryCode(), makeRecoveryCode()};
}

Result<bool> AccessService::isInitialised() const
{
    WARSHA_TRY(const QList<StoredUser> users, m_repository.users());
    return !users.isEmpty();
}

Result<FirstCodes> AccessService::initialise(const NewCentre &centre)
{
    WARSHA_TRY(const bool initialised, isInitialised());
    if (initialised)
        return failure(ErrorKind::Conflict, QCoreApplication::translate("Access", "This centre has users already: please sign in."));
    WARSHA_CHECK(checkNewUser(centre.first, centre.isSample));
    if (!permits(centre.first.roles, Permission::ManageUsers))
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "The first user must be a director, who gives access to the others."));

    RoleKeys keys;
    for (const RoleKey name : allRoleKeys())
        keys.insert(name, makeSymmetricKey());
    const FirstCodes codes = centre.codes.user.isNull() ? makeFirstCodes() : centre.codes;
    StoredUser user{codes.user, 0, centre.first.login, {}, centre.first.roles, true};
    user.sealedName = seal(keys.value(RoleKey::Identity), namePlace(user.id), centre.first.name.toUtf8());
    WARSHA_TRY(const NewCredential credential, makeCredential(user.id, centre.first.password));
    WARSHA_TRY(const BoxKeys mainBox, boxOfCode(RecoveryKind::Main, codes.recoveryCode));
    WARSHA_TRY(const BoxKeys notesBox, boxOfCode(RecoveryKind::CaseNotes, codes.caseNotesCode));

    const Actor actor{user.id, m_session.actor().desk, OpId::make()};
    const auto write = [&]() -> Result<void> {
        WARSHA_CHECK(m_repository.addIncarnation({Id<IncarnationTag>::make(), 1, u"created"_s, {}, m_clock.seconds()}));
        WARSHA_CHECK(m_repository.setPublicKey(Recipient::BackupRole, boxOfBackupRole(keys.value(RoleKey::Backup)).publicKey));
        WARSHA_CHECK(m_repository.replaceRecovery(RecoveryKind::Main, mainBox.publicKey, sharesOfCode(RecoveryKind::Main, mainBox, keys)));
        WARSHA_CHECK(m_repository.replaceRecovery(RecoveryKind::CaseNotes, notesBox.publicKey,
                                                  sharesOfCode(RecoveryKind::CaseNotes, notesBox, keys)));
        WARSHA_CHECK(m_repository.add(user));
        return admit(user, credential, keys);
    };
    WARSHA_CHECK(m_units.atomically({u"access.initialise"_s, {user.id.toText()}, true}, actor, write));
    // Case notes stay shut to a first user who is not a counsellor: the key exists in this call and in the envelope only.
    RoleKeys own;
    for (const RoleKey name : keysOf(user.roles))
        own.insert(name, keys.value(name));
    m_session.open(user.id, centre.first.name, user.roles, own);
    return codes;
}

Result<Incarnation> AccessService::incarnation() const
{
    WARSHA_TRY(const auto found, m_repository.incarnation());
    if (!found)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Access", "This centre is not set up yet."));
    return *found;
}

} // namespace warsha
