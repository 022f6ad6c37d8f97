// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementdaycheck.h"

#include "shortday.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

PlacementDayField fieldOf(const HourFault &fault, const HourEntry &entry)
{
    switch (fault.kind) {
    case HourFault::Kind::Value:
    case HourFault::Kind::DayCap: return PlacementDayField::Minutes;
    case HourFault::Kind::Overlap: return entry.starts ? PlacementDayField::Times : PlacementDayField::Day;
    default: return PlacementDayField::Day;
    }
}

} // namespace

Step stepAbout(const QString &verb, const QList<PlacementId> &placementOfEach)
{
    const QString count = QString::number(placementOfEach.size());
    const bool isOne = !placementOfEach.isEmpty() && placementOfEach.count(placementOfEach.first()) == placementOfEach.size();
    return {verb, isOne ? QStringList{placementOfEach.first().toText(), count} : QStringList{count}};
}

HourEntry entryOfDay(const PlacementDay &day, const Placement &placement, const QTimeZone &zone, const UserId &by, qint64 now)
{
    HourEntry entry;
    entry.id = day.entry.isNull() ? HourEntryId::make() : day.entry;
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

DayChecker::DayChecker(GroupMembers members, const HoursSettings &settings, const QList<StandingEntry> &standing,
                       const QList<Placement> &placements, const KeyRing &keys)
    : m_members(std::move(members)), m_check(m_members, settings, standing, placements), m_seals(keys, m_members)
{
}

bool DayChecker::standsAlready(const HourEntry &entry) const
{
    return std::ranges::any_of(m_check.standingOf(entry.enrolment), [&](const StandingEntry &each) {
        return each.entry.placement == entry.placement && each.entry.day == entry.day && each.entry.minutes == entry.minutes
            && each.entry.starts == entry.starts && each.entry.ends == entry.ends;
    });
}

std::optional<PlacementDayFault> DayChecker::faultOf(const HourEntry &entry, const PlacementDay &day) const
{
    if (day.confirmedBy.simplified().isEmpty() == entry.confirmedOn.isValid())
        return PlacementDayFault{PlacementDayField::Confirmed,
                                 tr("%1, %2: a day is confirmed with a name and a date, or not at all.")
                                     .arg(m_members.called(entry.enrolment), shortDay(entry.day))};
    if (entry.confirmedOn.isValid() && entry.confirmedOn < entry.day)
        return PlacementDayFault{PlacementDayField::Confirmed, tr("%1 cannot be confirmed before it was.").arg(shortDay(entry.day))};
    const QList<HourFault> faults = m_check.faultsOf(entry);
    if (faults.isEmpty())
        return std::nullopt;
    return PlacementDayFault{fieldOf(faults.first(), entry), faults.first().sentence};
}

Result<HourEntry> DayChecker::accept(HourEntry entry, const PlacementDay &day)
{
    WARSHA_TRY(entry.confirmedBy, m_seals.close(entry.enrolment, "hour_entry"_L1, "confirmed_by"_L1, day.confirmedBy.simplified()));
    WARSHA_TRY(entry.task, m_seals.close(entry.enrolment, "hour_entry"_L1, "task"_L1, day.task.simplified()));
    m_check.accept(entry);
    return entry;
}

} // namespace warsha
