// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcentrebackups.h"

#include "centrelock.h"
#include "filesync.h"
#include "keyhandover.h"
#include "restoresteps.h"
#include "sign.h"
#include "sqlaccessrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView erasedSql = u"SELECT DISTINCT row_id FROM change_entry WHERE table_name = 'access_key' AND kind = 4";
constexpr QStringView stepsSql = u"SELECT count(*) FROM change_step";
constexpr QStringView keyThereSql = u"SELECT count(*) FROM access_key WHERE id = :id";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CentreRestore)
};

Result<QString> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    Sha256 hash;
    for (QByteArray bytes = file.read(1 << 20); !bytes.isEmpty(); bytes = file.read(1 << 20))
        hash.add(bytes);
    return QString::fromLatin1(hash.finish().toHex());
}

/// The files that SQLite and the lock put beside a database that is closed.
void removeCompanions(const QString &file)
{
    for (const QLatin1StringView suffix : {"-journal"_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1})
        QFile::remove(file + suffix);
}

/// Opens the restored file (an older one is brought up to date), tells it that it is a new life, erases again what was
/// erased since, lets in whom the present centre lets in, and closes it.
Result<Restored> beginNewLife(const QString &file, const NewLife &life, const OpenOptions &options)
{
    Restored restored;
    restored.file = file;
    {
        WARSHA_TRY(const std::unique_ptr<Database> database, Database::open(file, options));
        if (!database->damage().isEmpty())
            return failure(ErrorKind::Storage, database->damage());
        const Session nobody(database->desk());
        SqlAccessRepository access(*database);
        BackupKeys keys(*database, nobody);
        WARSHA_TRY(const auto before, access.incarnation());
        const Incarnation now{Id<IncarnationTag>::make(), before ? before->number + 1 : 1, u"restored"_s, life.source, database->clock().seconds()};
        restored.lifeId = now.id.toText();
        const Actor actor{life.user, database->desk(), OpId::make()};
        WARSHA_CHECK(database->atomically({u"access.restore"_s, {now.id.toText()}, true}, actor, [&]() -> Result<void> {
            restored.erasedAgain = 0;
            WARSHA_CHECK(access.addIncarnation(now));
            for (const QString &key : life.erased) {
                WARSHA_TRY(const qint64 there, database->number(keyThereSql, {{":id"_L1, key}}));
                if (there == 0)
                    continue;
                WARSHA_CHECK(database->destroyKey("access_key"_L1, key));
                ++restored.erasedAgain;
            }
            restored.usersAsNow = life.users.has_value();
            if (life.users) {
                WARSHA_TRY(restored.formerKeys, takeOverUsers(access, *life.users));
            }
            const auto takeKeys = [&](const QStringList &ids) { return takeKeysOver(*life.present, *database, ids); };
            for (const Handover::Write &write : life.handedOver)
                WARSHA_CHECK(write(*database, takeKeys));
            WARSHA_TRY(const QByteArray role, access.publicKey(Recipient::BackupRole));
            return keys.adopt(sealedToRole(life.keys, life.backupRole, role));
        }));
    }
    removeCompanions(file);
    WARSHA_CHECK(syncFile(file));
    return restored;
}

/// Extracts under a name that nobody opens by mistake; only a whole new life gets its name.
Result<Restored> restoreFile(BackupReader &reader, const QString &newFile, const NewLife &life, const OpenOptions &options, const Progress *progress)
{
    if (QFile::exists(newFile))
        return failure(ErrorKind::Conflict, Text::tr("%1 exists already; it was not touched. Choose a new name.").arg(newFile));
    const QString draft = newFile + u".restoring"_s;
    QFile::remove(draft); // of a restore that was killed
    WARSHA_CHECK(Backup::extract(reader, draft, progress));
    OpenOptions writing = options;
    writing.create = false;
    writing.readOnly = false;
    Result<Restored> restored = beginNewLife(draft, life, writing);
    if (restored) {
        const Result<void> named = putInPlace(draft, newFile);
        if (!named)
            restored = failure(named.error());
    }
    if (!restored) {
        QFile::remove(draft);
        removeCompanions(draft);
        return restored;
    }
    restored->file = newFile;
    return restored;
}

