// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstatisticsrepository.h"

#include "hourentryrow.h"
#include "registersql.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

// Read along hour_entry_day alone, which holds every column asked for.
constexpr QStringView minutesByDaySql =
    u"SELECT day, mode, CAST(SUM(minutes) AS BIGINT) AS recorded, "
    "CAST(SUM(CASE WHEN locked = 1 THEN minutes ELSE 0 END) AS BIGINT) AS counted "
    "FROM hour_entry WHERE day BETWEEN :from AND :to GROUP BY day, mode ORDER BY day, mode";
// A session whose register has marks only (everybody absent) was taught too.
constexpr QStringView taughtSql =
    u"SELECT s.group_id, s.day, s.planned, "
    "CAST(COALESCE((SELECT SUM(h.minutes) FROM hour_entry h WHERE h.session_id = s.id), 0) AS BIGINT) AS attended, "
    "CASE WHEN %2 THEN (SELECT COUNT(*) %1) ELSE 0 END AS blank "
    "FROM training_session s WHERE s.day BETWEEN :from AND :to AND (:anygroup = 1 OR s.group_id = :group) "
    "AND (EXISTS (SELECT 1 FROM hour_entry e WHERE e.session_id = s.id) OR EXISTS (SELECT 1 FROM register_mark m WHERE m.session_id = s.id))";
constexpr QStringView membershipsSql =
    u"SELECT group_id, enrolled_on, ended_on FROM enrolment WHERE enrolled_on IS NOT NULL AND (:anygroup = 1 OR group_id = :group)";
constexpr QStringView planSql =
    u"SELECT g.id, g.code, g.name, g.starts, g.ends, v.minutes_online, v.minutes_classroom, v.minutes_workshop, v.minutes_job, v.least, "
    "(SELECT COUNT(*) FROM enrolment e WHERE e.group_id = g.id AND e.status IN ('enrolled', 'active', 'completed')) AS people "
    "FROM training_group g JOIN programme_version v ON v.id = g.programme_version_id WHERE g.id = :group";
constexpr QStringView minutesOfSql =
    u"SELECT mode, CAST(SUM(minutes) AS BIGINT) AS recorded, CAST(SUM(CASE WHEN locked = 1 THEN minutes ELSE 0 END) AS BIGINT) AS counted "
    "FROM hour_entry WHERE enrolment_id IN (SELECT id FROM enrolment WHERE group_id = :group AND status IN ('enrolled', 'active', 'completed')) "
    "GROUP BY mode ORDER BY mode";
constexpr QStringView enrolledSql =
    u"SELECT DISTINCT p.code, p.id AS programme_id, p.titles, c.current_id AS person FROM enrolment e "
    "JOIN training_group g ON g.id = e.group_id JOIN programme_version v ON v.id = g.programme_version_id "
    "JOIN programme p ON p.id = v.programme_id JOIN person_current c ON c.person_id = e.person_id "
    "WHERE (:ever = 1 AND e.enrolled_on IS NOT NULL) OR (:ever = 0 AND e.status IN ('enrolled', 'active')) ORDER BY p.code, c.current_id";
// The outcome of a unit is that of its last attempt that stands (assessment/domain/attempt.h).
constexpr QStringView outcomesSql =
    u"SELECT g.id, g.code, g.state, p.id AS programme_id, p.code AS programme_code, p.titles, "
    "(SELECT COUNT(*) FROM enrolment e WHERE e.group_id = g.id AND e.status IN ('enrolled', 'active', 'completed')) "
    "* (SELECT COUNT(*) FROM programme_unit u WHERE u.programme_version_id = v.id) AS places, "
    "COALESCE(o.achieved, 0) AS achieved, COALESCE(o.not_yet, 0) AS not_yet "
    "FROM training_group g JOIN programme_version v ON v.id = g.programme_version_id JOIN programme p ON p.id = v.programme_id "
    "LEFT JOIN (SELECT m.group_id, "
    "CAST(SUM(CASE WHEN a.outcome IN ('achieved', 'prior-learning-granted', 'credit-transfer') THEN 1 ELSE 0 END) AS BIGINT) AS achieved, "
    "CAST(SUM(CASE WHEN a.outcome IN ('not-yet-achieved', 'prior-learning-not-granted', 'withdrawn') THEN 1 ELSE 0 END) AS BIGINT) AS not_yet "
    "FROM assessment_attempt a JOIN enrolment m ON m.id = a.enrolment_id "
    "WHERE m.status IN ('enrolled', 'active', 'completed') AND a.struck_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM assessment_attempt later WHERE later.enrolment_id = a.enrolment_id AND later.unit_id = a.unit_id "
    "AND later.struck_at IS NULL AND later.number > a.number) GROUP BY m.group_id) o ON o.group_id = g.id "
    "WHERE g.state NOT IN ('finished', 'cancelled') ORDER BY g.code_key";

