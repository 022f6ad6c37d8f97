// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshots of a centre on both databases: order, nothing new, restored files, keys, what was sent where.
#include "fixedreturn.h"
#include "got.h"
#include "lookatall.h"
#include "memorykeyring.h"
#include "pseudonym.h"
#include "ruleengine.h"
#include "snapshotservice.h"
#include "sqlaccessrepository.h"
#include "sqlsyncrepository.h"
#include "testdatabase.h"
#include "testsession.h"

#include <QDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// Fails to record a snapshot when told so.
class FailingRepository : public SqlSyncRepository
{
public:
    using SqlSyncRepository::add;
    using SqlSyncRepository::SqlSyncRepository;
    std::optional<ErrorKind> failure;
    Result<void> add(const SnapshotRecord &snapshot) override
    {
        if (failure)
            return warsha::failure(*failure, u"not now"_s);
        return SqlSyncRepository::add(snapshot);
    }
};

} // namespace

class SnapshotsTest : public QObject
{
    Q_OBJECT
private:
    struct Centre {
        explicit Centre(TestDatabase &test)
            : session(test.desk()), repository(test.database(), keys)
            , service(test.database(), session, {repository, reader, rules, test.clock()})
        {
            openTestSession(session);
        }
        MemoryKeyRing keys;
        Session session;
        FailingRepository repository;
        FixedReader reader;
        RuleEngine rules;
        SnapshotService service;
    };
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Centre> m_centre;
    std::unique_ptr<QTemporaryDir> m_folder;
    RulePack m_pack;

