// SPDX-License-Identifier: GPL-3.0-or-later
// What balances read, one statement each.
#include "hourentryrow.h"
#include "sqlhoursrepository.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr QStringView traineesSql =
    u"SELECT id, status, CASE WHEN ended_on IS NULL THEN 1 ELSE 0 END, enrolled_on FROM enrolment "
    "WHERE group_id = :group AND enrolled_on IS NOT NULL ORDER BY applied_on, id";
// 1 when the group is more than half of all enrolments: one straight scan is then cheaper than a search for each of them.
constexpr QStringView isMostSql =
    u"SELECT CASE WHEN 2 * (SELECT COUNT(*) FROM enrolment WHERE group_id = :group) > (SELECT COUNT(*) FROM enrolment) THEN 1 ELSE 0 END";
// Read along hour_entry_sums alone: the index is in the order of the grouping and holds every column. One sum a row, with
// locked as a part of the group, is a quarter cheaper than two sums (measured over 1,000,000 entries). The day is in it too.
constexpr QStringView sumsOfAllSql =
    u"SELECT enrolment_id, mode, locked, CAST(SUM(minutes) AS BIGINT), MAX(day) FROM hour_entry "
    "GROUP BY enrolment_id, mode, locked ORDER BY enrolment_id, mode, locked";
constexpr QStringView sumsOfGroupSql =
    u"SELECT enrolment_id, mode, locked, CAST(SUM(minutes) AS BIGINT), MAX(day) FROM hour_entry "
    "WHERE enrolment_id IN (SELECT id FROM enrolment WHERE group_id = :group) GROUP BY enrolment_id, mode, locked ORDER BY enrolment_id, mode, locked";
constexpr QStringView sumsOfOneSql =
    u"SELECT enrolment_id, mode, locked, CAST(SUM(minutes) AS BIGINT), MAX(day) FROM hour_entry "
    "WHERE enrolment_id = :enrolment GROUP BY enrolment_id, mode, locked ORDER BY enrolment_id, mode, locked";
constexpr QStringView inTrainingSql =
    u"SELECT e.id, e.group_id, e.person_id, e.enrolled_on FROM enrolment e JOIN training_group g ON g.id = e.group_id "
    "WHERE e.status IN ('enrolled', 'active') AND e.enrolled_on IS NOT NULL AND e.ended_on IS NULL "
    "ORDER BY g.starts DESC, g.id, e.applied_on, e.id";
constexpr QStringView sumsInTrainingSql =
    u"SELECT enrolment_id, mode, locked, CAST(SUM(minutes) AS BIGINT), MAX(day) FROM hour_entry "
    "WHERE enrolment_id IN (SELECT id FROM enrolment WHERE status IN ('enrolled', 'active') AND ended_on IS NULL) "
    "GROUP BY enrolment_id, mode, locked ORDER BY enrolment_id, mode, locked";
// Along an index too: the last day of a placement is the last of its part.
constexpr QStringView placementSpansSql =
    u"SELECT p.enrolment_id, p.starts, p.ends, (SELECT MAX(h.day) FROM hour_entry h WHERE h.placement_id = p.id) "
    "FROM placement p JOIN enrolment e ON e.id = p.enrolment_id WHERE ";
constexpr QStringView timetabledSql = u"SELECT DISTINCT group_id, mode FROM training_session";

