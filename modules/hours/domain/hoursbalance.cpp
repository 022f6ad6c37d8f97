// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of a group: the plan from the catalogue, the sums from the ledger, from the timetable the days ahead and what
// is still to be recorded.
#include "cataloguerepository.h"
#include "enrolmentrepository.h"
#include "hoursservice.h"
#include "walltime.h"

namespace warsha {

namespace {
/// What the plan asks and what the days ahead can hold: the same for everybody in a group.
struct GroupOutlook {
    RequiredHours rules;
    DaysAheadByMode ahead;
};

Result<RequiredHours> rulesOf(const Group &group, const CatalogueRepository &catalogue)
{
    WARSHA_TRY(const std::optional<ProgrammeVersion> version, catalogue.findVersion(group.programmeVersion));
    if (!version)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::HoursService", "The programme of %1 is missing.").arg(group.code));
    return RequiredHours{version->requiredMinutes, version->leastAttendancePerMode, version->leastAttendance};
}

/// Until the end of today: what was not recorded, and what today still brings.
qint64 endOf(const QDate &today, const QTimeZone &zone)
{
    return today.addDays(1).startOfDay(zone).toSecsSinceEpoch() - 1;
}

QList<PossibleDay> ofMode(Mode mode, const QList<TrainingSession> &sessions)
{
    QList<PossibleDay> days;
    for (const TrainingSession &each : sessions)
        if (each.mode == mode)
            days.append({each.day, each.plannedMinutes});
    return days;
}

/// Once a group is closed, everything that was done is entered.
bool isClosed(const Group &group)
{
    return group.state == GroupState::Finished || group.state == GroupState::Cancelled;
}

struct GroupSessions {
    QList<TrainingSession> planned;    ///< those up to today are passed over
    QList<TrainingSession> unrecorded; ///< until the end of today
    QList<Mode> modes;                 ///< of which there are sessions, past or to come
};

GroupOutlook outlookOf(const Group &group, const RequiredHours &rules, const GroupSessions &sessions, const QDate &today, int dayCap)
{
    QList<TrainingSession> planned = sessions.planned;
    planned.removeIf([&](const TrainingSession &each) { return each.day <= today; });
    GroupOutlook outlook{rules, {}};
    for (const Mode mode : allModes) {
        const QDate begin = std::max(today, group.starts.addDays(-1));
        std::optional<UntoldDays> untold;
        if (!isClosed(group) && !sessions.modes.contains(mode))
            untold = UntoldDays{{group.starts, std::min(today, group.ends)}, dayCap};
        outlook.ahead[mode] = DaysAhead(possibleDays(begin, group.ends, dayCap, ofMode(mode, planned)), ofMode(mode, sessions.unrecorded), untold);
    }
    return outlook;
}

QList<Mode> modesOf(const QList<TrainingSession> &sessions)
{
    QList<Mode> modes;
    for (const TrainingSession &each : sessions)
        if (!modes.contains(each.mode))
            modes.append(each.mode);
    return modes;
}

/// The days of placements after the last one entered, which is as far as the logbook says something.
QHash<EnrolmentId, QList<DaySpan>> logbooks(const QList<PlacementSpan> &placements, QDate today)
{
    QHash<EnrolmentId, QList<DaySpan>> open;
    for (const PlacementSpan &each : placements)
        open[each.enrolment].append({each.lastEntered.isValid() ? std::max(each.first, each.lastEntered.addDays(1)) : each.first,
                                     each.last.isValid() ? each.last : today});
    return open;
}

OwnDays ownDays(const QHash<EnrolmentId, QList<DaySpan>> &logbooks, const EnrolmentId &enrolment, QDate enrolled)
{
    const auto logbook = logbooks.constFind(enrolment);
    return {enrolled, logbook == logbooks.cend() ? std::nullopt : std::optional(*logbook)};
}

/// The sums of each enrolment: they stand side by side in one list.
QHash<EnrolmentId, std::span<const HourSum>> byEnrolment(const QList<HourSum> &sums)
{
    QHash<EnrolmentId, std::span<const HourSum>> found;
    const std::span<const HourSum> all(sums.constData(), size_t(sums.size()));
    for (size_t from = 0, to = 0; from < all.size(); from = to) {
        while (to < all.size() && all[to].enrolment == all[from].enrolment)
            ++to;
        found.insert(all[from].enrolment, all.subspan(from, to - from));
    }
    return found;
}

QHash<GroupId, QList<TrainingSession>> byGroup(const QList<TrainingSession> &sessions)
{
    QHash<GroupId, QList<TrainingSession>> found;
    for (const TrainingSession &session : sessions)
        found[session.group].append(session);
    return found;
}

/// Who left has nothing ahead; what they have stays.
const DaysAheadByMode &aheadOf(const GroupOutlook &outlook, bool isInTraining)
{
    static const DaysAheadByMode nothing;
    return isInTraining ? outlook.ahead : nothing;
}
} // namespace

Result<QList<TraineeBalance>> HoursService::balance(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<Group> found, m_sources.groups.find(group));
    if (!found)
        return failure(ErrorKind::NotFound, tr("There is no such group."));
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsOf(group));
    const QDate today = dayOf(m_clock.seconds(), m_settings.zone);
    WARSHA_TRY(const QList<TrainingSession> unrecorded, m_hours.untouched(endOf(today, m_settings.zone), group));
    WARSHA_TRY(const RequiredHours rules, rulesOf(*found, m_sources.catalogue));
    const GroupOutlook outlook = outlookOf(*found, rules, {sessions, unrecorded, modesOf(sessions)}, today, m_settings.dayCapMinutes);
    WARSHA_TRY(const QList<PlacementSpan> placements, m_hours.placementSpans(group));
    const auto open = logbooks(placements, today);
    WARSHA_TRY(const QList<GroupTrainee> trainees, m_hours.trainees(group));
    WARSHA_TRY(const QList<HourSum> sums, m_hours.sums(group));
    const auto sumsOf = byEnrolment(sums);
    QList<TraineeBalance> balances;
    balances.reserve(trainees.size());
    for (const GroupTrainee &each : trainees)
        balances.append(balanceOf(each.enrolment, sumsOf.value(each.enrolment), outlook.rules,
                                  aheadOf(outlook, each.isInTraining), ownDays(open, each.enrolment, each.enrolled)));
    return balances;
}

