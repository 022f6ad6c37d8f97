// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentusers.h"

#include "keyshare.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

bool isSame(const Credential &a, const Credential &b)
{
    return a.publicKey == b.publicKey && a.sealedSecret == b.sealedSecret && a.parameters.salt == b.parameters.salt;
}

bool isSameHolder(const KeyShare &a, const KeyShare &b)
{
    return a.user == b.user && (!a.user.isNull() || a.recovery == b.recovery);
}

const PresentUsers::Known *find(const PresentUsers &users, const UserId &id)
{
    const auto found = std::ranges::find(users.users, id, [](const PresentUsers::Known &known) { return known.user.id; });
    return found == users.users.end() ? nullptr : &*found;
}

/// The X25519 key to which a holder's shares are sealed; empty when the holder has none.
QByteArray boxOf(const PresentUsers &users, const KeyShare &share)
{
    if (share.user.isNull())
        return users.publicKeys.value(recipientOf(share.recovery));
    const PresentUsers::Known *const known = find(users, share.user);
    return known && known->credential ? known->credential->publicKey : QByteArray();
}

bool holds(const PresentUsers &users, const KeyShare &wanted)
{
    return std::ranges::any_of(users.shares, [&](const KeyShare &share) { return share.key == wanted.key && isSameHolder(share, wanted); });
}

/// The shares of the restored centre: the present ones where the key is the same, else what is left of the former ones.
Result<QList<KeyShare>> sharesOfBoth(const PresentUsers &former, const PresentUsers &present)
{
    QList<KeyShare> shares;
    for (const RoleKey key : allRoleKeys()) {
        const bool isSameKey = former.checks.value(key) == present.checks.value(key);
        const auto isKept = [&](const KeyShare &share) {
            return share.key == key && (isSameKey || (holds(present, share) && boxOf(former, share) == boxOf(present, share)));
        };
        QList<KeyShare> kept;
        std::ranges::copy_if(isSameKey ? present.shares : former.shares, std::back_inserter(kept), isKept);
        if (!isSameKey && kept.isEmpty() && std::ranges::any_of(former.shares, [key](const KeyShare &share) { return share.key == key; }))
            return failure(ErrorKind::Rule,
                           QCoreApplication::translate("Access", "After this backup the keys were renewed, and every password and code that opened the old ones was changed. Only the printed code of that time opens it, in a new file."));
        shares.append(kept);
    }
    return shares;
}

Result<void> write(AccessRepository &restored, const PresentUsers &former, QList<PresentUsers::Known> present, bool isSameIdentity)
{
    for (PresentUsers::Known &now : present) {
        const PresentUsers::Known *const then = find(former, now.user.id);
        if (!then) {
            WARSHA_CHECK(restored.add(now.user));
        } else {
            now.user.version = then->user.version;
            if (!isSameIdentity)
                now.user.sealedName = then->user.sealedName;
            const StoredUser &was = then->user;
            if (was.login != now.user.login || was.sealedName != now.user.sealedName || was.roles != now.user.roles || was.active != now.user.active)
                WARSHA_CHECK(restored.update(now.user));
        }
        const bool had = then && then->credential;
        if (now.credential && !(had && isSame(*then->credential, *now.credential)))
            WARSHA_CHECK(restored.replaceCredential(*now.credential));
        if (!now.credential && had)
            WARSHA_CHECK(restored.destroyCredential(now.user.id));
    }
    return {};
}

/// First, since the present centre may have given the same login to somebody else.
Result<void> shutOutUnknown(AccessRepository &restored, const PresentUsers &former, const PresentUsers &present)
{
    for (const PresentUsers::Known &then : former.users) {
        if (find(present, then.user.id))
            continue;
        StoredUser user = then.user;
        user.active = false;
        if (std::ranges::any_of(present.users, [&](const PresentUsers::Known &now) { return now.user.login == user.login; }))
            user.login += u'-' + user.id.toText().right(6);
        WARSHA_CHECK(restored.update(user));
        WARSHA_CHECK(restored.destroyCredential(user.id));
    }
    return {};
}

/// Only holders whose shares differ are written, so that the log tells who changed.
Result<void> writeShares(AccessRepository &restored, const PresentUsers &former, const PresentUsers &present, const QList<KeyShare> &wanted)
{
    const auto of = [](const QList<KeyShare> &shares, const KeyShare &holder) {
        QMap<RoleKey, QByteArray> sealed;
        for (const KeyShare &share : shares)
            if (isSameHolder(share, holder))
                sealed.insert(share.key, share.sealed);
        return sealed;
    };
    const auto added = [&](const KeyShare &holder) {
        QList<KeyShare> shares;
        std::ranges::copy_if(wanted, std::back_inserter(shares), [&](const KeyShare &share) { return isSameHolder(share, holder); });
        return shares;
    };
    QSet<UserId> users;
    for (const QList<KeyShare> &shares : {former.shares, wanted})
        for (const KeyShare &share : shares)
            if (!share.user.isNull())
                users.insert(share.user);
    for (const UserId &user : std::as_const(users)) {
        const KeyShare holder{user, {}, {}, {}};
        if (of(former.shares, holder) == of(wanted, holder))
            continue;
        WARSHA_CHECK(restored.destroyShares(user, {}));
        WARSHA_CHECK(restored.addShares(added(holder)));
    }
    for (const RecoveryKind kind : {RecoveryKind::Main, RecoveryKind::CaseNotes}) {
        const KeyShare holder{{}, kind, {}, {}};
        const QByteArray publicKey = present.publicKeys.value(recipientOf(kind));
        if (former.publicKeys.value(recipientOf(kind)) != publicKey || of(former.shares, holder) != of(wanted, holder))
            WARSHA_CHECK(restored.replaceRecovery(kind, publicKey, added(holder)));
    }
    return {};
}

} // namespace

Result<PresentUsers> readUsers(const AccessRepository &access)
{
    PresentUsers read;
    WARSHA_TRY(const QList<StoredUser> users, access.users());
    for (const StoredUser &user : users) {
        WARSHA_TRY(const auto credential, access.credential(user.id));
        read.users.append({user, credential});
    }
    WARSHA_TRY(read.shares, access.shares());
    for (const RecoveryKind kind : {RecoveryKind::Main, RecoveryKind::CaseNotes}) {
        WARSHA_TRY(read.publicKeys[recipientOf(kind)], access.publicKey(recipientOf(kind)));
    }
    for (const RoleKey key : allRoleKeys()) {
        WARSHA_TRY(read.checks[key], access.roleKeyCheck(key));
    }
    return read;
}

Result<bool> takeOverUsers(AccessRepository &restored, PresentUsers present)
{
    WARSHA_TRY(const PresentUsers former, readUsers(restored));
    const bool isSameIdentity = former.checks.value(RoleKey::Identity) == present.checks.value(RoleKey::Identity);
    if (!isSameIdentity) { // names of users added since cannot be read under the former key: a director adds them again
        present.users.removeIf([&](const PresentUsers::Known &now) { return !find(former, now.user.id); });
        present.shares.removeIf([&](const KeyShare &share) { return !share.user.isNull() && !find(present, share.user); });
    }
    WARSHA_TRY(const QList<KeyShare> shares, sharesOfBoth(former, present));
    WARSHA_CHECK(shutOutUnknown(restored, former, present));
    WARSHA_CHECK(write(restored, former, present.users, isSameIdentity));
    WARSHA_CHECK(writeShares(restored, former, present, shares));
    return former.checks != present.checks;
}

} // namespace warsha
