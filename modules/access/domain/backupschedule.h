// SPDX-License-Identifier: GPL-3.0-or-later
// When the program makes a backup by itself: every hour in which something changed, on exit, and into the folder of a
// stick as soon as it is there. It only decides; the window asks it now and then, and tells it what came of it.
#pragma once

#include "deskclock.h"

#include <QHash>
#include <QStringList>

namespace warsha {

class BackupSchedule
{
public:
    explicit BackupSchedule(qint64 secondsBetween = 3600) : m_between(secondsBetween) {}

    /// A folder that takes backups; one on a stick is often not there, and that is no failure.
    void addFolder(const QString &folder) { m_folders.insert(folder, {}); }
    void removeFolder(const QString &folder) { m_folders.remove(folder); }

    /// Folders whose turn it is. entries: of the change log (ChangeLog::entryCount); present: those that can be reached.
    [[nodiscard]] QStringList due(qint64 entries, const DeskTime &now, const QStringList &present) const;
    /// Folders that lack something: on exit, and beside a backup that was asked for, the hour does not count.
    [[nodiscard]] QStringList behind(qint64 entries, const QStringList &present) const;

    void done(const QString &folder, qint64 entries, const DeskTime &now);
    /// Tried again after ten minutes, not at once.
    void failed(const QString &folder, const DeskTime &now);

private:
    struct State {
        qint64 entries = -1; ///< at the last backup of this run
        DeskTime next;       ///< not before; an empty boot is "at once"
    };
    [[nodiscard]] static bool hasCome(const DeskTime &next, const DeskTime &now);

    qint64 m_between;
    QHash<QString, State> m_folders;
};

} // namespace warsha
