// SPDX-License-Identifier: GPL-3.0-or-later
// What left the house since a backup was made cannot be called back by restoring it: the slice that wrote it says what that
// is, and takes what must not be forgotten along from the replaced centre into the restored one. Implemented in storage
// rooms, registered by the workbench.
#pragma once

#include "result.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace warsha {

class Database;

/// How far a desk's chain had come.
struct DeskChain {
    QString id;
    qint64 steps = 0;
    QByteArray hash;
};

/// Where a backup stands in the life of the present centre.
struct BackupPoint {
    QList<DeskChain> desks;
    bool isSameLine = true;    ///< the present centre went on from it; if not, what it did since its own last restore counts as later
    bool areKeysFormer = false; ///< role keys were renewed since: what is sealed to the present ones opens to nobody there
};

class Handover
{
public:
    virtual ~Handover() = default;
    /// Takes keys of things (access_key) along, as they lie. Gives those that cannot come, because the restored centre has
    /// other role keys; one that was destroyed in the replaced centre is destroyed, and is not among them.
    using TakeKeys = std::function<Result<QSet<QString>>(const QStringList &ids)>;
    /// Runs in the first step of the restored database's new life.
    using Write = std::function<Result<void>(Database &restored, const TakeKeys &takeKeys)>;
    /// Reads the replaced centre, which lives until the write ran. isWhole: it is sound, went on from this backup, and will
    /// write no more.
    [[nodiscard]] virtual Result<Write> takeAlong(Database &replaced, bool isWhole) const = 0;
    /// What left the house since, in sentences for whoever is about to restore; empty when nothing did.
    [[nodiscard]] virtual Result<QStringList> since(Database &present, const BackupPoint &backup) const
    {
        Q_UNUSED(present)
        Q_UNUSED(backup)
        return QStringList();
    }
};

} // namespace warsha
