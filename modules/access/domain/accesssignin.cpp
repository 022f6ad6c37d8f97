// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessservice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
SymmetricKey ownKeyOf(const BoxKeys &box)
{
    return deriveKey(box.secretKey, "warsha-own-1"_L1);
}

const QString wholeDesk; // the subject of failures that are counted for the desk
} // namespace

Result<QStringList> AccessService::logins() const
{
    WARSHA_TRY(const QList<StoredUser> users, m_repository.users());
    QStringList logins;
    for (const StoredUser &user : users)
        if (user.active)
            logins.append(user.login);
    std::ranges::sort(logins, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return logins;
}

Result<SignInFailures> AccessService::failuresOf(const QString &subject) const
{
    const auto unwritten = m_unwritten.constFind(subject);
    return unwritten != m_unwritten.cend() ? Result<SignInFailures>(*unwritten) : m_repository.failures(subject);
}

Result<void> AccessService::saveFailures(const QString &subject, const SignInFailures &failures)
{
    if (!m_repository.canWrite()) {
        m_unwritten.insert(subject, failures);
        return {};
    }
    const Actor actor{{}, m_session.actor().desk, OpId::make()};
    const QString verb = failures.count > 0 ? u"access.refused"_s : u"access.heard"_s;
    WARSHA_CHECK(m_units.atomically({verb, {QString::number(failures.count), subject}, false, true}, actor,
                                    [&] { return m_repository.saveFailures(subject, failures); }));
    return {};
}

Result<qint64> AccessService::waitOf(const QString &subject, qint64 (*delay)(qint64)) const
{
    WARSHA_TRY(const SignInFailures failures, failuresOf(subject));
    return secondsLeft(failures, delay(failures.count), m_deskClock.now());
}

Result<qint64> AccessService::secondsToWait(const QString &login) const
{
    WARSHA_TRY(const qint64 desk, waitOf(wholeDesk, deskDelay));
    WARSHA_TRY(const auto user, findLogin(login));
    if (!user)
        return desk;
    WARSHA_TRY(const qint64 account, waitOf(user->id.toText(), accountDelay));
    return std::max(desk, account);
}

Result<void> AccessService::startWaitAgain(const QString &subject)
{
    WARSHA_TRY(SignInFailures failures, failuresOf(subject));
    const DeskTime now = m_deskClock.now();
    if (failures.count == 0 || (failures.last.boot == now.boot && failures.last.seconds <= now.seconds))
        return {};
    failures.last = now;
    return saveFailures(subject, failures);
}

Result<void> AccessService::noteFailure(const QString &subject)
{
    WARSHA_TRY(SignInFailures failures, failuresOf(subject));
    ++failures.count;
    failures.last = m_deskClock.now();
    return saveFailures(subject, failures);
}

Result<void> AccessService::forgetFailures(const QString &subject)
{
    for (const QString &counted : {wholeDesk, subject}) {
        WARSHA_TRY(const SignInFailures failures, failuresOf(counted));
        if (failures.count > 0)
            WARSHA_CHECK(saveFailures(counted, {}));
    }
    return {};
}

tl::unexpected<Error> AccessService::refuseTry(const QString &login, const QString &subject)
{
    // Counted before anybody is told, so that killing the program does not save a try.
    Result<void> noted = noteFailure(wholeDesk);
    if (noted && !subject.isEmpty())
        noted = noteFailure(subject);
    if (!noted)
        return failure(noted.error());
    const Result<qint64> wait = secondsToWait(login);
    const int seconds = wait ? int(*wait) : 0;
    if (seconds <= 1)
        return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "The name or the password is not right."));
    return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "The name or the password is not right. You can try again in %n second(s).",
                                                                  nullptr, seconds));
}

Result<void> AccessService::checkWait(const QString &login, const QString &subject)
{
    WARSHA_CHECK(startWaitAgain(wholeDesk));
    if (!subject.isEmpty())
        WARSHA_CHECK(startWaitAgain(subject));
    WARSHA_TRY(const qint64 wait, secondsToWait(login));
    if (wait <= 0)
        return {};
    return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "Too many wrong passwords: please wait %n second(s) and try again.",
                                                                  nullptr, int(wait)));
}

Result<void> AccessService::signIn(const QString &login, const QString &password)
{
    signOut();
    WARSHA_TRY(const auto user, findLogin(login));
    const bool known = user && user->active;
    const QString subject = user ? user->id.toText() : QString();
    WARSHA_CHECK(checkWait(login, subject));
    if (!known) {
        // The same work as for a known name, so that the time taken tells nothing.
        WARSHA_CHECK(makeCredential(UserId::make(), password));
        return refuseTry(login, subject);
    }
    const Result<BoxKeys> box = openCredential(user->id, password);
    if (!box && box.error().kind == ErrorKind::Denied)
        return refuseTry(login, subject);
    WARSHA_CHECK(box);
    WARSHA_TRY(const RoleKeys keys, openShares(user->id, *box));
    WARSHA_CHECK(forgetFailures(subject));
    m_session.open(user->id, user->login, user->roles, keys);
    m_session.open(user->id, nameOf(*user), user->roles, keys);
    m_ownKey = ownKeyOf(*box);
    return {};
}

void AccessService::signOut()
{
    m_session.close();
    m_ownKey = {};
}

Result<void> AccessService::enter(const QString &login, const QString &password, const QString &newPassword)
{
    m_wantsNewPassword = false;
    WARSHA_CHECK(signIn(login, password));
    const Result<void> taken = takeNewPassword(password, newPassword);
    if (!taken)
        signOut();
    return taken;
}

Result<void> AccessService::takeNewPassword(const QString &password, const QString &newPassword)
{
    WARSHA_TRY(const auto credential, m_repository.credential(m_session.user()));
    const bool isGiven = credential && credential->given;
    if (newPassword.isEmpty() && !isGiven)
        return {};
    const Result<void> taken = newPassword.isEmpty()
        ? failure(ErrorKind::Rule, QCoreApplication::translate("Access", "This password was set by somebody else. Choose one of your own to go on."))
        : newPassword == password
        ? failure(ErrorKind::Rule, QCoreApplication::translate("Access", "The new password is the same as the one you have. Choose another one."))
        : changePassword(password, newPassword);
    m_wantsNewPassword = isGiven && !taken && taken.error().kind == ErrorKind::Rule;
    return taken;
}

Result<void> AccessService::changePassword(const QString &oldPassword, const QString &newPassword)
{
    if (!m_session.isSignedIn())
        return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "Please sign in first."));
    WARSHA_CHECK(checkNewPassword(newPassword, false));
    WARSHA_TRY(const StoredUser user, find(m_session.user()));
    const QString subject = user.id.toText();
    WARSHA_CHECK(checkWait(user.login, subject));
    const Result<BoxKeys> box = openCredential(user.id, oldPassword);
    if (!box && box.error().kind == ErrorKind::Denied)
        return refuseTry(user.login, subject);
    WARSHA_CHECK(box);
    WARSHA_CHECK(forgetFailures(subject));
    WARSHA_TRY(const RoleKeys keys, openShares(user.id, *box));
    WARSHA_TRY(const NewCredential credential, makeCredential(user.id, newPassword));
    WARSHA_CHECK(m_units.atomically({u"access.changePassword"_s, {user.id.toText()}, true}, m_session.actor(),
                                    [&] { return admit(user, credential, keys); }));
    m_ownKey = ownKeyOf(credential.box);
    return {};
}

} // namespace warsha
