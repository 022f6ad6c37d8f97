// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo, history and the chain, on each database.
#include "changelog.h"
#include "got.h"
#include "testdatabase.h"

#include <QCryptographicHash>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class ChangeLogTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    UserId m_user = UserId::make();

    Database &db() { return m_test->database(); }
    Actor actor() { return m_test->actor(m_user); }
    Result<Committed> step(const Step &what, const std::function<Result<void>(Transaction &)> &work)
    {
        return db().atomically(what, actor(), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db().writing());
            return work(*writing);
        });
    }
    Result<Committed> add(const QString &id, const QString &name, bool final = false)
    {
        return step({u"trial.add"_s, {id}, final}, [&](Transaction &t) {
            return t.insert("trial_thing"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"size"_L1, 1}, {"sealed"_L1, QByteArray("x")}});
        });
    }
    Result<Committed> rename(const QString &id, const QString &name)
    {
        return step({u"trial.rename"_s, {id}}, [&](Transaction &t) {
            return t.update("trial_thing"_L1, id, Transaction::anyVersion, {{"name"_L1, name}, {"size"_L1, QVariant()}});
        });
    }
    Result<Committed> drop(const QString &id)
    {
        return step({u"trial.drop"_s, {id}}, [&](Transaction &t) { return t.remove("trial_thing"_L1, id, Transaction::anyVersion); });
    }
    QString world()
    {
        QStringList rows;
        const auto read = db().each(u"SELECT id, name, size FROM trial_thing ORDER BY id", {}, [&](const Row &row) {
            rows += row.text("id"_L1) + u'=' + row.text("name"_L1) + (row.isNull("size"_L1) ? u"-"_s : row.text("size"_L1));
        });
        return read ? rows.join(u' ') : u"error"_s;
    }
    QString undo()
    {
        const auto done = ChangeLog(db()).undo(actor());
        return done ? done->verb : u"refused: "_s + done.error().message;
    }
    QString redo()
    {
        const auto done = ChangeLog(db()).redo(actor());
        return done ? done->verb : u"refused: "_s + done.error().message;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
    }
    void cleanup() { m_test.reset(); }

    void historyByVerbAndUser()
    {
        QVERIFY(add(u"a"_s, u"one"_s) && rename(u"a"_s, u"two"_s));
        const UserId first = std::exchange(m_user, UserId::make());
        QVERIFY(rename(u"a"_s, u"three"_s));
        const ChangeLog log(db());
        const auto verbsOf = [&](const StepFilter &filter) {
            const auto ids = log.stepIds(filter);
            QStringList verbs;
            for (const StepId &id : ids.value_or(QList<StepId>())) { // in the order of the ids
                const auto steps = log.stepsOf({id, StepId::make()});
                verbs += steps && steps->size() == 1 ? steps->first().verb : u"none"_s;
            }
            return verbs.join(u' ');
        };
        QCOMPARE(verbsOf({}), u"trial.rename trial.rename trial.add"_s);
        QCOMPARE(verbsOf({QStringList{u"trial.add"_s}, {}}), u"trial.add"_s);
        QCOMPARE(verbsOf({{}, first}), u"trial.rename trial.add"_s);
        QCOMPARE(verbsOf({QStringList{u"trial.rename"_s, u"trial.drop"_s}, m_user}), u"trial.rename"_s);
        QCOMPARE(verbsOf({QStringList(), {}}), QString());
    }

    void theWayBackEndsAtWhatIsFinal()
    {
        const auto way = [&] {
            QStringList ids;
            for (const LoggedStep &step : ChangeLog(db()).undoWay(actor()).value_or(UndoWay()).steps)
                ids += step.ids.join(u',');
            return ids.join(u' ');
        };
        QVERIFY(add(u"a"_s, u"one"_s) && add(u"b"_s, u"two"_s, true) && add(u"c"_s, u"three"_s) && add(u"d"_s, u"four"_s));
        QCOMPARE(way(), u"d c"_s);
        QCOMPARE(undo(), u"trial.add"_s);
        QCOMPARE(way(), u"c"_s);
        QCOMPARE(redo(), u"trial.add"_s);
        QCOMPARE(way(), u"d c"_s);
        QCOMPARE(undo() + undo(), u"trial.addtrial.add"_s);
        QCOMPARE(way(), QString());
        m_user = UserId::make();
        QCOMPARE(way(), QString());
    }

    void undoAndRedoWalkBothWays()
    {
        QVERIFY(add(u"a"_s, u"one"_s) && rename(u"a"_s, u"two"_s) && drop(u"a"_s) && add(u"b"_s, u"bee"_s));
        const QStringList worlds{u""_s, u"a=one1"_s, u"a=two-"_s, u""_s, u"b=bee1"_s};
        for (int round = 0; round < 2; ++round) {
            for (int at = 4; at > 0; --at) {
                QCOMPARE(world(), worlds[at]);
                QVERIFY(undo().startsWith(u"trial."_s));
            }
            QCOMPARE(world(), worlds[0]);
            QVERIFY(undo().startsWith(u"refused"_s));
            for (int at = 1; at <= 4; ++at) {
                QVERIFY(redo().startsWith(u"trial."_s));
                QCOMPARE(world(), worlds[at]);
            }
            QVERIFY(redo().startsWith(u"refused"_s));
        }
        const auto check = ChangeLog(db()).verify();
        QVERIFY(check && check->intact);
    }
    void undoSurvivesARestart()
    {
        QVERIFY(add(u"a"_s, u"one"_s) && rename(u"a"_s, u"two"_s));
        QVERIFY(m_test->reopen());
        QCOMPARE(undo(), u"trial.rename"_s);
        QVERIFY(m_test->reopen());
        QCOMPARE(world(), u"a=one1"_s);
        QCOMPARE(redo(), u"trial.rename"_s);
        QCOMPARE(world(), u"a=two-"_s);
    }
    void aNewStepEndsRedo()
    {
        QVERIFY(add(u"a"_s, u"one"_s) && rename(u"a"_s, u"two"_s));
        QCOMPARE(undo(), u"trial.rename"_s);
        QVERIFY(add(u"c"_s, u"see"_s));
        QVERIFY(redo().startsWith(u"refused"_s));
        QCOMPARE(undo(), u"trial.add"_s);
        QCOMPARE(redo(), u"trial.add"_s); // itself it comes again
        QVERIFY(redo().startsWith(u"refused: There is nothing to redo"_s)); // and what was undone before it does not
        QCOMPARE(world(), u"a=one1 c=see1"_s);
        QCOMPARE(undo(), u"trial.add"_s);
        QCOMPARE(undo(), u"trial.add"_s);
        QCOMPARE(world(), QString());
    }
    void othersChangesAreNotOverwritten()
    {
        QVERIFY(add(u"a"_s, u"one"_s) && rename(u"a"_s, u"mine"_s));
        const Actor other{UserId::make(), m_test->desk(), OpId::make()};
        QVERIFY(db().atomically({u"trial.rename"_s, {}}, other, [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db().writing());
            return writing->update("trial_thing"_L1, u"a"_s, Transaction::anyVersion, {{"name"_L1, u"theirs"_s}});
        }));
        struct Names : RowNames {
            QString nameOf(const QString &, const QString &) const override { return u"thing A"_s; }
        } names;
        const auto refused = ChangeLog(db(), &names).undo(actor());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"thing A"_s));
        QCOMPARE(world(), u"a=theirs-"_s);
    }
    void whatNewerRowsReferToIsKept()
    {
        QVERIFY(add(u"a"_s, u"one"_s));
        const Actor other{UserId::make(), m_test->desk(), OpId::make()};
        QVERIFY(db().atomically({u"trial.part"_s, {}}, other, [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db().writing());
            return writing->insert("trial_part"_L1, {{"id"_L1, u"p"_s}, {"thing"_L1, u"a"_s}, {"note"_L1, u"n"_s}});
        }));
        QVERIFY(undo().startsWith(u"refused"_s));
        QCOMPARE(world(), u"a=one1"_s);
    }
    void finalStepsStay()
    {
        QVERIFY(add(u"a"_s, u"one"_s));
        QVERIFY(add(u"b"_s, u"two"_s, true));
        QVERIFY(undo().startsWith(u"refused"_s));
        QCOMPARE(world(), u"a=one1 b=two1"_s);
        const auto stays = got(ChangeLog(db()).finalStep(actor())); // the reason, for who asks
        QVERIFY(stays && stays->ids == QStringList{u"b"_s});
        QVERIFY(add(u"c"_s, u"three"_s));
        QVERIFY(!got(ChangeLog(db()).finalStep(actor()))); // that can be undone
        QCOMPARE(undo(), u"trial.add"_s);
        QVERIFY(got(ChangeLog(db()).finalStep(actor())));
    }
    /// A user was added between two holidays: that stays, and the older holiday can still be undone.
    void finalStepsApartArePassedOver()
    {
        const auto addUser = [this](const QString &id) {
            return step({u"trial.user"_s, {id}, true}, [&](Transaction &t) {
                return t.insert("trial_thing"_L1, {{"id"_L1, id}, {"name"_L1, id}});
            });
        };
        ChangeLog log(db(), nullptr, {u"trial.user"_s, u"trial.rename"_s});
        QVERIFY(add(u"a"_s, u"one"_s) && add(u"lock"_s, u"two"_s, true));
        QVERIFY(add(u"b"_s, u"three"_s) && addUser(u"u"_s) && rename(u"b"_s, u"four"_s) && addUser(u"v"_s));
        const auto way = got(log.undoWay(actor()));
        QCOMPARE(way.steps.size(), 4);
        QVERIFY(way.end && way.end->ids == QStringList{u"lock"_s}); // what is locked is no thing apart
        QCOMPARE(got(log.finalStep(actor()))->ids, QStringList{u"v"_s});
        QCOMPARE(got(log.undo(actor())).verb, u"trial.rename"_s); // a verb apart that is not final is undone as ever
        QCOMPARE(got(log.undo(actor())).verb, u"trial.add"_s);
        QCOMPARE(world(), u"a=one1 lock=two1 u=u- v=v-"_s);
        QVERIFY(!log.undo(actor()));
        QCOMPARE(got(log.redo(actor())).verb, u"trial.add"_s);
        QCOMPARE(got(log.redo(actor())).verb, u"trial.rename"_s);
        QCOMPARE(world(), u"a=one1 b=four- lock=two1 u=u- v=v-"_s);
        // What was done to such a row after is not overwritten by going past it.
        QVERIFY(rename(u"u"_s, u"mine"_s));
        QVERIFY(step({u"trial.user"_s, {u"u"_s}, true}, [&](Transaction &t) {
            return t.update("trial_thing"_L1, u"u"_s, Transaction::anyVersion, {{"name"_L1, u"later"_s}});
        }));
        QVERIFY(!log.undo(actor()));
        QVERIFY(world().contains(u"u=later-"_s));
    }
    void bookkeepingIsPassedOver()
    {
        QVERIFY(add(u"a"_s, u"one"_s));
        QVERIFY(step({u"trial.count"_s, {}, false, true}, [&](Transaction &t) {
            return t.insert("trial_thing"_L1, {{"id"_L1, u"counter"_s}, {"name"_L1, u"counter"_s}});
        }));
        QCOMPARE(undo(), u"trial.add"_s);
        QCOMPARE(world(), u"counter=counter-"_s);
    }
    void aBulkInsertIsUndoneAsOne()
    {
        Batch batch{"trial_thing"_L1, {"id"_L1, "name"_L1}, {}};
        for (int i = 0; i < 6001; ++i)
            batch.rows.append({u"id%1"_s.arg(i), u"name %1"_s.arg(i)});
        QVERIFY(step({u"trial.bulk"_s, {}}, [&](Transaction &t) { return t.insertMany(batch); }));
        QCOMPARE(undo(), u"trial.bulk"_s);
        QCOMPARE(world(), QString());
        QCOMPARE(redo(), u"trial.bulk"_s);
        QCOMPARE(db().number(u"SELECT COUNT(*) FROM trial_thing").value_or(-1), 6001);
    }
    void historyTellsBeforeAndAfter()
    {
        QVERIFY(add(u"a"_s, u"one"_s) && rename(u"a"_s, u"two"_s));
        const auto history = ChangeLog(db()).historyOf(u"trial_thing"_s, u"a"_s);
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).before.value(u"name"_s).toString(), u"one"_s);
        QCOMPARE(history->at(0).after.value(u"name"_s).toString(), u"two"_s);
        QCOMPARE(history->at(0).step.user, m_user);
        QCOMPARE(history->at(1).kind, LoggedChange::Kind::Insert);
    }
    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("changed image") << u"UPDATE change_entry SET row_id = 'z' WHERE number = 2"_s;
        QTest::newRow("entry taken out") << u"DELETE FROM change_entry WHERE number = 2"_s;
        QTest::newRow("last entry taken out") << u"DELETE FROM change_entry WHERE number = 3"_s;
        QTest::newRow("step taken out") << u"DELETE FROM change_step WHERE number = 2"_s;
        QTest::newRow("another user named") << u"UPDATE change_step SET user_id = 'x' WHERE number = 1"_s;
        QTest::newRow("clock turned") << u"UPDATE change_step SET at = at - 86400 WHERE number = 3"_s;
        QTest::newRow("kind changed") << u"UPDATE change_entry SET kind = 2 WHERE number = 1"_s;
    }
    void tamperingIsFound()
    {
        QFETCH(QString, deed);
        QVERIFY(add(u"a"_s, u"one"_s) && add(u"b"_s, u"two"_s) && add(u"c"_s, u"three"_s));
        QVERIFY(ChangeLog(db()).verify()->intact);
        QVERIFY(db().each(deed, {}, [](const Row &) {}));
        const auto check = ChangeLog(db()).verify();
        QVERIFY(check);
        QVERIFY(!check->intact);
        QVERIFY(!check->firstBroken.isEmpty());
    }
    void aHashedColumnIsInOnePlaceOnly()
    {
        const QByteArray scan(200'000, 's'), other(200'000, 't');
        QVERIFY(step({u"trial.scan"_s, {}}, [&](Transaction &t) {
            return t.insert("trial_paper"_L1, {{"id"_L1, u"p"_s}, {"title"_L1, u"one"_s}, {"scan"_L1, scan}});
        }));
        QVERIFY(step({u"trial.title"_s, {}}, [&](Transaction &t) { return t.update("trial_paper"_L1, u"p"_s, 1, {{"title"_L1, u"two"_s}}); }));
        const auto logged = db().number(u"SELECT SUM(COALESCE(LENGTH(before_image), 0) + COALESCE(LENGTH(after_image), 0)) FROM change_entry");
        QVERIFY2(*logged < 1000, qPrintable(QString::number(*logged)));
        const auto history = ChangeLog(db()).historyOf(u"trial_paper"_s, u"p"_s);
        QCOMPARE(history->last().after.value(u"scan:sha256"_s).toByteArray(), QCryptographicHash::hash(scan, QCryptographicHash::Sha256));
        QVERIFY(!history->last().after.contains(u"scan"_s));
        QVERIFY(ChangeLog(db()).verify()->intact);

        QCOMPARE(undo(), u"trial.title"_s); // what is around it is taken back as ever
        const auto read = db().first(u"SELECT title, scan FROM trial_paper", {}, [](const Row &row) { return std::pair(row.text("title"_L1), row.bytes("scan"_L1)); });
        QCOMPARE((*read)->first, u"one"_s);
        QCOMPARE((*read)->second, scan);
        // Another scan, or the row gone: the log cannot bring it back, and says so.
        QVERIFY(step({u"trial.scan"_s, {}}, [&](Transaction &t) { return t.update("trial_paper"_L1, u"p"_s, Transaction::anyVersion, {{"scan"_L1, other}}); }));
        QVERIFY(undo().startsWith(u"refused"_s));
        QVERIFY(step({u"trial.drop"_s, {}}, [&](Transaction &t) { return t.remove("trial_paper"_L1, u"p"_s, Transaction::anyVersion); }));
        QVERIFY(undo().startsWith(u"refused"_s));
        QVERIFY(ChangeLog(db()).verify()->intact);
    }
    void anInsertWithAHashedColumnIsTakenBack()
    {
        QVERIFY(step({u"trial.scan"_s, {}}, [&](Transaction &t) {
            return t.insert("trial_paper"_L1, {{"id"_L1, u"p"_s}, {"title"_L1, u"one"_s}, {"scan"_L1, QVariant()}});
        }));
        QCOMPARE(undo(), u"trial.scan"_s);
        QCOMPARE(*db().number(u"SELECT count(*) FROM trial_paper"), 0);
        QVERIFY(redo().startsWith(u"refused"_s)); // a row of which the log has a hash is not written anew
    }
};

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "tst_changelog.moc"
