// SPDX-License-Identifier: GPL-3.0-or-later
#include "centrebackups.h"

#include <QCoreApplication>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

QString backupOccasionCode(BackupOccasion occasion)
{
    switch (occasion) {
    case BackupOccasion::Asked: return u"asked"_s;
    case BackupOccasion::BeforeRestore: return u"restore"_s;
    case BackupOccasion::ByItself: break;
    }
    return u"itself"_s;
}

QString backupOccasionName(BackupOccasion occasion)
{
    switch (occasion) {
    case BackupOccasion::Asked: return QCoreApplication::translate("CentreBackups", "asked for");
    case BackupOccasion::BeforeRestore: return QCoreApplication::translate("CentreBackups", "before a restore");
    case BackupOccasion::ByItself: break;
    }
    return {};
}

QList<KeptBackup> offeredBackups(QList<KeptBackup> backups, qsizetype places)
{
    std::ranges::stable_sort(backups, std::ranges::greater(), &KeptBackup::at);
    const auto isOfPurpose = [](const KeptBackup &backup) { return backup.occasion != BackupOccasion::ByItself; };
    const qsizetype own = std::min<qsizetype>(places / 3, std::ranges::count_if(backups, isOfPurpose));
    QList<KeptBackup> offered;
    qsizetype reserved = own;
    for (const KeptBackup &backup : std::as_const(backups)) {
        const bool takesReserved = isOfPurpose(backup) && reserved > 0;
        if (!takesReserved && offered.size() + reserved >= places)
            continue;
        offered.append(backup);
        reserved -= takesReserved ? 1 : 0;
    }
    return offered;
}

} // namespace warsha
