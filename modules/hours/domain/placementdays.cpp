// SPDX-License-Identifier: GPL-3.0-or-later
// Days on the job: checked one after the other, good ones added, bad ones named.
#include "enrolmentrepository.h"
#include "groupmembers.h"
#include "placementservice.h"
#include "traineeseal.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
HourEntry entryOfDay(const PlacementDay &day, const Placement &placement, const QTimeZone &zone, const UserId &by, qint64 now)
{
    HourEntry entry;
    entry.id = HourEntryId::make();
    entry.version = 1;
    entry.enrolment = placement.enrolment;
    entry.mode = Mode::OnTheJob;
    entry.day = day.day.isValid() || !day.starts ? day.day : dayOf(*day.starts, zone);
    entry.placement = placement.id;
    entry.starts = day.starts;
    entry.ends = day.ends;
    entry.minutes = day.minutes == 0 && day.starts && day.ends ? int((*day.ends - *day.starts) / 60) : day.minutes;
    entry.source = day.source;
    entry.grade = EvidenceGrade::SignedSheet;
    entry.recordedBy = by;
    entry.recordedAt = now;
    entry.confirmedOn = day.confirmedOn;
    return entry;
}

/// The same day under the same placement stands already, with the same minutes.
bool standsAlready(const HourEntry &entry, const QList<StandingEntry> &standing)
{
    return std::any_of(standing.cbegin(), standing.cend(), [&](const StandingEntry &each) {
        return each.entry.placement == entry.placement && each.entry.day == entry.day && each.entry.minutes == entry.minutes
            && each.entry.starts == entry.starts && each.entry.ends == entry.ends;
    });
}

/// One group with what stands in it, for checking its days.
class DayChecker
{
    Q_DECLARE_TR_FUNCTIONS(warsha::PlacementService)
public:
    DayChecker(GroupMembers members, const HoursSettings &settings, const QList<StandingEntry> &standing,
               const QList<Placement> &placements, const KeyRing &keys)
        : m_members(std::move(members)), m_check(m_members, settings, standing, placements), m_seals(keys, m_members)
    {
    }
    DayChecker(const DayChecker &) = delete;
    DayChecker &operator=(const DayChecker &) = delete;

    /// The entry, nothing when it stands already, or why not.
    Result<std::optional<HourEntry>> take(HourEntry entry, const QString &confirmedBy)
    {
        if (standsAlready(entry, m_check.standingOf(entry.enrolment)))
            return std::optional<HourEntry>();
        if (confirmedBy.isEmpty() == entry.confirmedOn.isValid())
            return failure(ErrorKind::Rule, tr("%1, %2: a day is confirmed with a name and a date, or not at all.")
                           .arg(m_members.numberOf(entry.enrolment), entry.day.toString(Qt::ISODate)));
        if (entry.confirmedOn.isValid() && entry.confirmedOn < entry.day)
            return failure(ErrorKind::Rule, tr("%1 cannot be confirmed before it was.").arg(entry.day.toString(Qt::ISODate)));
        const QList<HourFault> faults = m_check.faultsOf(entry);
        if (!faults.isEmpty())
            return failure(ErrorKind::Rule, faults.first().sentence);
        WARSHA_TRY(entry.confirmedBy, m_seals.close(entry.enrolment, "hour_entry"_L1, "confirmed_by"_L1, confirmedBy));
        m_check.accept(entry);
        return std::optional(entry);
    }

private:
    GroupMembers m_members;
    EntryCheck m_check;
    TraineeSeal m_seals;
};
} // namespace

/// The placements that days name, and a checker for each group they are in.
struct PlacementService::Prepared {
    QHash<PlacementId, Placement> placements;
    QHash<PlacementId, GroupId> groups;
    std::map<QUuid, std::unique_ptr<DayChecker>> checkers;
};

Result<std::unique_ptr<PlacementService::Prepared>> PlacementService::prepare(const QList<PlacementDay> &days) const
{
    auto prepared = std::make_unique<Prepared>();
    QHash<GroupId, QList<Placement>> ofGroup;
    QDate from;
    QDate to;
    for (const PlacementDay &day : days) {
        const QDate on = day.day.isValid() || !day.starts ? day.day : dayOf(*day.starts, m_settings.zone);
        from = from.isValid() && from < on ? from : on;
        to = to.isValid() && to > on ? to : on;
        if (prepared->placements.contains(day.placement))
            continue;
        WARSHA_TRY(const std::optional<SealedPlacement> found, m_placements.find(day.placement));
        if (!found)
            continue; // named as a fault of its day
        WARSHA_TRY(const GroupId group, GroupMembers::groupOf(m_sources, found->placement.enrolment));
        prepared->placements.insert(day.placement, found->placement);
        prepared->groups.insert(day.placement, group);
        ofGroup[group].append(found->placement);
    }
    for (auto it = ofGroup.cbegin(); it != ofGroup.cend(); ++it) {
        WARSHA_TRY(GroupMembers members, GroupMembers::of(m_sources, it.key()));
        WARSHA_TRY(const QList<StandingEntry> standing, m_hours.standing(it.key(), from.addDays(-1), to.addDays(1)));
        prepared->checkers[it.key().uuid()] = std::make_unique<DayChecker>(std::move(members), m_settings, standing, it.value(), m_keys);
    }
    return prepared;
}

Result<PlacementService::DayResult> PlacementService::check(const QList<PlacementDay> &days) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(const std::unique_ptr<Prepared> prepared, prepare(days));
    DayResult result;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const auto placement = prepared->placements.constFind(days[i].placement);
        if (placement == prepared->placements.constEnd()) {
            result.rejected.append({i, tr("There is no such placement.")});
            continue;
        }
        const HourEntry entry = entryOfDay(days[i], *placement, m_settings.zone, m_session.user(), m_clock.seconds());
        DayChecker &checker = *prepared->checkers[prepared->groups.value(days[i].placement).uuid()];
        const auto taken = checker.take(entry, days[i].confirmedBy.simplified());
        if (!taken && taken.error().kind != ErrorKind::Rule)
            return failure(taken.error());
        if (!taken)
            result.rejected.append({i, taken.error().message});
        else if (*taken)
            result.added.append(**taken);
        else
            ++result.unchanged;
    }
    return result;
}

Result<PlacementService::DayResult> PlacementService::addDays(const QList<PlacementDay> &days, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    DayResult result;
    const Step step{u"placements.days"_s, {QString::number(days.size())}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(result, check(days));
        return m_hours.addEntries(result.added);
    }));
    if (done.repeated) {
        WARSHA_TRY(result, check(days)); // what was added then stands already
        WARSHA_TRY(result.added, entriesOfStep(m_units, m_hours, done.step));
        result.unchanged -= int(result.added.size());
    }
    return result;
}

} // namespace warsha
