// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of roles, permissions and keys, written out a second time; the session; the delays.
#include "session.h"
#include "signindelay.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class RolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("roles"); // first letters: registrar, trainer, assessor, director, counsellor
        QTest::newRow("ReadPeople") << Permission::ReadPeople << u"rtadc"_s;
        QTest::newRow("EditPeople") << Permission::EditPeople << u"rd"_s;
        QTest::newRow("EditCentre") << Permission::EditCentre << u"d"_s;
        QTest::newRow("EditCatalogue") << Permission::EditCatalogue << u"rd"_s;
        QTest::newRow("EditGroups") << Permission::EditGroups << u"rd"_s;
        QTest::newRow("Enrol") << Permission::Enrol << u"rd"_s;
        QTest::newRow("RecordHours") << Permission::RecordHours << u"rtd"_s;
        QTest::newRow("LockHours") << Permission::LockHours << u"rd"_s;
        QTest::newRow("RecordOutcomes") << Permission::RecordOutcomes << u"ad"_s;
        QTest::newRow("LockOutcomes") << Permission::LockOutcomes << u"ad"_s;
        QTest::newRow("IssueCertificates") << Permission::IssueCertificates << u"rd"_s;
        QTest::newRow("RevokeCertificates") << Permission::RevokeCertificates << u"d"_s;
        QTest::newRow("BuildSnapshots") << Permission::BuildSnapshots << u"rd"_s;
        QTest::newRow("ManageUsers") << Permission::ManageUsers << u"d"_s;
        QTest::newRow("MakeBackups") << Permission::MakeBackups << u"rd"_s;
        QTest::newRow("RestoreBackups") << Permission::RestoreBackups << u"d"_s;
        QTest::newRow("Erase") << Permission::Erase << u"d"_s;
    }
    void matrix()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, roles);
        const QList<Role> all = allRoles();
        QCOMPARE(all.size(), 5);
        Session session(DeskId::make());
        for (const Role role : all) {
            const bool may = roles.contains(roleCode(role).at(0));
            QVERIFY2(permits(role, permission) == may, qPrintable(roleCode(role)));
            session.open(UserId::make(), u"x"_s, role, {});
            const auto required = session.require(permission);
            QCOMPARE(bool(required), may);
            if (!may) {
                QCOMPARE(required.error().kind, ErrorKind::Denied);
                QVERIFY(required.error().message.contains(roleNames(rolesWith(permission)).first()));
            }
        }
        session.close();
        QCOMPARE(session.require(permission).error().kind, ErrorKind::Denied);
        QVERIFY(!permits({}, permission));
        QVERIFY(permits(Roles(Role::Trainer) | Role::Director, permission)); // one that may is enough
    }
    void whoOnlyTeaches()
    {
        for (const Roles roles : {Roles(Role::Trainer), Roles(Role::Assessor), Roles(Role::Trainer) | Role::Assessor})
            QVERIFY(onlyTeaches(roles));
        for (const Roles roles : {Roles(), Roles(Role::Registrar), Roles(Role::Counsellor), Roles(Role::Trainer) | Role::Registrar, Roles(Role::Assessor) | Role::Director})
            QVERIFY(!onlyTeaches(roles));
    }
    void keysOfRoles()
    {
        QCOMPARE(keysOf(Role::Registrar), (QList{RoleKey::Identity, RoleKey::Issuing, RoleKey::Backup}));
        QCOMPARE(keysOf(Role::Director), (QList{RoleKey::Identity, RoleKey::Issuing, RoleKey::Backup}));
        QCOMPARE(keysOf(Role::Trainer), (QList{RoleKey::Identity}));
        QCOMPARE(keysOf(Role::Assessor), (QList{RoleKey::Identity}));
        QCOMPARE(keysOf(Role::Counsellor), (QList{RoleKey::Identity, RoleKey::CaseNotes}));
        QCOMPARE(keysOf({}), QList<RoleKey>());
    }
    void codesComeBack()
    {
        for (const Role role : allRoles()) {
            QCOMPARE(roleFromCode(roleCode(role)).value(), role);
            QVERIFY(!roleName(role).isEmpty());
        }
        QCOMPARE(roleFromCode(u" Director "_s).value(), Role::Director);
        const auto unknown = roleFromCode(u"king"_s);
        QCOMPARE(unknown.error().kind, ErrorKind::Input);
        QVERIFY(unknown.error().message.contains("registrar"_L1));
    }
    void sessionForgets()
    {
        Session session(DeskId::make());
        QVERIFY(!session.key(RoleKey::Identity));
        session.open(UserId::make(), u"Rana"_s, Role::Trainer, {{RoleKey::Identity, Secret::copyOf("k")}});
        QVERIFY(session.key(RoleKey::Identity));
        QCOMPARE(session.key(RoleKey::CaseNotes).error().kind, ErrorKind::Denied);
        const Actor one = session.actor(), two = session.actor();
        QVERIFY(one.op != two.op && one.user == session.user());
        session.close();
        QVERIFY(!session.isSignedIn() && session.userName().isEmpty() && !session.key(RoleKey::Identity));
    }
    void delaysDouble()
    {
        QCOMPARE(accountDelay(0), 0);
        for (int failures = 1; failures <= 10; ++failures)
            QCOMPARE(accountDelay(failures), qMin<qint64>(900, 1 << (failures - 1)));
        QCOMPARE(accountDelay(11), 900);
        QCOMPARE(accountDelay(1'000'000), 900); // never for ever
        QCOMPARE(deskDelay(10), 0);
        QCOMPARE(deskDelay(11), 1);
    }
    void waitsByThePcsOwnTime()
    {
        const SignInFailures failures{3, {"boot", 100}};
        QCOMPARE(secondsLeft(failures, 4, {"boot", 100}), 4);
        QCOMPARE(secondsLeft(failures, 4, {"boot", 103}), 1);
        QCOMPARE(secondsLeft(failures, 4, {"boot", 5000}), 0);
        QCOMPARE(secondsLeft(failures, 4, {"boot", 50}), 4);     // a clock that runs back saves nothing
        QCOMPARE(secondsLeft(failures, 4, {"other", 5000}), 4);  // nor does a restart
        QCOMPARE(secondsLeft(failures, 0, {"other", 5000}), 0);
    }
    void theSystemsClockRuns()
    {
        const SystemDeskClock clock;
        const DeskTime first = clock.now(), second = clock.now();
        QCOMPARE(first.boot, second.boot);
        QVERIFY(!first.boot.isEmpty() && second.seconds >= first.seconds);
    }
};

QTEST_APPLESS_MAIN(RolesTest)
#include "tst_roles.moc"