bool isAddress(const QString &place)
{
    return place.startsWith("postgres"_L1);
}

/// By way of a private file, so that a server gets all of a checked new life in one transaction, or nothing.
Result<Restored> restoreIntoServer(BackupReader &reader, const QString &address, const NewLife &life, const OpenOptions &options,
                                   const Progress *progress)
{
    QTemporaryDir work;
    if (!work.isValid())
        return failure(ErrorKind::Storage, Text::tr("There is no place for the restored copy: %1").arg(work.errorString()));
    OpenOptions making = options;
    making.create = true;
    making.readOnly = false;
    WARSHA_TRY(const std::unique_ptr<Database> database, Database::open(address, making)); // first: it may be there already
    WARSHA_TRY(Restored restored, restoreFile(reader, work.filePath(u"centre.warsha"_s), life, options, progress));
    WARSHA_CHECK(Backup(*database).load(restored.file, progress));
    restored.file = database->location();
    return restored;
}

Result<Restored> restoreAnywhere(BackupReader &reader, const QString &place, const NewLife &life, const OpenOptions &options, const Progress *progress)
{
    return isAddress(place) ? restoreIntoServer(reader, place, life, options, progress) : restoreFile(reader, place, life, options, progress);
}

} // namespace

bool isPlainTableName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

Result<QList<Handover::Write>> SqlCentreBackups::handOver(const BackupDetails &details, bool isReplaced) const
{
    const bool isSound = m_database.damage().isEmpty();
    RestorePreview preview;
    if (isSound)
        WARSHA_CHECK(compare(details, preview));
    QList<Handover::Write> writes;
    for (const Handover *handover : m_handovers) {
        const auto write = handover->takeAlong(m_database, isReplaced && isSound && preview.sameLine);
        if (write)
            writes.append(*write);
        else if (isSound) // a damaged file gives what it can
            return failure(write.error());
    }
    return writes;
}

Result<std::optional<PresentUsers>> SqlCentreBackups::presentUsers() const
{
    Result<PresentUsers> users = readUsers(SqlAccessRepository(m_database));
    if (users)
        return std::optional(std::move(*users));
    if (m_database.damage().isEmpty())
        return failure(users.error());
    return std::optional<PresentUsers>(); // a damaged file gives what it can
}

Result<Restored> SqlCentreBackups::restoreFrom(BackupReader &reader, const BackupDetails &details, const QString &newPlace, bool isReplaced,
                                               const Progress *progress)
{
    NewLife life;
    life.present = &m_database;
    WARSHA_TRY(life.handedOver, handOver(details, isReplaced));
    WARSHA_TRY(life.source, hashOfFile(reader.head().path));
    life.user = m_session.user();
    WARSHA_TRY(life.erased, m_database.all(erasedSql, {}, [](const Row &row) { return row.text("row_id"_L1); }));
    WARSHA_TRY(life.users, presentUsers());
    WARSHA_TRY(life.keys, m_keys.all());
    WARSHA_TRY(life.backupRole, m_session.key(RoleKey::Backup));
    OpenOptions options;
    options.desk = m_database.desk();
    return restoreAnywhere(reader, newPlace, life, options, progress);
}

Result<Restored> SqlCentreBackups::restoreTo(const QString &backup, const QString &newPlace, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RestoreBackups));
    WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
    WARSHA_TRY(const BoxKeys keys, m_keys.open(reader.head().keyId));
    WARSHA_TRY(const BackupDetails details, reader.unlock(keys));
    return restoreFrom(reader, details, newPlace, false, progress);
}

Result<QString> SqlCentreBackups::backUpPresent(const QString &backup, const Progress *progress)
{
    WARSHA_TRY(const std::unique_ptr<PendingBackup> pending, take(QFileInfo(backup).absolutePath(), BackupOccasion::BeforeRestore, progress));
    WARSHA_TRY(const KeptBackup present, pending->finish(progress));
    return present.path;
}

