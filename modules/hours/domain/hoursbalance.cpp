// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of a group: the plan from the catalogue, the sums from the ledger, the days ahead from the timetable.
#include "cataloguerepository.h"
#include "enrolmentrepository.h"
#include "groupmembers.h"
#include "hoursservice.h"
#include "walltime.h"

namespace warsha {

namespace {
/// What the plan asks and what the days ahead can hold: the same for everybody in a group.
struct GroupOutlook {
    RequiredHours rules;
    std::map<Mode, QList<PossibleDay>> ahead;
};

Result<GroupOutlook> outlookOf(const Group &group, const CatalogueRepository &catalogue, const QList<TrainingSession> &sessions,
                               const QDate &today, int dayCap)
{
    WARSHA_TRY(const std::optional<ProgrammeVersion> version, catalogue.findVersion(group.programmeVersion));
    if (!version)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::HoursService", "The programme of %1 is missing.").arg(group.code));
    GroupOutlook outlook{{version->requiredMinutes, version->leastAttendancePerMode, version->leastAttendance}, {}};
    for (const Mode mode : allModes) {
        QList<PossibleDay> planned;
        for (const TrainingSession &each : sessions) {
            if (each.mode == mode && each.day > today)
                planned.append({each.day, each.plannedMinutes});
        }
        const QDate begin = std::max(today, group.starts.addDays(-1));
        outlook.ahead[mode] = possibleDays(begin, group.ends, dayCap, planned);
    }
    return outlook;
}

TraineeBalance balanceOfMember(const Enrolment &enrolment, const QList<HourSum> &sums, const GroupOutlook &outlook)
{
    // Who left has nothing ahead; what they have stays.
    static const std::map<Mode, QList<PossibleDay>> nothing;
    return balanceOf(enrolment.id, sums, outlook.rules, isInTraining(enrolment.status) && !enrolment.ended.isValid() ? outlook.ahead : nothing);
}
} // namespace

Result<QList<TraineeBalance>> HoursService::balance(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const GroupMembers members, GroupMembers::of(m_sources, group));
    WARSHA_TRY(const QList<TrainingSession> sessions, m_hours.sessionsOf(group));
    const QDate today = dayOf(m_clock.seconds(), m_settings.zone);
    WARSHA_TRY(const GroupOutlook outlook, outlookOf(members.group(), m_sources.catalogue, sessions, today, m_settings.dayCapMinutes));
    WARSHA_TRY(const QList<HourSum> sums, m_hours.sums(group));
    QHash<EnrolmentId, QList<HourSum>> byEnrolment;
    for (const HourSum &each : sums)
        byEnrolment[each.enrolment].append(each);
    QList<TraineeBalance> balances;
    for (const Enrolment &each : members.enrolments()) {
        if (each.enrolled.isValid())
            balances.append(balanceOfMember(each, byEnrolment.value(each.id), outlook));
    }
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
    WARSHA_TRY(const GroupOutlook outlook, outlookOf(*group, m_sources.catalogue, sessions, today, m_settings.dayCapMinutes));
    WARSHA_TRY(const QList<HourSum> sums, m_hours.sumsOf(enrolment));
    return balanceOfMember(found.first(), sums, outlook);
}

} // namespace warsha
