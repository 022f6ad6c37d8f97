// SPDX-License-Identifier: GPL-3.0-or-later
// Days on the job: checked one after the other, good ones added, bad ones named.
#include "enrolmentrepository.h"
#include "placementdaycheck.h"
#include "trainingbegin.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

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
        if (checker.standsAlready(entry)) {
            ++result.unchanged;
        } else if (const auto fault = checker.faultOf(entry, days[i])) {
            result.rejected.append({i, fault->sentence});
        } else {
            WARSHA_TRY(const HourEntry accepted, checker.accept(entry, days[i]));
            result.added.append(accepted);
        }
    }
    return result;
}

Result<PlacementService::DayResult> PlacementService::addDays(const QList<PlacementDay> &days, const OpWith &op, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(DayResult result, check(days));
    QList<PlacementId> placements; // of what is taken: rows that are refused, or stand already, are none of the step
    for (const HourEntry &entry : std::as_const(result.added))
        placements.append(entry.placement);
    const Step step = stepAbout(u"placements.days"_s, placements);
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op.op), [&]() -> Result<void> {
        WARSHA_TRY(result, check(days));
        WARSHA_CHECK(goesOn(progress));
        WARSHA_CHECK(m_hours.addEntries(result.added));
        WARSHA_CHECK(beginTraining(m_sources.groups, m_sources.enrolments, enrolmentsOf(result.added)));
        WARSHA_CHECK(op.writeAlso());
        return goesOn(progress);
    }));
    if (done.repeated) {
        WARSHA_TRY(result, check(days)); // what was added then stands already
        WARSHA_TRY(result.added, entriesOfStep(m_units, m_hours, done.step));
        result.unchanged -= int(result.added.size());
    }
    return result;
}

} // namespace warsha
