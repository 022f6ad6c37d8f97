// SPDX-License-Identifier: GPL-3.0-or-later
// Files put in place so that a power cut leaves the old one or the new one; every failure is a sentence with the path.
#include "filesync.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<not there>");
}

} // namespace

class FileSyncTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    void isRefused(const Result<void> &result, const QString &path)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QVERIFY2(result.error().message.contains(path), qPrintable(result.error().message));
    }

private Q_SLOTS:
    void takesTheNameOfTheFormerFile()
    {
        const QString from = m_folder.filePath(u"مركز.part"_s), to = m_folder.filePath(u"مركز.warsha"_s);
        QVERIFY(write(to, "old") && write(from, "new"));
        QVERIFY(syncFile(from));
        QVERIFY(putInPlace(from, to));
        QCOMPARE(contents(to), "new");
        QVERIFY(!QFile::exists(from));
    }
    void whatIsSavedIsReadByNobodyElse()
    {
        const QString path = m_folder.filePath(u"private"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const auto saved = [&](FileReaders readers) {
            QSaveFile file(path);
            return file.open(QIODevice::WriteOnly) && writeWhole(file, "names", readers);
        };
        QVERIFY(saved(FileReaders::Owner));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther)); // of a former file
        QVERIFY(saved(FileReaders::Owner));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(saved(FileReaders::AsTheSystemHasIt)); // a snapshot: as it was
        QVERIFY(QFile::permissions(path) & QFile::ReadOther);
    }
    void noCutFileOnAFullDisk_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("a block that fits in part") << 12'000;
        QTest::newRow("many blocks") << 200'000;
    }
    void noCutFileOnAFullDisk()
    {
        QFETCH(int, bytes);
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.path());
        if (mount("disk", path.constData(), "tmpfs", 0, "size=8k") != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmount = qScopeGuard([&] { umount(path.constData()); });
        QVERIFY(write(folder.filePath(u"kept"_s), "old"));
        QSaveFile file(folder.filePath(u"kept"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!writeWhole(file, QByteArray(bytes, 'x')));
        QVERIFY2(file.errorString().contains(u"space"_s), qPrintable(file.errorString()));
        QCOMPARE(contents(folder.filePath(u"kept"_s)), "old");
    }
    void leavesTheFormerFileWhenThereIsNoNewOne()
    {
        const QString to = m_folder.filePath(u"kept"_s);
        QVERIFY(write(to, "old"));
        isRefused(putInPlace(m_folder.filePath(u"absent"_s), to), to);
        QCOMPARE(contents(to), "old");
    }
    void doesNotTakeTheNameOfAFolder()
    {
        const QString from = m_folder.filePath(u"file"_s), to = m_folder.filePath(u"folder"_s);
        QVERIFY(write(from, "new") && QDir().mkpath(to + u"/inner"_s));
        isRefused(putInPlace(from, to), to);
        QCOMPARE(contents(from), "new");
    }
    void syncMakesNoFile()
    {
        const QString path = m_folder.filePath(u"never made"_s);
        isRefused(syncFile(path), path);
        QVERIFY(!QFile::exists(path));
    }
    void foldersAreSyncedOrNamed()
    {
        QVERIFY(syncFolder(m_folder.path()));
        const QString absent = m_folder.filePath(u"no such folder"_s);
        isRefused(syncFolder(absent), absent);
        const QString file = m_folder.filePath(u"a file"_s);
        QVERIFY(write(file, "x"));
        isRefused(syncFolder(file), file);
    }
};

QTEST_APPLESS_MAIN(FileSyncTest)
#include "tst_filesync.moc"
