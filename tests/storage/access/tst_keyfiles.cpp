// SPDX-License-Identifier: GPL-3.0-or-later
// The small key files beside backups: what is written is found again, what is damaged or of somebody else is passed over,
// and none goes too early.
#include "backupkeys.h"
#include "keyshare.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class KeyFilesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_code = makeRecoveryCode();
    static constexpr qint64 day = 86400;

    BackupKeyRow row(const QString &id, const QString &month, qint64 made) const
    {
        const BoxKeys paper = boxOfCode(RecoveryKind::Main, m_code).value();
        const BoxKeys key = makeBoxKeys();
        return {id, month, made, key.publicKey, {}, sealTo(paper.publicKey, key.secretKey.view()), paper.publicKey};
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAndOpensWithThePaper()
    {
        const BackupKeyRow made = row(u"0198-key-1"_s, u"2026-03"_s, 1000);
        QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, made));
        QCOMPARE(files(), QStringList{u"tripoli-2026-03-98-key-1.warsha-key"_s});
        const auto found = findBackupKeyFile(m_folder->path(), made.id);
        QVERIFY(found);
        QCOMPARE(found->label, u"tripoli"_s);
        QCOMPARE(found->row.month, u"2026-03"_s);
        QCOMPARE(found->row.made, 1000);
        QCOMPARE(openWithCode(*found, m_code)->publicKey, made.publicKey);
        QCOMPARE(openWithCode(*found, makeRecoveryCode()).error().kind, ErrorKind::Denied);
        QCOMPARE(openWithCode(*found, u"ABCD"_s).error().kind, ErrorKind::Input);
        QFile file(found->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(m_code.left(9).toLatin1()));
        QVERIFY(!findBackupKeyFile(m_folder->path(), u"another"_s));
        QVERIFY(findBackupKeyFile(m_folder->path(), u"another"_s).error().message.contains(u".warsha-key"));
    }
    void anAlteredKeyDoesNotOpen()
    {
        BackupKeyFile file{{}, u"tripoli"_s, row(u"k"_s, u"2026-03"_s, 0)};
        for (qsizetype i = 0; i < file.row.forRecovery.size(); i += 7) {
            BackupKeyFile altered = file;
            altered.row.forRecovery[i] = char(altered.row.forRecovery[i] ^ 1);
            QVERIFY(!openWithCode(altered, m_code));
        }
        QVERIFY(openWithCode(file, m_code));
        file.row.recipient = QByteArray(32, 'x');
        QCOMPARE(openWithCode(file, m_code).error().kind, ErrorKind::Denied);
    }
    void whatIsNoKeyFileIsPassedOver()
    {
        QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, row(u"good-key"_s, u"2026-03"_s, 0)));
        write(u"empty.warsha-key"_s, {});
        const QByteArray sound = "{\"format\":\"warsha backup key 1\",\"key\":\"k\"}";
        write(u"cut.warsha-key"_s, sound.chopped(3));
        write(u"newer.warsha-key"_s, QByteArray(sound).replace("key 1", "key 2"));
        write(u"large.warsha-key"_s, sound + QByteArray(70'000, ' '));
        write(u"list.warsha-key"_s, "[1,2]");
        QVERIFY(QDir().mkpath(m_folder->filePath(u"folder.warsha-key"_s)));
        const QList<BackupKeyFile> found = backupKeyFiles(m_folder->path());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().row.id, u"good-key"_s);
        QVERIFY(backupKeyFiles(m_folder->filePath(u"no such folder"_s)).isEmpty());
    }
    void writingAgainChangesNothing()
    {
        const BackupKeyRow made = row(u"the-same-key"_s, u"2026-03"_s, 1000);
        QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, made));
        BackupKeyRow other = made;
        other.made = 9;
        QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, other));
        QCOMPARE(findBackupKeyFile(m_folder->path(), made.id)->row.made, 1000);
        const auto refused = writeBackupKeyFile(m_folder->filePath(u"no such folder"_s), u"tripoli"_s, made);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().message.contains(u"no such folder"));
    }
    void keysGoWithThreeLaterMonthsOnly_data()
    {
        QTest::addColumn<int>("laterMonths");
        QTest::addColumn<int>("age"); ///< days
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("goes");
        QTest::newRow("old, three later") << 3 << 91 << false << true;
        QTest::newRow("old, two later") << 2 << 91 << false << false;
        QTest::newRow("exactly 90 days") << 3 << 90 << false << false;
        QTest::newRow("young") << 5 << 30 << false << false;
        QTest::newRow("still in the centre") << 5 << 400 << true << false;
        QTest::newRow("made in the future") << 3 << -1000 << false << false; // a clock that was wrong for a day
    }
    void keysGoWithThreeLaterMonthsOnly()
    {
        QFETCH(int, laterMonths);
        QFETCH(int, age);
        QFETCH(bool, isKnown);
        QFETCH(bool, goes);
        const qint64 now = 1000 * day;
        const BackupKeyRow old = row(u"the-old-key"_s, u"2025-12"_s, now - age * day);
        QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, old));
        for (int i = 1; i <= laterMonths; ++i) {
            QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, row(u"later-key-%1a"_s.arg(i), u"2026-0%1"_s.arg(i), now)));
            QVERIFY(writeBackupKeyFile(m_folder->path(), u"tripoli"_s, row(u"later-key-%1b"_s.arg(i), u"2026-0%1"_s.arg(i), now))); // a renewed code
            QVERIFY(writeBackupKeyFile(m_folder->path(), u"zahle"_s, row(u"other-key-%1"_s.arg(i), u"2026-1%1"_s.arg(i % 3), now))); // of another centre
        }
        const qsizetype before = files().size();
        removeExpiredKeyFiles(m_folder->path(), u"tripoli"_s, isKnown ? QList{old} : QList<BackupKeyRow>(), now);
        QCOMPARE(files().size(), before - (goes ? 1 : 0));
        QCOMPARE(findBackupKeyFile(m_folder->path(), old.id).has_value(), !goes);
    }
};

QTEST_GUILESS_MAIN(KeyFilesTest)
#include "tst_keyfiles.moc"
