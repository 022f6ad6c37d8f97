// SPDX-License-Identifier: GPL-3.0-or-later
// Sending to a real HTTP folder that cuts, fails, lies and is silent: in the end it holds exactly the files, and at most one
// part was sent again per cut.
#include "foldertransport.h"
#include "folderserver.h"
#include "httptransport.h"
#include "samplesnapshot.h"
#include "snapshotsender.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QRandomGenerator>
#include <QTest>

#include <sys/mount.h>

using namespace warsha;
using namespace Qt::StringLiterals;

class SendingTest : public QObject
{
    Q_OBJECT
private:
    FolderServer m_server;
    SampleSnapshots m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    SendingPlan m_plan;
    int m_pauses = 0;

    static QMap<QString, QByteArray> filesIn(const QString &folder)
    {
        QMap<QString, QByteArray> files;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
        }
        return files;
    }

    SendingResult send(const RetryPolicy &policy = {8, 1, 2}, int silence = 5000)
    {
        const auto transport = HttpTransport::make(m_server.address(), {silence});
        if (!transport)
            return {{}, 0, 0, 0, 0, transport.error()};
        return SnapshotSender(**transport, policy, [this](int) { ++m_pauses; return true; }).run(m_plan);
    }

    void verifyAllThereOnce()
    {
        QCOMPARE(filesIn(m_server.files()), filesIn(m_folder->path()));
        const auto check = verifySnapshotFolder(m_server.files(), m_sample.signing.publicKey);
        QVERIFY(check);
        QVERIFY(check->isGood());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start(u"" WARSHA_SOURCE "/tests/support/folderserver.py"_s)); }

    void init()
    {
        QDir(m_server.files()).removeRecursively();
        QDir().mkpath(m_server.files());
        m_server.setFaults({});
        m_server.clearLog();
        m_pauses = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = {m_folder->path(), m_server.address(), m_sample.signing.publicKey, {}, {}};
        for (int i = 0; i < 2; ++i) {
            const auto made = m_sample.addTo(m_folder->path());
            QVERIFY(made);
            m_plan.manifests.append(made->hash);
        }
    }

    void everythingOnceAndTheManifestLast()
    {
        const SendingResult result = send();
        QVERIFY2(result.isWhole(), qPrintable(result.problem.message));
        QCOMPARE(result.sent, m_plan.manifests);
        QCOMPARE(result.attempts, 1);
        verifyAllThereOnce();
        const QStringList puts = m_server.log(u"PUT"_s);
        QCOMPARE(puts.size(), result.partsSent + 2);
        QVERIFY(puts[puts.size() - 3].contains("/manifests/00000001"_L1) || puts.last().contains("/manifests/00000002"_L1));
    }

    void sendingAgainSendsNothing()
    {
        QVERIFY(send().isWhole());
        m_server.clearLog();
        const SendingResult again = send();
        QVERIFY(again.isWhole());
        QCOMPARE(again.partsSent, 0);
        QCOMPARE(m_server.log(u"PUT"_s), QStringList());
        verifyAllThereOnce();
    }

    void whatWasSentWholeIsNotAskedAboutAgain()
    {
        QVERIFY(send().isWhole());
        const auto folder = SnapshotFolder::open(m_folder->path(), m_sample.signing.publicKey);
        QVERIFY(folder);
        for (const ManifestPart &part : folder->manifests().last().manifest.parts)
            m_plan.thereAlready.insert(part.hash);
        const auto made = m_sample.addTo(m_folder->path());
        QVERIFY(made);
        m_plan.manifests = {made->hash};
        m_server.clearLog();
        QVERIFY(send().isWhole());
        QCOMPARE(m_server.log(u"PUT /parts/"_s).size(), 1);
        QCOMPARE(m_server.log(u"HEAD /parts/"_s).size(), 2); // before and after
        verifyAllThereOnce();
    }

    void aFaultAnywhereCostsAtMostOnePart_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("step");
        for (const char *fault : {"cut 100", "lost", "reset", "half"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << 1;
        // The other side says what is wrong: no need to try at every single request.
        for (const char *fault : {"cut 0", "500", "503", "garbage", "portal", "redirect", "nodigest", "slow"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << 4;
    }
    void aFaultAnywhereCostsAtMostOnePart()
    {
        QFETCH(QString, fault);
        QFETCH(int, step);
        QVERIFY(send().isWhole());
        const qsizetype requests = m_server.log({}).size() - 1;
        const qsizetype parts = m_server.log(u"PUT /parts/"_s).size();
        for (qsizetype at = 0; at < requests; at += step) {
            QDir(m_server.files()).removeRecursively();
            QDir().mkpath(m_server.files());
            m_server.clearLog();
            m_server.setFaults(QStringList(at, u"ok"_s) + QStringList{fault});
            const SendingResult result = send();
            QVERIFY2(result.isWhole(), qPrintable(u"%1: %2"_s.arg(at).arg(result.problem.message)));
            verifyAllThereOnce();
            QVERIFY2(m_server.log(u"PUT /parts/"_s).size() <= parts + 1, qPrintable(u"at request %1"_s.arg(at)));
        }
    }

    void manyFaultsAtOnceConverge_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void manyFaultsAtOnceConverge()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const QStringList kinds{u"ok"_s, u"ok"_s, u"ok"_s, u"cut 50"_s, u"lost"_s, u"reset"_s, u"500"_s, u"garbage"_s, u"portal"_s, u"half"_s};
        QStringList faults;
        for (int i = 0; i < 80; ++i)
            faults.append(kinds[random.bounded(int(kinds.size()))]);
        m_server.setFaults(faults);
        const SendingResult result = send({60, 1, 2});
        QVERIFY2(result.isWhole(), qPrintable(result.problem.message));
        verifyAllThereOnce();
    }

    void aRunTakesUpWhereTheLastOneWasCut()
    {
        // Four parts through (asked, put, asked again), then the line is gone for good.
        m_server.setFaults(QStringList(12, u"ok"_s) + QStringList{u"always reset"_s});
        const SendingResult cut = send({1, 1, 2});
        QVERIFY(!cut.isWhole());
        QCOMPARE(cut.problem.kind, ErrorKind::Transport);
        QCOMPARE(cut.partsSent, 4);
        QCOMPARE(cut.sent, QList<QByteArray>());
        m_server.setFaults({});
        m_server.clearLog();
        const SendingResult rest = send();
        QVERIFY(rest.isWhole());
        QCOMPARE(rest.partsFound, 4);
        verifyAllThereOnce();
        for (const QString &line : m_server.log(u"PUT /parts/"_s))
            QVERIFY2(line.contains(" 201 "_L1), qPrintable(line)); // none was there already
    }

    void whatWillNotPassIsSaidAtOnce_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind");
        QTest::newRow("not let in") << u"401"_s << int(ErrorKind::Denied);
        QTest::newRow("too large") << u"413"_s << int(ErrorKind::Input);
        QTest::newRow("bad request") << u"400"_s << int(ErrorKind::Input);
    }
    void whatWillNotPassIsSaidAtOnce()
    {
        QFETCH(QString, fault);
        QFETCH(int, kind);
        m_server.setFaults({u"always "_s + fault});
        const SendingResult result = send();
        QVERIFY(!result.isWhole());
        QCOMPARE(int(result.problem.kind), kind);
        QCOMPARE(m_pauses, 0);
        QVERIFY(result.problem.message.contains("127.0.0.1"_L1));
    }

    void aSignInPageIsNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("page") << u"always portal"_s;
        QTest::newRow("redirect") << u"always redirect"_s;
    }
    void aSignInPageIsNamed()
    {
        QFETCH(QString, fault);
        m_server.setFaults({fault});
        const SendingResult result = send({3, 1, 2});
        QVERIFY(!result.isWhole());
        QVERIFY2(result.problem.message.contains("sign-in page"_L1), qPrintable(result.problem.message));
        QCOMPARE(result.sent.size(), 0);
        QCOMPARE(filesIn(m_server.files()).size(), 0);
    }

    void silenceEnds()
    {
        m_server.setFaults({u"silent"_s});
        const SendingResult result = send({3, 1, 2}, 300);
        QVERIFY2(result.isWhole(), qPrintable(result.problem.message));
        verifyAllThereOnce();
    }

    void nobodyThere()
    {
        const auto transport = HttpTransport::make(u"http://127.0.0.1:9/"_s);
        QVERIFY(transport);
        const SendingResult result = SnapshotSender(**transport, {3, 1, 2}, [this](int) { ++m_pauses; return true; }).run(m_plan);
        QVERIFY(!result.isWhole());
        QCOMPARE(m_pauses, 2);
        QCOMPARE(result.problem.kind, ErrorKind::Transport);
    }

    void aServerWithoutHeadOrDigestWorks()
    {
        m_server.setFaults({u"always bare"_s});
        QVERIFY(send().isWhole());
        verifyAllThereOnce();
        m_server.clearLog();
        const SendingResult again = send();
        QVERIFY(again.isWhole());
        QCOMPARE(again.partsSent, 0);
    }

    void aWebDavFolderWorks()
    {
        m_server.setFaults({u"always dav"_s});
        const SendingResult result = send();
        QVERIFY2(result.isWhole(), qPrintable(result.problem.message));
        verifyAllThereOnce();
    }

    void aDamagedFileOnTheServerIsReplaced()
    {
        QVERIFY(send().isWhole());
        const QString part = QDir(m_server.files() + u"/parts"_s).entryInfoList(QDir::Files).first().filePath();
        QFile file(part);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("XXXX");
        file.close();
        QVERIFY(send().isWhole());
        verifyAllThereOnce();
    }

    void aDamagedFileHereIsNotSent()
    {
        const QString part = QDir(m_folder->path() + u"/parts"_s).entryInfoList(QDir::Files).first().filePath();
        QFile file(part);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("XXXX");
        file.close();
        const SendingResult result = send();
        QVERIFY(!result.isWhole());
        QCOMPARE(result.problem.kind, ErrorKind::Input);
        QVERIFY(result.problem.message.contains(QFileInfo(part).fileName()));
        QVERIFY(!filesIn(m_server.files()).contains(u"parts/"_s + QFileInfo(part).fileName()));
    }

    void stopIsHeard()
    {
        const auto transport = HttpTransport::make(m_server.address());
        QVERIFY(transport);
        Progress progress;
        progress.cancel();
        const SendingResult result = SnapshotSender(**transport, {}, [](int) { return true; }).run(m_plan, &progress);
        QCOMPARE(result.problem.kind, ErrorKind::Cancelled);
        m_server.setFaults({u"always 500"_s});
        const SendingResult paused = SnapshotSender(**transport, {}, [](int) { return false; }).run(m_plan);
        QCOMPARE(paused.problem.kind, ErrorKind::Cancelled);
    }

    void addressesAreChecked()
    {
        for (const QString &bad : {u"ftp://x/"_s, u"hello"_s, u"https://"_s, u"https://x/?q=1"_s, u"http://user:secret@example.org/"_s})
            QVERIFY2(!HttpTransport::make(bad), qPrintable(bad));
        const auto good = HttpTransport::make(u"https://user:secret@example.org/centres"_s);
        QVERIFY(good);
        QCOMPARE((*good)->place(), u"https://example.org/centres/"_s);
    }

    void waitsGrowToHalfAnHour()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.waitAfter(1, 0), 5000);
        QCOMPARE(policy.waitAfter(2, 0), 10'000);
        QCOMPARE(policy.waitAfter(30, 0), 30 * 60 * 1000);
        QVERIFY(policy.waitAfter(1, 255) < 6250);
    }

    void aStickTakesTheSameFiles()
    {
        QTemporaryDir stick;
        FolderTransport transport(stick.path());
        const SendingResult result = SnapshotSender(transport, {}, [](int) { return true; }).run(m_plan);
        QVERIFY2(result.isWhole(), qPrintable(result.problem.message));
        QCOMPARE(filesIn(stick.path()), filesIn(m_folder->path()));
        QVERIFY(!transport.place().contains(u'/'));
        FolderTransport gone(stick.path() + u"/not-plugged-in"_s);
        const SendingResult none = SnapshotSender(gone, {}, [](int) { return true; }).run(m_plan);
        QVERIFY(!none.isWhole());
        QVERIFY(!QFile::exists(stick.path() + u"/not-plugged-in"_s));
    }

    void aStickThatFailsHoldsNothingHalf_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("said");
        QTest::newRow("full") << QByteArray("size=12k") << u"is full"_s;
        QTest::newRow("to be read only") << QByteArray("ro") << u"can only be read"_s;
    }
    void aStickThatFailsHoldsNothingHalf()
    {
        QFETCH(QByteArray, options);
        QFETCH(QString, said);
        QTemporaryDir stick;
        const QByteArray path = QFile::encodeName(stick.path());
        const bool readOnly = options == "ro";
        if (mount("stick", path.constData(), "tmpfs", readOnly ? MS_RDONLY : 0, readOnly ? "" : options.constData()) != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmount = qScopeGuard([&] { umount(path.constData()); });
        FolderTransport transport(stick.path());
        const SendingResult result = SnapshotSender(transport, {}, [](int) { return true; }).run(m_plan);
        QVERIFY(!result.isWhole());
        QVERIFY2(result.problem.message.contains(said), qPrintable(result.problem.message));
        QCOMPARE(result.partsSent, 0);
        QCOMPARE(QDir(stick.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void aStoppedStickHoldsNothingHalf()
    {
        struct StopAfterTwo : Progress {
            void report(qint64 done, qint64) override
            {
                if (done == 2)
                    cancel();
            }
        } progress;
        QTemporaryDir stick;
        FolderTransport transport(stick.path());
        const SendingResult result = SnapshotSender(transport, {}, [](int) { return true; }).run(m_plan, &progress);
        QCOMPARE(result.problem.kind, ErrorKind::Cancelled);
        QVERIFY2(result.problem.message.contains(u"Nothing of it stays"_s), qPrintable(result.problem.message));
        QCOMPARE(QDir(stick.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(SnapshotSender(transport, {}, [](int) { return true; }).run(m_plan).isWhole());
        Progress second; // a whole one that is there stays when the next is stopped
        second.cancel();
        QVERIFY(!SnapshotSender(transport, {}, [](int) { return true; }).run(m_plan, &second).isWhole());
        QCOMPARE(filesIn(stick.path()), filesIn(m_folder->path()));
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"
