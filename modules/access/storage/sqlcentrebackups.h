// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and restore of one open centre, and restore with the printed code where no centre is open.
#pragma once

#include "backup.h"
#include "backupkeys.h"
#include "centrebackups.h"
#include "handover.h"
#include "presentusers.h"

namespace warsha {

class SqlCentreBackups : public CentreBackups
{
public:
    SqlCentreBackups(Database &database, const Session &session, const QList<const Handover *> &handovers = {})
        : m_database(database), m_session(session), m_keys(database, session), m_handovers(handovers)
    {
    }

    Result<KeptBackup> make(const QString &folder, const Progress *progress = nullptr) override;
    Result<KeptBackup> makeUnattended(const QString &folder, const Progress *progress = nullptr) override;
    Result<std::unique_ptr<PendingBackup>> begin(const QString &folder, BackupOccasion occasion = BackupOccasion::ByItself) override;
    Result<void> tidy(const QString &folder) override;
    [[nodiscard]] Result<QList<KeptBackup>> list(const QString &folder) const override;
    [[nodiscard]] Result<QList<BackupKeyMonth>> keyMonths() const override;
    [[nodiscard]] Result<RestorePreview> preview(const QString &backup, const Progress *progress = nullptr) const override;
    Result<Restored> restoreTo(const QString &backup, const QString &newPlace, const Progress *progress = nullptr) override;
    Result<Restored> prepareRestore(const QString &backup, const Progress *progress = nullptr) override;
    Result<Restored> replaceOnServer(const QString &backup, const Progress *progress = nullptr) override;

private:
    Result<std::unique_ptr<PendingBackup>> take(const QString &folder, BackupOccasion occasion, const Progress *progress);
    Result<KeptBackup> makeWhole(const QString &folder, BackupOccasion occasion, const Progress *progress);
    Result<void> compare(const BackupDetails &details, RestorePreview &preview) const;
    Result<void> tellLeft(const BackupDetails &details, RestorePreview &preview) const;
    /// isReplaced: the restored one takes this centre's place, so that it gives nothing out any more.
    Result<Restored> restoreFrom(BackupReader &reader, const BackupDetails &details, const QString &newPlace, bool isReplaced, const Progress *progress);
    /// The present state beside the backup, under a label of its own; its path.
    Result<QString> backUpPresent(const QString &backup, const Progress *progress);
    Result<QList<Handover::Write>> handOver(const BackupDetails &details, bool isReplaced) const;
    Result<std::optional<PresentUsers>> presentUsers() const;

    Database &m_database;
    const Session &m_session;
    BackupKeys m_keys;
    QList<const Handover *> m_handovers;
};

[[nodiscard]] Result<QList<KeptBackup>> listBackups(const QString &folder);

/// On a PC that has nothing but the backup, its key file and the paper.
[[nodiscard]] Result<RestorePreview> previewWithCode(const QString &backup, const QString &code, const Progress *progress = nullptr);
Result<Restored> restoreWithCode(const QString &backup, const QString &code, const QString &newPlace, const OpenOptions &options = {},
                                 const Progress *progress = nullptr);

/// Second half of a restore over a centre's own file, which is closed: the prepared file takes its place. A file of which
/// no backup could be made (Restored::presentState is empty) is kept aside: it may be the only one with the last hour.
Result<void> putRestored(const Restored &prepared, const QString &centreFile);

} // namespace warsha
