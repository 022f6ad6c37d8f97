// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupretention.h"

#include <QSet>

#include <algorithm>

namespace warsha {

namespace {

constexpr qsizetype hours = 24, days = 14, weeks = 8;
constexpr qsizetype ofPurpose = 20; ///< asked for, or before a restore

/// Marks the newest of each of the first count slots; times run from new to old.
template<typename SlotOf>
void keepNewest(const QList<QDateTime> &times, qsizetype count, SlotOf slotOf, QSet<QDateTime> &kept)
{
    QSet<qint64> seen;
    for (const QDateTime &time : times) {
        const qint64 slot = slotOf(time);
        if (seen.contains(slot))
            continue;
        if (seen.size() == count)
            return;
        seen.insert(slot);
        kept.insert(time);
    }
}

} // namespace

QList<QDateTime> expendableBackups(const QList<QDateTime> &times, BackupOccasion occasion)
{
    QList<QDateTime> sorted = times;
    std::ranges::sort(sorted, std::greater<>());
    QSet<QDateTime> kept;
    keepNewest(sorted, hours, [](const QDateTime &time) { return time.toSecsSinceEpoch() / 3600; }, kept);
    keepNewest(sorted, days, [](const QDateTime &time) { return time.date().toJulianDay(); }, kept);
    keepNewest(sorted, weeks, [](const QDateTime &time) { return time.date().toJulianDay() / 7; }, kept);
    if (occasion != BackupOccasion::ByItself)
        keepNewest(sorted, ofPurpose, [](const QDateTime &time) { return time.toSecsSinceEpoch(); }, kept);
    sorted.removeIf([&](const QDateTime &time) { return kept.contains(time); });
    return sorted;
}

} // namespace warsha
