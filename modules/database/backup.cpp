// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "backupcopy.h"
#include "backupfolder.h"
#include "backupretention.h"
#include "clock.h"
#include "filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Backup)
};

constexpr QLatin1StringView suffix = ".warsha-backup"_L1;
constexpr QLatin1StringView unfinished = ".part"_L1;

/// Takes a file away when it goes out of scope, unless it was kept.
class Draft
{
public:
    explicit Draft(const QString &path) : m_path(path) {}
    ~Draft()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/// What a kill in the middle left behind: drafts of the label in the folder of backups.
void sweepDrafts(const QString &folder, const QString &label)
{
    const QStringList drafts = QDir(folder).entryList({label + u"-*"_s + suffix + unfinished}, QDir::Files);
    for (const QString &draft : drafts)
        QFile::remove(QDir(folder).filePath(draft));
}

/// Where the copy is made. A centre's file is locked to this process, so what is there under its name is of a killed one, or
/// bears the mark of this one, which may be at work on several; of a server's centre another desk may be at work, so only what is
/// a day old goes.
QString workFolder(const Place &place)
{
    static const QString mark = QUuid::createUuid().toString(QUuid::Id128).first(8) + u'-';
    const QFileInfo file(place.file);
    const bool beside = !place.postgresql && QFileInfo(file.absolutePath()).isWritable();
    const QDir parent(beside ? file.absolutePath() : QDir::tempPath());
    const QString name = u".%1-backup-"_s.arg(place.postgresql ? backupLabel(place.database) : file.fileName());
    const QFileInfoList left = parent.entryInfoList({name + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QFileInfo &old : left)
        if (!old.fileName().startsWith(name + mark) && (beside || old.lastModified().secsTo(SystemClock().now()) > 86400))
            QDir(old.absoluteFilePath()).removeRecursively();
    return parent.filePath(name + mark + u"XXXXXX"_s);
}

Result<SymmetricKey> writeDraft(const QString &path, const QString &copy, const BackupHead &head, const BackupDetails &details, const BackupKey &key,
                        const Progress *progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, Text::tr("The backup %1 cannot be written: %2").arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    WARSHA_TRY(const SymmetricKey fileKey, writeBackupFile(copy, head, details, key, file, progress));
    file.close();
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Storage, Text::tr("The backup %1 cannot be written: %2").arg(path, file.errorString()));
    WARSHA_CHECK(syncFile(path));
    return fileKey;
}

/// Reads the draft back from the disk, to the last byte.
Result<void> prove(const QString &path, const SymmetricKey &fileKey, const BackupDetails &made, const Progress *progress)
{
    WARSHA_TRY(BackupReader reader, BackupReader::open(path));
    WARSHA_TRY(const BackupDetails read, reader.unlockWithFileKey(fileKey));
    WARSHA_CHECK(reader.extract(nullptr, progress));
    if (read.plainHash != made.plainHash)
        return failure(ErrorKind::Storage, Text::tr("The backup %1 does not read back as it was written. Try another folder or USB stick.").arg(path));
    return {};
}

} // namespace

Result<void> checkBackupFolder(const QString &folder)
{
    if (!QDir(folder).exists() && !QDir().mkpath(folder))
        return failure(ErrorKind::Storage, Text::tr("The folder %1 for backups is not there and cannot be made.").arg(folder));
    QTemporaryFile trial(QDir(folder).filePath(u".warsha-XXXXXX"_s));
    if (!trial.open())
        return failure(ErrorKind::Storage, Text::tr("Nothing may be written into the folder %1.").arg(folder), trial.errorString());
    return {};
}

QString Backup::label() const
{
    const Place &place = m_database.m_connection->place();
    return backupLabel(place.postgresql ? place.database : QFileInfo(place.file).completeBaseName());
}

Result<void> Backup::makeCopy(BackupCopy &copy, const Progress *progress)
{
    if (m_database.m_running)
        return failure(ErrorKind::Storage, Text::tr("A backup cannot be made while something is being saved."));
    copy.file = copy.folder->filePath(u"copy.warsha"_s);
    Connection &connection = *m_database.m_connection;
    if (connection.isPostgresql())
        return copyPostgresql(connection, copy.file, copy.request.leaveOut, m_database.clock().seconds(), progress);
    copy.beside = CopyBeside(connection.copyTo(copy.file));
    return {};
}

