// SPDX-License-Identifier: GPL-3.0-or-later
// A backup that is older than the first snapshot is restored: the ministry knows the centre, and so must the centre.
#include "fixedreturn.h"
#include "got.h"
#include "memorykeyring.h"
#include "ruleengine.h"
#include "snapshotservice.h"
#include "sqlaccessrepository.h"
#include "sqlsynchandover.h"
#include "sqlsyncrepository.h"
#include "testdatabase.h"
#include "testsession.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct SendingDesk {
    SendingDesk(Database &database, MemoryKeyRing &keys, const DeskId &desk)
        : session(desk), repository(database, keys), service(database, session, {repository, reader, rules, database.clock()})
    {
        openTestSession(session);
    }
    Session session;
    SqlSyncRepository repository;
    FixedReader reader;
    RuleEngine rules;
    SnapshotService service;
};

} // namespace

class SnapshotsAfterRestoreTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryKeyRing m_keys;
    std::unique_ptr<SendingDesk> m_desk;
    std::unique_ptr<Database> m_restored;
    std::unique_ptr<SendingDesk> m_after;
    RulePack m_pack;

    [[nodiscard]] Result<BuiltSnapshot> build(SendingDesk &desk) { return desk.service.build(m_folder->path(), m_pack); }
    /// An empty centre takes the place of the present one.
    [[nodiscard]] bool restore(const QSet<QString> &leftKeys = {})
    {
        OpenOptions options;
        options.create = true;
        options.desk = m_test->desk();
        options.clock = std::make_shared<FakeClock>();
        auto opened = Database::open(m_folder->filePath(u"restored.warsha"_s), options);
        if (!opened)
            return false;
        m_restored = std::move(*opened);
        const auto write = SqlSyncHandover().takeAlong(m_test->database(), true);
        if (!write)
            return false;
        const Actor actor{UserId::make(), m_test->desk(), OpId::make()};
        SqlAccessRepository access(*m_restored);
        const auto done = m_restored->atomically({u"access.restore"_s, {}, true}, actor, [&]() -> Result<void> {
            WARSHA_CHECK(access.addIncarnation({Id<IncarnationTag>::make(), 7, u"restored"_s, {}, 0}));
            return (*write)(*m_restored, [&leftKeys](const QStringList &ids) {
                QSet<QString> left(ids.cbegin(), ids.cend());
                return Result<QSet<QString>>(left.intersect(leftKeys));
            });
        });
        if (!done)
            qWarning().noquote() << done.error().message << done.error().detail;
        m_after = std::make_unique<SendingDesk>(*m_restored, m_keys, m_test->desk());
        return done.has_value();
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase() { m_pack = got(shippedRulePack()); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SendingDesk>(m_test->database(), m_keys, m_test->desk());
    }
    void cleanup()
    {
        m_after.reset();
        m_desk.reset();
        m_restored.reset();
        m_test.reset();
    }

    void whatWasSentIsKnownAndTheCopyMustBeAccepted()
    {
        const BuiltSnapshot first = got(build(*m_desk));
        const SendingPlan plan = got(m_desk->service.planSending(m_folder->path(), u"https://ministry.example/x/"_s, true));
        SendingResult whole;
        whole.attempts = 1;
        whole.sent = plan.manifests;
        QVERIFY(m_desk->service.noteSending(plan, whole));
        QVERIFY(restore());
        QCOMPARE(got(m_after->service.snapshots()).size(), 1);
        QCOMPARE(got(m_after->service.snapshots()).first().hash, first.snapshot.hash);
        QCOMPARE(got(m_after->service.sendings()).value(0).state, SendingRecord::State::Sent);
        QCOMPARE(got(m_after->service.publicKey()), first.publicKey);
        const IncarnationState life = got(m_after->service.incarnation());
        QVERIFY(!life.isCurrent && !life.accepted.isEmpty());
        QCOMPARE(refusal(build(*m_after)).kind, ErrorKind::Rule);
        QVERIFY(m_after->service.acceptIncarnation());
        samplereturn::set(m_after->reader.data, "hours", 0, "minutes", 995);
        const BuiltSnapshot next = got(build(*m_after));
        QCOMPARE(next.snapshot.number, 2);
        QCOMPARE(next.snapshot.seq, 1); // of another life
    }
    void keysThatCannotComeAreMadeAnew()
    {
        const BuiltSnapshot first = got(build(*m_desk));
        QSet<QString> all;
        const auto keys = m_test->database().all(u"SELECT key_id FROM sync_key", {}, [](const Row &row) { return row.text("key_id"_L1); });
        for (const QString &key : got(keys))
            all.insert(key);
        QVERIFY(restore(all));
        QVERIFY(!got(m_after->repository.keys()));
        QVERIFY(m_after->service.acceptIncarnation());
        QTemporaryDir other;
        QVERIFY(got(m_after->service.build(other.path(), m_pack)).publicKey != first.publicKey);
    }
};

QTEST_GUILESS_MAIN(SnapshotsAfterRestoreTest)
#include "tst_snapshotsafterrestore.moc"