    Result<BuiltSnapshot> build() { return m_centre->service.build(m_folder->path(), m_pack); }
    void changeHours(qint64 minutes) { samplereturn::set(m_centre->reader.data, "hours", 0, "minutes", minutes); }
    void restore()
    {
        SqlAccessRepository access(m_test->database());
        QVERIFY(m_test->database().atomically({u"test.restore"_s, {}, true}, m_centre->session.actor(), [&] {
            return access.addIncarnation({Id<IncarnationTag>::make(), 7, u"restored"_s, {}, 0});
        }));
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase()
    {
        const auto pack = shippedRulePack();
        QVERIFY(pack);
        m_pack = *pack;
    }
    void init()
    {
        m_centre.reset();
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<Centre>(*m_test);
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_centre.reset(); }

    void theFirstSnapshotVerifiesWithThePublicKey()
    {
        const auto built = build();
        QVERIFY2(built, qPrintable(built ? QString() : built.error().message + built.error().detail));
        QCOMPARE(built->snapshot.seq, 1);
        QVERIFY(!built->nothingNew);
        QVERIFY(!built->comparedWithLast);
        QCOMPARE(built->newParts, built->snapshot.parts);
        QCOMPARE(built->report.findings.size(), 0);
        const auto check = verifySnapshotFolder(m_folder->path(), built->publicKey);
        QVERIFY(check);
        QVERIFY(check->isGood());
        QCOMPARE(*m_centre->service.publicKey(), built->publicKey);
        QCOMPARE(check->manifests.first().manifest.counts.value(u"enrolments"_s), 12);
    }

    void theSecondWithNothingNewSaysSo()
    {
        const auto first = build();
        QVERIFY(first);
        m_test->clock().advance(86400);
        m_centre->reader.data.asOf = QDate(2026, 6, 16);
        const auto second = build();
        QVERIFY(second);
        QVERIFY(second->nothingNew);
        QCOMPARE(second->snapshot, first->snapshot);
        QCOMPARE(QDir(m_folder->path() + u"/manifests"_s).entryList(QDir::Files).size(), 1);
    }

    void aChangeWritesOnePartAndFollowsTheLast()
    {
        const auto first = build();
        changeHours(999);
        const auto second = build();
        QVERIFY(first);
        QVERIFY(second);
        QCOMPARE(second->snapshot.seq, 2);
        QCOMPARE(second->snapshot.previous, first->snapshot.hash);
        QCOMPARE(second->newParts, 1);
        QVERIFY(second->comparedWithLast);
        QCOMPARE(second->report.findings.size(), 1); // the hours went down: R602
        QCOMPARE(second->report.findings.first().rule, u"R602"_s);
        QVERIFY(verifySnapshotFolder(m_folder->path(), second->publicKey)->isGood());
        QCOMPARE(m_centre->service.snapshots()->size(), 2);
    }

    void lookingMakesNothingAndCompares()
    {
        const auto look = [this] { return lookAtAll(m_centre->service.beginPreview(m_folder->path(), m_pack)); };
        const SnapshotPreview first = got(look());
        QVERIFY(!first.last && !first.comparedWithLast && first.differences.isEmpty());
        QCOMPARE(first.rows.value(u"enrolments"_s), 12);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(got(m_centre->service.publicKey()).isEmpty()); // no key was made
        QVERIFY(build());
        QVERIFY(got(look()).comparedWithLast);
        QVERIFY(got(look()).differences.isEmpty());
        changeHours(999);
        ReturnData &data = m_centre->reader.data;
        data.tables[u"awards"_s].removeLast();
        data.tables[u"groups"_s].append({samplereturn::unitId, samplereturn::programmeId, u"planned"_s, {}, {}, {}});
        const SnapshotPreview second = got(look());
        QCOMPARE(second.differences, (QMap<QString, TableDifference>{{u"awards"_s, {0, 0, 1}}, {u"groups"_s, {1, 0, 0}}, {u"hours"_s, {0, 1, 0}}}));
        QVERIFY(second.report.findings.size() >= 2); // hours went down, a certificate vanished
        Progress stopped;
        stopped.cancel();
        QCOMPARE(lookAtAll(m_centre->service.beginPreview(m_folder->path(), m_pack), &stopped).error().kind, ErrorKind::Cancelled);
    }

    void aLookIsOfOneMoment()
    {
        QVERIFY(m_centre->service.acceptIncarnation());
        const auto pending = got(m_centre->service.beginPreview(m_folder->path(), m_pack));
        auto save = [this, accepted = 0]() mutable { // anything
            QVERIFY(m_test->database().atomically({u"test.change"_s, {}, true}, m_centre->session.actor(),
                                                  [&] { return m_centre->repository.acceptIncarnation(++accepted); }));
        };
        QVERIFY(!got(pending->readOn()));
        QVERIFY(pending->soFar().isPartial && pending->soFar().rows.size() == 1);
        save();
        changeHours(999);
        while (m_centre->reader.begun == 1)
            QVERIFY(!got(pending->readOn()));
        save();
        while (m_centre->reader.begun == 2)
            (void)got(pending->readOn()); // the last of these reads all at once, however much is saved
        QCOMPARE(m_centre->reader.begun, 3);
        const SnapshotPreview preview = got(pending->finish());
        QCOMPARE(preview.rows.value(u"hours"_s), 72);
        QVERIFY(!preview.isPartial);
    }
    void nothingIsReadOnAfterTheSignOut()
    {
        const auto pending = got(m_centre->service.beginPreview(m_folder->path(), m_pack));
        QVERIFY(!got(pending->readOn()));
        m_centre->session.close();
        QCOMPARE(refusal(pending->readOn()).kind, ErrorKind::Denied);
    }

    void aStoppedBuildLeavesNoTrace()
    {
        QVERIFY(build());
        const QStringList before = QDir(m_folder->path() + u"/parts"_s).entryList(QDir::Files);
        changeHours(999);
        samplereturn::set(m_centre->reader.data, "outcomes", 0, "attempts", qint64(2));
        struct StopAfter : Progress {
            void report(qint64 done, qint64 total) override
            {
                if (done == total - 1)
                    cancel();
            }
        } progress;
        const auto stopped = m_centre->service.build(m_folder->path(), m_pack, OpId::make(), &progress);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(m_folder->path() + u"/parts"_s).entryList(QDir::Files), before);
        QCOMPARE(got(m_centre->service.snapshots()).size(), 1);
        QCOMPARE(got(build()).snapshot.seq, 2);
    }

