// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupschedule.h"

namespace warsha {

namespace {
constexpr qint64 secondsAfterFailure = 600;
}

bool BackupSchedule::hasCome(const DeskTime &next, const DeskTime &now)
{
    return next.boot != now.boot || now.seconds >= next.seconds;
}

QStringList BackupSchedule::due(qint64 entries, const DeskTime &now, const QStringList &present) const
{
    QStringList folders;
    for (auto state = m_folders.cbegin(); state != m_folders.cend(); ++state)
        if (entries > 0 && state->entries != entries && hasCome(state->next, now) && present.contains(state.key()))
            folders.append(state.key());
    folders.sort();
    return folders;
}

QStringList BackupSchedule::behind(qint64 entries, const QStringList &present) const
{
    QStringList folders;
    for (auto state = m_folders.cbegin(); state != m_folders.cend(); ++state)
        if (entries > 0 && state->entries != entries && present.contains(state.key()))
            folders.append(state.key());
    folders.sort();
    return folders;
}

void BackupSchedule::done(const QString &folder, qint64 entries, const DeskTime &now)
{
    if (const auto state = m_folders.find(folder); state != m_folders.end())
        *state = {entries, {now.boot, now.seconds + m_between}};
}

void BackupSchedule::failed(const QString &folder, const DeskTime &now)
{
    if (const auto state = m_folders.find(folder); state != m_folders.end())
        state->next = {now.boot, now.seconds + secondsAfterFailure};
}

} // namespace warsha
