// SPDX-License-Identifier: GPL-3.0-or-later
// Users, sign-in and keys on a real database; what stands in it in clear, and what does not.
#include "accessservice.h"
#include "changelog.h"
#include "fakedeskclock.h"
#include "sqlaccessrepository.h"
#include "sqlkeyring.h"
#include "testdatabase.h"
#include "testsession.h"

#include <QDirIterator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class AccessStorageTest : public QObject
{
    Q_OBJECT

    struct House {
        Database &database;
        FakeDeskClock &deskClock;
        Session session{database.desk()};
        SqlAccessRepository repository{database};
        AccessService access{repository, database, session, database.clock(), deskClock};
        SqlKeyRing ring{database, session};
    };
    std::unique_ptr<TestDatabase> m_test;
    FakeDeskClock m_deskClock;
    std::unique_ptr<House> m_house;
    FirstCodes m_codes;

    void enterAgain()
    {
        m_house.reset();
        QVERIFY(m_test->reopen());
        m_house.reset(new House{m_test->database(), m_deskClock});
    }
    template<typename Work>
    Result<Committed> write(Work work)
    {
        return m_test->database().atomically({u"test.write"_s, {}}, m_house->session.actor(), [&]() -> Result<void> { return work(); });
    }
    [[nodiscard]] qint64 count(QStringView sql) const { return m_test->database().number(sql).value_or(-1); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_deskClock = {};
        m_house.reset(new House{m_test->database(), m_deskClock});
        const auto codes = m_house->access.initialise(
            {{u"office"_s, u"Rana Haddad"_s, u"correct horse battery"_s, Roles(Role::Director) | Role::Registrar}});
        QVERIFY2(codes, codes ? "" : qPrintable(codes.error().message + codes.error().detail));
        m_codes = *codes;
    }
    void cleanup()
    {
        m_house.reset();
        m_test.reset();
    }

    void everythingComesBackAfterReopening()
    {
        const SymmetricKey identity = m_house->session.key(RoleKey::Identity).value();
        const auto trainer = m_house->access.addUser({u"trainer"_s, u"Omar Said"_s, u"trainer pass"_s, Role::Trainer});
        QVERIFY2(trainer, trainer ? "" : qPrintable(trainer.error().detail));
        enterAgain();
        QVERIFY(!m_house->session.isSignedIn());
        QVERIFY(m_house->access.isInitialised().value());
        QCOMPARE(m_house->access.logins().value(), (QStringList{u"office"_s, u"trainer"_s}));
        QVERIFY(m_house->access.signIn(u"trainer"_s, u"trainer pass"_s));
        QCOMPARE(m_house->session.userName(), u"Omar Said"_s);
        QVERIFY(m_house->session.key(RoleKey::Identity).value() == identity);
        QVERIFY(!m_house->session.key(RoleKey::Backup));
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse battery"_s));
        QVERIFY(m_house->access.setRoles(*trainer, Role::Registrar));
        QVERIFY(m_house->access.deactivateUser(*trainer));
        QVERIFY(!m_house->access.signIn(u"trainer"_s, u"trainer pass"_s));
        QCOMPARE(m_house->access.incarnation()->number, 1);
    }
    void delaysSurviveRestartsOfTheProgram()
    {
        m_house->access.signOut();
        for (int i = 0; i < 4; ++i) {
            m_deskClock.advance(m_house->access.secondsToWait(u"office"_s).value());
            QVERIFY(!m_house->access.signIn(u"office"_s, u"wrong"_s));
        }
        enterAgain();
        m_test->clock().advance(365 * 86400); // the date was turned
        QCOMPARE(m_house->access.secondsToWait(u"office"_s).value(), 8);
        QCOMPARE(m_house->access.signIn(u"office"_s, u"correct horse battery"_s).error().kind, ErrorKind::Denied);
        m_deskClock.advance(8);
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse battery"_s));
        QCOMPARE(m_house->access.secondsToWait(u"office"_s).value(), 0);
    }
    void bookkeepingDoesNotStandInTheWayOfUndo()
    {
        ChangeLog log(m_test->database());
        m_house->access.signOut();
        QVERIFY(!m_house->access.signIn(u"office"_s, u"wrong"_s));
        m_deskClock.advance(1);
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse battery"_s));
        const auto undoable = log.undoable(m_house->session.actor());
        QVERIFY(undoable);
        QVERIFY(!*undoable); // setting up is final
        QVERIFY(log.verify()->intact);
    }
    void recoversOnTheRealThing()
    {
        enterAgain();
        QVERIFY(m_house->access.recover({u"office"_s, u"a newer password"_s, m_codes.recoveryCode, {}}));
        enterAgain();
        QVERIFY(!m_house->access.signIn(u"office"_s, u"correct horse battery"_s));
        m_deskClock.advance(1);
        QVERIFY(m_house->access.signIn(u"office"_s, u"a newer password"_s));
        const QString fresh = m_house->access.renewRecoveryCode(RecoveryKind::Main).value();
        QVERIFY(m_house->access.recover({u"office"_s, u"a third password"_s, fresh, {}}));
        QVERIFY(!m_house->access.recover({u"office"_s, u"a fourth password"_s, m_codes.recoveryCode, {}}));
    }

    void keysAreMadeOpenedAndDestroyed()
    {
        KeyId one;
        QList<NamedKey> many;
        QVERIFY(write([&]() -> Result<void> {
            WARSHA_TRY(const NamedKey made, m_house->ring.make(KeyPurpose::Person, {RoleKey::Identity}));
            one = made.id;
            WARSHA_TRY(many, m_house->ring.makeMany(KeyPurpose::Person, {RoleKey::Identity}, 2500));
            return {};
        }));
        QCOMPARE(many.size(), 2500);
        QVERIFY(m_house->ring.open(many[1234].id).value() == many[1234].key);
        QCOMPARE(m_house->ring.openAll(KeyPurpose::Person)->size(), 2501);
        QVERIFY(m_house->ring.openAll(KeyPurpose::Person)->value(many[7].id) == many[7].key);
        QCOMPARE(m_house->ring.openAll(KeyPurpose::Award)->size(), 0);
        QVERIFY(write([&] { return m_house->ring.destroy(one); }));
        QCOMPARE(m_house->ring.open(one).error().kind, ErrorKind::NotFound);
        enterAgain();
        QCOMPARE(m_house->ring.open(many[0].id).error().kind, ErrorKind::Denied); // nobody signed in
        QCOMPARE(m_house->ring.openAll(KeyPurpose::Person)->size(), 0);
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse battery"_s));
        QVERIFY(m_house->ring.open(many[0].id).value() == many[0].key);
    }
    void keysOpenForTheirRolesOnly()
    {
        openTestSession(m_house->session);
        NamedKey notes, award, signing;
        const Secret secret = Secret::random(64);
        QVERIFY(write([&]() -> Result<void> {
            WARSHA_TRY(notes, m_house->ring.make(KeyPurpose::CaseNotes, {RoleKey::CaseNotes}));
            WARSHA_TRY(award, m_house->ring.make(KeyPurpose::Award, {RoleKey::Identity, RoleKey::Issuing}));
            WARSHA_TRY(signing, m_house->ring.make(KeyPurpose::Signing, {RoleKey::Issuing}, secret));
            return {};
        }));
        QVERIFY(m_house->ring.open(signing.id).value() == secret);
        openTestSession(m_house->session, Role::Trainer);
        QVERIFY(m_house->ring.open(award.id).value() == award.key);
        QCOMPARE(m_house->ring.open(notes.id).error().kind, ErrorKind::Denied);
        QCOMPARE(m_house->ring.open(signing.id).error().kind, ErrorKind::Denied);
        QCOMPARE(write([&]() -> Result<void> {
                     WARSHA_CHECK(m_house->ring.make(KeyPurpose::Signing, {RoleKey::Issuing}));
                     return {};
                 }).error().kind,
                 ErrorKind::Denied);
        openTestSession(m_house->session, Role::Counsellor);
        QVERIFY(m_house->ring.open(notes.id).value() == notes.key);
    }
    void aSwappedWrapIsRefused()
    {
        QList<NamedKey> keys;
        QVERIFY(write([&]() -> Result<void> {
            WARSHA_TRY(keys, m_house->ring.makeMany(KeyPurpose::Person, {RoleKey::Identity}, 2));
            return {};
        }));
        // As somebody with the database in hand would: this row's wrap under that row's id.
        const auto wrap = m_test->database().first(u"SELECT identity FROM access_key WHERE id = :id", {{":id"_L1, keys[0].id.toText()}},
                                                   [](const Row &row) { return row.bytes("identity"_L1); });
        QVERIFY(write([&]() -> Result<void> {
            WARSHA_CHECK(m_house->ring.destroy(keys[1].id));
            return m_test->database().insertKey("access_key"_L1, {{"id"_L1, keys[1].id.toText()}, {"purpose"_L1, u"person"_s}, {"identity"_L1, **wrap}});
        }));
        QCOMPARE(m_house->ring.open(keys[1].id).error().kind, ErrorKind::Denied);
        QVERIFY(!m_house->ring.openAll(KeyPurpose::Person));
    }
    void writingOutsideAUnitIsRefused()
    {
        QVERIFY(!m_house->ring.make(KeyPurpose::Person, {RoleKey::Identity}));
        QCOMPARE(count(u"SELECT count(*) FROM access_key"), 0);
    }
    void undoLeavesTheKeys()
    {
        KeyId key;
        QVERIFY(write([&]() -> Result<void> {
            WARSHA_TRY(const NamedKey made, m_house->ring.make(KeyPurpose::Person, {RoleKey::Identity}));
            key = made.id;
            return {};
        }));
        ChangeLog log(m_test->database());
        const auto undone = log.undo(m_house->session.actor());
        Q_UNUSED(undone) // nothing but a key was made: whatever undo says, the key stands
        QVERIFY(m_house->ring.open(key));
        QVERIFY(log.verify()->intact);
    }
    void nothingSecretStandsInTheDatabase()
    {
        const SymmetricKey identity = m_house->session.key(RoleKey::Identity).value();
        NamedKey person;
        QVERIFY(write([&]() -> Result<void> {
            WARSHA_TRY(person, m_house->ring.make(KeyPurpose::Person, {RoleKey::Identity}));
            return {};
        }));
        QVERIFY(m_house->access.addUser({u"trainer"_s, u"Omar Said"_s, u"another secret"_s, Role::Trainer}));
        QVERIFY(m_house->access.changePassword(u"correct horse battery"_s, u"a newer password"_s));
        const auto credential = m_house->repository.credential(m_codes.user);
        QList<QByteArray> secrets{"Rana", "Haddad", "Omar Said", "correct horse", "newer password", "another secret",
                                  QByteArray(identity.view().data(), 32), QByteArray(person.key.view().data(), 32),
                                  m_codes.recoveryCode.toLatin1(), m_codes.recoveryCode.left(9).toLatin1()};
        const QByteArray wrapped = (*credential)->sealedSecret;

        // The change log, on both databases: neither secrets, nor wrapped bytes.
        QByteArray log;
        QVERIFY(m_test->database().each(u"SELECT before_image, after_image FROM change_entry", {}, [&](const Row &row) {
            log += row.bytes("before_image"_L1) + row.bytes("after_image"_L1);
        }));
        for (const QByteArray &secret : secrets + QList{wrapped, wrapped.mid(25, 16)})
            QVERIFY2(!log.contains(secret), secret.toPercentEncoding());
        QVERIFY(count(u"SELECT count(*) FROM change_entry WHERE table_name = 'access_key' AND kind = 3") > 0);
        QVERIFY(count(u"SELECT count(*) FROM change_entry WHERE table_name = 'access_credential' AND kind = 4") > 0);
        if (m_test->isPostgresql())
            return;
        m_house.reset();
        m_test->close();
        QByteArray bytes;
        for (QDirIterator files(m_test->folder(), QDir::Files | QDir::Hidden); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains(wrapped));
        for (const QByteArray &secret : secrets)
            QVERIFY2(!bytes.contains(secret), secret.toPercentEncoding());
    }
};

QTEST_GUILESS_MAIN(AccessStorageTest)
#include "tst_accessstorage.moc"
