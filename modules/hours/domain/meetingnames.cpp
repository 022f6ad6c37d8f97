// SPDX-License-Identifier: GPL-3.0-or-later
// The names in imported reports, and whose they are: said later, or said again.
#include "knownnames.h"
#include "meetingimportservice.h"
#include "trainingbegin.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

/// What the imports of one group hold, for giving their names away.
class NameGiver
{
    Q_DECLARE_TR_FUNCTIONS(warsha::MeetingImportService)
public:
    struct Rooms {
        KeyRing &keys;
        HoursRepository &hours;
        MeetingImportRepository &imports;
        const HoursSettings &settings;
    };
    NameGiver(const Rooms &rooms, GroupMembers members, const UserId &by, qint64 at)
        : m_rooms(rooms), m_members(std::move(members)), m_names(rooms.keys), m_by(by), m_at(at)
    {
    }

    Result<QMap<qsizetype, QString>> give(const QList<NameGift> &gifts, bool writes)
    {
        const GroupId group = m_members.group().id;
        WARSHA_CHECK(m_names.load(m_rooms.imports, group));
        WARSHA_TRY(const QList<StoredReportLine> stored, m_rooms.imports.linesOfGroup(group));
        WARSHA_TRY(const QList<OpenedLine> lines, openedLines(m_rooms.keys, stored));
        WARSHA_TRY(const QList<HoursImport> imports, m_rooms.imports.ofGroup(group));
        QHash<ReportLineId, qsizetype> wanted;
        for (qsizetype at = 0; at < gifts.size(); ++at) {
            const bool isKnown = std::ranges::any_of(lines, [&](const OpenedLine &line) { return line.stored.id == gifts[at].line; });
            if (!isKnown)
                m_refusals.insert(at, tr("There is no such name in a report of this group."));
            else if (!gifts[at].to.isNull() && !m_members.personOf(gifts[at].to))
                m_refusals.insert(at, tr("There is no such trainee in the group."));
            else
                wanted.insert(gifts[at].line, at);
        }
        for (const HoursImport &import : imports)
            WARSHA_CHECK(giveOf(import, lines, gifts, wanted, writes));
        if (writes) {
            WARSHA_CHECK(m_names.write(m_rooms.imports));
        }
        return m_refusals;
    }
    /// Who has hours by it that they had not.
    [[nodiscard]] const QList<EnrolmentId> &came() const { return m_came; }

private:
    Result<void> giveOf(const HoursImport &import, const QList<OpenedLine> &all, const QList<NameGift> &gifts,
                        const QHash<ReportLineId, qsizetype> &wanted, bool writes)
    {
        QList<OpenedLine> lines;
        QList<GivenLine> given;
        for (const OpenedLine &line : all) {
            if (line.stored.import != import.id)
                continue;
            const auto gift = wanted.constFind(line.stored.id);
            lines.append(line);
            given.append({line.person, line.stored.enrolment, gift == wanted.cend() ? line.stored.enrolment : gifts[*gift].to});
        }
        if (std::ranges::none_of(given, &GivenLine::isGiven))
            return {};
        WARSHA_TRY(const LedgerChanges changes, settle(import, given));
        for (qsizetype at = 0; at < given.size(); ++at) {
            if (const auto gift = wanted.constFind(lines[at].stored.id); gift != wanted.cend() && !given[at].refusal.isEmpty())
                m_refusals.insert(*gift, given[at].refusal);
        }
        return writes ? write(import, lines, given, changes) : Result<void>();
    }

    Result<LedgerChanges> settle(const HoursImport &import, QList<GivenLine> &given) const
    {
        WARSHA_TRY(const std::optional<TrainingSession> session, m_rooms.hours.findSession(import.session));
        const std::optional<ReportKind> kind = reportKindFromCode(import.kind);
        if (!session || !kind)
            return failure(ErrorKind::NotFound, tr("The session of this report is not there any more."));
        WARSHA_TRY(const SessionBeside beside, SessionBeside::of(m_rooms.hours, session->id, import.id));
        WARSHA_TRY(const QList<StandingEntry> others,
                   m_rooms.hours.standing(import.group, session->day.addDays(-1), session->day.addDays(1)));
        const EntryCheck check(m_members, m_rooms.settings, others);
        return ReportEntries(m_members, check, beside, {*session, *kind, m_by, m_at}).settle(given);
    }

