// SPDX-License-Identifier: GPL-3.0-or-later
// Users, sign-in, delays, who can pass on which key, recovery.
#include "accessservice.h"
#include "fakeclock.h"
#include "fakedeskclock.h"
#include "memoryaccessrepository.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class AccessServiceTest : public QObject
{
    Q_OBJECT

    struct House {
        MemoryAccessRepository repository;
        Session session{DeskId::make()};
        FakeClock clock;
        FakeDeskClock deskClock;
        AccessService access{repository, repository, session, clock, deskClock};
        FirstCodes codes;

        House()
        {
            const auto made = access.initialise({{u"office"_s, u"Rana Haddad"_s, u"correct horse"_s, Roles(Role::Director) | Role::Registrar}});
            if (made)
                codes = *made;
        }
        UserId add(const QString &login, Roles roles, const QString &caseNotesCode = {})
        {
            return access.addUser({login, login + u" name"_s, u"password of "_s + login, roles}, caseNotesCode).value_or(UserId());
        }
        Result<void> enter(const QString &login) { return access.signIn(login, u"password of "_s + login); }
    };

private Q_SLOTS:
    void theFirstDay()
    {
        House house;
        QVERIFY(house.access.isInitialised().value());
        QVERIFY(house.session.isSignedIn());
        QCOMPARE(house.session.userName(), u"Rana Haddad"_s);
        QVERIFY(house.session.key(RoleKey::Identity) && house.session.key(RoleKey::Backup));
        QVERIFY(!house.session.key(RoleKey::CaseNotes)); // in the envelope only
        QCOMPARE(house.access.incarnation()->number, 1);
        QCOMPARE(house.access.incarnation()->reason, u"created"_s);
        QCOMPARE(house.access.initialise({{u"b"_s, {}, u"12345678"_s, Role::Director}}).error().kind, ErrorKind::Conflict);
        QVERIFY(house.codes.recoveryCode != house.codes.caseNotesCode);
        QVERIFY(!house.repository.now.users.first().sealedName.contains("Rana"));
    }
    void theFirstUserMustBeADirector()
    {
        MemoryAccessRepository repository;
        Session session(DeskId::make());
        const FakeClock clock;
        const FakeDeskClock deskClock;
        AccessService access(repository, repository, session, clock, deskClock);
        QCOMPARE(access.initialise({{u"a"_s, {}, u"12345678"_s, Role::Registrar}}).error().kind, ErrorKind::Rule);
        QCOMPARE(access.initialise({{u"a"_s, {}, u"short"_s, Role::Director}}).error().kind, ErrorKind::Rule);
        QCOMPARE(access.initialise({{u"two words"_s, {}, u"12345678"_s, Role::Director}}).error().kind, ErrorKind::Rule);
        repository.failNextWrite = true;
        QVERIFY(!access.initialise({{u"a"_s, {}, u"12345678"_s, Role::Director}}));
        QVERIFY(!session.isSignedIn() && !access.isInitialised().value());
        QVERIFY(access.initialise({{u"a"_s, {}, u"sample"_s, Role::Director}, true})); // the sample's password is shown
    }
    void signsInAndOut()
    {
        House house;
        const SymmetricKey identity = house.session.key(RoleKey::Identity).value();
        house.access.signOut();
        QVERIFY(!house.session.isSignedIn());
        QVERIFY(!house.session.key(RoleKey::Identity)); // a locked desk holds no key
        QVERIFY(house.access.signIn(u"OFFICE"_s, u"correct horse"_s)); // a login is compared folded
        QVERIFY(house.session.key(RoleKey::Identity).value() == identity);
        QCOMPARE(house.session.userName(), u"Rana Haddad"_s);
        QCOMPARE(house.access.logins().value(), QStringList{u"office"_s});
    }
    void wrongPasswordsWaitLonger()
    {
        House house;
        house.access.signOut();
        for (int failures = 1; failures <= 12; ++failures) {
            QCOMPARE(house.access.signIn(u"office"_s, u"wrong"_s).error().kind, ErrorKind::Denied);
            QVERIFY(!house.session.isSignedIn());
            const qint64 wait = house.access.secondsToWait(u"office"_s).value();
            QCOMPARE(wait, qMin<qint64>(900, 1 << (failures - 1)));
            // The right password is not heard before, nor does such a try make it longer.
            QVERIFY(!house.access.signIn(u"office"_s, u"correct horse"_s));
            QCOMPARE(house.access.secondsToWait(u"office"_s).value(), wait);
            house.deskClock.advance(wait);
        }
        QVERIFY(house.access.signIn(u"office"_s, u"correct horse"_s));
        QCOMPARE(house.access.secondsToWait(u"office"_s).value(), 0);
    }
    void theDateAndRestartsSaveNothing()
    {
        House house;
        house.access.signOut();
        for (int i = 0; i < 5; ++i) {
            house.deskClock.advance(house.access.secondsToWait(u"office"_s).value());
            QVERIFY(!house.access.signIn(u"office"_s, u"wrong"_s));
        }
        QCOMPARE(house.access.secondsToWait(u"office"_s).value(), 16);
        house.clock.advance(365 * 86400);
        QCOMPARE(house.access.secondsToWait(u"office"_s).value(), 16);
        house.deskClock.advance(10);
        Session session(DeskId::make()); // the program starts again on the same database
        AccessService again(house.repository, house.repository, session, house.clock, house.deskClock);
        QCOMPARE(again.secondsToWait(u"office"_s).value(), 6);
        house.deskClock.restart();
        QVERIFY(!again.signIn(u"office"_s, u"correct horse"_s));
        QCOMPARE(again.secondsToWait(u"office"_s).value(), 16); // starts again, once
        house.deskClock.advance(16);
        QVERIFY(again.signIn(u"office"_s, u"correct horse"_s));
    }
    void guessingNamesSlowsTheDesk()
    {
        House house;
        house.access.signOut();
        for (int i = 0; i < 11; ++i)
            QCOMPARE(house.access.signIn(u"nobody%1"_s.arg(i), u"x"_s).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.secondsToWait(u"office"_s).value(), 1);
    }
    void aFailureThatCannotBeCountedIsAnError()
    {
        House house;
        house.access.signOut();
        house.repository.failNextWrite = true;
        QCOMPARE(house.access.signIn(u"office"_s, u"wrong"_s).error().kind, ErrorKind::Storage);
        house.repository.writable = false; // a damaged file: counted in memory, and signing in works
        QVERIFY(!house.access.signIn(u"office"_s, u"wrong"_s));
        QCOMPARE(house.access.secondsToWait(u"office"_s).value(), 1);
        house.deskClock.advance(1);
        QVERIFY(house.access.signIn(u"office"_s, u"correct horse"_s));
    }
    void changesThePassword()
    {
        House house;
        const SymmetricKey identity = house.session.key(RoleKey::Identity).value();
        QCOMPARE(house.access.changePassword(u"wrong"_s, u"new password"_s).error().kind, ErrorKind::Denied);
        house.deskClock.advance(1);
        QCOMPARE(house.access.changePassword(u"correct horse"_s, u"short"_s).error().kind, ErrorKind::Rule);
        QVERIFY(house.access.changePassword(u"correct horse"_s, u"new password"_s));
        QVERIFY(!house.access.signIn(u"office"_s, u"correct horse"_s));
        house.deskClock.advance(1);
        QVERIFY(house.access.signIn(u"office"_s, u"new password"_s));
        QVERIFY(house.session.key(RoleKey::Identity).value() == identity);
    }
    void addsUsersWithTheirKeysOnly()
    {
        House house;
        const SymmetricKey identity = house.session.key(RoleKey::Identity).value();
        QVERIFY(!house.add(u"trainer"_s, Role::Trainer).isNull());
        QCOMPARE(house.access.addUser({u"Trainer"_s, {}, u"12345678"_s, Role::Trainer}).error().kind, ErrorKind::Conflict);
        QCOMPARE(house.access.addUser({u"x"_s, {}, u"12345678"_s, {}}).error().kind, ErrorKind::Rule);
        QVERIFY(house.enter(u"trainer"_s));
        QVERIFY(house.session.key(RoleKey::Identity).value() == identity);
        QVERIFY(!house.session.key(RoleKey::Issuing));
        QCOMPARE(house.access.addUser({u"friend"_s, {}, u"12345678"_s, Role::Director}).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.setRoles(house.session.user(), Role::Director).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.deactivateUser(house.codes.user).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.resetPassword(house.codes.user, u"12345678"_s).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.renewRecoveryCode(RecoveryKind::Main).error().kind, ErrorKind::Denied);
        const auto users = house.access.users(); // colleagues are seen by name
        QCOMPARE(users->size(), 2);
        QVERIFY(users->at(0).name == "Rana Haddad"_L1 || users->at(1).name == "Rana Haddad"_L1);
    }
    void aCounsellorWaitsForTheKey()
    {
        House house;
        const UserId lina = house.add(u"lina"_s, Role::Counsellor);
        QVERIFY(house.enter(u"lina"_s));
        QVERIFY(!house.session.key(RoleKey::CaseNotes));
        QVERIFY(house.access.signIn(u"office"_s, u"correct horse"_s));
        QCOMPARE(house.access.shareCaseNotes(lina).error().kind, ErrorKind::Denied); // the director cannot
        const QList<User> users = house.access.users().value();
        for (const User &user : users)
            QCOMPARE(user.waitingFor, user.id == lina ? QList{RoleKey::CaseNotes} : QList<RoleKey>());
        QVERIFY(!house.access.setRoles(lina, Role::Counsellor, house.codes.recoveryCode)); // the wrong envelope
        QVERIFY(house.access.setRoles(lina, Role::Counsellor, house.codes.caseNotesCode));
        QVERIFY(!house.session.key(RoleKey::CaseNotes)); // the director, still not
        QVERIFY(house.enter(u"lina"_s));
        const SymmetricKey notes = house.session.key(RoleKey::CaseNotes).value();

        // From now on a counsellor lets in the next, whom a director appointed.
        QVERIFY(house.access.signIn(u"office"_s, u"correct horse"_s));
        const UserId omar = house.add(u"omar"_s, Role::Counsellor), tony = house.add(u"tony"_s, Role::Trainer);
        QVERIFY(house.enter(u"lina"_s));
        QCOMPARE(house.access.shareCaseNotes(tony).error().kind, ErrorKind::Rule);
        QVERIFY(house.access.shareCaseNotes(omar));
        QVERIFY(house.enter(u"omar"_s));
        QVERIFY(house.session.key(RoleKey::CaseNotes).value() == notes);
    }
    void rolesTakeKeysAwayAndGiveThem()
    {
        House house;
        const UserId user = house.add(u"sami"_s, Role::Registrar);
        QVERIFY(house.access.setRoles(user, Role::Trainer));
        QVERIFY(house.enter(u"sami"_s));
        QVERIFY(house.session.key(RoleKey::Identity) && !house.session.key(RoleKey::Issuing));
        QVERIFY(house.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(house.access.setRoles(user, Roles(Role::Trainer) | Role::Director));
        QVERIFY(house.enter(u"sami"_s));
        QVERIFY(house.session.key(RoleKey::Issuing) && house.session.may(Permission::ManageUsers));
    }
    void somebodyKeepsManagingUsers()
    {
        House house;
        QCOMPARE(house.access.deactivateUser(house.codes.user).error().kind, ErrorKind::Rule);
        QCOMPARE(house.access.setRoles(house.codes.user, Role::Registrar).error().kind, ErrorKind::Rule);
        const UserId second = house.add(u"second"_s, Role::Director);
        QVERIFY(house.access.setRoles(house.codes.user, Role::Registrar));
        QVERIFY(house.enter(u"second"_s));
        QCOMPARE(house.access.deactivateUser(second).error().kind, ErrorKind::Rule);
    }
    void aDeactivatedUserIsOut()
    {
        House house;
        const UserId user = house.add(u"sami"_s, Role::Trainer);
        QVERIFY(house.access.deactivateUser(user));
        QCOMPARE(house.access.logins().value(), QStringList{u"office"_s});
        QVERIFY(!house.repository.now.credentials.contains(user.toText()));
        QVERIFY(std::ranges::none_of(house.repository.now.shares, [&](const KeyShare &share) { return share.user == user; }));
        QVERIFY(!house.enter(u"sami"_s));
        house.deskClock.advance(1);
        QVERIFY(house.access.signIn(u"office"_s, u"correct horse"_s));
        QCOMPARE(house.access.users()->size(), 2); // history still names him
        QVERIFY(house.access.resetPassword(user, u"another one"_s));
        QVERIFY(house.access.signIn(u"sami"_s, u"another one"_s));
        QVERIFY(house.session.key(RoleKey::Identity));
    }
    void aGivenPasswordOpensNothingButItsChange_data()
    {
        QTest::addColumn<QString>("by");
        for (const QString &by : {u"a first one"_s, u"a reset"_s, u"the paper"_s})
            QTest::newRow(qPrintable(by)) << by;
    }
    void aGivenPasswordOpensNothingButItsChange()
    {
        QFETCH(const QString, by);
        House house;
        const UserId user = house.add(u"sami"_s, Role::Trainer);
        const QString given = by == u"a first one"_s ? u"password of sami"_s : u"given later"_s;
        if (by == u"a reset"_s)
            QVERIFY(house.access.resetPassword(user, given));
        if (by == u"the paper"_s)
            QVERIFY(house.access.recover({u"sami"_s, given, house.codes.recoveryCode, {}}));
        const Result<void> refused = house.access.enter(u"sami"_s, given);
        QVERIFY(!refused && house.access.isNewPasswordWanted());
        QVERIFY(refused.error().detail.isEmpty()); // details are for the log
        QVERIFY(!house.session.isSignedIn());
        for (const QString &bad : {given, u"short"_s}) {
            const Result<void> again = house.access.enter(u"sami"_s, given, bad);
            QVERIFY(!again && house.access.isNewPasswordWanted());
            QVERIFY(!house.session.isSignedIn());
        }
        const Result<void> wrong = house.access.enter(u"sami"_s, u"not it at all"_s, u"one of my own"_s);
        QVERIFY(!wrong && !house.access.isNewPasswordWanted());
        house.deskClock.advance(60);
        QVERIFY(house.access.enter(u"sami"_s, given, u"one of my own"_s));
        QVERIFY(house.session.key(RoleKey::Identity));
        house.access.signOut();
        QVERIFY(!house.access.enter(u"sami"_s, given));
        house.deskClock.advance(60);
        QVERIFY(house.access.enter(u"sami"_s, u"one of my own"_s)); // and is not asked again
    }
    void onesOwnPasswordIsNotAskedFor()
    {
        House house;
        QVERIFY(house.access.enter(u"office"_s, u"correct horse"_s)); // who founded the centre chose it
        QVERIFY(house.access.changePassword(u"correct horse"_s, u"another horse"_s));
        QVERIFY(house.access.enter(u"office"_s, u"another horse"_s));
    }
    void thePaperOpensTheHouse()
    {
        House house;
        const SymmetricKey backup = house.session.key(RoleKey::Backup).value();
        house.access.signOut();
        QCOMPARE(house.access.recover({u"office"_s, u"new password"_s, house.codes.caseNotesCode, {}}).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.recover({u"office"_s, u"new password"_s, makeRecoveryCode(), {}}).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.recover({u"nobody"_s, u"new password"_s, house.codes.recoveryCode, {}}).error().kind, ErrorKind::NotFound);
        QVERIFY(house.access.recover({u"office"_s, u"new password"_s, house.codes.recoveryCode.toLower(), {}}));
        QVERIFY(!house.session.isSignedIn());
        QVERIFY(house.access.signIn(u"office"_s, u"new password"_s));
        QVERIFY(house.session.key(RoleKey::Backup).value() == backup);
        QVERIFY(!house.session.key(RoleKey::CaseNotes));
    }
    void caseNotesHavePaperOfTheirOwn()
    {
        House house;
        QVERIFY(!house.add(u"lina"_s, Role::Counsellor, house.codes.caseNotesCode).isNull());
        QVERIFY(house.enter(u"lina"_s));
        const SymmetricKey notes = house.session.key(RoleKey::CaseNotes).value();
        QVERIFY(house.access.recover({u"lina"_s, u"new password"_s, house.codes.recoveryCode, {}}));
        QVERIFY(house.access.signIn(u"lina"_s, u"new password"_s));
        QVERIFY(!house.session.key(RoleKey::CaseNotes)); // the main code does not open them
        QVERIFY(house.access.recover({u"lina"_s, u"new password"_s, house.codes.recoveryCode, house.codes.caseNotesCode}));
        QVERIFY(house.access.signIn(u"lina"_s, u"new password"_s));
        QVERIFY(house.session.key(RoleKey::CaseNotes).value() == notes);
    }
    void aNewCodeEndsTheOldOne()
    {
        House house;
        const QString fresh = house.access.renewRecoveryCode(RecoveryKind::Main).value();
        QVERIFY(!house.access.renewRecoveryCode(RecoveryKind::CaseNotes)); // a counsellor's
        QCOMPARE(house.access.recover({u"office"_s, u"new password"_s, house.codes.recoveryCode, {}}).error().kind, ErrorKind::Denied);
        QVERIFY(house.access.recover({u"office"_s, u"new password"_s, fresh, {}}));
    }
    void aShareInAnotherPlaceIsFound()
    {
        House house;
        house.access.signOut();
        for (KeyShare &share : house.repository.now.shares)
            if (!share.user.isNull() && share.key == RoleKey::Issuing)
                share.key = RoleKey::CaseNotes;
        QVERIFY(!house.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(!house.session.isSignedIn());
    }
    void nobodyDoesAnythingUnsigned()
    {
        House house;
        house.access.signOut();
        QCOMPARE(house.access.users().error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.changePassword(u"correct horse"_s, u"new password"_s).error().kind, ErrorKind::Denied);
        QCOMPARE(house.access.addUser({u"x"_s, {}, u"12345678"_s, Role::Trainer}).error().kind, ErrorKind::Denied);
    }
};

QTEST_APPLESS_MAIN(AccessServiceTest)
#include "tst_accessservice.moc"
