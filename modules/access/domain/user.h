// SPDX-License-Identifier: GPL-3.0-or-later
// The people who sign in. The login name is in clear, because it is typed before anything is open: it should say a role
// ("office2") rather than a person. The name to show is personal and is sealed under the Identity key.
#pragma once

#include "actor.h"
#include "password.h"
#include "roles.h"
#include "signindelay.h"

#include <QHash>

namespace warsha {

struct User {
    UserId id;
    QString login;
    QString name;
    Roles roles;
    bool active = true;
    QList<RoleKey> waitingFor; ///< keys of the user's roles that nobody has shared with the user yet

    /// For colleagues: the login where no name was given.
    [[nodiscard]] QString shownName() const { return name.isEmpty() ? login : name; }
};
[[nodiscard]] inline QHash<UserId, QString> namesOf(const QList<User> &users)
{
    QHash<UserId, QString> names;
    for (const User &user : users)
        names.insert(user.id, user.shownName());
    return names;
}

struct NewUser {
    QString login;    ///< 1 to 40 characters, no blanks; compared folded
    QString name;     ///< as shown to colleagues
    QString password; ///< at least shortestPassword
    Roles roles;
};

constexpr qsizetype shortestPassword = 8;
/// What a new user must fulfil by itself, whoever else is there; Rule with the sentence otherwise.
[[nodiscard]] Result<void> checkUser(const NewUser &user);

/// The main code opens everything but case notes, which have a code of their own, for the counsellors' envelope.
enum class RecoveryKind { Main, CaseNotes };

/// Shown and printed once, kept nowhere.
struct FirstCodes {
    UserId user;
    QString recoveryCode;
    QString caseNotesCode;
};
[[nodiscard]] FirstCodes makeFirstCodes();

struct NewCentre {
    NewUser first;
    bool isSample = false;   ///< the sample's password is shown on the screen, so its length is not checked
    FirstCodes codes = {};   ///< made and printed before anything stands; a null user: made now
};

struct Recovery {
    QString login;
    QString newPassword;
    QString code;          ///< the main recovery code
    QString caseNotesCode; ///< only for a counsellor
};

/// Who can open what is sealed without a session: the two printed codes, and the holders of RoleKey::Backup.
enum class Recipient { RecoveryCode, CaseNotesCode, BackupRole };

/// A database that was restored from a backup is a new one to the ministry: what it sends must be accepted again.
struct Incarnation {
    Id<struct IncarnationTag> id;
    qint64 number = 1; ///< 1, 2, 3 ... along one line of restores; two copies may both say 3, their ids differ
    QString reason;    ///< "created", "restored"
    QString source;    ///< restored: the SHA-256 of the backup, hexadecimal
    qint64 at = 0;     ///< UTC seconds
};

// -- as stored ---------------------------------------------------------------------------------------------------

struct StoredUser {
    UserId id;
    qint64 version = 0;
    QString login;
    QByteArray sealedName;
    Roles roles;
    bool active = true;
};

/// Opened by the password: the user's X25519 keys, to which role keys are sealed.
struct Credential {
    UserId user;
    PasswordParameters parameters;
    QByteArray publicKey;
    QByteArray sealedSecret;
    bool given = false; ///< by somebody else: to be changed before it opens anything
};

/// A role key sealed to one holder: a user, or (user null) a recovery code.
struct KeyShare {
    UserId user;
    RecoveryKind recovery = RecoveryKind::Main;
    RoleKey key = RoleKey::Identity;
    QByteArray sealed;
};

} // namespace warsha
