// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that meet another desk's: run again until they fit, refused when they never do; ops that come twice; what undo and
// redo refuse. The meetings need PostgreSQL, the rest runs on each database.
#include "boundlist.h"
#include "changelog.h"
#include "connection.h"
#include "databasecheck.h"
#include "testdatabase.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class RetriesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_other;
    UserId m_user = UserId::make();

    using Work = std::function<Result<void>(Transaction &)>;

    Database &db() { return m_test->database(); }
    Result<Committed> step(Database &database, const Actor &actor, const QString &verb, const Work &work, bool final = false)
    {
        return database.atomically({verb, {}, final}, actor, [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, database.writing());
            return work(*writing);
        });
    }
    Result<Committed> step(const QString &verb, const Work &work) { return step(db(), m_test->actor(m_user), verb, work); }
    static Work insertion(const QString &id, const QString &name, const QVariant &size = 1)
    {
        return [=](Transaction &t) { return t.insert("trial_thing"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"size"_L1, size}}); };
    }
    static Work change(const QString &id, const Fields &fields)
    {
        return [=](Transaction &t) { return t.update("trial_thing"_L1, id, Transaction::anyVersion, fields); };
    }
    static Work removal(const QString &id)
    {
        return [=](Transaction &t) { return t.remove("trial_thing"_L1, id, Transaction::anyVersion); };
    }
    QString world()
    {
        QStringList rows;
        const auto read = db().each(u"SELECT id, name, size FROM trial_thing ORDER BY id", {}, [&](const Row &row) {
            rows += row.text("id"_L1) + u'=' + row.text("name"_L1) + row.text("size"_L1);
        });
        return read ? rows.join(u' ') : u"error"_s;
    }
    bool meetAnotherDesk()
    {
        if (!m_test->isPostgresql())
            return false; // a file is one desk's
        auto opened = m_test->another(DeskId::make());
        m_other = opened ? std::move(*opened) : nullptr;
        return m_other != nullptr;
    }
    Actor otherActor() { return {m_user, m_other->desk(), OpId::make()}; }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
    }
    void cleanup()
    {
        m_other.reset();
        m_test.reset();
    }

    void aStepThatMetAnotherRunsAgain()
    {
        if (!meetAnotherDesk())
            return;
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"counter"_s, 1)));
        QSignalSpy announced(&db(), &Database::committed);
        int runs = 0;
        const auto count = [&](Database &database, const Actor &actor, const std::function<void()> &meanwhile) {
            return step(database, actor, u"trial.count"_s, [&](Transaction &t) -> Result<void> {
                ++runs;
                WARSHA_TRY(const qint64 size, database.number(u"SELECT size FROM trial_thing WHERE id = 'a'"));
                meanwhile();
                return t.update("trial_thing"_L1, u"a"_s, Transaction::anyVersion, {{"size"_L1, size + 1}});
            });
        };
        const auto done = count(db(), m_test->actor(m_user), [&] {
            if (runs == 1)
                QVERIFY(count(*m_other, otherActor(), [] {}));
        });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(runs, 3); // mine, the other's, mine again
        QCOMPARE(db().number(u"SELECT size FROM trial_thing WHERE id = 'a'").value_or(-1), 3); // neither is lost
        QCOMPARE(announced.size(), 1);
        QCOMPARE(ChangeLog(db()).entryCount().value_or(-1), 3);
        const auto check = ChangeLog(db()).verify();
        QVERIFY(check && check->intact);
    }
    void twoReadersWhoseWritesMeetDoNotBothPass()
    {
        // Write skew: each sees one thing and adds one because there is only one. Serialised, there are never three.
        if (!meetAnotherDesk())
            return;
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        const auto addSecond = [](Database &database, const QString &id, const std::function<void()> &meanwhile) {
            return [&database, id, meanwhile](Transaction &t) -> Result<void> {
                WARSHA_TRY(const qint64 there, database.number(u"SELECT COUNT(*) FROM trial_thing"));
                meanwhile();
                if (there > 1)
                    return failure(ErrorKind::Rule, u"There are two already."_s);
                return insertion(id, id)(t);
            };
        };
        int runs = 0;
        const auto done = step(u"trial.second"_s, addSecond(db(), u"mine"_s, [&] {
            if (++runs == 1)
                QVERIFY(step(*m_other, otherActor(), u"trial.second"_s, addSecond(*m_other, u"theirs"_s, [] {})));
        }));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Rule); // told by the rule on the second run, not by the server
        QCOMPARE(runs, 2);
        QCOMPARE(world(), u"a=one1 theirs=theirs1"_s);
    }
    void aStepThatIsAlwaysMetIsRefused()
    {
        if (!meetAnotherDesk())
            return;
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"counter"_s, 0)));
        int runs = 0;
        const auto refused = step(u"trial.count"_s, [&](Transaction &t) -> Result<void> {
            WARSHA_TRY(const qint64 size, db().number(u"SELECT size FROM trial_thing WHERE id = 'a'"));
            if (++runs < 100)
                WARSHA_CHECK(step(*m_other, otherActor(), u"trial.meet"_s, change(u"a"_s, {{"size"_L1, 100 + runs}})));
            return t.update("trial_thing"_L1, u"a"_s, Transaction::anyVersion, {{"size"_L1, size + 1}});
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().message.contains(u"Another PC"), qPrintable(refused.error().message));
        QVERIFY2(runs > 1 && runs < 100, qPrintable(QString::number(runs)));
        QCOMPARE(db().number(u"SELECT size FROM trial_thing WHERE id = 'a'").value_or(-1), 100 + runs);
        QVERIFY(step(u"trial.after"_s, change(u"a"_s, {{"size"_L1, 0}}))); // and the connection goes on
    }
    void aRuleIsNotTriedAgain()
    {
        int runs = 0;
        const auto refused = step(u"trial.rule"_s, [&](Transaction &) -> Result<void> {
            ++runs;
            return failure(ErrorKind::Rule, u"No."_s);
        });
        QVERIFY(!refused);
        QCOMPARE(runs, 1);
        runs = 0;
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(!step(u"trial.add"_s, [&](Transaction &t) { ++runs; return insertion(u"b"_s, u"one"_s)(t); }));
        QCOMPARE(runs, 1); // nor a clash
    }
    void undoMeetsAnotherDesk()
    {
        if (!meetAnotherDesk())
            return;
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(step(*m_other, otherActor(), u"trial.rename"_s, change(u"a"_s, {{"name"_L1, u"theirs"_s}})));
        const auto refused = ChangeLog(db()).undo(m_test->actor(m_user));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        // The same user at the other desk undoes that desk's own step, never this desk's.
        QCOMPARE(ChangeLog(*m_other).undo(otherActor())->verb, u"trial.rename"_s);
        QCOMPARE(ChangeLog(*m_other).undo(otherActor()).error().kind, ErrorKind::NotFound);
        QCOMPARE(world(), u"a=one1"_s);
    }

    void aFailedOpMayComeAgain()
    {
        const Actor actor = m_test->actor(m_user);
        QVERIFY(!step(db(), actor, u"trial.add"_s, [](Transaction &) -> Result<void> { return failure(ErrorKind::Rule, u"No."_s); }));
        const auto done = step(db(), actor, u"trial.add"_s, insertion(u"a"_s, u"one"_s));
        QVERIFY(done && !done->repeated);
        QCOMPARE(world(), u"a=one1"_s);
    }
    void aStepThatWroteNothingIsNoStep()
    {
        QSignalSpy announced(&db(), &Database::committed);
        const Actor actor = m_test->actor(m_user);
        const auto done = step(db(), actor, u"trial.look"_s, [](Transaction &) { return Result<void>(); });
        QVERIFY(done);
        QVERIFY(done->step.isNull() && !done->repeated);
        QCOMPARE(announced.size(), 0);
        QCOMPARE(ChangeLog(db()).steps(10)->size(), 0);
        QVERIFY(step(db(), actor, u"trial.add"_s, insertion(u"a"_s, u"one"_s))); // so its op was not used up
        QCOMPARE(world(), u"a=one1"_s);
    }
    void undoTwiceWithOneOpIsOneUndo()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(step(u"trial.rename"_s, change(u"a"_s, {{"name"_L1, u"two"_s}})));
        const Actor actor = m_test->actor(m_user);
        const auto first = ChangeLog(db()).undo(actor);
        const auto second = ChangeLog(db()).undo(actor); // a double click
        QVERIFY(first && second);
        QCOMPARE(first->verb, u"trial.rename"_s);
        QCOMPARE(second->verb, u"trial.rename"_s); // what is said is what was done
        QCOMPARE(second->id, first->id);
        QCOMPARE(world(), u"a=one1"_s);
        const Actor again = m_test->actor(m_user);
        QVERIFY(ChangeLog(db()).redo(again));
        QCOMPARE(ChangeLog(db()).redo(again)->verb, u"trial.rename"_s);
        QCOMPARE(world(), u"a=two1"_s);
        QVERIFY(ChangeLog(db()).undo(m_test->actor(m_user)));
        const Actor last = m_test->actor(m_user); // with nothing left behind it
        QCOMPARE(ChangeLog(db()).undo(last)->verb, u"trial.add"_s);
        QCOMPARE(ChangeLog(db()).undo(last)->verb, u"trial.add"_s);
    }
    void undoOfARemovalNeedsItsPlace()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(step(u"trial.drop"_s, removal(u"a"_s)));
        const Actor other{UserId::make(), m_test->desk(), OpId::make()};
        QVERIFY(step(db(), other, u"trial.add"_s, insertion(u"b"_s, u"one"_s))); // the unique name is taken
        const auto refused = ChangeLog(db()).undo(m_test->actor(m_user));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(world(), u"b=one1"_s);
        const Actor third{other.user, other.desk, OpId::make()};
        QVERIFY(ChangeLog(db()).undo(third));
        QCOMPARE(ChangeLog(db()).undo(m_test->actor(m_user))->verb, u"trial.drop"_s); // now there is room
        QCOMPARE(world(), u"a=one1"_s);
    }
    void undoOfAChangeNeedsTheRow()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(step(u"trial.rename"_s, change(u"a"_s, {{"name"_L1, u"two"_s}})));
        const Actor other{UserId::make(), m_test->desk(), OpId::make()};
        QVERIFY(step(db(), other, u"trial.drop"_s, removal(u"a"_s)));
        const auto refused = ChangeLog(db()).undo(m_test->actor(m_user));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"changed later"));
        QCOMPARE(refused.error().detail, u"trial_thing a"_s);
    }
    void redoLooksAtTheRowsToo()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(step(u"trial.rename"_s, change(u"a"_s, {{"name"_L1, u"two"_s}})));
        QVERIFY(ChangeLog(db()).undo(m_test->actor(m_user)));
        const Actor other{UserId::make(), m_test->desk(), OpId::make()};
        QVERIFY(step(db(), other, u"trial.rename"_s, change(u"a"_s, {{"name"_L1, u"theirs"_s}})));
        QCOMPARE(ChangeLog(db()).redo(m_test->actor(m_user)).error().kind, ErrorKind::Conflict);
        QCOMPARE(world(), u"a=theirs1"_s);
    }
    void aStepOfManyTablesGoesBackWhole()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        QVERIFY(step(u"trial.mixed"_s, [&](Transaction &t) -> Result<void> {
            WARSHA_CHECK(t.insert("trial_thing"_L1, {{"id"_L1, u"b"_s}, {"name"_L1, u"bee"_s}, {"size"_L1, QVariant()}}));
            WARSHA_CHECK(t.insert("trial_part"_L1, {{"id"_L1, u"p"_s}, {"thing"_L1, u"b"_s}, {"note"_L1, u""_s}}));
            WARSHA_CHECK(t.update("trial_thing"_L1, u"b"_s, 1, {{"size"_L1, 5}}));
            WARSHA_CHECK(db().insertKey("trial_key"_L1, {{"id"_L1, u"k"_s}, {"secret"_L1, QByteArray("x")}}));
            WARSHA_CHECK(t.remove("trial_part"_L1, u"p"_s, 1));
            return t.remove("trial_thing"_L1, u"a"_s, 1);
        }));
        QCOMPARE(world(), u"b=bee5"_s);
        QVERIFY(ChangeLog(db()).undo(m_test->actor(m_user)));
        QCOMPARE(world(), u"a=one1"_s);
        QCOMPARE(db().number(u"SELECT COUNT(*) FROM trial_key").value_or(-1), 1); // a redo needs the key
        QVERIFY(ChangeLog(db()).redo(m_test->actor(m_user)));
        QCOMPARE(world(), u"b=bee5"_s);
        QVERIFY(ChangeLog(db()).verify()->intact);
    }
    void writesThatBreakAReferenceAreConflicts()
    {
        const auto orphan = step(u"trial.part"_s, [](Transaction &t) {
            return t.insert("trial_part"_L1, {{"id"_L1, u"p"_s}, {"thing"_L1, u"nowhere"_s}, {"note"_L1, u""_s}});
        });
        QCOMPARE(orphan.error().kind, ErrorKind::Conflict);
        QVERIFY(step(u"trial.add"_s, [](Transaction &t) -> Result<void> {
            WARSHA_CHECK(insertion(u"a"_s, u"one"_s)(t));
            return t.insert("trial_part"_L1, {{"id"_L1, u"p"_s}, {"thing"_L1, u"a"_s}, {"note"_L1, u""_s}});
        }));
        QCOMPARE(step(u"trial.drop"_s, removal(u"a"_s)).error().kind, ErrorKind::Conflict);
        QCOMPARE(world(), u"a=one1"_s);
        QCOMPARE(findDamage(db()).value_or(QStringList{u"?"_s}), QStringList());
    }
    void staleAndMissingRowsAreTold()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s)));
        const auto stale = step(u"trial.drop"_s, [](Transaction &t) { return t.remove("trial_thing"_L1, u"a"_s, 7); });
        const auto gone = step(u"trial.drop"_s, removal(u"nobody"_s));
        const auto missing = step(u"trial.rename"_s, change(u"nobody"_s, {{"name"_L1, u"x"_s}}));
        for (const auto *refused : {&stale, &gone, &missing}) {
            QVERIFY(!*refused);
            QCOMPARE(refused->error().kind, ErrorKind::Conflict);
            QVERIFY(refused->error().message.contains(u"Somebody else changed"));
        }
        QCOMPARE(world(), u"a=one1"_s);
    }
    void badStatementsAreSentences()
    {
        const auto wrong = db().all(u"SELECT nothing FROM nowhere", {}, [](const Row &row) { return row.value(0); });
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Storage);
        QVERIFY(wrong.error().detail.contains(u"nowhere"));
        const auto nulled = step(u"trial.add"_s, [](Transaction &t) { return t.insert("trial_thing"_L1, {{"id"_L1, u"a"_s}, {"name"_L1, QVariant()}}); });
        QCOMPARE(nulled.error().kind, ErrorKind::Storage);
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s))); // nothing hangs open
        QVERIFY(!db().insertKey("trial_key"_L1, {{"id"_L1, u"k"_s}, {"secret"_L1, QByteArray("x")}})); // outside a step
        QVERIFY(!db().destroyKey("trial_key"_L1, u"k"_s));
    }
    void longListsGoInSlices()
    {
        Batch batch{"trial_thing"_L1, {"id"_L1, "name"_L1}, {}};
        QStringList wanted;
        for (int i = 0; i < 1234; ++i) {
            batch.rows.append({u"id%1"_s.arg(i), u"name %1"_s.arg(i)});
            if (i % 2 == 0)
                wanted.append(u"id%1"_s.arg(i));
        }
        QVERIFY(step(u"trial.bulk"_s, [&](Transaction &t) { return t.insertMany(batch); }));
        QSet<QString> found;
        QVERIFY(BoundList::each(db(), u"SELECT id FROM trial_thing WHERE id IN (%1)", wanted + QStringList{u"nobody"_s},
                                [&](const Row &row) { found.insert(row.text("id"_L1)); }));
        QCOMPARE(found, QSet<QString>(wanted.begin(), wanted.end()));
        found.clear();
        QVERIFY(BoundList::each(db(), u"SELECT id FROM trial_thing WHERE id IN (%1)", {}, [&](const Row &row) { found.insert(row.text("id"_L1)); }));
        QVERIFY(found.isEmpty());
    }
    void moreStatementsThanAreKeptPrepared()
    {
        QVERIFY(step(u"trial.add"_s, insertion(u"a"_s, u"one"_s, 7)));
        for (int i = 0; i < 600; ++i)
            QCOMPARE(db().number(u"SELECT size + %1 FROM trial_thing WHERE id = :id"_s.arg(i), {{":id"_L1, u"a"_s}}).value_or(-1), 7 + i);
    }
    void thisPcIsOneDesk()
    {
        // Nobody said which desk: it is made once and kept beside the settings, whatever centre is opened.
        QStandardPaths::setTestModeEnabled(true);
        const QString kept = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/desk"_s;
        QFile::remove(kept);
        m_test->close();
        const auto deskNow = [&] {
            const auto opened = Database::open(m_test->location(), {.create = false, .readOnly = true, .desk = {}, .clock = {}});
            return opened ? (*opened)->desk() : DeskId();
        };
        const DeskId desk = deskNow();
        QVERIFY(!desk.isNull());
        QCOMPARE(deskNow(), desk);
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no id") == 5); // damaged: a new one is made and kept
        file.close();
        const DeskId next = deskNow();
        QVERIFY(!next.isNull() && next != desk);
        QCOMPARE(deskNow(), next);
        QStandardPaths::setTestModeEnabled(false);
    }
    void serversThatAreNoCentresAreRefused()
    {
        if (!m_test->isPostgresql())
            return;
        const auto named = [&](const QString &name, bool create) {
            QString address = m_test->location();
            address.replace(QRegularExpression(u"/t_[0-9a-f]+"_s), u"/"_s + name);
            const auto opened = Database::open(address, {.create = create, .readOnly = false, .desk = DeskId::make(), .clock = {}});
            return opened ? Error() : opened.error();
        };
        QCOMPARE(named(u"no_such_centre"_s, false).kind, ErrorKind::NotFound);
        QCOMPARE(named(u"Capital Letters"_s, true).kind, ErrorKind::Input);
        const QString byHand = u"t_latin%1"_s.arg(QCoreApplication::applicationPid()); // with what a server gives by itself
        const auto server = Connection::open(readPlace(m_test->location()).value(), false, false);
        QVERIFY(server);
        QVERIFY((*server)->execute(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(byHand)));
        QVERIFY(named(byHand, false).message.contains(u"UTF8"));
        QVERIFY((*server)->execute(u"DROP DATABASE "_s + byHand));
        const auto nobody = Database::open(u"postgresql://warsha@/centre?host=/nowhere"_s);
        QCOMPARE(nobody.error().kind, ErrorKind::Storage);
        QVERIFY(nobody.error().message.contains(u"cannot be reached"));
    }
    void stepsArePagedNewestFirst()
    {
        for (int i = 0; i < 5; ++i) {
            m_test->clock().advance(60);
            QVERIFY(step(u"trial.add%1"_s.arg(i), insertion(QString::number(i), QString::number(i))));
        }
        QVERIFY(ChangeLog(db()).undo(m_test->actor(m_user)));
        const auto page = ChangeLog(db()).steps(2, 1);
        QVERIFY(page);
        QCOMPARE(page->size(), 2);
        QCOMPARE(page->at(0).verb, u"trial.add4"_s);
        QVERIFY(!page->at(0).undoneBy.isNull());
        QCOMPARE(page->at(1).verb, u"trial.add3"_s);
        QCOMPARE(page->at(1).changes, 1);
        const auto newest = ChangeLog(db()).steps(1)->first();
        QCOMPARE(newest.kind, LoggedStep::Kind::Undo);
        QCOMPARE(newest.undoes, page->at(0).id);
        QCOMPARE(ChangeLog(db()).head()->size(), 32);
        QCOMPARE(ChangeLog(db()).redoable(m_test->actor(m_user)).value()->verb, u"trial.add4"_s);
        QVERIFY(!ChangeLog(db()).redoable(m_test->actor(UserId::make())).value().has_value());
    }
};

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
