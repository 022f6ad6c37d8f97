// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, writing, refusing: what the kit promises, on each database.
#include "changelog.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    UserId m_user = UserId::make();

    Database &db() { return m_test->database(); }
    Result<void> add(const QString &id, const QString &name, const QVariant &size = {})
    {
        WARSHA_TRY(Transaction *const writing, db().writing());
        return writing->insert("trial_thing"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"size"_L1, size}, {"sealed"_L1, QVariant()}});
    }
    Result<Committed> addStep(const QString &id, const QString &name, const Actor &actor)
    {
        return db().atomically({u"trial.add"_s, {id}}, actor, [&] { return add(id, name); });
    }
    Result<Committed> addStep(const QString &id, const QString &name) { return addStep(id, name, m_test->actor(m_user)); }
    qint64 things() { return db().number(u"SELECT COUNT(*) FROM trial_thing").value_or(-1); }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
    }
    void cleanup() { m_test.reset(); }

    void valuesComeBackAsWritten()
    {
        const QByteArray bytes = QByteArray::fromHex("00ff0a27");
        const QString text = u"O'Brien; \"سمير\" \\ ບຸນມີ"_s;
        const auto done = db().atomically({u"trial.add"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db().writing());
            WARSHA_CHECK(writing->insert("trial_thing"_L1, {{"id"_L1, u"a"_s}, {"name"_L1, text}, {"size"_L1, true}, {"sealed"_L1, bytes}}));
            return writing->insert("trial_thing"_L1, {{"id"_L1, u"b"_s}, {"name"_L1, QString()}, {"size"_L1, QVariant()}, {"sealed"_L1, QByteArray()}});
        });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const auto rows = db().all(u"SELECT * FROM trial_thing ORDER BY id", {}, [](const Row &row) {
            return QVariantList{row.text("name"_L1), row.value("size"_L1), row.bytes("sealed"_L1), row.isNull("sealed"_L1), row.integer("version"_L1)};
        });
        QVERIFY(rows);
        QCOMPARE(rows->at(0), (QVariantList{text, 1LL, bytes, false, 1LL}));
        QVERIFY(rows->at(1)[1].isNull());
        QCOMPARE(rows->at(1)[0].toString(), QString(u""_s));
        QCOMPARE(rows->at(1)[3], QVariant(false)); // empty bytes are not NULL
    }
    void anErrorLeavesEverythingAsBefore()
    {
        const auto done = db().atomically({u"trial.add"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            WARSHA_CHECK(add(u"a"_s, u"one"_s));
            return failure(ErrorKind::Rule, u"no"_s);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Rule);
        QCOMPARE(things(), 0);
        QCOMPARE(ChangeLog(db()).entryCount().value_or(-1), 0);
    }
    void innerCallsJoinTheOuter()
    {
        const auto done = db().atomically({u"trial.outer"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            WARSHA_CHECK(addStep(u"a"_s, u"one"_s));
            return failure(ErrorKind::Rule, u"no"_s);
        });
        QVERIFY(!done);
        QCOMPARE(things(), 0); // the inner one went with it
        const auto kept = db().atomically({u"trial.outer"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            WARSHA_CHECK(addStep(u"a"_s, u"one"_s));
            WARSHA_CHECK(addStep(u"b"_s, u"two"_s));
            return {};
        });
        QVERIFY(kept);
        const auto steps = ChangeLog(db()).steps(10);
        QVERIFY(steps);
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().verb, u"trial.outer"_s);
        QCOMPARE(db().touched(kept->step, u"trial_thing"_s).value_or(QStringList()), (QStringList{u"a"_s, u"b"_s}));
    }
    void theSameOpTwiceWritesOnce()
    {
        const Actor actor = m_test->actor(m_user);
        const auto first = addStep(u"a"_s, u"one"_s, actor);
        const auto second = addStep(u"b"_s, u"two"_s, actor);
        QVERIFY(first && second);
        QVERIFY(!first->repeated);
        QVERIFY(second->repeated);
        QCOMPARE(second->step, first->step);
        QCOMPARE(things(), 1);
    }
    void aUniqueClashIsAConflict()
    {
        QVERIFY(addStep(u"a"_s, u"one"_s));
        const auto clash = addStep(u"b"_s, u"one"_s);
        QVERIFY(!clash);
        QCOMPARE(clash.error().kind, ErrorKind::Conflict);
        QCOMPARE(things(), 1);
        QVERIFY(addStep(u"b"_s, u"two"_s)); // and the connection goes on
    }
    void aStaleEditIsRefused()
    {
        QVERIFY(addStep(u"a"_s, u"one"_s));
        const auto rename = [&](qint64 version, const QString &name) {
            return db().atomically({u"trial.rename"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
                WARSHA_TRY(Transaction *const writing, db().writing());
                return writing->update("trial_thing"_L1, u"a"_s, version, {{"name"_L1, name}});
            });
        };
        QVERIFY(rename(1, u"two"_s));
        const auto stale = rename(1, u"three"_s);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, ErrorKind::Conflict);
        QVERIFY(rename(2, u"three"_s));
        QVERIFY(rename(Transaction::anyVersion, u"four"_s));
        QCOMPARE(db().number(u"SELECT version FROM trial_thing").value_or(-1), 4);
    }
    void writingOutsideAStepIsRefused()
    {
        QVERIFY(!db().writing());
    }
    void manyRowsGoInAtOnce()
    {
        Batch batch{"trial_thing"_L1, {"id"_L1, "name"_L1, "size"_L1}, {}};
        for (int i = 0; i < 12'345; ++i)
            batch.rows.append({u"id%1"_s.arg(i), u"name %1"_s.arg(i), i});
        QVERIFY(db().atomically({u"trial.bulk"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db().writing());
            return writing->insertMany(batch);
        }));
        QCOMPARE(things(), 12'345);
        QCOMPARE(db().number(u"SELECT SUM(size) FROM trial_thing").value_or(-1), 12'344LL * 12'345 / 2);
        const auto check = ChangeLog(db()).verify();
        QVERIFY(check);
        QVERIFY2(check->intact, qPrintable(check->firstBroken));
        QCOMPARE(check->entries, 12'345);
    }
    void keysAreLoggedWithoutTheirBytes()
    {
        const QByteArray secret = "THE-SECRET-BYTES";
        QVERIFY(db().atomically({u"trial.key"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            return db().insertKey("trial_key"_L1, {{"id"_L1, u"k1"_s}, {"secret"_L1, secret}});
        }));
        QCOMPARE(db().number(u"SELECT COUNT(*) FROM trial_key").value_or(-1), 1);
        const auto history = ChangeLog(db()).historyOf(u"trial_key"_s, u"k1"_s);
        QVERIFY(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().kind, LoggedChange::Kind::KeyMade);
        QVERIFY(history->first().after.isEmpty());
        QVERIFY(db().atomically({u"trial.key"_s, {}}, m_test->actor(m_user), [&] { return db().destroyKey("trial_key"_L1, u"k1"_s); }));
        QCOMPARE(db().number(u"SELECT COUNT(*) FROM trial_key").value_or(-1), 0);
        if (!m_test->isPostgresql()) {
            m_test->close();
            QFile file(m_test->location());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(secret)); // secure_delete: destroyed is gone from the file
        }
    }
    void announcesAfterCommitOnly()
    {
        QSignalSpy spy(&db(), &Database::committed);
        QVERIFY(addStep(u"a"_s, u"one"_s));
        QCOMPARE(spy.count(), 1);
        const auto notice = spy.first().first().value<CommitNotice>();
        QCOMPARE(notice.tables, QStringList{u"trial_thing"_s});
        QVERIFY(!addStep(u"b"_s, u"one"_s));
        QCOMPARE(spy.count(), 1);
    }
    void aSecondProgramIsRefused()
    {
        if (m_test->isPostgresql())
            return; // several desks are what PostgreSQL is for
        const auto second = m_test->another(DeskId::make());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Storage);
        QVERIFY(second.error().message.contains(u"centre.warsha"_s));
        QVERIFY(addStep(u"a"_s, u"one"_s));
    }
    void aLockWithoutANameIsNoObstacle()
    {
        if (m_test->isPostgresql())
            return;
        m_test->close();
        QFile lock(m_test->location() + u".lock"_s); // what a kill in the middle of locking leaves
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto opened = m_test->reopen();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QVERIFY(addStep(u"a"_s, u"one"_s));
        QVERIFY(!m_test->another(DeskId::make())); // and it is a lock again
    }
    void twoDesksKeepTheirOwnChains()
    {
        if (!m_test->isPostgresql())
            return;
        auto second = m_test->another(DeskId::make());
        QVERIFY(second);
        Database &other = **second;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(addStep(u"a%1"_s.arg(i), u"one %1"_s.arg(i)));
            const Actor actor{m_user, other.desk(), OpId::make()};
            QVERIFY(other.atomically({u"trial.add"_s, {}}, actor, [&]() -> Result<void> {
                WARSHA_TRY(Transaction *const writing, other.writing());
                return writing->insert("trial_thing"_L1, {{"id"_L1, u"b%1"_s.arg(i)}, {"name"_L1, u"two %1"_s.arg(i)}});
            }));
        }
        QCOMPARE(things(), 40);
        const auto check = ChangeLog(db()).verify();
        QVERIFY(check && check->intact);
        QCOMPARE(check->entries, 40);
    }
    void aNewerFileIsRefusedUntouched()
    {
        QVERIFY(db().atomically({u"trial.add"_s, {}}, m_test->actor(m_user), [&] { return add(u"a"_s, u"one"_s); }));
        // What a newer program leaves: a pair this one does not know.
        QVERIFY(db().each(u"INSERT INTO schema_migration (module, number, name, applied_at) VALUES ('future', 7, 'x', 0)", {}, [](const Row &) {}));
        m_test->close();
        QByteArray before;
        if (!m_test->isPostgresql()) {
            QFile file(m_test->location());
            QVERIFY(file.open(QIODevice::ReadOnly));
            before = file.readAll();
        }
        const auto opened = m_test->reopen();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"future 7"_s), qPrintable(opened.error().message));
        if (!m_test->isPostgresql()) {
            QFile file(m_test->location());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == before);
        }
    }
    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Name,Phone\nRana,03\n");
        QTest::newRow("cut") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("other program's SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\1');
    }
    void foreignFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        const QString path = m_test->folder() + u"/foreign.warsha"_s;
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto opened = Database::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Input);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    void aDamagedFileOpensForReadingOnly()
    {
        if (m_test->isPostgresql())
            return;
        Batch batch{"trial_thing"_L1, {"id"_L1, "name"_L1}, {}};
        for (int i = 0; i < 3000; ++i)
            batch.rows.append({u"id%1"_s.arg(i), u"name %1"_s.arg(i)});
        QVERIFY(db().atomically({u"trial.bulk"_s, {}}, m_test->actor(m_user), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db().writing());
            return writing->insertMany(batch);
        }));
        m_test->close();
        QFile file(m_test->location());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = size / 2; at < size / 2 + 40'960; at += 512) {
            file.seek(at);
            file.write(QByteArray(64, '\xee'));
        }
        file.close();
        QVERIFY(m_test->reopen());
        QVERIFY(!db().damage().isEmpty());
        QVERIFY(db().isReadOnly());
        QVERIFY(!addStep(u"zz"_s, u"new"_s));
        QVERIFY(m_test->reopen());
        QTRY_VERIFY(db().isReadThrough()); // beside, with the same answer
        QVERIFY(!db().damage().isEmpty());
        QVERIFY(db().isReadOnly());
    }
    void aFileIsReadBesideOtherWork()
    {
        QVERIFY(addStep(u"a"_s, u"one"_s));
        m_test->close();
        QVERIFY(m_test->reopen());
        (void)db().isReadThrough(); // begins
        QVERIFY(addStep(u"b"_s, u"two"_s)); // whoever writes waits for it
        QVERIFY(db().isReadThrough());
        QVERIFY(db().damage().isEmpty());
        m_test->close();
        QVERIFY(m_test->reopen());
        QTRY_VERIFY(db().isReadThrough());
        QVERIFY(addStep(u"c"_s, u"three"_s));
        QCOMPARE(things(), 3);
        QVERIFY(m_test->reopen()); // closed while nobody knows yet
        (void)db().isReadThrough();
    }
    void missingPlacesAreNamed()
    {
        const auto missing = Database::open(m_test->folder() + u"/nowhere.warsha"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains(u"nowhere.warsha"_s));
        QVERIFY(!QFile::exists(m_test->folder() + u"/nowhere.warsha"_s));
        QVERIFY(!Database::open(u"postgresql://nobody@/"_s));
        QVERIFY(!Database::open(QString()));
        QVERIFY(!Database::open(m_test->location(), {.create = true, .readOnly = false, .desk = {}, .clock = {}}));
    }
    void aReadOnlyOpenNeverWrites()
    {
        QVERIFY(addStep(u"a"_s, u"one"_s));
        m_test->close();
        QVERIFY(m_test->reopen({.create = false, .readOnly = true, .desk = {}, .clock = {}}));
        QCOMPARE(things(), 1);
        const auto refused = addStep(u"b"_s, u"two"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
