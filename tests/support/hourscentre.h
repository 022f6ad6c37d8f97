// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with one programme (100 h online, 50 h on the job), one group and its trainees, up to the ledger of hours:
// for storage tests of hours and of the slices above.
#pragma once

#include "enrolmentcentre.h"
#include "meetingimportservice.h"
#include "placementservice.h"
#include "sqlhoursrepository.h"
#include "sqlmeetingimportrepository.h"
#include "sqlplacementrepository.h"

namespace warsha {

struct HoursCentre : EnrolmentCentre {
    SqlHoursRepository hoursRepository;
    SqlMeetingImportRepository importRepository;
    SqlPlacementRepository placementRepository;
    HoursSettings settings{QTimeZone("Asia/Beirut"), 600};
    HoursSources sources{groupRepository, enrolmentRepository, catalogueRepository, directory};
    HoursService hours;
    MeetingImportService meetings;
    PlacementService placements;
    Group group;

    explicit HoursCentre(std::unique_ptr<TestDatabase> made)
        : EnrolmentCentre(std::move(made)), hoursRepository(database()), importRepository(database()),
          placementRepository(database()), hours(database(), session, test->clock(), keys, hoursRepository, sources, settings),
          meetings(database(), session, test->clock(), keys, hoursRepository, importRepository, sources, settings),
          placements(database(), session, test->clock(), keys, placementRepository, hoursRepository, sources, settings)
    {
        test->clock().set(QDateTime(QDate(2026, 4, 30), QTime(18, 0), Qt::UTC)); // the sessions of the tests were held
    }

    /// The programme and a group from 2 March to 30 June 2026.
    Result<void> begin()
    {
        WARSHA_CHECK(addProgramme());
        WARSHA_TRY(group, addGroup(QStringLiteral("FRM-26-A"), QDate(2026, 3, 2), QDate(2026, 6, 30)));
        return {};
    }
    Result<Group> addGroup(const QString &code, QDate starts, QDate ends) { return groups.add(asked(code, starts, ends)); }
    /// Registers people by these names and enrols them on the group's first day.
    Result<QList<EnrolmentId>> enrol(const QStringList &names, const GroupId &into = {}) { return enrolPeople(addPeople(names), into); }
    Result<QList<EnrolmentId>> enrolPeople(const QList<PersonId> &ids, const GroupId &into = {})
    {
        return EnrolmentCentre::enrolPeople(ids, into.isNull() ? group.id : into);
    }
    /// What stands in the ledger for the group, summed for each trainee; locked or not.
    [[nodiscard]] QHash<EnrolmentId, int> minutes()
    {
        HourFilter filter;
        filter.group = group.id;
        QHash<EnrolmentId, int> sums;
        for (const StoredEntry &each : got(hours.entries(filter)))
            sums[each.entry.enrolment] += each.entry.minutes;
        return sums;
    }
    [[nodiscard]] qint64 at(const QDate &day, const QTime &time) const
    {
        return QDateTime(day, time, settings.zone).toSecsSinceEpoch();
    }
};

} // namespace warsha