// The few sessions are chosen first; what is asked beside them is asked for those alone.
constexpr QStringView agendaSql =
    u"SELECT s.id, s.group_id, s.code, s.name, s.mode, s.day, s.starts, s.ends, "
    "(SELECT COUNT(*) FROM enrolment e WHERE e.group_id = s.group_id AND e.status IN ('enrolled', 'active')) AS people, "
    "(SELECT COUNT(*) FROM register_mark m WHERE m.session_id = s.id) AS marks, "
    "(SELECT COUNT(DISTINCT h.enrolment_id) FROM hour_entry h WHERE h.session_id = s.id) AS entries, "
    "(SELECT COUNT(*) %1) AS blank, CASE WHEN %2 THEN 1 ELSE 0 END AS has_report "
    "FROM (SELECT t.id, t.group_id, g.code, g.name, t.mode, t.day, t.starts, t.ends FROM training_session t "
    "JOIN training_group g ON g.id = t.group_id WHERE t.day >= :from AND g.state NOT IN ('finished', 'cancelled') "
    "AND (:anybody = 1 OR EXISTS (SELECT 1 FROM assessment_trainer a JOIN staff f ON f.id = a.staff_id "
    "WHERE a.group_id = g.id AND f.user_id = :trainer)) ORDER BY t.starts, t.id LIMIT :most) s ORDER BY s.starts, s.id";
constexpr QStringView agendaTrainersSql =
    u"SELECT a.group_id, a.staff_id FROM assessment_trainer a JOIN staff f ON f.id = a.staff_id JOIN training_group g ON g.id = a.group_id "
    "WHERE g.state NOT IN ('finished', 'cancelled') ORDER BY f.code";
constexpr QStringView trainedBySql = u"SELECT a.group_id FROM assessment_trainer a JOIN staff f ON f.id = a.staff_id WHERE f.user_id = :trainer";
constexpr QStringView usualLeastSql =
    u"SELECT v.least FROM training_group g JOIN programme_version v ON v.id = g.programme_version_id "
    "WHERE g.state = 'running' AND v.least > 0 GROUP BY v.least ORDER BY COUNT(*) DESC, v.least DESC LIMIT 1";
