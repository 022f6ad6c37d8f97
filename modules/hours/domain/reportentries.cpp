// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportentries.h"

#include "registerplan.h"
#include "shortday.h"

#include <QLocale>

namespace warsha {

Result<SessionBeside> SessionBeside::of(const HoursRepository &hours, const TrainingSessionId &session, const HoursImportId &import)
{
    HourFilter filter;
    filter.session = session;
    WARSHA_TRY(const QList<StoredEntry> entries, hours.entries(filter));
    SessionBeside beside;
    for (const StoredEntry &each : entries) {
        if (!import.isNull() && each.entry.import == import)
            beside.made.append(each);
        else if (each.entry.source == HourSource::Register && !each.reversed && !each.entry.isReversal())
            beside.registered.append(each.entry);
    }
    WARSHA_TRY(beside.marks, hours.marksOf(session));
    return beside;
}

ReportEntries::ReportEntries(const GroupMembers &members, const EntryCheck &check, const SessionBeside &beside, const Terms &terms)
    : m_members(members), m_check(check), m_beside(beside), m_terms(terms)
{
    for (const StoredEntry &each : beside.made) {
        // Who was reversed and given a line again has two: the one that stands counts.
        if (const StoredEntry *const known = madeFor(each.entry.enrolment); !known || known->reversed)
            m_made.insert(each.entry.enrolment, each);
    }
}

const StoredEntry *ReportEntries::madeFor(const EnrolmentId &enrolment) const
{
    const auto made = m_made.constFind(enrolment);
    return made != m_made.cend() ? &*made : nullptr;
}

const HourEntry *ReportEntries::registeredFor(const EnrolmentId &enrolment) const
{
    const auto entry = std::ranges::find(m_beside.registered, enrolment, &HourEntry::enrolment);
    return entry == m_beside.registered.cend() ? nullptr : &*entry;
}

std::optional<HourEntry> ReportEntries::entryOfMark(const EnrolmentId &enrolment, EntryCheck &check) const
{
    const auto mark = std::ranges::find(m_beside.marks, enrolment, &RegisterMark::enrolment);
    if (mark == m_beside.marks.cend() || minutesOfMark(*mark, m_terms.session) < 1)
        return {};
    HourEntry entry = registerEntry(*mark, m_terms.session);
    entry.recordedBy = m_terms.by;
    entry.recordedAt = m_terms.at;
    if (!check.faultsOf(entry).isEmpty())
        return {};
    check.accept(entry);
    return entry;
}

bool ReportEntries::isLocked(const EnrolmentId &enrolment) const
{
    const StoredEntry *const made = madeFor(enrolment);
    return made && made->entry.locked && !made->reversed;
}

LedgerChanges ReportEntries::settle(QList<GivenLine> &lines)
{
    LedgerChanges changes;
    refuseLocked(lines);
    do {
        compute(lines);
    } while (takeBack(lines)); // each turn takes one line back at least
    tell(lines);
    for (const Share &share : std::as_const(m_shares)) {
        const StoredEntry *const made = madeFor(share.enrolment);
        if (made && !share.isTouched())
            continue;
        const bool replaces = made && !made->entry.locked;
        if (share.entry)
            (replaces ? changes.changed : changes.added).append(*share.entry);
        else if (replaces && share.fault.isEmpty())
            changes.removed.append(made->entry);
        if (share.instead)
            changes.added.append(*share.instead);
        if (const HourEntry *const registered = registeredFor(share.enrolment); registered && share.entry)
            changes.replaced.append(*registered);
    }
    return changes;
}

/// A locked entry is never changed: neither taken from somebody, nor made longer.
void ReportEntries::refuseLocked(QList<GivenLine> &lines) const
{
    for (GivenLine &line : lines) {
        if (!line.isGiven())
            continue;
        const EnrolmentId locked = isLocked(line.before) ? line.before : isLocked(line.now) ? line.now : EnrolmentId();
        if (locked.isNull())
            continue;
        line.refusal = tr("The hours of %1 on %2 are locked: reverse them first, then say whose this name is.")
                           .arg(m_members.numberOf(locked), shortDay(m_terms.session.day));
        line.now = line.before;
    }
}

/// The shares in the order of the report, those who lose a line before those who gain one: two enrolments may be one person.
void ReportEntries::compute(const QList<GivenLine> &lines)
{
    m_shares.clear();
    const auto shareOf = [this](const EnrolmentId &enrolment) -> Share & {
        const auto known = std::ranges::find(m_shares, enrolment, &Share::enrolment);
        if (known != m_shares.end())
            return *known;
        m_shares.append({enrolment});
        return m_shares.last();
    };
    for (const GivenLine &line : lines) {
        if (line.isGiven() && !line.before.isNull())
            shareOf(line.before).loses = true;
        if (line.now.isNull())
            continue;
        Share &share = shareOf(line.now);
        share.lines.append(line.person);
        share.gains = share.gains || line.isGiven();
    }
    EntryCheck check = m_check;
    std::ranges::stable_partition(m_shares, [](const Share &share) { return share.loses && !share.gains; });
    for (const Share &share : std::as_const(m_shares)) {
        if (const StoredEntry *const made = madeFor(share.enrolment); made && share.loses && !made->entry.locked)
            check.forget(made->entry);
    }
    for (Share &share : m_shares)
        decide(share, check);
}

void ReportEntries::decide(Share &share, EntryCheck &check) const
{
    const StoredEntry *const made = madeFor(share.enrolment);
    const bool isReversed = made && made->entry.locked; // it comes back by a line that is given, not by itself
    if (share.lines.isEmpty() && made && !isReversed && share.loses)
        share.instead = entryOfMark(share.enrolment, check);
    if (share.lines.isEmpty() || (made && !share.isTouched()) || (isReversed && !share.gains))
        return;
    HourEntry entry = entryOf(share.enrolment, share.lines);
    if (made && !isReversed) {
        entry.id = made->entry.id;
        entry.version = made->entry.version;
        entry.import = made->entry.import;
    }
    if (entry.minutes < 1) {
        if (share.gains || !made)
            share.fault = tr("%1 was there for less than a minute of the session.").arg(m_members.numberOf(share.enrolment));
        return;
    }
    if (entry.minutes < m_terms.leastMinutes && (share.gains || !made)) {
        share.fault = tr("%1 was there for %n minutes, less than the %2 that count.", nullptr, entry.minutes)
                          .arg(m_members.numberOf(share.enrolment), QLocale().toString(m_terms.leastMinutes));
        return;
    }
    const HourEntry *const registered = registeredFor(share.enrolment);
    if (registered && registered->locked) {
        share.fault = tr("The register of this session has %1 already, and its hours are locked: they stay as they are.").arg(m_members.numberOf(share.enrolment));
        return;
    }
    if (registered)
        check.forget(*registered);
    const QList<HourFault> faults = check.faultsOf(entry);
    if (!faults.isEmpty() && (share.gains || !made)) { // who only loses a line has less than what stood
        share.fault = faults.first().sentence;
        if (registered)
            check.accept(*registered);
        return;
    }
    check.accept(entry);
    share.entry = entry;
}

/// A line that would be taken from somebody, or added to an entry that stands, goes back when that cannot be; false: all
/// can. A name that was nobody's stays matched, with no entry.
bool ReportEntries::takeBack(QList<GivenLine> &lines) const
{
    bool hasTaken = false;
    for (GivenLine &line : lines) {
        const auto share = std::ranges::find(m_shares, line.now, &Share::enrolment);
        if (!line.isGiven() || share == m_shares.cend() || share->fault.isEmpty())
            continue;
        if (line.before.isNull() && !madeFor(line.now))
            continue;
        line.refusal = share->fault;
        line.now = line.before;
        hasTaken = true;
    }
    return hasTaken;
}

void ReportEntries::tell(QList<GivenLine> &lines) const
{
    for (GivenLine &line : lines) {
        const auto share = std::ranges::find(m_shares, line.now, &Share::enrolment);
        if (line.now.isNull() || share == m_shares.cend())
            continue;
        line.standing = madeFor(line.now) && !share->isTouched();
        if (line.refusal.isEmpty() && !line.standing)
            line.refusal = share->fault;
    }
}

HourEntry ReportEntries::entryOf(const EnrolmentId &enrolment, const QList<ReportPerson> &lines) const
{
    const TrainingSession &session = m_terms.session;
    const Interval window{session.starts, session.ends};
    const bool isTotals = hasTotalsOnly(m_terms.kind);
    const Interval presence = presenceOf(lines, window, isTotals);
    HourEntry entry;
    entry.id = HourEntryId::make();
    entry.version = 1;
    entry.enrolment = enrolment;
    entry.mode = session.mode;
    entry.day = session.day;
    entry.session = session.id;
    entry.starts = presence.from;
    entry.ends = presence.to;
    entry.plannedMinutes = session.plannedMinutes;
    entry.minutes = minutesOf(lines, window, isTotals);
    entry.source = HourSource::Import;
    entry.grade = isTotals ? EvidenceGrade::TotalsOnly : EvidenceGrade::Instrument;
    entry.recordedBy = m_terms.by;
    entry.recordedAt = m_terms.at;
    return entry;
}

/// What goes is written first: it makes room for what comes.
Result<void> LedgerChanges::write(HoursRepository &hours, const HoursImportId &import) const
{
    for (const HourEntry &each : removed + replaced)
        WARSHA_CHECK(hours.removeEntry(each));
    for (const HourEntry &each : changed)
        WARSHA_CHECK(hours.changeEntry(each));
    QList<HourEntry> made = added;
    for (HourEntry &each : made)
        if (each.source == HourSource::Import)
            each.import = import;
    return hours.addEntries(made);
}

} // namespace warsha
