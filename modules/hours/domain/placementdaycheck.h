// SPDX-License-Identifier: GPL-3.0-or-later
// One group with what stands in its ledger, for checking days on the job one after the other.
#pragma once

#include "groupmembers.h"
#include "placementservice.h"
#include "traineeseal.h"

namespace warsha {

/// With the names of who confirmed it, and of what was done, still to be sealed.
[[nodiscard]] HourEntry entryOfDay(const PlacementDay &day, const Placement &placement, const QTimeZone &zone, const UserId &by, qint64 now);

/// As the history names it: by the placement, where all the days are of one, and by how many they are.
[[nodiscard]] Step stepAbout(const QString &verb, const QList<PlacementId> &placementOfEach);

class DayChecker
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementService)
public:
    DayChecker(GroupMembers members, const HoursSettings &settings, const QList<StandingEntry> &standing,
               const QList<Placement> &placements, const KeyRing &keys);
    DayChecker(const DayChecker &) = delete;
    DayChecker &operator=(const DayChecker &) = delete;

    [[nodiscard]] const GroupMembers &members() const { return m_members; }
    /// The same day under the same placement stands already, with the same minutes.
    [[nodiscard]] bool standsAlready(const HourEntry &entry) const;
    /// Why it cannot be.
    [[nodiscard]] std::optional<PlacementDayFault> faultOf(const HourEntry &entry, const PlacementDay &day) const;
    /// Seals the texts; from now on the entry stands, in place of one with the same id.
    Result<HourEntry> accept(HourEntry entry, const PlacementDay &day);
    void restore(const HourEntry &entry) { m_check.accept(entry); }
    void forget(const HourEntry &entry) { m_check.forget(entry); }

private:
    GroupMembers m_members;
    EntryCheck m_check;
    TraineeSeal m_seals;
};

} // namespace warsha
