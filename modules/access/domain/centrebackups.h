// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and restore as the user sees them. What opens a backup: the Backup role of somebody signed in (the month's key is
// in the centre's database), or, on a PC that has nothing else, the printed recovery code with the small key file that
// lies beside the backups.
#pragma once

#include "backupoccasion.h"
#include "result.h"
#include "worker.h"

#include <QDateTime>
#include <QList>

#include <memory>

namespace warsha {

struct KeptBackup {
    QString path;
    QString label; ///< of the centre
    QDateTime at;  ///< UTC
    qint64 size = 0;
    BackupOccasion occasion = BackupOccasion::ByItself;
};
[[nodiscard]] QString backupOccasionCode(BackupOccasion occasion); ///< "itself": for programs
[[nodiscard]] QString backupOccasionName(BackupOccasion occasion); ///< translated; empty where the program made it by itself
/// The newest of a folder or two, as a list of so many offers them, newest first: up to a third of the places are for those that a
/// person asked for, or that were made before a restore, however many the program made since.
[[nodiscard]] QList<KeptBackup> offeredBackups(QList<KeptBackup> backups, qsizetype places);

/// A month's key, without which its backups cannot be opened.
struct BackupKeyMonth {
    QString month; ///< "2026-11"
    QDateTime made;
    QDateTime ends; ///< not destroyed before; later where three later months are not there yet
};

/// What a restore would bring, and what it would cost.
struct RestorePreview {
    struct Count {
        QString table;
        qint64 inBackup = 0;
        qint64 now = 0; ///< 0 where there is no database to compare with
    };
    KeptBackup backup;
    QString madeBy;     ///< sign-in name; empty when the program made it by itself
    QDateTime lastStep; ///< when something was saved last in it
    QList<Count> counts;
    bool compared = false;
    bool sameLine = false; ///< this database went on from that backup, and nothing else happened in between
    qint64 stepsLost = 0;  ///< steps in this database that the backup does not have
    QStringList leftSince; ///< what left the house since then and stays as it is now, a sentence each
};

struct Restored {
    QString file;
    QString lifeId; ///< the new incarnation
    QString presentState;   ///< the backup that was made of the present state first; empty when it is damaged
    qint64 erasedAgain = 0; ///< keys that were destroyed since the backup, and are destroyed in it too
    bool usersAsNow = false; ///< users, passwords and codes are those of the centre now; without one at hand, of the backup
    bool formerKeys = false; ///< role keys were renewed since: it has the former ones, which should be renewed again
    QDateTime backupAt = {}; ///< when the backup was made, as whoever asked saw it
};

/// A backup whose copy is taken, of the moment it was begun: the long part is still to be done.
class PendingBackup
{
public:
    virtual ~PendingBackup() = default;
    /// On any thread; it needs no database.
    virtual Result<KeptBackup> finish(const Progress *progress = nullptr) = 0;
};

class CentreBackups
{
public:
    virtual ~CentreBackups() = default;

    /// By a person. Also takes away what retention does not keep, and keys past their time.
    virtual Result<KeptBackup> make(const QString &folder, const Progress *progress = nullptr) = 0;
    /// By the program itself (hourly, on exit): nobody need be signed in.
    virtual Result<KeptBackup> makeUnattended(const QString &folder, const Progress *progress = nullptr) = 0;
    /// Both in three parts for the window, so that nobody's "Saved" waits for a slow stick: begin and tidy on the
    /// database's thread, finish() of what begin gave on another.
    virtual Result<std::unique_ptr<PendingBackup>> begin(const QString &folder, BackupOccasion occasion = BackupOccasion::ByItself) = 0;
    virtual Result<void> tidy(const QString &folder) = 0;
    [[nodiscard]] virtual Result<QList<KeptBackup>> list(const QString &folder) const = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<BackupKeyMonth>> keyMonths() const = 0;
    /// Reads the whole backup, so that what is shown can be restored.
    [[nodiscard]] virtual Result<RestorePreview> preview(const QString &backup, const Progress *progress = nullptr) const = 0;
    /// Into a new .warsha file, or a new database of a server (a postgresql:// address): never over an existing one.
    virtual Result<Restored> restoreTo(const QString &backup, const QString &newPlace, const Progress *progress = nullptr) = 0;
    /// First half of a restore over this centre's own file: the present state is backed up beside the backup, the restored
    /// one lies ready beside the file. Then the caller closes the centre and calls putRestored().
    virtual Result<Restored> prepareRestore(const QString &backup, const Progress *progress = nullptr) = 0;
    /// Over a centre on a server, whole: the present state is backed up beside the backup, then the restored one takes its
    /// place in one transaction, which other desks wait for. Refused when one of them saved meanwhile. Whoever is signed in
    /// signs in again afterwards.
    virtual Result<Restored> replaceOnServer(const QString &backup, const Progress *progress = nullptr) = 0;
};

} // namespace warsha