Result<Restored> SqlCentreBackups::replaceOnServer(const QString &backup, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RestoreBackups));
    if (m_database.engine() != Database::Engine::Postgresql)
        return failure(ErrorKind::Rule, Text::tr("This centre is not on a server."));
    WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
    WARSHA_TRY(const BoxKeys keys, m_keys.open(reader.head().keyId));
    WARSHA_TRY(const BackupDetails details, reader.unlock(keys));
    QTemporaryDir work;
    if (!work.isValid())
        return failure(ErrorKind::Storage, Text::tr("There is no place for the restored copy: %1").arg(work.errorString()));
    WARSHA_CHECK(m_keys.current()); // made now if need be: a step, which must not come after the count
    WARSHA_TRY(const qint64 steps, m_database.number(stepsSql));
    WARSHA_TRY(const QString presentState, backUpPresent(backup, progress));
    WARSHA_TRY(Restored restored, restoreFrom(reader, details, work.filePath(u"centre.warsha"_s), true, progress));
    WARSHA_CHECK(Backup(m_database).replace(restored.file, steps, progress));
    restored.file = m_database.location();
    restored.presentState = presentState;
    return restored;
}

Result<Restored> SqlCentreBackups::prepareRestore(const QString &backup, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RestoreBackups));
    if (m_database.engine() == Database::Engine::Postgresql)
        return failure(ErrorKind::Rule, Text::tr("A centre on a server has no file of its own that could be replaced."));
    WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
    WARSHA_TRY(const BoxKeys keys, m_keys.open(reader.head().keyId));
    WARSHA_TRY(const BackupDetails details, reader.unlock(keys));
    QString presentState;
    if (m_database.damage().isEmpty()) {
        WARSHA_TRY(presentState, backUpPresent(backup, progress));
    }
    const QString ready = m_database.location() + u".restored"_s;
    QFile::remove(ready); // of a restore that was killed before its second half
    WARSHA_TRY(Restored restored, restoreFrom(reader, details, ready, true, progress));
    restored.presentState = presentState;
    return restored;
}

Result<RestorePreview> previewWithCode(const QString &backup, const QString &code, const Progress *progress)
{
    WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
    WARSHA_TRY(const BackupKeyFile file, findBackupKeyFile(QFileInfo(backup).absolutePath(), reader.head().keyId));
    WARSHA_TRY(const BoxKeys keys, openWithCode(file, code));
    WARSHA_TRY(const BackupDetails details, reader.unlock(keys));
    WARSHA_CHECK(reader.extract(nullptr, progress));
    return describeBackup(reader.head(), details);
}

Result<Restored> restoreWithCode(const QString &backup, const QString &code, const QString &newPlace, const OpenOptions &options,
                                 const Progress *progress)
{
    WARSHA_TRY(BackupReader reader, BackupReader::open(backup));
    WARSHA_TRY(const BackupKeyFile file, findBackupKeyFile(QFileInfo(backup).absolutePath(), reader.head().keyId));
    WARSHA_TRY(const BoxKeys keys, openWithCode(file, code));
    WARSHA_CHECK(reader.unlock(keys));
    NewLife life;
    WARSHA_TRY(life.source, hashOfFile(backup));
    return restoreAnywhere(reader, newPlace, life, options, progress);
}

Result<void> putRestored(const Restored &prepared, const QString &centreFile)
{
    const CentreLock::Attempt attempt = CentreLock::attempt(centreFile);
    if (!attempt.lock)
        return failure(ErrorKind::Storage, Text::tr("%1 is open in another program; close it there, then restore again.").arg(centreFile));
    const QString journal = centreFile + u"-journal"_s;
    if (prepared.presentState.isEmpty()) {
        const QString aside = centreFile + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        if (!QFile::copy(centreFile, aside) || (QFileInfo(journal).size() > 0 && !QFile::copy(journal, aside + u"-journal"_s)))
            return failure(ErrorKind::Storage, Text::tr("The old file cannot be kept aside; nothing was changed."));
    }
    // A journal of the old file would be played into the new one.
    if (QFile::exists(journal) && !QFile::remove(journal))
        return failure(ErrorKind::Storage, Text::tr("The journal of the old file cannot be taken away; nothing was changed."));
    return putInPlace(prepared.file, centreFile);
}

} // namespace warsha