Result<TraineeBalance> HoursService::balanceOfTrainee(const EnrolmentId &enrolment) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const QList<Enrolment> found, m_sources.enrolments.find({enrolment}));
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no such enrolment."));
    WARSHA_TRY(const std::optional<Group> group, m_sources.groups.find(found.first().group));
    if (!group)
        return failure(ErrorKind::NotFound, tr("There is no such group."));
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsOf(group->id));
    const QDate today = dayOf(m_clock.seconds(), m_settings.zone);
    WARSHA_TRY(const QList<TrainingSession> unrecorded, m_hours.untouched(endOf(today, m_settings.zone), group->id));
    WARSHA_TRY(const RequiredHours rules, rulesOf(*group, m_sources.catalogue));
    const GroupOutlook outlook = outlookOf(*group, rules, {sessions, unrecorded, modesOf(sessions)}, today, m_settings.dayCapMinutes);
    WARSHA_TRY(const QList<PlacementSpan> placements, m_hours.placementSpans(group->id));
    WARSHA_TRY(const QList<HourSum> sums, m_hours.sumsOf(enrolment));
    const bool isTraining = isInTraining(found.first().status) && !found.first().ended.isValid();
    return balanceOf(enrolment, sums, outlook.rules, aheadOf(outlook, isTraining),
                     ownDays(logbooks(placements, today), enrolment, found.first().enrolled));
}

Result<QList<HoursService::PersonBalance>> HoursService::balancesInTraining() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    const QDate today = dayOf(m_clock.seconds(), m_settings.zone);
    WARSHA_TRY(const QList<TrainingPlace> places, m_hours.inTraining());
    WARSHA_TRY(const QList<HourSum> sums, m_hours.sumsInTraining());
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsAfter(today));
    WARSHA_TRY(const QList<TrainingSession> unrecorded, m_hours.untouched(endOf(today, m_settings.zone)));
    WARSHA_TRY(const QList<PlacementSpan> placements, m_hours.placementSpans({}));
    const auto open = logbooks(placements, today);
    using Modes = QHash<GroupId, QList<Mode>>;
    WARSHA_TRY(const Modes timetabled, m_hours.timetabled());
    const auto sumsOf = byEnrolment(sums);
    const auto ahead = byGroup(sessions);
    const auto toRecord = byGroup(unrecorded);
    QHash<ProgrammeVersionId, RequiredHours> rules;
    QHash<GroupId, GroupOutlook> outlooks;
    QList<PersonBalance> balances;
    balances.reserve(places.size());
    for (const TrainingPlace &place : places) {
        if (!outlooks.contains(place.group)) {
            WARSHA_TRY(const std::optional<Group> group, m_sources.groups.find(place.group));
            if (!group)
                return failure(ErrorKind::NotFound, tr("There is no such group."));
            if (!rules.contains(group->programmeVersion)) {
                WARSHA_TRY(rules[group->programmeVersion], rulesOf(*group, m_sources.catalogue));
            }
            outlooks.insert(group->id, outlookOf(*group, rules.value(group->programmeVersion),
                                                 {ahead.value(group->id), toRecord.value(group->id), timetabled.value(group->id)}, today,
                                                 m_settings.dayCapMinutes));
        }
        const GroupOutlook &outlook = *outlooks.constFind(place.group);
        balances.append({place.person, balanceOf(place.enrolment, sumsOf.value(place.enrolment), outlook.rules, outlook.ahead,
                                                ownDays(open, place.enrolment, place.enrolled))});
    }
    return balances;
}

} // namespace warsha
