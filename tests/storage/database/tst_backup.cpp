// SPDX-License-Identifier: GPL-3.0-or-later
// Backups on both databases: what is written comes back row by row; what is cut, altered or of another key is refused,
// and nothing half done stays.
#include "backup.h"
#include "changelog.h"
#include "testdatabase.h"

#include <QDirIterator>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace warsha;
using namespace Qt::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    BoxKeys m_keys = makeBoxKeys();

    [[nodiscard]] BackupRequest request() const { return {m_folder->path(), u"tripoli"_s, u"office"_s, {u"2026-03"_s, m_keys.publicKey}, {}}; }
    [[nodiscard]] Result<BackupReport> backUp() { return Backup(m_test->database()).write(request()); }
    void addRows(int count, int from = 0)
    {
        Batch batch{"trial_thing"_L1, {"id"_L1, "name"_L1, "size"_L1, "sealed"_L1}, {}};
        for (int i = from; i < from + count; ++i)
            batch.rows.append({makeUuid7().toString(QUuid::WithoutBraces), u"name %1 ب"_s.arg(i), i % 3 ? QVariant(i) : QVariant(),
                               QByteArray(20, char(i))});
        const auto done = m_test->database().atomically({u"trial.add"_s, {}}, m_test->actor(UserId::make()), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, m_test->database().writing());
            return writing->insertMany(batch);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    static QStringList rowsOf(Database &database)
    {
        QStringList rows;
        const auto read = database.each(u"SELECT id, version, name, size, sealed FROM trial_thing ORDER BY id", {}, [&](const Row &row) {
            rows.append(u"%1|%2|%3|%4|%5"_s.arg(row.text("id"_L1), row.text("version"_L1), row.text("name"_L1),
                                                row.isNull("size"_L1) ? u"null"_s : row.text("size"_L1),
                                                QString::fromLatin1(row.bytes("sealed"_L1).toHex())));
        });
        return read ? rows : QStringList{read.error().detail};
    }
    [[nodiscard]] QStringList filesOf(const QString &folder) const
    {
        QStringList files;
        for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();)
            files.append(QDir(folder).relativeFilePath(it.next()));
        files.sort();
        return files;
    }
    [[nodiscard]] Result<BackupDetails> restore(const QString &backup, const QString &to, const BoxKeys &keys)
    {
        WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
        WARSHA_CHECK(reader.unlock(keys));
        return Backup::extract(reader, to);
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_folder = std::make_unique<QTemporaryDir>();
        addRows(1200);
    }
    void cleanup() { m_test.reset(); }

    void comesBackRowByRow()
    {
        const auto report = backUp();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(QFileInfo(report->head.path).fileName(), u"tripoli-2026-03-02T080000Z.warsha-backup"_s);
        QCOMPARE(filesOf(m_folder->path()), QStringList{u"tripoli-2026-03-02T080000Z.warsha-backup"_s}); // and nothing else
        const QStringList before = rowsOf(m_test->database());
        QCOMPARE(before.size(), 1200);

        const QString restored = m_folder->filePath(u"restored.warsha"_s);
        const auto details = restore(report->head.path, restored, m_keys);
        QVERIFY2(details, details ? "" : qPrintable(details.error().message + details.error().detail));
        QCOMPARE(details->tables, report->details.tables);
        QVERIFY(details->tables.contains(BackupTable{u"trial_thing"_s, 1200}));
        QCOMPARE(report->details.madeBy, u"office"_s);
        QCOMPARE(details->entries, 1200);
        QCOMPARE(details->desks.size(), 1);
        QCOMPARE(details->desks.first().id, m_test->desk().toText());
        OpenOptions options;
        options.desk = m_test->desk();
        const auto opened = Database::open(restored, options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(rowsOf(**opened), before);
    }
    void aFileFillsAServer()
    {
        const auto server = TestDatabase::make(u"postgresql"_s);
        if (!server)
            QSKIP("no PostgreSQL server here");
        const auto done = m_test->database().atomically({u"trial.part"_s, {}}, m_test->actor(UserId::make()), [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, m_test->database().writing());
            WARSHA_CHECK(writing->insert("trial_thing"_L1, {{"id"_L1, u"thing"_s}, {"name"_L1, u""_s}, {"size"_L1, qint64(1) << 60}, {"sealed"_L1, QByteArray("\0\xff", 2)}}));
            return writing->insert("trial_part"_L1, {{"id"_L1, u"part"_s}, {"thing"_L1, u"thing"_s}, {"note"_L1, u"'; --"_s}});
        });
        QVERIFY(done);
        const auto report = backUp();
        QVERIFY(report);
        const QString file = m_folder->filePath(u"restored.warsha"_s);
        QVERIFY(restore(report->head.path, file, m_keys));
        const auto loaded = Backup(server->database()).load(file);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message + loaded.error().detail));
        QCOMPARE(rowsOf(server->database()), rowsOf(m_test->database()));
        QCOMPARE(server->database().number(u"SELECT count(*) FROM trial_part WHERE thing = 'thing'").value(), 1);
        QVERIFY(ChangeLog(server->database()).verify()->intact);
        QCOMPARE(Backup(server->database()).load(file).error().kind, ErrorKind::Conflict); // it is no empty one any more
    }
    void leavesTablesOut()
    {
        BackupRequest without = request();
        without.leaveOut = {"trial_thing"_L1};
        const auto report = Backup(m_test->database()).write(without);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->details.tables.contains(BackupTable{u"trial_thing"_s, 0}));
        QCOMPARE(rowsOf(m_test->database()).size(), 1200); // only the copy was emptied
    }
    void listsNewestFirst()
    {
        QVERIFY(backUp());
        m_test->clock().advance(3600);
        QVERIFY(backUp());
        QVERIFY(backUp()); // twice in one second: both stay
        QFile junk(m_folder->filePath(u"junk.warsha-backup"_s));
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("junk") == 4);
        junk.close();
        const auto heads = Backup::list(m_folder->path());
        QCOMPARE(heads->size(), 3);
        QVERIFY(heads->first().at >= heads->last().at);
        QCOMPARE(heads->first().label, u"tripoli"_s);
        QCOMPARE(heads->first().keyId, u"2026-03"_s);
        QCOMPARE(Backup::list(u"/no/such/folder"_s).error().kind, ErrorKind::NotFound);
    }
    void prunesItsOwn()
    {
        for (int i = 0; i < 4; ++i) {
            QVERIFY(backUp());
            m_test->clock().advance(60);
        }
        BackupRequest other = request();
        other.label = u"zahle"_s;
        QVERIFY(Backup(m_test->database()).write(other));
        QCOMPARE(Backup::prune(m_folder->path(), u"tripoli"_s)->size(), 3);
        QCOMPARE(Backup::list(m_folder->path())->size(), 2);
    }
    void takesNothingThatWasWanted()
    {
        BackupRequest asked = request(), before = request();
        asked.occasion = BackupOccasion::Asked;
        before.occasion = BackupOccasion::BeforeRestore;
        before.label = QString(60, u't'); // as long as a name gets
        const auto wanted = Backup(m_test->database()).write(asked);
        const auto present = Backup(m_test->database()).write(before);
        QVERIFY(wanted && present);
        QCOMPARE(present->head.label, labelBeforeRestore(before.label));
        for (int i = 0; i < 2; ++i) {
            m_test->clock().advance(60);
            QVERIFY(backUp());
        }
        QCOMPARE(Backup::prune(m_folder->path(), u"tripoli"_s)->size(), 1); // the first of the two of the hour
        const auto heads = Backup::list(m_folder->path());
        QCOMPARE(heads->size(), 3);
        for (const BackupHead &head : *heads)
            QCOMPARE(head.occasion, head.path == wanted->head.path ? BackupOccasion::Asked : head.path == present->head.path ? BackupOccasion::BeforeRestore : BackupOccasion::ByItself);
    }
    void refusesWrongKeyCutAndFlipped()
    {
        const auto report = backUp();
        QVERIFY(report);
        const QString to = m_folder->filePath(u"restored.warsha"_s);
        QCOMPARE(restore(report->head.path, to, makeBoxKeys()).error().kind, ErrorKind::Denied);
        QFile file(report->head.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const QString bad = m_folder->filePath(u"bad.warsha-backup"_s);
        const auto tryBytes = [&](const QByteArray &bytes) {
            QFile out(bad);
            if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(bytes) != bytes.size())
                return Result<BackupDetails>(failure(ErrorKind::Storage, u"test cannot write"_s));
            out.close();
            return restore(bad, to, m_keys);
        };
        QVERIFY(!good.contains("name 12"));
        for (qsizetype i = 0; i < good.size(); i += 1 + good.size() / 80) {
            QByteArray altered = good;
            altered[i] = char(altered[i] ^ 4);
            QVERIFY2(!tryBytes(altered), qPrintable(QString::number(i)));
            QVERIFY(!QFile::exists(to));
            const auto cut = tryBytes(good.first(i));
            QVERIFY(!cut && !cut.error().message.isEmpty());
            QVERIFY(!QFile::exists(to));
        }
        QVERIFY(!tryBytes(good + 'x'));
        QVERIFY(tryBytes(good));
        QCOMPARE(tryBytes(good).error().kind, ErrorKind::Storage); // what is there already is not overwritten
        QVERIFY(QFile::exists(to));
    }
    void cancelKeepsNothing()
    {
        Progress progress;
        progress.cancel();
        QCOMPARE(Backup(m_test->database()).write(request(), &progress).error().kind, ErrorKind::Cancelled);
        QCOMPARE(filesOf(m_folder->path()), QStringList());
        if (!m_test->isPostgresql())
            QCOMPARE(filesOf(m_test->folder()).filter(u"backup"_s), QStringList());
        QVERIFY(backUp()); // and the database is as it was
    }
    /// Of a file the copy is made beside: what is saved meanwhile must wait, or it would be in half of it.
    void theCopyIsOfTheMomentItWasBegun()
    {
        for (int round = 0; round < 10; ++round) {
            const qint64 before = rowsOf(m_test->database()).size();
            const auto copy = Backup(m_test->database()).copy(request());
            QVERIFY(copy);
            QCOMPARE(rowsOf(m_test->database()).size(), before); // reading goes on
            addRows(300, int(before));
            const auto report = Backup::seal(*copy);
            QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
            QVERIFY(report->details.tables.contains(BackupTable{u"trial_thing"_s, before}));
            QCOMPARE(report->details.entries, before);
            m_test->clock().advance(60);
        }
    }
    void aCopyNobodyWantsLeavesNothing()
    {
        QVERIFY(Backup(m_test->database()).copy(request()));
        if (!m_test->isPostgresql())
            QCOMPARE(filesOf(m_test->folder()).filter(u"backup"_s), QStringList());
    }
    void folderTroublesAreSentences()
    {
        BackupRequest nowhere = request();
        nowhere.folder = u"/proc/no/such"_s;
        const auto refused = Backup(m_test->database()).write(nowhere);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().message.contains("/proc/no/such"_L1));
    }
    void aFullDiskKeepsNothing()
    {
#ifdef Q_OS_LINUX
        // A limit on the size of files stands for the disk: writes fail with an error in the middle.
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        for (const rlim_t most : {20'000UL, 200'000UL}) { // in the copy, or in the sealed file
            const rlimit small{most, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &small);
            const auto refused = backUp();
            setrlimit(RLIMIT_FSIZE, &before);
            if (refused && most == 200'000UL)
                continue; // the whole fits
            QVERIFY(!refused);
            QVERIFY(!refused.error().message.isEmpty());
            QCOMPARE(filesOf(m_folder->path()), QStringList());
            QCOMPARE(rowsOf(m_test->database()).size(), 1200);
        }
        std::signal(SIGXFSZ, handler);
        QVERIFY(backUp());
#else
        QSKIP("no file size limit here");
#endif
    }
    void whatAKillLeftIsSwept()
    {
        QFile left(m_folder->filePath(u"tripoli-2026-01-01T000000Z.warsha-backup.part"_s));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        const QString copies = m_test->folder() + u"/.centre.warsha-backup-AbCdEf"_s;
        QVERIFY(QDir().mkpath(copies + u"/copy.warsha"_s));
        QVERIFY(backUp());
        QVERIFY(!left.exists());
        QCOMPARE(QDir(copies).exists(), m_test->isPostgresql()); // of a server's centre it may be another desk's
    }
    void notInsideATransaction()
    {
        const auto done = m_test->database().atomically({u"trial.add"_s, {}}, m_test->actor(UserId::make()), [&]() -> Result<void> {
            WARSHA_CHECK(backUp());
            return {};
        });
        QVERIFY(!done);
    }
    void aDamagedFileMakesNoBackup()
    {
        if (m_test->isPostgresql())
            return;
        m_test->close();
        QFile file(m_test->location());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write(QByteArray(8192, '\x5a')) == 8192);
        file.close();
        if (!m_test->reopen())
            return; // refused outright
        QVERIFY(!m_test->database().damage().isEmpty());
        QVERIFY(!backUp());
        QCOMPARE(filesOf(m_folder->path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
