// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementservice.h"

#include "enrolmentrepository.h"
#include "groupmembers.h"
#include "placementdaycheck.h"
#include "shortday.h"
#include "traineeseal.h"
#include "walltime.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
Result<SealedPlacement> sealedForm(Placement placement, TraineeSeal &seals)
{
    SealedPlacement sealed;
    WARSHA_TRY(sealed.mentor, seals.close(placement.enrolment, "placement"_L1, "mentor"_L1, placement.mentor));
    WARSHA_TRY(sealed.deputy, seals.close(placement.enrolment, "placement"_L1, "deputy"_L1, placement.deputy));
    placement.mentor.clear();
    placement.deputy.clear();
    sealed.placement = placement;
    return sealed;
}

Result<QList<Placement>> openedForms(const QList<SealedPlacement> &sealed, TraineeSeal &seals)
{
    QList<Placement> opened;
    for (const SealedPlacement &each : sealed) {
        Placement placement = each.placement;
        WARSHA_TRY(placement.mentor, seals.open(placement.enrolment, "placement"_L1, "mentor"_L1, each.mentor));
        WARSHA_TRY(placement.deputy, seals.open(placement.enrolment, "placement"_L1, "deputy"_L1, each.deputy));
        opened.append(placement);
    }
    return opened;
}

Placement trimmed(Placement placement)
{
    for (QString *const text : {&placement.employer, &placement.workplace, &placement.mentor, &placement.deputy})
        *text = text->simplified();
    return placement;
}
} // namespace

Result<void> PlacementService::goesOn(const Progress *progress)
{
    if (progress && progress->isCancelled())
        return failure(ErrorKind::Cancelled, tr("Stopped; nothing was recorded."));
    return {};
}

PlacementService::PlacementService(Units &units, const Session &session, const Clock &clock, KeyRing &keys,
                                   PlacementRepository &placements, HoursRepository &hours, const HoursSources &sources,
                                   const HoursSettings &settings)
    : m_units(units)
    , m_session(session)
    , m_clock(clock)
    , m_keys(keys)
    , m_placements(placements)
    , m_hours(hours)
    , m_sources(sources)
    , m_settings(settings)
{
}

Result<QList<Placement>> PlacementService::ofGroup(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    TraineeSeal seals(m_keys, members);
    WARSHA_TRY(const QList<SealedPlacement> sealed, m_placements.ofGroup(group));
    return openedForms(sealed, seals);
}

Result<QList<Placement>> PlacementService::ofEnrolment(const EnrolmentId &enrolment) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const GroupMembers members, membersOf(enrolment));
    TraineeSeal seals(m_keys, members);
    WARSHA_TRY(const QList<SealedPlacement> sealed, m_placements.ofEnrolment(enrolment));
    return openedForms(sealed, seals);
}

Result<QList<PlacementListing>> PlacementService::listings() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_placements.listings();
}

Result<PlacementCounts> PlacementService::counts() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    const QDate today = dayOf(m_clock.seconds(), m_settings.zone);
    WARSHA_TRY(const QList<PlacementListing> open, m_placements.listings({today, {}}));
    return countsOf(open, today);
}

Result<QList<PlacementListing>> PlacementService::ofPerson(const PersonId &person) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_placements.listings({{}, person});
}

Result<QList<PlacementListing>> PlacementService::places() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_placements.listings({{}, {}, false});
}

Result<SealedPlacement> PlacementService::found(const PlacementId &id) const
{
    WARSHA_TRY(const std::optional<SealedPlacement> sealed, m_placements.find(id));
    if (!sealed)
        return failure(ErrorKind::NotFound, tr("There is no such placement."));
    return *sealed;
}

Result<GroupMembers> PlacementService::membersOf(const EnrolmentId &enrolment) const
{
    WARSHA_TRY(const GroupId group, GroupMembers::groupOf(m_sources, enrolment));
    return GroupMembers::of(m_sources, group);
}

Result<Placement> PlacementService::placement(const PlacementId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const SealedPlacement sealed, found(id));
    WARSHA_TRY(const GroupMembers members, membersOf(sealed.placement.enrolment));
    TraineeSeal seals(m_keys, members);
    WARSHA_TRY(const QList<Placement> opened, openedForms({sealed}, seals));
    return opened.first();
}

