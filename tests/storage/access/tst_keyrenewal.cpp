// SPDX-License-Identifier: GPL-3.0-or-later
// New role keys: everybody who may opens everything as before, a copy of the former keys opens nothing that is made
// afterwards, another desk must sign in again, and backups, codes and signatories go on. On both databases.
#include "accessservice.h"
#include "centreservice.h"
#include "changelog.h"
#include "fakedeskclock.h"
#include "got.h"
#include "sqlaccessrepository.h"
#include "sqlcentrebackups.h"
#include "sqlcentrerepository.h"
#include "sqlkeyring.h"
#include "testdatabase.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct House {
    explicit House(Database &opened) : database(opened) { access.addKeyUser(centreRepository); }
    Database &database;
    FakeDeskClock deskClock{};
    Session session{database.desk()};
    SqlAccessRepository repository{database};
    AccessService access{repository, database, session, database.clock(), deskClock};
    SqlKeyRing ring{database, session};
    SqlCentreBackups backups{database, session};
    SqlCentreRepository centreRepository{database, session};
    CentreService centre{centreRepository, database, session};

    NamedKey add(KeyPurpose purpose, const QList<RoleKey> &to)
    {
        NamedKey key;
        const auto done = database.atomically({u"test.key"_s, {}}, session.actor(), [&]() -> Result<void> {
            WARSHA_TRY(key, ring.make(purpose, to));
            return {};
        });
        return done ? key : NamedKey();
    }
    [[nodiscard]] RoleKeys held() const
    {
        RoleKeys keys;
        for (const RoleKey name : allRoleKeys())
            if (const auto key = session.key(name))
                keys.insert(name, *key);
        return keys;
    }
};

} // namespace

class KeyRenewalTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<House> m_house;
    FirstCodes m_codes;

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_house = std::make_unique<House>(m_test->database());
        const auto codes = m_house->access.initialise({{u"office"_s, u"Rana Haddad"_s, u"correct horse"_s, Roles(Role::Director) | Role::Registrar}});
        QVERIFY(codes);
        m_codes = *codes;
    }
    void cleanup()
    {
        m_house.reset();
        m_test.reset();
    }

    void everybodyWhoMayOpensEverythingAsBefore()
    {
        QVERIFY(m_house->access.addUser({u"trainer"_s, u"Omar Said"_s, u"trainer pass"_s, Role::Trainer}));
        QVERIFY(m_house->access.addUser({u"notes"_s, u"Nour"_s, u"notes pass"_s, Role::Counsellor}, m_codes.caseNotesCode));
        QVERIFY(m_house->centre.addSignatory({{}, 0, {{u"latn"_s, u"Dr Signatory"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 1, 1), {}}));
        const NamedKey person = m_house->add(KeyPurpose::Person, {RoleKey::Identity}), award = m_house->add(KeyPurpose::Award, {RoleKey::Issuing});
        const RoleKeys former = m_house->held();
        const auto renewed = m_house->access.renewKeys();
        QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().message + renewed.error().detail));
        QCOMPARE(*renewed, 2);
        for (auto key = former.begin(); key != former.end(); ++key)
            QVERIFY(!(*m_house->session.key(key.key()) == key.value()));
        QVERIFY(!m_house->session.key(RoleKey::CaseNotes)); // a director still does not read them
        QVERIFY(m_house->ring.open(person.id).value() == person.key); // the session goes on
        for (const auto &[login, password] : {std::pair(u"office"_s, u"correct horse"_s), {u"trainer"_s, u"trainer pass"_s}, {u"notes"_s, u"notes pass"_s}}) {
            QVERIFY2(m_house->access.signIn(login, password), qPrintable(login));
            QVERIFY(m_house->ring.open(person.id).value() == person.key);
            QCOMPARE(bool(m_house->ring.open(award.id)), login == u"office"_s);
        }
        QVERIFY(m_house->session.key(RoleKey::CaseNotes)); // untouched: their code was not given
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse"_s));
        QStringList names;
        const auto users = m_house->access.users();
        for (const User &user : *users)
            names.append(user.name);
        QCOMPARE(names, (QStringList{u"Nour"_s, u"Rana Haddad"_s, u"Omar Said"_s}));
        QCOMPARE(m_house->centre.signatories()->first().names.value(u"latn"_s), u"Dr Signatory"_s);
        QVERIFY(!ChangeLog(m_test->database()).undoable(m_house->session.actor())->has_value()); // final
        QVERIFY(ChangeLog(m_test->database()).verify()->intact);
        QVERIFY(m_house->access.renewKeys()); // and once more
        QVERIFY(m_house->ring.open(person.id).value() == person.key);
    }
    void aCopyOfTheFormerKeysOpensNothingNew()
    {
        QVERIFY(m_house->access.addUser({u"trainer"_s, u"Omar Said"_s, u"trainer pass"_s, Role::Trainer}));
        const RoleKeys copied = m_house->held();
        const auto users = m_house->access.users();
        const auto trainer = std::ranges::find_if(*users, [](const User &user) { return user.login == u"trainer"_s; });
        QVERIFY(m_house->access.deactivateUser(trainer->id));
        QVERIFY(m_house->access.renewKeys());
        const NamedKey later = m_house->add(KeyPurpose::Person, {RoleKey::Identity});
        Session thief(m_test->desk());
        thief.open(trainer->id, u"thief"_s, Role::Trainer, copied);
        SqlKeyRing ring(m_test->database(), thief);
        QVERIFY(!ring.open(later.id));
        QCOMPARE(m_test->database().number(u"SELECT count(*) FROM access_share WHERE holder = :holder", {{":holder"_L1, trainer->id.toText()}}).value(), 0);
    }
    void caseNotesAreRenewedWithTheirCode()
    {
        QVERIFY(m_house->access.addUser({u"notes"_s, u"Nour"_s, u"notes pass"_s, Role::Counsellor}, m_codes.caseNotesCode));
        QVERIFY(m_house->access.signIn(u"notes"_s, u"notes pass"_s));
        const NamedKey note = m_house->add(KeyPurpose::CaseNotes, {RoleKey::CaseNotes});
        const SymmetricKey former = *m_house->session.key(RoleKey::CaseNotes);
        QCOMPARE(refusal(m_house->access.renewKeys()).kind, ErrorKind::Denied); // a director's verb
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(m_house->access.renewKeys(m_codes.caseNotesCode));
        QVERIFY(!m_house->session.key(RoleKey::CaseNotes));
        QVERIFY(m_house->access.signIn(u"notes"_s, u"notes pass"_s));
        QVERIFY(!(*m_house->session.key(RoleKey::CaseNotes) == former));
        QVERIFY(m_house->ring.open(note.id).value() == note.key);
    }
    void codesAndBackupsGoOn()
    {
        QTemporaryDir folder;
        const NamedKey person = m_house->add(KeyPurpose::Person, {RoleKey::Identity});
        const auto before = m_house->backups.make(folder.path());
        QVERIFY(before);
        QVERIFY(m_house->access.renewKeys());
        QVERIFY(m_house->backups.preview(before->path)); // the month's key is sealed to the new Backup key
        const auto after = m_house->backups.make(folder.path());
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        QVERIFY(m_house->backups.preview(after->path));
        const auto restored = m_house->backups.restoreTo(before->path, folder.filePath(u"r.warsha"_s)); // an old backup is whole in itself
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->erasedAgain, 0); // a key in a new wrap was not erased
        QVERIFY(m_house->access.recover({u"office"_s, u"another horse"_s, m_codes.recoveryCode, {}})); // the printed code opens the new ones
        QVERIFY(m_house->access.signIn(u"office"_s, u"another horse"_s));
        QVERIFY(m_house->ring.open(person.id).value() == person.key);
    }
    void anotherDeskSignsInAgain()
    {
        if (!m_test->isPostgresql())
            QSKIP("a file belongs to one process");
        auto second = m_test->another(DeskId::make());
        QVERIFY(second);
        House other(**second);
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        const NamedKey person = m_house->add(KeyPurpose::Person, {RoleKey::Identity});
        QVERIFY(m_house->access.renewKeys());
        QVERIFY(other.add(KeyPurpose::Person, {RoleKey::Identity}).id.isNull()); // would open to nobody
        const auto refused = other.ring.open(person.id);
        QVERIFY2(refused.error().message.contains(u"Sign in again"_s), qPrintable(refused.error().message));
        QVERIFY(!other.access.addUser({u"late"_s, u"Late"_s, u"late pass"_s, Role::Trainer}));
        QVERIFY(!other.access.renewKeys());
        QVERIFY(!other.centre.addSignatory({{}, 0, {{u"latn"_s, u"Dr Late"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 1, 1), {}}));
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(person.id).value() == person.key);
        QVERIFY(!other.add(KeyPurpose::Person, {RoleKey::Identity}).id.isNull());
    }
    void manyKeysInOneStep()
    {
        constexpr int people = 12'000; // more than the slices in which they are read and written
        QList<NamedKey> keys;
        QVERIFY(m_house->database.atomically({u"test.keys"_s, {}}, m_house->session.actor(), [&]() -> Result<void> {
            WARSHA_TRY(keys, m_house->ring.makeMany(KeyPurpose::Person, {RoleKey::Identity}, people));
            return {};
        }));
        QCOMPARE(m_house->access.renewKeys().value(), people);
        const auto opened = m_house->ring.openAll(KeyPurpose::Person);
        QCOMPARE(opened->size(), people);
        for (const NamedKey &key : std::as_const(keys))
            QVERIFY(opened->value(key.id) == key.key);
    }
};

QTEST_GUILESS_MAIN(KeyRenewalTest)
#include "tst_keyrenewal.moc"