// Sums in the order of hour_entry_sums and of what was taught a day: 1 s over 20,000 people and 1,000,000 entries.
constexpr QStringView belowShareSql =
    u"WITH members AS MATERIALIZED (SELECT group_id, COUNT(*) AS people FROM enrolment WHERE status IN ('enrolled', 'active') GROUP BY group_id), "
    "taught AS MATERIALIZED (SELECT s.group_id, s.day, SUM(s.planned) AS minutes FROM training_session s JOIN members m ON m.group_id = s.group_id "
    "WHERE (2 * (SELECT COUNT(DISTINCT h.enrolment_id) FROM hour_entry h WHERE h.session_id = s.id) >= m.people "
    "OR 2 * (SELECT COUNT(*) FROM register_mark r WHERE r.session_id = s.id) >= m.people) AND NOT (%1) GROUP BY s.group_id, s.day) "
    "SELECT f.id, c.current_id AS person, f.group_id, f.least, CAST(f.taught AS BIGINT) AS taught, CAST(COALESCE(f.attended, 0) AS BIGINT) AS attended "
    "FROM (SELECT e.id, e.person_id, e.group_id, v.least, v.minutes_online + v.minutes_classroom + v.minutes_workshop AS required, "
    "(SELECT SUM(t.minutes) FROM taught t WHERE t.group_id = e.group_id AND t.day >= e.enrolled_on) AS taught, "
    "(SELECT SUM(h.minutes) FROM hour_entry h WHERE h.enrolment_id = e.id AND h.mode <> 'on-the-job') AS attended "
    "FROM enrolment e JOIN training_group g ON g.id = e.group_id JOIN programme_version v ON v.id = g.programme_version_id "
    "WHERE e.status IN ('enrolled', 'active') AND e.ended_on IS NULL AND g.state NOT IN ('finished', 'cancelled') AND v.least > 0) f "
    "JOIN person_current c ON c.person_id = f.person_id WHERE COALESCE(f.attended, 0) * 100 < f.least * f.taught "
    "AND (f.required = 0 OR COALESCE(f.attended, 0) * 100 < f.least * f.required) ORDER BY f.group_id, f.id";

DayMinutes toMinutes(const Row &row)
{
    return {{}, modeIn(row, "mode"_L1), row.integer("recorded"_L1), row.integer("counted"_L1)};
}

Bindings ofGroup(const GroupId &group)
{
    return {{":anygroup"_L1, group.isNull() ? 1 : 0}, {":group"_L1, group.toText()}};
}

} // namespace

Result<QList<DayMinutes>> SqlStatisticsRepository::minutesByDay(QDate from, QDate to) const
{
    return m_database.all(minutesByDaySql, {{":from"_L1, dayOrNull(from)}, {":to"_L1, dayOrNull(to)}}, [](const Row &row) {
        DayMinutes minutes = toMinutes(row);
        minutes.day = dayIn(row, "day"_L1);
        return minutes;
    });
}

Result<QList<TaughtSession>> SqlStatisticsRepository::taughtSessions(QDate from, QDate to, const GroupId &group) const
{
    const QString sql = taughtSql.toString().arg(blanksOfSession, isSessionUnrecorded.toString().arg(blanksOfSession, isSessionReported));
    return m_database.all(sql, Bindings{{":from"_L1, dayOrNull(from)}, {":to"_L1, dayOrNull(to)}} + ofGroup(group), [](const Row &row) {
        return TaughtSession{row.id<GroupId>("group_id"_L1), dayIn(row, "day"_L1), int(row.integer("planned"_L1)), row.integer("attended"_L1),
                             row.integer("blank"_L1)};
    });
}

Result<QList<Membership>> SqlStatisticsRepository::memberships(const GroupId &group) const
{
    return m_database.all(membershipsSql, ofGroup(group), [](const Row &row) {
        return Membership{row.id<GroupId>("group_id"_L1), dayIn(row, "enrolled_on"_L1), dayIn(row, "ended_on"_L1)};
    });
}

Result<std::optional<GroupPlan>> SqlStatisticsRepository::plan(const GroupId &group) const
{
    return m_database.first(planSql, {{":group"_L1, group.toText()}}, [](const Row &row) {
        GroupPlan plan;
        plan.group = row.id<GroupId>("id"_L1);
        plan.code = row.text("code"_L1);
        plan.name = row.text("name"_L1);
        plan.starts = dayIn(row, "starts"_L1);
        plan.ends = dayIn(row, "ends"_L1);
        plan.required = PerMode(int(row.integer("minutes_online"_L1)), int(row.integer("minutes_classroom"_L1)),
                                int(row.integer("minutes_workshop"_L1)), int(row.integer("minutes_job"_L1)));
        plan.leastPercent = int(row.integer("least"_L1));
        plan.people = int(row.integer("people"_L1));
        return plan;
    });
}