    Result<void> write(const HoursImport &import, const QList<OpenedLine> &lines, const QList<GivenLine> &given, const LedgerChanges &changes)
    {
        QList<StoredReportLine> changed;
        for (qsizetype at = 0; at < given.size(); ++at) {
            if (!given[at].isGiven())
                continue;
            WARSHA_TRY(StoredReportLine line, lineFor(given[at].now, given[at].person, import, m_members, m_rooms.keys));
            line.id = lines[at].stored.id;
            line.version = lines[at].stored.version;
            changed.append(line);
            WARSHA_CHECK(m_names.teach(given[at].person.name, given[at].now, m_members));
        }
        WARSHA_CHECK(m_rooms.imports.changeLines(changed));
        m_came += enrolmentsOf(changes.added);
        return changes.write(m_rooms.hours, import.id);
    }

    Rooms m_rooms;
    GroupMembers m_members;
    KnownNames m_names;
    UserId m_by;
    qint64 m_at;
    QMap<qsizetype, QString> m_refusals;
    QList<EnrolmentId> m_came;
};

using LockedShares = QSet<std::pair<HoursImportId, EnrolmentId>>;

Result<LockedShares> lockedShares(const HoursRepository &hours, const GroupId &group)
{
    HourFilter filter;
    filter.group = group;
    filter.locked = true;
    WARSHA_TRY(const QList<StoredEntry> entries, hours.entries(filter));
    LockedShares shares;
    for (const StoredEntry &each : entries)
        if (!each.reversed && !each.entry.import.isNull())
            shares.insert({each.entry.import, each.entry.enrolment});
    return shares;
}

ReportName nameOf(const OpenedLine &line, const HoursImport &import, const TrainingSession &session)
{
    const bool isTotals = hasTotalsOnly(reportKindFromCode(import.kind).value_or(ReportKind::ZoomConnections));
    const int minutes = minutesOf({line.person}, {session.starts, session.ends}, isTotals);
    return {line.stored.id, import, session, line.person.name, line.person.email, minutes, line.stored.enrolment, false, {}};
}

} // namespace

Result<QList<ReportName>> MeetingImportService::names(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    WARSHA_TRY(const QList<HoursImport> imports, m_imports.ofGroup(group));
    WARSHA_TRY(const QList<StoredReportLine> stored, m_imports.linesOfGroup(group));
    WARSHA_TRY(const QList<OpenedLine> lines, openedLines(m_keys, stored));
    WARSHA_TRY(const LockedShares locked, lockedShares(m_hours, group));
    const QList<NamedMember> named = members.named();
    QList<ReportName> names;
    for (const HoursImport &import : imports) {
        WARSHA_TRY(const std::optional<TrainingSession> session, m_hours.findSession(import.session));
        for (const OpenedLine &line : lines) {
            if (line.stored.import != import.id)
                continue;
            ReportName name = nameOf(line, import, session.value_or(TrainingSession()));
            name.isLocked = locked.contains({import.id, name.enrolment});
            if (name.enrolment.isNull()) {
                for (const NameSuggestion &each : matchName(name.name, name.email, named, {}).suggestions)
                    name.suggested.append(members.numberOf(each.enrolment) + u' ' + members.nameOf(each.enrolment));
            }
            names.append(name);
        }
    }
    return names;
}

Result<QList<ReportName>> MeetingImportService::unmatched(const GroupId &group) const
{
    WARSHA_TRY(QList<ReportName> names, this->names(group));
    names.removeIf([](const ReportName &name) { return !name.enrolment.isNull(); });
    return names;
}

Result<QMap<qsizetype, QString>> MeetingImportService::carryOut(const GroupId &group, const QList<NameGift> &gifts, bool writes)
{
    WARSHA_TRY(GroupMembers members, GroupMembers::of(m_sources, group));
    NameGiver giver({m_keys, m_hours, m_imports, m_settings}, std::move(members), m_session.user(), m_clock.seconds());
    Result<QMap<qsizetype, QString>> refusals = giver.give(gifts, writes);
    if (refusals)
        WARSHA_CHECK(beginTraining(m_sources.groups, m_sources.enrolments, giver.came()));
    return refusals;
}

Result<QMap<qsizetype, QString>> MeetingImportService::give(const GroupId &group, const QList<NameGift> &gifts, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RecordHours));
    QMap<qsizetype, QString> refusals;
    const Step step{u"hours.rematch"_s, {group.toText(), QString::number(gifts.size())}};
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(refusals, carryOut(group, gifts, true));
        return {};
    }));
    if (done.repeated) { // what was given then is given; what was refused is refused again
        WARSHA_TRY(refusals, carryOut(group, gifts, false));
    }
    return refusals;
}

} // namespace warsha
