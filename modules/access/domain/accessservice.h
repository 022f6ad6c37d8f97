// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here and signs in. What opens what:
//
//   password --Argon2id--> the user's X25519 key --> role keys sealed to it --> keys of persons, awards, backups
//   recovery code -------> an X25519 key ---------> Identity, Issuing, Backup
//   case notes code -----> another ---------------> CaseNotes
//
// A role key is passed on only by somebody who holds it. A director appoints a counsellor but does not hold CaseNotes:
// the appointed waits (User::waitingFor) until a counsellor shares the key, or the case notes code is typed.
#pragma once

#include "accessrepository.h"
#include "clock.h"
#include "keyshare.h"
#include "rolekeyuser.h"
#include "seal.h"
#include "session.h"
#include "units.h"

#include <QHash>

namespace warsha {

class AccessService
{
public:
    AccessService(AccessRepository &repository, Units &units, Session &session, const Clock &clock,
                  const DeskClock &deskClock)
        : m_repository(repository), m_units(units), m_session(session), m_clock(clock), m_deskClock(deskClock)
    {
    }

    // -- the first day --
    [[nodiscard]] Result<bool> isInitialised() const;
    /// Makes all role keys and the first user, who is signed in afterwards. Conflict when there are users already.
    Result<FirstCodes> initialise(const NewCentre &centre);
    /// Which life of the centre's database this is.
    [[nodiscard]] Result<Incarnation> incarnation() const;

    // -- signing in --
    /// Login names of those who can sign in, in order; needs no session.
    [[nodiscard]] Result<QStringList> logins() const;
    /// Seconds until the next try is heard; 0 when at once.
    [[nodiscard]] Result<qint64> secondsToWait(const QString &login) const;
    Result<void> signIn(const QString &login, const QString &password);
    /// As signIn, by whoever uses a program. A password that somebody else set opens nothing until one of one's own comes with it,
    /// which takes its place; so does one that is given along with a password of one's own.
    Result<void> enter(const QString &login, const QString &password, const QString &newPassword = {});
    /// The last enter() was refused for want of a password of one's own that may be taken.
    [[nodiscard]] bool isNewPasswordWanted() const { return m_wantsNewPassword; }
    void signOut();
    /// Of what only this user opens, and no longer than the password stays: derived from what it opens. Empty: nobody is signed in.
    [[nodiscard]] SymmetricKey ownKey() const { return m_ownKey; }
    Result<void> changePassword(const QString &oldPassword, const QString &newPassword);

    // -- users: by somebody with ManageUsers --
    [[nodiscard]] Result<QList<User>> users() const;
    /// As colleagues know them; NotFound for an id that is no user's.
    [[nodiscard]] Result<QString> nameOfUser(const UserId &user) const;
    /// The first password, as one that is reset, is to be changed at the next enter().
    Result<UserId> addUser(const NewUser &user, const QString &caseNotesCode = {});
    Result<void> setRoles(const UserId &user, Roles roles, const QString &caseNotesCode = {});
    /// Also lets a deactivated user in again.
    Result<void> resetPassword(const UserId &user, const QString &newPassword, const QString &caseNotesCode = {});
    /// Keeps the row (history names it) and destroys what the password opens. Never the last director.
    Result<void> deactivateUser(const UserId &user);
    /// New role keys for all that the session holds, and for case notes when their code is given: keys of persons, awards and
    /// months are wrapped anew, and the new role keys given to who holds the former ones now, printed codes included. Whoever
    /// lost a role and kept a copy of its key opens nothing with it that is made from now on; what they could open before
    /// they still can. Final. The number of keys wrapped anew.
    Result<qint64> renewKeys(const QString &caseNotesCode = {});
    void addKeyUser(RoleKeyUser &user) { m_keyUsers.append(&user); }
    /// By a counsellor: gives the case notes key to somebody who was appointed counsellor.
    Result<void> shareCaseNotes(const UserId &user);

    // -- recovery --
    /// With the printed code and no session: a new password for a user, who gets the keys of their roles again.
    Result<void> recover(const Recovery &recovery);
    /// A new printed code; the former one opens nothing any more. Main: a director; CaseNotes: a counsellor.
    Result<QString> renewRecoveryCode(RecoveryKind kind);

private:
    [[nodiscard]] Result<StoredUser> find(const UserId &user) const;
    [[nodiscard]] Result<std::optional<StoredUser>> findLogin(const QString &login) const;
    [[nodiscard]] Result<void> checkNewUser(const NewUser &user, bool isSample) const;
    friend Result<void> checkUser(const NewUser &user);
    [[nodiscard]] static Result<void> checkNewPassword(const QString &password, bool isSample);
    [[nodiscard]] static SealPlace namePlace(const UserId &user);
    /// Rule when nobody would be left who manages users.
    [[nodiscard]] Result<void> checkManagedWithout(const UserId &user) const;
    [[nodiscard]] QString nameOf(const StoredUser &user) const;

    [[nodiscard]] Result<RoleKeys> openShares(const UserId &user, const BoxKeys &box) const;
    [[nodiscard]] Result<RoleKeys> keysOfCode(RecoveryKind kind, const QString &code) const;
    /// What the session holds, and case notes when their code is given.
    [[nodiscard]] Result<RoleKeys> keysToShare(const QString &caseNotesCode) const;
    [[nodiscard]] Result<void> giveKeys(const UserId &user, Roles roles, const RoleKeys &keys);
    /// A new password with new X25519 keys; what was sealed to the former ones goes.
    [[nodiscard]] Result<void> admit(const StoredUser &user, const NewCredential &credential, const RoleKeys &keys);
    /// Denied when one of them was renewed by another desk since the session got it. Inside the step that passes them on.
    [[nodiscard]] Result<void> checkCurrent(const RoleKeys &keys) const;
    Result<void> resealNames(const SymmetricKey &from, const SymmetricKey &to);
    Result<void> shareAnew(const RoleKeys &fresh);
    Result<void> takeNewPassword(const QString &password, const QString &newPassword);
    [[nodiscard]] Result<BoxKeys> openCredential(const UserId &user, const QString &password) const;

    [[nodiscard]] Result<qint64> waitOf(const QString &subject, qint64 (*delay)(qint64)) const;
    [[nodiscard]] Result<SignInFailures> failuresOf(const QString &subject) const;
    /// Denied while the wait lasts.
    [[nodiscard]] Result<void> checkWait(const QString &login, const QString &subject);
    Result<void> startWaitAgain(const QString &subject);
    Result<void> noteFailure(const QString &subject);
    Result<void> forgetFailures(const QString &subject);
    Result<void> saveFailures(const QString &subject, const SignInFailures &failures);
    [[nodiscard]] tl::unexpected<Error> refuseTry(const QString &login, const QString &subject);

    AccessRepository &m_repository;
    Units &m_units;
    Session &m_session;
    const Clock &m_clock;
    const DeskClock &m_deskClock;
    QList<RoleKeyUser *> m_keyUsers;
    SymmetricKey m_ownKey;
    bool m_wantsNewPassword = false;
    QHash<QString, SignInFailures> m_unwritten; ///< delays of a database that cannot be written
};

} // namespace warsha