/// Rows come in order, so that open and locked minutes of one enrolment and mode follow each other.
Result<QList<HourSum>> readSums(const Database &database, QStringView sql, const Bindings &values)
{
    QList<HourSum> sums;
    QString enrolment;
    QString mode;
    QString dayText;
    QDate day;
    WARSHA_CHECK(database.each(sql, values, [&](const Row &row) {
        const QString rowEnrolment = row.value(0).toString();
        const QString rowMode = row.value(1).toString();
        if (sums.isEmpty() || rowEnrolment != enrolment || rowMode != mode) {
            const EnrolmentId id = rowEnrolment == enrolment ? sums.last().enrolment : EnrolmentId::fromText(rowEnrolment);
            sums.append({id, modeFromStored(rowMode), 0, 0, {}});
            enrolment = rowEnrolment;
            mode = rowMode;
        }
        const qint64 minutes = row.value(3).toLongLong();
        if (const QString rowDay = row.value(4).toString(); rowDay != dayText) { // neighbours mostly share it
            dayText = rowDay;
            day = QDate::fromString(rowDay, Qt::ISODate);
        }
        sums.last().lastDay = sums.last().lastDay.isValid() ? std::max(sums.last().lastDay, day) : day;
        sums.last().recorded += minutes;
        if (row.value(2).toLongLong() != 0)
            sums.last().counted += minutes;
    }));
    return sums;
}
} // namespace

Result<QList<GroupTrainee>> SqlHoursRepository::trainees(const GroupId &group) const
{
    QString status; // neighbours mostly share it
    bool isTraining = false;
    return m_database.all(traineesSql, {{":group"_L1, group.toText()}}, [&](const Row &row) {
        const QString rowStatus = row.value(1).toString();
        if (rowStatus != status) {
            status = rowStatus;
            isTraining = isInTraining(enrolmentStatusFromCode(status).value_or(EnrolmentStatus::Applied));
        }
        return GroupTrainee{EnrolmentId::fromText(row.value(0).toString()), isTraining && row.value(2).toLongLong() != 0,
                            QDate::fromString(row.value(3).toString(), Qt::ISODate)};
    });
}

Result<QList<HourSum>> SqlHoursRepository::sums(const GroupId &group) const
{
    const Bindings ofGroup{{":group"_L1, group.toText()}};
    if (!group.isNull()) {
        WARSHA_TRY(const qint64 isMost, m_database.number(isMostSql, ofGroup));
        if (isMost == 0)
            return readSums(m_database, sumsOfGroupSql, ofGroup);
    }
    return readSums(m_database, sumsOfAllSql, {});
}

Result<QList<HourSum>> SqlHoursRepository::sumsOf(const EnrolmentId &enrolment) const
{
    return readSums(m_database, sumsOfOneSql, {{":enrolment"_L1, enrolment.toText()}});
}

Result<QList<TrainingPlace>> SqlHoursRepository::inTraining() const
{
    return m_database.all(inTrainingSql, {}, [](const Row &row) {
        return TrainingPlace{EnrolmentId::fromText(row.value(0).toString()), GroupId::fromText(row.value(1).toString()),
                             PersonId::fromText(row.value(2).toString()), QDate::fromString(row.value(3).toString(), Qt::ISODate)};
    });
}

Result<QList<HourSum>> SqlHoursRepository::sumsInTraining() const
{
    return readSums(m_database, sumsInTrainingSql, {});
}

Result<QList<PlacementSpan>> SqlHoursRepository::placementSpans(const GroupId &group) const
{
    const bool isOne = !group.isNull();
    const QString whose = isOne ? u"e.group_id = :group"_s : u"e.status IN ('enrolled', 'active') AND e.ended_on IS NULL"_s;
    return m_database.all(placementSpansSql.toString() + whose, isOne ? Bindings{{":group"_L1, group.toText()}} : Bindings{}, [](const Row &row) {
        const auto day = [&row](int at) { return QDate::fromString(row.value(at).toString(), Qt::ISODate); };
        return PlacementSpan{EnrolmentId::fromText(row.value(0).toString()), day(1), day(2), day(3)};
    });
}

Result<QHash<GroupId, QList<Mode>>> SqlHoursRepository::timetabled() const
{
    QHash<GroupId, QList<Mode>> modes;
    WARSHA_CHECK(m_database.each(timetabledSql, {}, [&modes](const Row &row) {
        modes[GroupId::fromText(row.value(0).toString())].append(modeFromStored(row.value(1).toString()));
    }));
    return modes;
}

} // namespace warsha
