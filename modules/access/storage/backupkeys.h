// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly keys of backups: rows of the centre's database that no backup holds, and key files beside the backups,
// sealed to the printed recovery code. After 90 days both are destroyed, and with them what old backups say about people
// who were erased since.
#pragma once

#include "database.h"
#include "seal.h"
#include "session.h"

namespace warsha {

constexpr qint64 backupKeySeconds = 90LL * 86400; ///< how long a month's key lives at least

struct BackupKeyRow {
    QString id;
    QString month; ///< "2026-11"
    qint64 made = 0;
    QByteArray publicKey;
    QByteArray forRole;
    QByteArray forRecovery;
    QByteArray recipient;
};

class BackupKeys
{
public:
    static constexpr QLatin1StringView table{"access_backup_key"};

    BackupKeys(Database &database, const Session &session) : m_database(database), m_session(session) {}

    /// This month's key, made if need be; needs nobody signed in, because sealing to public keys does not.
    Result<BackupKeyRow> current();
    [[nodiscard]] Result<QList<BackupKeyRow>> all() const;
    /// With the session's Backup role. NotFound when the key was destroyed, or belongs to another centre.
    [[nodiscard]] Result<BoxKeys> open(const QString &id) const;
    /// Destroys what is older than 90 days and has three later months after it, so that a clock that was wrong for a day
    /// destroys nothing that is needed.
    Result<void> destroyExpired();
    /// Inside a transaction of the database: takes over keys of another (after a restore).
    Result<void> adopt(const QList<BackupKeyRow> &rows);

private:
    Result<BackupKeyRow> make(const QString &month, const QByteArray &recipient);
    Database &m_database;
    const Session &m_session;
};

/// Seals the months' secrets to the holders of the new Backup role key.
Result<void> resealBackupKeys(Database &database, const SymmetricKey &from, const SymmetricKey &to);

/// For another Backup role key, whose public key is given (a backup of before a renewal). Rows that `from` does not open are
/// left out: nobody of that role could.
[[nodiscard]] QList<BackupKeyRow> sealedToRole(const QList<BackupKeyRow> &rows, const SymmetricKey &from, const QByteArray &role);

/// A key that a reader needs no database for.
struct BackupKeyFile {
    QString path;
    QString label;
    BackupKeyRow row; ///< publicKey and forRole are empty
};
Result<void> writeBackupKeyFile(const QString &folder, const QString &label, const BackupKeyRow &row);
[[nodiscard]] QList<BackupKeyFile> backupKeyFiles(const QString &folder);
/// The key files of one centre that outlived their keys go.
void removeExpiredKeyFiles(const QString &folder, const QString &label, const QList<BackupKeyRow> &known, qint64 now);
/// The keys of a backup by the printed code and the key file beside it. NotFound when the file is not there.
[[nodiscard]] Result<BackupKeyFile> findBackupKeyFile(const QString &folder, const QString &id);
[[nodiscard]] Result<BoxKeys> openWithCode(const BackupKeyFile &file, const QString &code);

} // namespace warsha
