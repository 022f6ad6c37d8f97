// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and restore as the user does them, on both databases: with a session, with the paper on another PC, over the
// present file; what is erased stays erased.
#include "accessservice.h"
#include "changelog.h"
#include "fakedeskclock.h"
#include "got.h"
#include "sqlaccessrepository.h"
#include "sqlcentrebackups.h"
#include "sqlkeyring.h"
#include "testdatabase.h"

#include <QDir>
#include <QRegularExpression>
#include <QThread>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct House {
    Database &database;
    FakeDeskClock deskClock{};
    Session session{database.desk()};
    SqlAccessRepository repository{database};
    AccessService access{repository, database, session, database.clock(), deskClock};
    SqlKeyRing ring{database, session};
    SqlCentreBackups backups{database, session};
};

} // namespace

class CentreBackupsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<House> m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    FirstCodes m_codes;
    Restored m_report;
    std::unique_ptr<Database> m_restored;
    std::unique_ptr<House> m_other;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] NamedKey addPerson()
    {
        NamedKey key;
        const auto done = m_house->database.atomically({u"test.person"_s, {}}, m_house->session.actor(), [&]() -> Result<void> {
            WARSHA_TRY(key, m_house->ring.make(KeyPurpose::Person, {RoleKey::Identity}));
            return {};
        });
        return done ? key : NamedKey();
    }
    [[nodiscard]] Result<std::unique_ptr<Database>> opened(const QString &path)
    {
        OpenOptions options;
        options.desk = m_test->desk();
        return Database::open(path, options);
    }
    static void overOrBeside()
    {
        QTest::addColumn<bool>("over");
        QTest::newRow("over the centre") << true;
        QTest::newRow("into a new file") << false;
    }
    /// By the row's way; m_other is the restored centre.
    [[nodiscard]] bool restoreOld(const QString &backup)
    {
        QFETCH(bool, over);
        const QString place = file(u"new.warsha"_s);
        const auto restored = !over                  ? m_house->backups.restoreTo(backup, place)
                              : m_test->isPostgresql() ? m_house->backups.replaceOnServer(backup)
                                                       : m_house->backups.prepareRestore(backup);
        if (!restored) {
            qWarning().noquote() << restored.error().message << restored.error().detail;
            return false;
        }
        m_report = *restored;
        m_house.reset();
        if (over && m_test->isPostgresql()) {
            if (!m_test->reopen())
                return false;
            m_other.reset(new House{m_test->database()});
            return true;
        }
        m_test->close();
        auto database = opened(restored->file);
        if (!database)
            return false;
        m_restored = std::move(*database);
        m_other.reset(new House{*m_restored});
        return true;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_folder = std::make_unique<QTemporaryDir>();
        m_house.reset(new House{m_test->database()});
        const auto codes = m_house->access.initialise({{u"office"_s, u"Rana Haddad"_s, u"correct horse"_s, Roles(Role::Director) | Role::Registrar}});
        QVERIFY(codes);
        m_codes = *codes;
    }
    void cleanup()
    {
        m_other.reset();
        m_restored.reset();
        m_house.reset();
        m_test.reset();
    }

    void previewSaysWhatWouldBeLost()
    {
        QVERIFY(!addPerson().id.isNull());
        const auto made = m_house->backups.make(m_folder->path());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        auto preview = m_house->backups.preview(made->path);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message + preview.error().detail));
        QVERIFY(preview->compared && preview->sameLine);
        QCOMPARE(preview->stepsLost, 0);
        QCOMPARE(preview->madeBy, u"office"_s);
        QVERIFY(!addPerson().id.isNull() && !addPerson().id.isNull());
        preview = m_house->backups.preview(made->path);
        QCOMPARE(preview->stepsLost, 2);
        for (const RestorePreview::Count &count : preview->counts)
            if (count.table == "access_key"_L1)
                QVERIFY(count.inBackup == 1 && count.now == 3);
        QCOMPARE(m_house->backups.list(m_folder->path())->size(), 1);
    }
    void restoresIntoANewFileAndANewLife()
    {
        const NamedKey person = addPerson();
        const auto made = m_house->backups.make(m_folder->path());
        QVERIFY(made);
        const auto restored = m_house->backups.restoreTo(made->path, file(u"new.warsha"_s));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        QCOMPARE(QDir(m_folder->path()).entryList({u"new.warsha*"_s}, QDir::Files | QDir::Hidden), QStringList{u"new.warsha"_s});
        QCOMPARE(m_house->backups.restoreTo(made->path, file(u"new.warsha"_s)).error().kind, ErrorKind::Conflict);

        auto database = opened(restored->file);
        QVERIFY(database);
        House other{**database};
        const Incarnation life = other.access.incarnation().value(), former = m_house->access.incarnation().value();
        QCOMPARE(life.number, former.number + 1);
        QVERIFY(life.id != former.id);
        QCOMPARE(life.id.toText(), restored->lifeId);
        QCOMPARE(life.reason, u"restored"_s);
        QCOMPARE(life.source.size(), 64);
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(person.id).value() == person.key);
        QVERIFY(ChangeLog(**database).verify()->intact);
        QVERIFY(other.backups.preview(made->path)); // it took over the keys of the backups
    }
    void restoresIntoANewDatabaseOfAServer()
    {
        // From a server as from a file: this is also how a centre moves to a server.
        const auto server = TestDatabase::make(u"postgresql"_s);
        if (!server)
            QSKIP("no PostgreSQL server here");
        const NamedKey person = addPerson();
        const auto made = m_house->backups.make(m_folder->path());
        QCOMPARE(m_house->backups.restoreTo(made->path, server->location()).error().kind, ErrorKind::Conflict); // one that is there
        QString address = server->location();
        address.replace(QRegularExpression(u"/t_[0-9a-f]+"_s), u"/t_"_s + QUuid::createUuid().toString(QUuid::Id128));
        const auto restored = m_house->backups.restoreTo(made->path, address);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        const auto database = opened(address);
        QVERIFY2(database, database ? "" : qPrintable(database.error().message));
        House other{**database};
        QCOMPARE(other.access.incarnation()->id.toText(), restored->lifeId);
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(person.id).value() == person.key);
        const auto chain = ChangeLog(**database).verify();
        QVERIFY2(chain->intact, qPrintable(chain->firstBroken));
        QVERIFY(chain->entries > 0);
        const auto again = other.backups.make(m_folder->path()); // and it is a centre like others
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    }
    void theLongPartNeedsNoDatabase()
    {
        const NamedKey before = addPerson();
        const auto pending = m_house->backups.begin(m_folder->path());
        QVERIFY2(pending, pending ? "" : qPrintable(pending.error().message));
        QVERIFY(!addPerson().id.isNull()); // work goes on meanwhile
        Result<KeptBackup> made = failure(ErrorKind::Storage, u"not run"_s);
        std::unique_ptr<QThread> other(QThread::create([&] { made = (*pending)->finish(); }));
        other->start();
        QVERIFY(other->wait(60'000));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(m_house->backups.tidy(m_folder->path()));
        const auto preview = m_house->backups.preview(made->path);
        QVERIFY(preview && preview->sameLine);
        QCOMPARE(preview->stepsLost, 1); // the copy is of the moment of begin()
        QVERIFY(m_house->ring.open(before.id));
    }
    void twoFoldersAtOnceGetOneEach()
    {
        QTemporaryDir stick;
        const auto here = m_house->backups.begin(m_folder->path());
        const auto there = m_house->backups.begin(stick.path()); // before the first is done: its copy is still needed
        QVERIFY2(here, here ? "" : qPrintable(here.error().message));
        QVERIFY2(there, there ? "" : qPrintable(there.error().message));
        for (const auto *pending : {&here, &there}) {
            const auto made = (**pending)->finish();
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
            QVERIFY(QFile::exists(made->path));
        }
    }
    void erasedStaysErased()
    {
        const NamedKey kept = addPerson(), gone = addPerson();
        const auto made = m_house->backups.make(m_folder->path());
        QVERIFY(m_house->database.atomically({u"test.erase"_s, {}, true}, m_house->session.actor(), [&] { return m_house->ring.destroy(gone.id); }));
        const auto restored = m_house->backups.restoreTo(made->path, file(u"new.warsha"_s));
        QVERIFY(restored);
        QCOMPARE(restored->erasedAgain, 1);
        const auto database = opened(restored->file);
        House other{**database};
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(kept.id));
        QCOMPARE(other.ring.open(gone.id).error().kind, ErrorKind::NotFound);
    }
    void whoWasShutOutStaysOut_data() { overOrBeside(); }
    void whoWasShutOutStaysOut()
    {
        const UserId gone = got(m_house->access.addUser({u"gone"_s, u"Gone"_s, u"gone password"_s, Role::Director}));
        const UserId less = got(m_house->access.addUser({u"less"_s, u"Less"_s, u"less password"_s, Roles(Role::Director) | Role::Registrar}));
        const NamedKey person = addPerson();
        const QString made = got(m_house->backups.make(m_folder->path())).path;
        QVERIFY(m_house->access.deactivateUser(gone));
        QVERIFY(m_house->access.setRoles(less, Role::Trainer));
        QVERIFY(m_house->access.changePassword(u"correct horse"_s, u"battery staple"_s));
        QVERIFY(m_house->access.addUser({u"new"_s, u"New"_s, u"new password"_s, Role::Director}));
        const QString code = got(m_house->access.renewRecoveryCode(RecoveryKind::Main));
        QVERIFY(restoreOld(made));
        QVERIFY(m_report.usersAsNow && !m_report.formerKeys);

        QCOMPARE(refusal(m_other->access.signIn(u"gone"_s, u"gone password"_s)).kind, ErrorKind::Denied);
        m_other->deskClock.advance(3600);
        QCOMPARE(refusal(m_other->access.signIn(u"office"_s, u"correct horse"_s)).kind, ErrorKind::Denied);
        m_other->deskClock.advance(3600);
        QVERIFY(m_other->access.signIn(u"less"_s, u"less password"_s));
        QVERIFY(!m_other->session.key(RoleKey::Backup)); // a role taken away stays away
        QVERIFY(m_other->access.signIn(u"new"_s, u"new password"_s));
        QVERIFY(m_other->access.signIn(u"office"_s, u"battery staple"_s));
        QVERIFY(m_other->ring.open(person.id).value() == person.key);
        const QList<User> users = got(m_other->access.users());
        QCOMPARE(std::ranges::count_if(users, &User::active), 3);
        QCOMPARE(refusal(m_other->access.recover({u"office"_s, u"third password"_s, m_codes.recoveryCode, {}})).kind, ErrorKind::Denied);
        QVERIFY(m_other->access.recover({u"office"_s, u"third password"_s, code, {}}));
    }
    void renewedKeysGoBackToWhoStillHoldsThem_data() { overOrBeside(); }
    void renewedKeysGoBackToWhoStillHoldsThem()
    {
        const UserId gone = got(m_house->access.addUser({u"gone"_s, u"Gone"_s, u"gone password"_s, Role::Director}));
        const UserId reset = got(m_house->access.addUser({u"reset"_s, u"Reset"_s, u"reset password"_s, Role::Director}));
        const NamedKey person = addPerson();
        const QString made = got(m_house->backups.make(m_folder->path())).path;
        QVERIFY(m_house->access.deactivateUser(gone));
        QVERIFY(m_house->access.resetPassword(reset, u"second password"_s));
        QVERIFY(m_house->access.renewKeys());
        QVERIFY(restoreOld(made));
        QVERIFY(m_report.usersAsNow && m_report.formerKeys);

        QCOMPARE(refusal(m_other->access.signIn(u"gone"_s, u"gone password"_s)).kind, ErrorKind::Denied);
        m_other->deskClock.advance(3600);
        QVERIFY(m_other->access.signIn(u"reset"_s, u"second password"_s));
        QVERIFY(!m_other->ring.open(person.id)); // waits for the keys, until somebody passes them on
        QVERIFY(m_other->access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(m_other->ring.open(person.id).value() == person.key);
        QVERIFY(m_other->access.resetPassword(reset, u"third password"_s));
        QVERIFY(m_other->backups.preview(made)); // by the keys of backups, which were taken over
        const auto renewed = m_other->access.renewKeys();
        QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().message));
        QVERIFY(m_other->access.signIn(u"reset"_s, u"third password"_s));
        QVERIFY(m_other->ring.open(person.id).value() == person.key);
    }
    void whatNobodyCouldOpenIsNotRestored()
    {
        const QString made = got(m_house->backups.make(m_folder->path())).path;
        QVERIFY(m_house->access.changePassword(u"correct horse"_s, u"battery staple"_s));
        QVERIFY(m_house->access.renewRecoveryCode(RecoveryKind::Main));
        QVERIFY(m_house->access.renewKeys());
        const auto unlocked = m_house->backups.restoreTo(made, file(u"new.warsha"_s));
        QCOMPARE(refusal(unlocked).kind, ErrorKind::Rule);
        QVERIFY(!QFile::exists(file(u"new.warsha"_s)));
    }
    void thePaperRestoresOnAnotherPc()
    {
        const NamedKey person = addPerson();
        m_house->access.signOut();
        const auto made = m_house->backups.makeUnattended(m_folder->path()); // nobody signed in
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(m_house->backups.make(m_folder->path()).error().kind, ErrorKind::Denied);
        m_house.reset();
        m_test->close();

        const auto preview = previewWithCode(made->path, m_codes.recoveryCode);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
        QVERIFY(!preview->compared && preview->madeBy.isEmpty());
        QCOMPARE(previewWithCode(made->path, makeRecoveryCode()).error().kind, ErrorKind::Denied);
        QCOMPARE(previewWithCode(made->path, m_codes.caseNotesCode).error().kind, ErrorKind::Denied);
        QCOMPARE(previewWithCode(made->path, u"ABCD-EFGH"_s).error().kind, ErrorKind::Input);
        const auto restored = restoreWithCode(made->path, m_codes.recoveryCode, file(u"new.warsha"_s));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        const auto database = opened(restored->file);
        House other{**database};
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(person.id).value() == person.key);
        QVERIFY(other.backups.make(m_folder->path())); // life goes on, under a new key
    }
    void withoutItsKeyFileThePaperIsNotEnough()
    {
        const auto made = m_house->backups.make(m_folder->path());
        const QStringList keyFiles = QDir(m_folder->path()).entryList({u"*.warsha-key"_s});
        QCOMPARE(keyFiles.size(), 1);
        QVERIFY(QFile::remove(file(keyFiles.first())));
        const auto refused = previewWithCode(made->path, m_codes.recoveryCode);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY(refused.error().message.contains("warsha-key"_L1));
    }
    void restoresOverThePresentFile()
    {
        const auto made = m_house->backups.make(m_folder->path());
        const NamedKey later = addPerson();
        const auto prepared = m_house->backups.prepareRestore(made->path);
        if (m_test->isPostgresql()) {
            QCOMPARE(prepared.error().kind, ErrorKind::Rule); // that is replaceOnServer()'s
            return;
        }
        QCOMPARE(m_house->backups.replaceOnServer(made->path).error().kind, ErrorKind::Rule);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message));
        QVERIFY(!prepared->presentState.isEmpty());
        m_test->clock().advance(60);
        QVERIFY(m_house->backups.makeUnattended(m_folder->path()));
        const QList<KeptBackup> kept = got(m_house->backups.list(m_folder->path())); // the program's takes the place of neither
        QVERIFY(kept.size() == 3 && std::ranges::count(kept, BackupOccasion::Asked, &KeptBackup::occasion) == 1 && std::ranges::count(kept, BackupOccasion::BeforeRestore, &KeptBackup::occasion) == 1);
        QVERIFY(!putRestored(*prepared, m_test->location())); // while it is open: refused, nothing changed
        m_house.reset();
        m_test->close();
        QVERIFY(putRestored(*prepared, m_test->location()));
        QVERIFY(m_test->reopen());
        m_house.reset(new House{m_test->database()});
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse"_s));
        QCOMPARE(m_house->ring.open(later.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_house->access.incarnation()->number, 2);
        // And back again: the state before was backed up.
        const auto back = m_house->backups.restoreTo(prepared->presentState, file(u"back.warsha"_s));
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        const auto database = opened(back->file);
        House other{**database};
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(later.id));
    }
    void restoresOverACentreOnAServer()
    {
        if (!m_test->isPostgresql())
            QSKIP("a file is replaced as a file");
        const NamedKey kept = addPerson(), gone = addPerson();
        const auto made = m_house->backups.make(m_folder->path());
        const NamedKey later = addPerson();
        QVERIFY(m_house->database.atomically({u"test.erase"_s, {}, true}, m_house->session.actor(), [&] { return m_house->ring.destroy(gone.id); }));
        const auto restored = m_house->backups.replaceOnServer(made->path);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        QVERIFY(QFile::exists(restored->presentState));
        QCOMPARE(restored->erasedAgain, 1);
        m_house.reset();
        QVERIFY(m_test->reopen());
        m_house.reset(new House{m_test->database()});
        QVERIFY(m_house->access.signIn(u"office"_s, u"correct horse"_s));
        QCOMPARE(m_house->access.incarnation()->number, 2);
        QCOMPARE(m_house->access.incarnation()->id.toText(), restored->lifeId);
        QVERIFY(m_house->ring.open(kept.id).value() == kept.key);
        QCOMPARE(refusal(m_house->ring.open(gone.id)).kind, ErrorKind::NotFound); // stays destroyed
        QCOMPARE(refusal(m_house->ring.open(later.id)).kind, ErrorKind::NotFound);
        const auto chain = ChangeLog(m_test->database()).verify();
        QVERIFY2(chain->intact, qPrintable(chain->firstBroken));
        const auto back = m_house->backups.restoreTo(restored->presentState, file(u"back.warsha"_s)); // what it held before is kept
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        const auto database = opened(back->file);
        House other{**database};
        QVERIFY(other.access.signIn(u"office"_s, u"correct horse"_s));
        QVERIFY(other.ring.open(later.id));
    }
    void aDeskThatSavesMeanwhileKeepsTheServerAsItIs()
    {
        if (!m_test->isPostgresql())
            QSKIP("a file belongs to one process");
        const auto made = m_house->backups.make(m_folder->path());
        const auto restored = m_house->backups.restoreTo(made->path, file(u"new.warsha"_s));
        QVERIFY(restored);
        const qint64 steps = *m_house->database.number(u"SELECT count(*) FROM change_step");
        const NamedKey meanwhile = addPerson();
        QCOMPARE(refusal(Backup(m_house->database).replace(restored->file, steps)).kind, ErrorKind::Conflict);
        QVERIFY(m_house->ring.open(meanwhile.id));
        QCOMPARE(m_house->access.incarnation()->number, 1);
        // A file that breaks off in the middle changes nothing either.
        Progress progress;
        progress.cancel();
        QCOMPARE(refusal(Backup(m_house->database).replace(restored->file, steps + 1, &progress)).kind, ErrorKind::Cancelled);
        QVERIFY(m_house->ring.open(meanwhile.id));
        QVERIFY(!addPerson().id.isNull()); // and the locks are gone
    }
    void rolesDecide()
    {
        QVERIFY(m_house->access.addUser({u"trainer"_s, {}, u"trainer pass"_s, Role::Trainer}));
        QVERIFY(m_house->access.addUser({u"clerk"_s, {}, u"clerk pass"_s, Role::Registrar}));
        const auto made = m_house->backups.make(m_folder->path());
        QVERIFY(m_house->access.signIn(u"clerk"_s, u"clerk pass"_s));
        QVERIFY(m_house->backups.make(m_folder->path()));
        QCOMPARE(m_house->backups.preview(made->path).error().kind, ErrorKind::Denied);
        QVERIFY(m_house->access.signIn(u"trainer"_s, u"trainer pass"_s));
        QCOMPARE(m_house->backups.make(m_folder->path()).error().kind, ErrorKind::Denied);
        QCOMPARE(m_house->backups.restoreTo(made->path, file(u"x.warsha"_s)).error().kind, ErrorKind::Denied);
        QCOMPARE(m_house->backups.prepareRestore(made->path).error().kind, ErrorKind::Denied);
        QVERIFY(m_house->backups.makeUnattended(m_folder->path())); // the program itself may, whoever sits there
    }
    void keysOfMonthsComeAndGo()
    {
        QStringList backups;
        for (int month = 0; month < 5; ++month) {
            const auto made = m_house->backups.make(m_folder->path());
            QVERIFY(made);
            backups.append(made->path);
            m_test->clock().set(m_test->clock().now().addMonths(1));
        }
        BackupKeys keys(m_test->database(), m_house->session);
        // On 2 July the keys of 2 March and 2 April are older than 90 days, and have three later months.
        QStringList months;
        const QList<BackupKeyRow> rows = keys.all().value();
        for (const BackupKeyRow &row : rows)
            months.append(row.month);
        QCOMPARE(months, (QStringList{u"2026-05"_s, u"2026-06"_s, u"2026-07"_s}));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.warsha-key"_s}).size(), 3);
        QCOMPARE(m_house->backups.preview(backups.first()).error().kind, ErrorKind::NotFound);
        QCOMPARE(previewWithCode(backups.first(), m_codes.recoveryCode).error().kind, ErrorKind::NotFound);
        QVERIFY(m_house->backups.preview(backups.last()));
    }
    void aWrongDateForADayDestroysNoKey()
    {
        const QDateTime today = m_test->clock().now();
        const auto made = m_house->backups.make(m_folder->path());
        m_test->clock().set(today.addYears(9));
        QVERIFY(m_house->backups.make(m_folder->path()));
        m_test->clock().set(today);
        QVERIFY(m_house->backups.make(m_folder->path()));
        QVERIFY(m_house->backups.preview(made->path));
        QVERIFY(previewWithCode(made->path, m_codes.recoveryCode));
    }
    void aNewCodeMakesANewKey()
    {
        QVERIFY(m_house->backups.make(m_folder->path()));
        const QString fresh = m_house->access.renewRecoveryCode(RecoveryKind::Main).value();
        m_test->clock().advance(3600);
        const auto made = m_house->backups.make(m_folder->path());
        QVERIFY(previewWithCode(made->path, fresh));
        QCOMPARE(previewWithCode(made->path, m_codes.recoveryCode).error().kind, ErrorKind::Denied);
    }
    void noBackupHoldsTheKeysOfBackups()
    {
        QVERIFY(m_house->backups.make(m_folder->path()));
        m_test->clock().advance(3600);
        const auto made = m_house->backups.make(m_folder->path());
        BackupKeys keys(m_test->database(), m_house->session);
        const BackupKeyRow row = keys.current().value();
        auto reader = BackupReader::open(made->path);
        QVERIFY(reader->unlock(keys.open(row.id).value()));
        QVERIFY(Backup::extract(*reader, file(u"raw.warsha"_s)));
        QFile raw(file(u"raw.warsha"_s));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(!bytes.contains(row.forRole.mid(4, 16)) && !bytes.contains(row.forRecovery.mid(4, 16)));
        QVERIFY(bytes.contains("access_backup_key"));
    }
    void foreignBackupsAreRefused()
    {
        const auto made = m_house->backups.make(m_folder->path());
        const auto other = TestDatabase::make();
        House stranger{other->database()};
        QVERIFY(stranger.access.initialise({{u"office"_s, {}, u"correct horse"_s, Role::Director}}));
        QCOMPARE(stranger.backups.preview(made->path).error().kind, ErrorKind::NotFound);
        QVERIFY(!stranger.backups.restoreTo(made->path, file(u"x.warsha"_s)));
        QVERIFY(!QFile::exists(file(u"x.warsha"_s)));
    }
    void withoutUsersThereIsNoBackup()
    {
        const auto empty = TestDatabase::make();
        House nobody{empty->database()};
        QCOMPARE(nobody.backups.makeUnattended(m_folder->path()).error().kind, ErrorKind::Rule);
    }
};

QTEST_GUILESS_MAIN(CentreBackupsTest)
#include "tst_centrebackups.moc"