Result<QList<DayMinutes>> SqlStatisticsRepository::minutesOf(const GroupId &group) const
{
    return m_database.all(minutesOfSql, {{":group"_L1, group.toText()}}, toMinutes);
}

Result<QList<ProgrammePerson>> SqlStatisticsRepository::enrolled(EnrolmentScope scope) const
{
    ProgrammePerson last; // neighbours share their programme
    QString programme;
    return m_database.all(enrolledSql, {{":ever"_L1, scope == EnrolmentScope::Ever ? 1 : 0}}, [&](const Row &row) {
        if (const QString id = row.text("programme_id"_L1); id != programme) {
            programme = id;
            last.programme = ProgrammeId::fromText(id);
            last.code = row.text("code"_L1);
            last.titles = LocalisedText::fromStored(row.text("titles"_L1));
        }
        last.person = row.id<PersonId>("person"_L1);
        return last;
    });
}

Result<QList<GroupOutcomes>> SqlStatisticsRepository::outcomes() const
{
    return m_database.all(outcomesSql, {}, [](const Row &row) {
        return GroupOutcomes{row.id<GroupId>("id"_L1), row.text("code"_L1), row.id<ProgrammeId>("programme_id"_L1), row.text("programme_code"_L1),
                            LocalisedText::fromStored(row.text("titles"_L1)), groupStateFromCode(row.text("state"_L1)).value_or(GroupState::Planned),
                            int(row.integer("places"_L1)), int(row.integer("achieved"_L1)), int(row.integer("not_yet"_L1))};
    });
}

Result<QList<AgendaSession>> SqlStatisticsRepository::agenda(QDate from, int atMost, const UserId &trainer) const
{
    const Bindings values{{":from"_L1, dayOrNull(from)}, {":anybody"_L1, trainer.isNull() ? 1 : 0}, {":trainer"_L1, trainer.toText()}, {":most"_L1, atMost}};
    QHash<GroupId, QList<StaffId>> trainers;
    WARSHA_CHECK(m_database.each(agendaTrainersSql, {}, [&trainers](const Row &row) {
        trainers[row.id<GroupId>("group_id"_L1)].append(row.id<StaffId>("staff_id"_L1));
    }));
    return m_database.all(agendaSql.toString().arg(blanksOfSession, isSessionReported), values, [&trainers](const Row &row) {
        return AgendaSession{row.id<TrainingSessionId>("id"_L1), row.id<GroupId>("group_id"_L1), row.text("code"_L1), row.text("name"_L1),
                             modeIn(row, "mode"_L1), dayIn(row, "day"_L1), row.integer("starts"_L1), row.integer("ends"_L1),
                             int(row.integer("people"_L1)), int(qMax(row.integer("marks"_L1), row.integer("entries"_L1))),
                             int(row.integer("blank"_L1)), row.integer("has_report"_L1) != 0, trainers.value(row.id<GroupId>("group_id"_L1))};
    });
}

Result<QSet<GroupId>> SqlStatisticsRepository::groupsTrainedBy(const UserId &trainer) const
{
    QSet<GroupId> groups;
    WARSHA_CHECK(m_database.each(trainedBySql, {{":trainer"_L1, trainer.toText()}}, [&](const Row &row) {
        groups.insert(row.id<GroupId>("group_id"_L1));
    }));
    return groups;
}

Result<int> SqlStatisticsRepository::usualLeastPercent() const
{
    WARSHA_TRY(const qint64 least, m_database.number(usualLeastSql));
    return int(least);
}

Result<QList<BelowShare>> SqlStatisticsRepository::belowShare() const
{
    const QString sql = belowShareSql.toString().arg(isSessionUnrecorded.toString().arg(blanksOfSession, isSessionReported));
    return m_database.all(sql, {}, [](const Row &row) {
        return BelowShare{row.id<EnrolmentId>("id"_L1), row.id<PersonId>("person"_L1), row.id<GroupId>("group_id"_L1),
                          int(row.integer("least"_L1)), row.integer("taught"_L1), row.integer("attended"_L1)};
    });
}

} // namespace warsha
