// SPDX-License-Identifier: GPL-3.0-or-later
// The days of one placement, as somebody types them over from a logbook: set, changed, taken out, and how they were before.
#include "placementdaycheck.h"
#include "shortday.h"
#include "trainingbegin.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

Result<OpenedDay> openedDay(const HourEntry &entry, bool reversed, TraineeSeal &seals)
{
    OpenedDay day{entry, reversed, {}, {}};
    WARSHA_TRY(day.task, seals.open(entry.enrolment, "hour_entry"_L1, "task"_L1, entry.task));
    WARSHA_TRY(day.confirmedBy, seals.open(entry.enrolment, "hour_entry"_L1, "confirmed_by"_L1, entry.confirmedBy));
    return day;
}

} // namespace

Result<QList<OpenedDay>> PlacementService::daysOf(const PlacementId &placement) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const SealedPlacement sealed, found(placement));
    WARSHA_TRY(const GroupMembers members, membersOf(sealed.placement.enrolment));
    TraineeSeal seals(m_keys, members);
    HourFilter filter;
    filter.placement = placement;
    WARSHA_TRY(const QList<StoredEntry> entries, m_hours.entries(filter));
    QList<OpenedDay> days;
    for (const StoredEntry &each : entries) {
        if (each.entry.isReversal())
            continue;
        WARSHA_TRY(const OpenedDay day, openedDay(each.entry, each.reversed, seals));
        days.append(day);
    }
    return days;
}

Result<QList<DayVersion>> PlacementService::versionsOf(const PlacementId &placement, const HourEntryId &entry) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const SealedPlacement sealed, found(placement));
    WARSHA_TRY(const GroupMembers members, membersOf(sealed.placement.enrolment));
    TraineeSeal seals(m_keys, members);
    WARSHA_TRY(const QList<EntryVersion> stored, m_hours.versionsOf(entry));
    QList<DayVersion> versions;
    for (EntryVersion each : stored) {
        each.entry.enrolment = sealed.placement.enrolment;
        WARSHA_TRY(const OpenedDay day, openedDay(each.entry, false, seals));
        versions.append({each.at, each.by, each.isRemoved, day});
    }
    return versions;
}

/// Days set one after the other, inside a transaction; or looked at only.
class PlacementService::DaySetter
{
public:
    DaySetter(const PlacementService &service, const Placement &placement) : m_service(service), m_placement(placement) {}

    Result<void> decide(const QList<PlacementDay> &days)
    {
        WARSHA_CHECK(load(days));
        for (qsizetype at = 0; at < days.size(); ++at) {
            if (const auto known = m_known.constFind(days[at].entry); known != m_known.cend() && !known->locked)
                m_checker->forget(*known); // two days may change places
        }
        for (qsizetype at = 0; at < days.size(); ++at)
            WARSHA_CHECK(take(days[at], at));
        return {};
    }
    Result<void> write() const
    {
        for (const HourEntry &each : m_removed)
            WARSHA_CHECK(m_service.m_hours.removeEntry(each));
        for (const HourEntry &each : m_changed)
            WARSHA_CHECK(m_service.m_hours.changeEntry(each));
        WARSHA_CHECK(m_service.m_hours.addEntries(m_added));
        return beginTraining(m_service.m_sources.groups, m_service.m_sources.enrolments, enrolmentsOf(m_added));
    }
    [[nodiscard]] const QMap<qsizetype, PlacementDayFault> &faults() const { return m_faults; }

private:
    Result<void> load(const QList<PlacementDay> &days)
    {
        HourFilter filter;
        filter.placement = m_placement.id;
        WARSHA_TRY(const QList<StoredEntry> stored, m_service.m_hours.entries(filter));
        for (const StoredEntry &each : stored)
            m_known.insert(each.entry.id, each.entry);
        QDate from = m_placement.starts;
        QDate to = m_placement.starts;
        for (const PlacementDay &day : days) {
            from = day.day.isValid() ? std::min(from, day.day) : from;
            to = day.day.isValid() ? std::max(to, day.day) : to;
        }
        WARSHA_TRY(GroupMembers members, m_service.membersOf(m_placement.enrolment));
        members.callByName();
        WARSHA_TRY(const QList<StandingEntry> standing, m_service.m_hours.standing(members.group().id, from.addDays(-1), to.addDays(1)));
        m_checker = std::make_unique<DayChecker>(std::move(members), m_service.m_settings, standing, QList{m_placement}, m_service.m_keys);
        return {};
    }
    Result<void> take(const PlacementDay &day, qsizetype at)
    {
        const auto known = m_known.constFind(day.entry);
        const bool isKnown = known != m_known.cend();
        if (isKnown && known->locked) {
            m_faults.insert(at, {PlacementDayField::Day, tr("The hours of %1 are locked already.").arg(shortDay(known->day))});
            return {};
        }
        if (!day.day.isValid() && !day.entry.isNull()) { // out, or gone already
            if (isKnown)
                m_removed.append(*known);
            return {};
        }
        HourEntry entry = entryOfDay(day, m_placement, m_service.m_settings.zone, m_service.m_session.user(), m_service.m_clock.seconds());
        if (isKnown) {
            entry.version = known->version;
            entry.source = known->source;
            entry.plannedMinutes = known->plannedMinutes;
        }
        if (const auto fault = m_checker->faultOf(entry, day)) {
            m_faults.insert(at, *fault);
            if (isKnown)
                m_checker->restore(*known);
            return {};
        }
        WARSHA_TRY(const HourEntry accepted, m_checker->accept(entry, day));
        (isKnown ? m_changed : m_added).append(accepted);
        return {};
    }

    const PlacementService &m_service;
    Placement m_placement;
    std::unique_ptr<DayChecker> m_checker;
    QHash<HourEntryId, HourEntry> m_known;
    QList<HourEntry> m_removed;
    QList<HourEntry> m_changed;
    QList<HourEntry> m_added;
    QMap<qsizetype, PlacementDayFault> m_faults;
};

Result<QMap<qsizetype, PlacementDayFault>> PlacementService::setDays(const PlacementId &id, const QList<PlacementDay> &days, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    QMap<qsizetype, PlacementDayFault> faults;
    const Step step = stepAbout(u"placements.days"_s, QList<PlacementId>(days.size(), id));
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const SealedPlacement sealed, found(id));
        DaySetter setter(*this, sealed.placement);
        WARSHA_CHECK(setter.decide(days));
        faults = setter.faults();
        return setter.write();
    }));
    if (done.repeated) {
        WARSHA_TRY(const SealedPlacement sealed, found(id));
        DaySetter setter(*this, sealed.placement);
        WARSHA_CHECK(setter.decide(days));
        faults = setter.faults();
    }
    return faults;
}

} // namespace warsha
