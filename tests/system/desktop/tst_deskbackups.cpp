// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that make themselves: the first soon, the next when something changed, on leaving, and into the folder of a stick.
#include "databasethread.h"
#include "deskbackups.h"
#include "fakeclock.h"
#include "samplecentre.h"
#include "workbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class DeskBackupsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre;
    std::unique_ptr<InlineWorker> m_worker = std::make_unique<InlineWorker>();
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>(QDateTime::currentDateTimeUtc());
    std::unique_ptr<Workbench> m_bench;

    QStringList backupsIn(const QString &folder) const { return QDir(folder).entryList({u"*.warsha-backup"_s}, QDir::Files); }
    void registerSomeone()
    {
        Identity someone;
        someone.names = {nameFromText(u"Someone New"_s)};
        QVERIFY(m_bench->people().registerPerson(someone));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = m_folder.filePath(u"c.warsha"_s);
        QVERIFY(makeSampleCentre(m_centre));
        OpenOptions options;
        options.clock = m_clock;
        auto opened = Workbench::open(m_centre, options);
        QVERIFY(opened);
        m_bench = std::move(*opened);
        QVERIFY(m_bench->signIn(sampleLogin(), samplePassword()));
    }
    void theFirstComesByItself()
    {
        const QString home = DeskBackups::homeOf(m_centre);
        QCOMPARE(home, m_folder.filePath(u"backups"_s));
        DeskBackups backups(*m_worker, *m_bench, home, {});
        QVERIFY(!backups.last().isValid());
        QSignalSpy made(&backups, &BackupKeeper::made);
        QSignalSpy asAsked(&backups, &BackupKeeper::madeAsAsked);
        backups.look();
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 60'000);
        QCOMPARE(asAsked.count(), 0); // nobody waits for it
        QCOMPARE(backupsIn(home).size(), 1);
        QVERIFY(backups.last().isValid());
        backups.look(); // nothing changed since, and the hour is young
        backups.onLeaving()();
        QCOMPARE(backupsIn(home).size(), 1);
    }
    void leavingKeepsWhatChanged()
    {
        const QString home = DeskBackups::homeOf(m_centre);
        DeskBackups backups(*m_worker, *m_bench, home, {});
        QTRY_VERIFY(backups.last().isValid()); // the one from before is found
        const qsizetype before = backupsIn(home).size();
        registerSomeone();
        m_clock->advance(3600);
        backups.onLeaving()();
        QCOMPARE(backupsIn(home).size(), before + 1);
    }
    void whatNoBackupHoldsIsKeptSoon()
    {
        const QString home = DeskBackups::homeOf(m_centre);
        registerSomeone(); // and then the program was killed: nothing was made on leaving
        m_clock->advance(3600);
        DeskBackups backups(*m_worker, *m_bench, home, {});
        QTRY_VERIFY(backups.last().isValid());
        QSignalSpy made(&backups, &BackupKeeper::made);
        const qsizetype before = backupsIn(home).size();
        backups.look();
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 60'000);
        QCOMPARE(backupsIn(home).size(), before + 1);
    }
    void anAskedOneIsInBothPlaces()
    {
        const QString home = DeskBackups::homeOf(m_centre), stick = m_folder.filePath(u"second"_s);
        QVERIFY(QDir().mkpath(stick));
        DeskBackups backups(*m_worker, *m_bench, home, {});
        QTRY_VERIFY(backups.last().isValid());
        registerSomeone();
        m_clock->advance(3600);
        const qsizetype before = backupsIn(home).size();
        QSignalSpy made(&backups, &BackupKeeper::made);
        QSignalSpy asAsked(&backups, &BackupKeeper::madeAsAsked);
        backups.keepIn(stick);
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 2, 60'000);
        QCOMPARE(backupsIn(stick).size(), 1);
        QCOMPARE(backupsIn(home).size(), before + 1);
        QCOMPARE(asAsked.count(), 1); // one answer to one question
        QCOMPARE(asAsked.first().first().toString(), stick);
        QCOMPARE(m_bench->backups().list(stick)->first().occasion, BackupOccasion::Asked);
        QCOMPARE(m_bench->backups().list(home)->first().occasion, BackupOccasion::ByItself); // brought up to the same
        m_clock->advance(3600);
        backups.keepIn(stick); // nothing changed: this PC lacks nothing
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 3, 60'000);
        QCOMPARE(backupsIn(home).size(), before + 1);
    }
    void oneCopyElsewhereTakesNobodysPlace()
    {
        const QString stick = m_folder.filePath(u"chosen"_s), once = m_folder.filePath(u"once"_s);
        QVERIFY(QDir().mkpath(stick) && QDir().mkpath(once));
        DeskBackups backups(*m_worker, *m_bench, DeskBackups::homeOf(m_centre), {});
        QSignalSpy asAsked(&backups, &BackupKeeper::madeAsAsked);
        QSignalSpy chosen(&backups, &DeskBackups::extraChosen);
        backups.copyTo(stick); // the first is taken for good
        QTRY_COMPARE_WITH_TIMEOUT(asAsked.count(), 1, 60'000);
        QCOMPARE(backups.extra(), stick);
        backups.copyTo(once);
        QTRY_COMPARE_WITH_TIMEOUT(asAsked.count(), 2, 60'000);
        QCOMPARE(asAsked.last().first().toString(), once);
        QCOMPARE(backupsIn(once).size(), 1);
        QCOMPARE(backups.extra(), stick);
        QCOMPARE(chosen.count(), 1);
    }
    void aStickGetsItsOwn()
    {
        const QString stick = m_folder.filePath(u"stick"_s);
        DeskBackups backups(*m_worker, *m_bench, DeskBackups::homeOf(m_centre), {});
        QSignalSpy failed(&backups, &BackupKeeper::failed);
        QSignalSpy chosen(&backups, &DeskBackups::extraChosen);
        QSignalSpy asAsked(&backups, &BackupKeeper::madeAsAsked);
        backups.keepIn(stick); // not there yet
        QCOMPARE(failed.count(), 1);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(QDir().mkpath(stick));
        backups.keepIn(stick);
        QCOMPARE(chosen.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(backupsIn(stick).size(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(asAsked.count(), 1, 60'000);
        QCOMPARE(asAsked.first().first().toString(), stick);
        QVERIFY(m_bench->backups().preview(stick + u'/' + backupsIn(stick).first()));
        const QString system = u"/proc"_s; // there, and nobody may write into it
        if (!QFileInfo(system).isDir())
            QSKIP("no folder of the system to try");
        backups.keepIn(system);
        QCOMPARE(failed.count(), 2);
        QVERIFY2(failed.last().first().toString().contains(system), qPrintable(failed.last().first().toString()));
        QCOMPARE(backups.extra(), stick); // the good one stays
    }
};

QTEST_MAIN(DeskBackupsTest)
#include "tst_deskbackups.moc"