Result<BackupCopy> Backup::copy(const BackupRequest &request, const Progress *progress)
{
    WARSHA_CHECK(checkBackupFolder(request.folder));
    BackupCopy copy{std::make_unique<QTemporaryDir>(workFolder(m_database.m_connection->place())), {}, request, m_database.clock().seconds()};
    copy.request.label = request.label.isEmpty() ? label() : backupLabel(request.label);
    if (request.occasion == BackupOccasion::BeforeRestore)
        copy.request.label = labelBeforeRestore(copy.request.label);
    if (!copy.folder->isValid())
        return failure(ErrorKind::Storage, Text::tr("There is no place for the copy that a backup is made of: %1").arg(copy.folder->errorString()));
    WARSHA_CHECK(makeCopy(copy, progress));
    return copy;
}

Result<BackupReport> Backup::seal(const BackupCopy &copy, const Progress *progress)
{
    const BackupRequest &request = copy.request;
    if (copy.beside.isThere()) {
        WARSHA_CHECK(copy.beside.wait());
        WARSHA_CHECK(finishCopy(copy.file, request.leaveOut));
    }
    const QDateTime now = QDateTime::fromSecsSinceEpoch(copy.at, Qt::UTC);
    const QDir folder(request.folder);
    sweepDrafts(request.folder, request.label);
    QString path = folder.absoluteFilePath(backupFileName(request.label, now));
    for (int i = 1; QFile::exists(path); ++i) // two in one second, or a clock that was set back: neither takes the other's place
        path = folder.absoluteFilePath(backupFileName(request.label, now.addSecs(i)));
    WARSHA_TRY(BackupDetails details, inspectCopy(copy.file));
    details.at = copy.at;
    details.madeBy = request.madeBy;

    Draft draft(path + unfinished);
    BackupHead head{path, request.label, details.at, request.key.id, 0, request.occasion};
    WARSHA_TRY(const SymmetricKey fileKey, writeDraft(path + unfinished, copy.file, head, details, request.key, progress));
    WARSHA_CHECK(prove(path + unfinished, fileKey, details, progress));
    WARSHA_CHECK(putInPlace(path + unfinished, path));
    draft.keep();
    head.size = QFileInfo(path).size();
    return BackupReport{head, details};
}

Result<BackupReport> Backup::write(const BackupRequest &request, const Progress *progress)
{
    WARSHA_TRY(const BackupCopy made, copy(request, progress));
    return seal(made, progress);
}

Result<QList<BackupHead>> Backup::list(const QString &folder)
{
    if (!QDir(folder).exists())
        return failure(ErrorKind::NotFound, Text::tr("There is no folder %1.").arg(folder));
    QList<BackupHead> heads;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files);
    for (const QFileInfo &file : files)
        if (const auto reader = BackupReader::open(file.absoluteFilePath()))
            heads.append(reader->head());
    std::ranges::sort(heads, [](const BackupHead &a, const BackupHead &b) { return std::pair(a.at, a.path) > std::pair(b.at, b.path); });
    return heads;
}

Result<QStringList> Backup::prune(const QString &folder, const QString &label)
{
    WARSHA_TRY(QList<BackupHead> heads, list(folder));
    heads.removeIf([&](const BackupHead &head) { return head.label != label; });
    QMap<BackupOccasion, QList<QDateTime>> times;
    const auto timeOf = [](const BackupHead &head) { return QDateTime::fromSecsSinceEpoch(head.at, Qt::UTC); };
    for (const BackupHead &head : std::as_const(heads))
        times[head.occasion].append(timeOf(head));
    QStringList gone;
    for (auto of = times.cbegin(); of != times.cend(); ++of) {
        const QList<QDateTime> expendable = expendableBackups(*of, of.key());
        for (const BackupHead &head : std::as_const(heads))
            if (head.occasion == of.key() && expendable.contains(timeOf(head)) && QFile::remove(head.path))
                gone.append(head.path);
    }
    return gone;
}

Result<BackupDetails> Backup::extract(BackupReader &reader, const QString &newFile, const Progress *progress)
{
    Draft draft(newFile);
    QFile file(newFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        draft.keep(); // what is there is not ours
        return failure(ErrorKind::Storage, Text::tr("The restored file %1 cannot be written: %2").arg(newFile, file.errorString()));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const Result<void> written = reader.extract(&file, progress);
    if (!written && file.error() == QFile::ResourceError)
        return failure(ErrorKind::Storage, Text::tr("The disk is full: there is no room for the restored file %1. Free some room, or choose another place.").arg(newFile),
                       written.error().detail);
    WARSHA_CHECK(written);
    file.close();
    WARSHA_CHECK(syncFile(newFile));
    WARSHA_TRY(const BackupDetails details, inspectCopy(newFile));
    draft.keep();
    return details;
}

} // namespace warsha
