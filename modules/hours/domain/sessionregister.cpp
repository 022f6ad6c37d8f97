// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionregister.h"

#include <algorithm>

namespace warsha {

RegisterStep registerStep(int recorded, int blank, bool hasReport)
{
    if (hasReport || blank == 0)
        return RegisterStep::Recorded;
    return recorded > 0 ? RegisterStep::Partly : RegisterStep::Open;
}

bool isToRecord(const SessionListing &listing, qint64 now)
{
    return registerStep(listing.recorded, listing.blank, listing.hasReport) != RegisterStep::Recorded && listing.session.starts <= now;
}

std::optional<TrainingSessionId> sessionToRecord(const QList<SessionListing> &listings, qint64 now, QDate today)
{
    if (listings.isEmpty())
        return {};
    const SessionListing *open = nullptr;
    const SessionListing *begun = nullptr;
    for (const SessionListing &each : listings) {
        if (isToRecord(each, now) && each.session.day == today)
            return each.session.id;
        if (isToRecord(each, now) && !open)
            open = &each;
        if (each.session.starts <= now)
            begun = &each;
    }
    return (open ? open : begun ? begun : &listings.first())->session.id;
}

std::optional<TrainingSessionId> sessionToRecordAfter(const QList<SessionListing> &listings, const TrainingSessionId &after, qint64 now)
{
    const auto at = std::ranges::find(listings, after, [](const SessionListing &each) { return each.session.id; });
    const qsizetype from = at == listings.cend() ? -1 : at - listings.cbegin();
    for (qsizetype step = 1; step <= listings.size(); ++step) {
        const SessionListing &each = listings.at((from + step) % listings.size());
        if (each.session.id != after && isToRecord(each, now))
            return each.session.id;
    }
    return {};
}

} // namespace warsha