Result<QList<Placement>> PlacementService::add(QList<Placement> placements, const OpWith &op, const Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    QList<SealedPlacement> sealed;
    for (Placement &each : placements) {
        each = trimmed(each);
        WARSHA_TRY(const GroupMembers members, membersOf(each.enrolment));
        const QStringList faults = faultsOf(each);
        if (!faults.isEmpty())
            return failure(ErrorKind::Rule, members.numberOf(each.enrolment) + u": "_s + faults.join(u' '));
        each.id = PlacementId::make();
        each.version = 1;
        TraineeSeal seals(m_keys, members);
        WARSHA_TRY(const SealedPlacement form, sealedForm(each, seals));
        sealed.append(form);
    }
    QStringList ids;
    for (const Placement &each : std::as_const(placements))
        ids.append(each.id.toText());
    const Step step{u"placements.add"_s, ids.mid(0, 20)};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op.op), [&]() -> Result<void> {
        WARSHA_CHECK(m_placements.add(sealed));
        WARSHA_CHECK(op.writeAlso());
        return goesOn(progress);
    }));
    if (done.repeated) { // the same forms, made under other ids
        WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"placement"_s));
        for (qsizetype i = 0; i < std::min(placements.size(), written.size()); ++i)
            placements[i].id = PlacementId::fromText(written[i]);
    }
    return placements;
}

Result<void> PlacementService::checkHoldsItsHours(const Placement &placement, const QString &who) const
{
    HourFilter filter;
    filter.placement = placement.id;
    WARSHA_TRY(const QList<StoredEntry> days, m_hours.entries(filter));
    for (const StoredEntry &each : days) {
        if (each.reversed || each.entry.isReversal() || holdsDay(placement, each.entry.day))
            continue;
        return failure(ErrorKind::Rule, tr("%1 has hours on %2 under this placement: it cannot begin or be signed after that day, nor end before it.")
                                            .arg(who, shortDay(each.entry.day)));
    }
    return {};
}

Result<Placement> PlacementService::change(const Placement &placement, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    const Placement plain = trimmed(placement);
    const QStringList faults = faultsOf(plain);
    if (!faults.isEmpty())
        return failure(ErrorKind::Rule, faults.join(u' '));
    WARSHA_TRY(GroupMembers members, membersOf(plain.enrolment));
    members.callByName();
    TraineeSeal seals(m_keys, members);
    WARSHA_TRY(const SealedPlacement sealed, sealedForm(plain, seals));
    WARSHA_CHECK(m_units.atomically({u"placements.change"_s, {plain.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_CHECK(checkHoldsItsHours(plain, members.called(plain.enrolment)));
        return m_placements.change(sealed);
    }));
    Placement changed = plain;
    ++changed.version;
    return changed;
}

Result<int> PlacementService::confirm(const QList<HourEntryId> &entries, const QString &name, QDate on, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    if (name.trimmed().isEmpty() || !on.isValid())
        return failure(ErrorKind::Rule, tr("Days are confirmed with a name and a date."));
    int confirmed = 0;
    QList<PlacementId> placements;
    for (const HourEntryId &id : entries) {
        WARSHA_TRY(const std::optional<StoredEntry> stored, m_hours.findEntry(id));
        placements.append(stored ? stored->entry.placement : PlacementId());
    }
    const Step step = stepAbout(u"placements.confirm"_s, placements);
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        confirmed = 0;
        for (const HourEntryId &id : entries) {
            WARSHA_TRY(const std::optional<StoredEntry> stored, m_hours.findEntry(id));
            if (!stored)
                return failure(ErrorKind::NotFound, tr("There is no such entry."));
            HourEntry entry = stored->entry;
            if (entry.locked)
                return failure(ErrorKind::Rule, tr("The hours of %1 are locked already.").arg(shortDay(entry.day)));
            if (on < entry.day)
                return failure(ErrorKind::Rule, tr("%1 cannot be confirmed before it was.").arg(shortDay(entry.day)));
            WARSHA_TRY(const GroupMembers members, membersOf(entry.enrolment));
            TraineeSeal seals(m_keys, members);
            WARSHA_TRY(entry.confirmedBy, seals.close(entry.enrolment, "hour_entry"_L1, "confirmed_by"_L1, name.simplified()));
            entry.confirmedOn = on;
            WARSHA_CHECK(m_hours.changeEntry(entry));
            ++confirmed;
        }
        return {};
    }));
    if (done.repeated) {
        WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"hour_entry"_s));
        confirmed = int(written.size());
    }
    return confirmed;
}

Result<QString> PlacementService::confirmedBy(const HourEntry &entry) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const GroupMembers members, membersOf(entry.enrolment));
    return TraineeSeal(m_keys, members).open(entry.enrolment, "hour_entry"_L1, "confirmed_by"_L1, entry.confirmedBy);
}

} // namespace warsha