    void theSameReturnGivesTheSameParts()
    {
        const auto first = build();
        QVERIFY(first);
        QTemporaryDir other;
        const auto second = m_centre->service.build(other.path(), m_pack);
        QVERIFY(second);
        QCOMPARE(second->snapshot.seq, 2);
        QCOMPARE(QDir(other.path() + u"/parts"_s).entryList(QDir::Files), QDir(m_folder->path() + u"/parts"_s).entryList(QDir::Files));
        // Back in the first folder the order would be broken: it is refused, not broken.
        changeHours(998);
        const auto back = build();
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Rule);
    }

    void aRestoredDatabaseMustBeAccepted()
    {
        const auto first = build();
        QVERIFY(first);
        restore();
        changeHours(997);
        const auto refused = build();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QVERIFY(!m_centre->service.planSending(m_folder->path(), u"folder x"_s, false));
        QVERIFY(m_centre->service.acceptIncarnation());
        const auto built = build();
        QVERIFY2(built, qPrintable(built ? QString() : built.error().message));
        QCOMPARE(built->snapshot.seq, 1);
        QVERIFY(built->snapshot.incarnation != first->snapshot.incarnation);
        QCOMPARE(built->snapshot.previous, first->snapshot.hash);
        QVERIFY(verifySnapshotFolder(m_folder->path(), built->publicKey)->isGood());
    }

    void aFileOnAnotherDeskMustBeAccepted()
    {
        if (m_test->isPostgresql())
            QSKIP("a server is used from many desks");
        QVERIFY(build());
        m_centre.reset();
        OpenOptions other;
        other.desk = DeskId::make();
        m_test->close();
        const auto moved = Database::open(m_test->location(), other);
        QVERIFY(moved);
        MemoryKeyRing keys;
        const SqlSyncRepository repository(**moved, keys);
        const auto state = repository.incarnation();
        QVERIFY(state);
        QVERIFY(!state->accepted.isEmpty());
        QVERIFY(!state->isCurrent);
    }

    void aManifestThatWasNotRecordedKeepsItsNumber()
    {
        QVERIFY(build());
        changeHours(996);
        // As if the power went after the manifest was written and before the database had it.
        m_centre->repository.failure = ErrorKind::Storage;
        QVERIFY(!build());
        m_centre->repository.failure.reset();
        QCOMPARE(got(m_centre->service.snapshots()).size(), 1);
        changeHours(995);
        const auto built = build();
        QVERIFY2(built, qPrintable(built ? QString() : built.error().message));
        QCOMPARE(built->snapshot.seq, 3);
        const QList<SnapshotRecord> known = got(m_centre->service.snapshots());
        QCOMPARE(known.size(), 3);
        QCOMPARE(known.first().previous, known.at(1).hash);
        QVERIFY(got(verifySnapshotFolder(m_folder->path(), built->publicKey)).isGood());
    }

    void whenAnotherDeskWasQuickerNothingIsLeft()
    {
        QVERIFY(build());
        changeHours(996);
        m_centre->repository.failure = ErrorKind::Conflict;
        const auto refused = build();
        QVERIFY(!refused);
        QCOMPARE(QDir(m_folder->path() + u"/manifests"_s).entryList(QDir::Files).size(), 1);
        m_centre->repository.failure.reset();
        QCOMPARE(got(build()).snapshot.seq, 2);
    }

    void whatAKilledRunLeftIsSweptAway()
    {
        const auto first = build();
        QVERIFY(first);
        const QString part = snapshotlayout::partPath(QByteArray(32, 'x')) + u".aB3dE6"_s;
        const QString manifest = snapshotlayout::manifestPath(2, QByteArray(32, 'y')) + u".Xy12zT"_s;
        for (const QString &name : {part, manifest}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(got(verifySnapshotFolder(m_folder->path(), first->publicKey)).faults.size(), 2);
        QVERIFY(got(build()).nothingNew);
        QVERIFY(got(verifySnapshotFolder(m_folder->path(), first->publicKey)).isGood());
    }

    void theFolderOfAnotherCentreIsRefused()
    {
        QVERIFY(build());
        m_centre.reset();
        m_test = TestDatabase::make();
        m_centre = std::make_unique<Centre>(*m_test);
        const auto foreign = build();
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, ErrorKind::Rule);
    }

    void theReturnIsReadBackFromItsParts()
    {
        QCOMPARE(m_centre->service.returnIn(m_folder->path()).error().kind, ErrorKind::NotFound); // nothing was built
        QVERIFY(build());
        changeHours(777);
        QVERIFY(build());
        const auto read = m_centre->service.returnIn(m_folder->path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(*read == m_centre->reader.data); // the newest, whole
        QTemporaryDir empty;
        const auto none = m_centre->service.returnIn(empty.path());
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QVERIFY(none.error().message.contains(empty.path()));
        for (const QFileInfo &info : QDir(m_folder->path() + u"/parts"_s).entryInfoList(QDir::Files)) {
            QFile part(info.filePath());
            QVERIFY(part.open(QIODevice::ReadWrite) && part.write("XXXX") == 4);
        }
        QVERIFY(!m_centre->service.returnIn(m_folder->path()));
    }

    void anOldFolderIsNoPlaceToGoOn()
    {
        QVERIFY(build());
        QTemporaryDir copy; // a stick that was filled before the next snapshot
        for (const QString &sub : {u"parts"_s, u"manifests"_s}) {
            QVERIFY(QDir(copy.path()).mkpath(sub));
            for (const QFileInfo &file : QDir(m_folder->path() + u'/' + sub).entryInfoList(QDir::Files))
                QVERIFY(QFile::copy(file.filePath(), copy.path() + u'/' + sub + u'/' + file.fileName()));
        }
        changeHours(777);
        QVERIFY(build());
        const auto refused = m_centre->service.build(copy.path(), m_pack);
        QCOMPARE(refused.error().kind, ErrorKind::Rule);
        QVERIFY2(refused.error().message.contains(u"folder of the last"), qPrintable(refused.error().message));
        QTemporaryDir empty; // but an empty one is
        changeHours(778);
        const auto built = m_centre->service.build(empty.path(), m_pack);
        QVERIFY2(built, qPrintable(built ? QString() : built.error().message));
        QCOMPARE(built->snapshot.seq, 3);
    }

    void onlyThoseWhoMayBuild()
    {
        m_centre->session.close();
        openTestSession(m_centre->session, Role::Trainer);
        const auto built = build();
        QVERIFY(!built);
        QCOMPARE(built.error().kind, ErrorKind::Denied);
        QVERIFY(!m_centre->service.snapshots());
        QVERIFY(!m_centre->service.acceptIncarnation());
    }

    void aReturnThatDoesNotFitIsNotBuilt()
    {
        samplereturn::set(m_centre->reader.data, "programmes", 0, "code", u"Rana Haddad"_s);
        const auto built = build();
        QVERIFY(!built);
        QVERIFY(QDir(m_folder->path() + u"/manifests"_s).isEmpty());
        QCOMPARE(m_centre->service.snapshots()->size(), 0);
    }

    void whatWasSentIsRemembered()
    {
        const auto first = build();
        QVERIFY(first);
        const QString place = u"https://ministry.example/x/"_s;
        const auto plan = m_centre->service.planSending(m_folder->path(), place, true);
        QVERIFY(plan);
        QCOMPARE(plan->manifests, QList<QByteArray>{first->snapshot.hash});
        QCOMPARE(plan->thereAlready.size(), 0);
        SendingResult cut;
        cut.attempts = 3;
        cut.problem = {ErrorKind::Transport, u"cut"_s, {}};
        QVERIFY(m_centre->service.noteSending(*plan, cut));
        auto sendings = m_centre->service.sendings();
        QCOMPARE(sendings->first().attempts, 3);
        QCOMPARE(sendings->first().state, SendingRecord::State::Waiting);
        QVERIFY(sendings->first().nextAttempt > m_test->clock().seconds());
        QVERIFY(m_centre->service.planSending(m_folder->path(), place, true));
        SendingResult whole;
        whole.attempts = 1;
        whole.sent = plan->manifests;
        QVERIFY(m_centre->service.noteSending(*plan, whole));
        sendings = m_centre->service.sendings();
        QCOMPARE(sendings->size(), 1);
        QCOMPARE(sendings->first().state, SendingRecord::State::Sent);
        changeHours(995);
        const auto second = build();
        QVERIFY(second);
        const auto next = m_centre->service.planSending(m_folder->path(), place, true);
        QVERIFY(next);
        QCOMPARE(next->manifests, QList<QByteArray>{second->snapshot.hash});
        QCOMPARE(next->thereAlready.size(), first->snapshot.parts);
        // A stick is asked about everything: the one of today need not be that of yesterday.
        const auto stick = m_centre->service.planSending(m_folder->path(), u"folder USB"_s, false);
        QVERIFY(stick);
        QCOMPARE(stick->manifests, (QList<QByteArray>{first->snapshot.hash, second->snapshot.hash}));
    }

    void pseudonymsDifferByRecipientAndKind()
    {
        const Pseudonyms one(Secret::copyOf(QByteArray(32, '1')));
        const Pseudonyms other(Secret::copyOf(QByteArray(32, '2')));
        const QString id = samplereturn::groupId;
        QCOMPARE(one.ofPerson(id), one.ofPerson(id));
        QCOMPARE(one.ofPerson(id).size(), 32);
        QVERIFY(one.ofPerson(id) != one.ofEnrolment(id));
        QVERIFY(one.ofPerson(id) != other.ofPerson(id));
        // Python: hmac.new(b"1"*32, b"person:" + id, "sha256").hexdigest()[:32]
        QCOMPARE(one.ofPerson(id), u"88028b67c0d100933e25dfdd5b5a64d4"_s);
        QCOMPARE(birthBand(1999), 1995);
        QCOMPARE(birthBand(2000), 2000);
    }
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
