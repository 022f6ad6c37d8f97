// SPDX-License-Identifier: GPL-3.0-or-later
// Entries: by hand, reversed, locked. The register is in hoursregister.cpp, the balance in hoursbalance.cpp.
#include "hoursservice.h"

#include "catalogueservice.h"
#include "enrolmentrepository.h"
#include "groupmembers.h"
#include "trainingbegin.h"
#include "walltime.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warsha {

HoursService::HoursService(Units &units, const Session &session, const Clock &clock, const KeyRing &keys, HoursRepository &hours,
                           const HoursSources &sources, const HoursSettings &settings)
    : m_units(units)
    , m_session(session)
    , m_clock(clock)
    , m_keys(keys)
    , m_hours(hours)
    , m_sources(sources)
    , m_settings(settings)
{
}

Result<QList<HourEntry>> entriesOfStep(const Units &units, const HoursRepository &hours, const StepId &step)
{
    WARSHA_TRY(const QStringList written, units.touched(step, u"hour_entry"_s));
    QList<HourEntry> entries;
    for (const QString &id : written) {
        WARSHA_TRY(const std::optional<StoredEntry> stored, hours.findEntry(HourEntryId::fromText(id)));
        if (stored)
            entries.append(stored->entry);
    }
    return entries;
}

Result<QList<StoredEntry>> HoursService::entries(const HourFilter &filter) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_hours.entries(filter);
}

/// Entries of one or several groups; each group's rules are looked at with what its members have elsewhere.
Result<void> HoursService::checkAndAdd(QList<HourEntry> &entries)
{
    QList<EnrolmentId> ids;
    QDate from;
    QDate to;
    for (const HourEntry &each : std::as_const(entries)) {
        ids.append(each.enrolment);
        from = from.isValid() ? std::min(from, each.day) : each.day;
        to = to.isValid() ? std::max(to, each.day) : each.day;
    }
    WARSHA_TRY(const QList<Enrolment> enrolments, m_sources.enrolments.find(ids));
    QHash<EnrolmentId, GroupId> groupOf;
    QSet<GroupId> groups;
    for (const Enrolment &each : enrolments) {
        groupOf.insert(each.id, each.group);
        groups.insert(each.group);
    }
    for (const GroupId &group : std::as_const(groups)) {
        WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
        WARSHA_TRY(const QList<StandingEntry> standing, m_hours.standing(group, from.addDays(-1), to.addDays(1)));
        EntryCheck check(members, m_settings, standing);
        for (const HourEntry &each : std::as_const(entries)) {
            if (groupOf.value(each.enrolment) != group)
                continue;
            const QList<HourFault> faults = check.faultsOf(each);
            if (!faults.isEmpty())
                return failure(ErrorKind::Rule, faults.first().sentence);
            check.accept(each);
        }
        // The next group's rows are written after this one's were, so that its people are checked against them.
        QList<HourEntry> own;
        for (const HourEntry &each : std::as_const(entries)) {
            if (groupOf.value(each.enrolment) == group)
                own.append(each);
        }
        WARSHA_CHECK(m_hours.addEntries(own));
    }
    WARSHA_CHECK(beginTraining(m_sources.groups, m_sources.enrolments, ids));
    const bool allKnown = std::all_of(entries.cbegin(), entries.cend(), [&](const HourEntry &each) { return groupOf.contains(each.enrolment); });
    return allKnown ? Result<void>() : Result<void>(failure(ErrorKind::NotFound, tr("There is no such enrolment.")));
}

Result<QList<HourEntry>> HoursService::record(QList<HourEntry> entries, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    for (HourEntry &each : entries) {
        if (each.mode == Mode::OnTheJob)
            return failure(ErrorKind::Rule, tr("Hours on the job are entered under a placement."));
        each.id = HourEntryId::make();
        each.version = 1;
        each.locked = false;
        each.reverses = {};
        each.import = {};
        each.recordedBy = m_session.user();
        each.recordedAt = m_clock.seconds();
        if (!each.day.isValid() && each.starts)
            each.day = dayOf(*each.starts, m_settings.zone);
    }
    const Step step{u"hours.record"_s, {QString::number(entries.size())}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&] { return checkAndAdd(entries); }));
    if (done.repeated)
        return entriesOfStep(m_units, m_hours, done.step);
    return entries;
}

Result<void> HoursService::reverse(const HourEntryId &id, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(const std::optional<StoredEntry> known, m_hours.findEntry(id));
    if (!known)
        return failure(ErrorKind::NotFound, tr("There is no such entry."));
    const bool locked = known->entry.locked;
    if (locked)
        WARSHA_CHECK(m_session.require(Permission::LockHours));
    const Step step{locked ? u"hours.reverse"_s : u"hours.remove"_s, {id.toText()}, locked};
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const std::optional<StoredEntry> stored, m_hours.findEntry(id));
        if (!stored)
            return failure(ErrorKind::Conflict, tr("The entry was removed meanwhile."));
        if (!stored->entry.locked)
            return m_hours.removeEntry(stored->entry);
        WARSHA_TRY(const HourEntry reversal, reversalOf(stored->entry, stored->reversed, m_session.user(), m_clock.seconds()));
        return m_hours.addEntries({reversal});
    }));
    return {};
}

struct HoursService::Lockable {
    Locked told;
    QList<HourEntry> ready;
};

Result<HoursService::Lockable> HoursService::lockableOf(const HourFilter &filter) const
{
    Lockable found;
    WARSHA_TRY(const QList<StoredEntry> open, m_hours.entries(filter));
    for (const StoredEntry &each : open) {
        if (each.entry.mode == Mode::OnTheJob && !each.entry.isConfirmed())
            found.told.unconfirmed.append(each.entry);
        else
            found.ready.append(each.entry);
    }
    found.told.locked = int(found.ready.size());
    return found;
}

Result<HoursService::Locked> HoursService::lockable(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    HourFilter filter;
    filter.group = group;
    filter.locked = false;
    WARSHA_TRY(const Lockable found, lockableOf(filter));
    return found.told;
}

Result<HoursService::Locked> HoursService::lock(const GroupId &group, QDate from, QDate to, std::optional<Mode> mode, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::LockHours));
    HourFilter filter;
    filter.group = group;
    filter.from = from;
    filter.to = to;
    filter.mode = mode;
    filter.locked = false;
    Locked result;
    const Step step{u"hours.lock"_s, {group.toText()}, true};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const Lockable found, lockableOf(filter));
        result = found.told;
        return m_hours.lockEntries(found.ready);
    }));
    if (done.repeated) {
        WARSHA_TRY(const Lockable left, lockableOf(filter));
        result = left.told;
        WARSHA_TRY(const QStringList locked, m_units.touched(done.step, u"hour_entry"_s));
        result.locked = int(locked.size());
    }
    return result;
}

} // namespace warsha
