// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the sources of this room: what making and restoring share.
#pragma once

#include "presentusers.h"
#include "sqlcentrebackups.h"

namespace warsha {

[[nodiscard]] RestorePreview describeBackup(const BackupHead &head, const BackupDetails &details);
/// Small letters, digits and underscores, as all our tables are named.
[[nodiscard]] bool isPlainTableName(const QString &name);

/// What a restored file is told before it is used.
struct NewLife {
    QString source;          ///< SHA-256 of the backup, hexadecimal
    UserId user;             ///< who restored; null with the printed code
    QStringList erased;      ///< keys destroyed since the backup
    QList<BackupKeyRow> keys; ///< of backups, taken over
    SymmetricKey backupRole;  ///< opens them; empty where there are none
    const Database *present = nullptr; ///< that handedOver takes along from; null from paper
    QList<Handover::Write> handedOver;
    std::optional<PresentUsers> users; ///< nothing where no present centre can be read
};

} // namespace warsha
