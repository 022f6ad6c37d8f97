// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that were proved: copied (VACUUM INTO), opened and checked on a connection of their own, packed, sealed, synced,
// named, and read back. A file that is named as a backup is a good one. The copy is made beside the centre's own file (or
// in a private temporary folder), so that a stick never sees unsealed bytes, and is gone in any case.
#pragma once

#include "backupfile.h"
#include "database.h"

#include <QTemporaryDir>

#include <functional>
#include <future>

namespace warsha {

struct BackupRequest {
    QString folder;
    QString label;  ///< of the centre, see backupLabel(); empty: by the file's or database's name
    QString madeBy; ///< sign-in name, or empty
    BackupKey key;
    QList<QLatin1StringView> leaveOut; ///< tables that no backup holds: the keys of backups
    BackupOccasion occasion = BackupOccasion::ByItself;
};

struct BackupReport {
    BackupHead head;
    BackupDetails details;
};

/// Copying that goes on in a thread of its own; its end is waited for before what it writes into goes.
class CopyBeside
{
public:
    CopyBeside() = default;
    explicit CopyBeside(std::shared_future<Result<void>> copying) : m_copying(std::move(copying)) {}
    CopyBeside(CopyBeside &&) = default;
    CopyBeside &operator=(CopyBeside &&) = default;
    ~CopyBeside()
    {
        if (m_copying.valid())
            m_copying.wait();
    }
    [[nodiscard]] bool isThere() const { return m_copying.valid(); }
    [[nodiscard]] Result<void> wait() const { return m_copying.get(); }

private:
    std::shared_future<Result<void>> m_copying;
};

/// The private copy of one moment; its folder goes when this goes.
struct BackupCopy {
    std::unique_ptr<QTemporaryDir> folder;
    QString file;
    BackupRequest request; ///< its label set
    qint64 at = 0;         ///< UTC seconds
    CopyBeside beside = {}; ///< of a centre's file
};

class Backup
{
public:
    explicit Backup(Database &database) : m_database(database) {}

    /// The short part, on the database's thread: the copy is of this moment. Of a file it goes on in a thread beside, and whoever
    /// saves waits for it; of a server's database other work here waits for it.
    Result<BackupCopy> copy(const BackupRequest &request, const Progress *progress = nullptr);
    /// The long part, on any thread: check, pack, seal, sync, read back, name.
    static Result<BackupReport> seal(const BackupCopy &copy, const Progress *progress = nullptr);
    /// Both.
    Result<BackupReport> write(const BackupRequest &request, const Progress *progress = nullptr);
    /// The label used when a request has none.
    [[nodiscard]] QString label() const;

    /// The backups of a folder, newest first; files that are none are passed over.
    [[nodiscard]] static Result<QList<BackupHead>> list(const QString &folder);
    /// Takes away what retention does not keep of one label; gives the paths that went.
    static Result<QStringList> prune(const QString &folder, const QString &label);
    /// Writes an unlocked backup's database into a new file, checks it whole, and syncs it. Nothing stays on an error.
    static Result<BackupDetails> extract(BackupReader &reader, const QString &newFile, const Progress *progress = nullptr);
    /// Fills this new, empty centre on a PostgreSQL server from a .warsha file of the same schema, in one transaction.
    Result<void> load(const QString &file, const Progress *progress = nullptr);
    /// Puts a .warsha file of the same schema in the place of all that this centre on a PostgreSQL server holds, in one
    /// transaction with every table locked: other desks wait, and see the one or the other. Conflict, and nothing changed,
    /// when the change log has not exactly that many steps: another desk saved something meanwhile.
    Result<void> replace(const QString &file, qint64 steps, const Progress *progress = nullptr);

private:
    Result<void> fill(const QString &file, const std::function<Result<void>(Connection &)> &prepare, const Progress *progress);
    Result<void> makeCopy(BackupCopy &copy, const Progress *progress);
    Database &m_database;
};

} // namespace warsha
