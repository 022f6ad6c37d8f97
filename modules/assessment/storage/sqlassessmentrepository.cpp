// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlassessmentrepository.h"

#include "boundlist.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

// The outcome of a place is that of its last attempt that stands: numbers rise, so the highest one.
constexpr QStringView standingsSql =
    u"SELECT enrolment_id, unit_id, id, outcome, day, assessed, locked FROM ("
    "SELECT a.enrolment_id, a.unit_id, a.id, a.outcome, a.day, "
    "ROW_NUMBER() OVER (PARTITION BY a.enrolment_id, a.unit_id ORDER BY a.number DESC) AS place, "
    "SUM(CASE WHEN a.outcome IN ('achieved', 'not-yet-achieved') THEN 1 ELSE 0 END) "
    "OVER (PARTITION BY a.enrolment_id, a.unit_id) AS assessed, "
    "(SELECT COUNT(*) FROM outcome_lock l WHERE l.enrolment_id = a.enrolment_id AND l.unit_id = a.unit_id "
    "AND l.reopened_at IS NULL) AS locked "
    "FROM assessment_attempt a JOIN enrolment e ON e.id = a.enrolment_id "
    "WHERE e.group_id = :group AND a.struck_at IS NULL) AS ranked WHERE place = 1 ORDER BY enrolment_id, unit_id";
constexpr QStringView ofGroupSql =
    u"SELECT a.id, a.version, a.enrolment_id, a.unit_id, a.number, a.day, a.assessor_id, a.instrument, a.outcome, a.kind, "
    "a.text_key, a.comment, a.struck_at, a.struck_by, a.strike_reason "
    "FROM assessment_attempt a JOIN enrolment e ON e.id = a.enrolment_id "
    "WHERE e.group_id = :group ORDER BY a.enrolment_id, a.unit_id, a.number";
constexpr QStringView ofEnrolmentsSql =
    u"SELECT id, version, enrolment_id, unit_id, number, day, assessor_id, instrument, outcome, kind, text_key, comment, "
    "struck_at, struck_by, strike_reason FROM assessment_attempt WHERE enrolment_id IN (%1) "
    "ORDER BY enrolment_id, unit_id, number";
constexpr QStringView someSql =
    u"SELECT id, version, enrolment_id, unit_id, number, day, assessor_id, instrument, outcome, kind, text_key, comment, "
    "struck_at, struck_by, strike_reason FROM assessment_attempt WHERE id IN (%1) ORDER BY enrolment_id, unit_id, number";
constexpr QStringView locksSql =
    u"SELECT id, version, enrolment_id, unit_id, attempt_id, locked_at, locked_by, reopened_at, reopened_by, reason_key, "
    "reason FROM outcome_lock WHERE enrolment_id IN (%1) ORDER BY locked_at, id";
constexpr QStringView trainersSql = u"SELECT id, staff_id FROM assessment_trainer WHERE group_id = :group";

UnitPlace toPlace(const Row &row)
{
    return {row.id<EnrolmentId>("enrolment_id"_L1), row.id<UnitId>("unit_id"_L1)};
}

Outcome toOutcome(const Row &row)
{
    return outcomeFromCode(row.text("outcome"_L1)).value_or(Outcome::NotStarted);
}

QDate toDay(const Row &row)
{
    return QDate::fromString(row.text("day"_L1), Qt::ISODate);
}

UnitStanding toStanding(const Row &row)
{
    return {toPlace(row), toOutcome(row), toDay(row), row.id<AttemptId>("id"_L1), int(row.integer("assessed"_L1)),
            row.integer("locked"_L1) > 0};
}

Attempt toAttempt(const Row &row)
{
    Attempt attempt;
    attempt.id = row.id<AttemptId>("id"_L1);
    attempt.rowVersion = row.integer("version"_L1);
    attempt.place = toPlace(row);
    attempt.number = int(row.integer("number"_L1));
    attempt.date = toDay(row);
    attempt.assessor = row.id<StaffId>("assessor_id"_L1);
    attempt.instrument = instrumentFromCode(row.text("instrument"_L1)).value_or(Instrument::None);
    attempt.outcome = toOutcome(row);
    attempt.kind = attemptKindFromCode(row.text("kind"_L1)).value_or(AttemptKind::None);
    attempt.textKey = row.id<KeyId>("text_key"_L1);
    attempt.sealedComment = row.bytes("comment"_L1);
    attempt.struckAt = row.integer("struck_at"_L1);
    attempt.struckBy = row.id<UserId>("struck_by"_L1);
    attempt.sealedStrikeReason = row.bytes("strike_reason"_L1);
    return attempt;
}

OutcomeLock toLock(const Row &row)
{
    OutcomeLock lock;
    lock.id = row.text("id"_L1);
    lock.rowVersion = row.integer("version"_L1);
    lock.place = toPlace(row);
    lock.attempt = row.id<AttemptId>("attempt_id"_L1);
    lock.lockedAt = row.integer("locked_at"_L1);
    lock.lockedBy = row.id<UserId>("locked_by"_L1);
    lock.reopenedAt = row.integer("reopened_at"_L1);
    lock.reopenedBy = row.id<UserId>("reopened_by"_L1);
    lock.reasonKey = row.id<KeyId>("reason_key"_L1);
    lock.sealedReason = row.bytes("reason"_L1);
    return lock;
}

/// NULL for a null id and for empty bytes.
template<typename IdType>
QVariant orNull(const IdType &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toText());
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

/// All rows of a statement with IN (%1), in slices.
template<typename IdType, typename Mapper>
auto allOf(const Database &database, QStringView sql, const QList<IdType> &ids, Mapper mapper)
    -> Result<QList<std::invoke_result_t<Mapper, const Row &>>>
{
    QStringList values;
    for (const IdType &id : ids)
        values.append(id.toText());
    QList<std::invoke_result_t<Mapper, const Row &>> rows;
    WARSHA_CHECK(BoundList::each(database, sql, values, [&](const Row &row) { rows.append(mapper(row)); }));
    return rows;
}

} // namespace

Result<QList<UnitStanding>> SqlAssessmentRepository::standingsOf(const GroupId &group) const
{
    return m_database.all(standingsSql, {{":group"_L1, group.toText()}}, toStanding);
}

Result<QList<Attempt>> SqlAssessmentRepository::attemptsOf(const GroupId &group) const
{
    return m_database.all(ofGroupSql, {{":group"_L1, group.toText()}}, toAttempt);
}

Result<QList<Attempt>> SqlAssessmentRepository::attemptsOf(const QList<EnrolmentId> &enrolments) const
{
    return allOf(m_database, ofEnrolmentsSql, enrolments, toAttempt);
}

Result<QList<Attempt>> SqlAssessmentRepository::find(const QList<AttemptId> &ids) const
{
    return allOf(m_database, someSql, ids, toAttempt);
}

Result<QList<OutcomeLock>> SqlAssessmentRepository::locksOf(const QList<EnrolmentId> &enrolments) const
{
    return allOf(m_database, locksSql, enrolments, toLock);
}

Result<QSet<StaffId>> SqlAssessmentRepository::trainersOf(const GroupId &group) const
{
    WARSHA_TRY(const auto ids, m_database.all(trainersSql, {{":group"_L1, group.toText()}},
                                              [](const Row &row) { return row.id<StaffId>("staff_id"_L1); }));
    return QSet<StaffId>(ids.cbegin(), ids.cend());
}

Result<void> SqlAssessmentRepository::add(const QList<Attempt> &attempts)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    Batch batch{"assessment_attempt"_L1, {"id"_L1, "enrolment_id"_L1, "unit_id"_L1, "number"_L1, "day"_L1, "assessor_id"_L1,
                                          "instrument"_L1, "outcome"_L1, "kind"_L1, "text_key"_L1, "comment"_L1}, {}};
    for (const Attempt &attempt : attempts)
        batch.rows.append({attempt.id.toText(), attempt.place.enrolment.toText(), attempt.place.unit.toText(), attempt.number,
                           attempt.date.toString(Qt::ISODate), orNull(attempt.assessor), instrumentCode(attempt.instrument),
                           outcomeCode(attempt.outcome), attemptKindCode(attempt.kind), orNull(attempt.textKey),
                           orNull(attempt.sealedComment)});
    return transaction->insertMany(batch);
}

Result<void> SqlAssessmentRepository::strike(const Attempt &attempt)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("assessment_attempt"_L1, attempt.id.toText(), attempt.rowVersion,
                               {{"text_key"_L1, attempt.textKey.toText()}, {"comment"_L1, orNull(attempt.sealedComment)},
                                {"struck_at"_L1, attempt.struckAt}, {"struck_by"_L1, attempt.struckBy.toText()},
                                {"strike_reason"_L1, attempt.sealedStrikeReason}});
}

Result<void> SqlAssessmentRepository::addLocks(const QList<OutcomeLock> &locks)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    Batch batch{"outcome_lock"_L1, {"id"_L1, "enrolment_id"_L1, "unit_id"_L1, "attempt_id"_L1, "locked_at"_L1, "locked_by"_L1}, {}};
    for (const OutcomeLock &lock : locks)
        batch.rows.append({lock.id, lock.place.enrolment.toText(), lock.place.unit.toText(), lock.attempt.toText(),
                           lock.lockedAt, lock.lockedBy.toText()});
    return transaction->insertMany(batch);
}

Result<void> SqlAssessmentRepository::reopen(const OutcomeLock &lock)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("outcome_lock"_L1, lock.id, lock.rowVersion,
                               {{"reopened_at"_L1, lock.reopenedAt}, {"reopened_by"_L1, lock.reopenedBy.toText()},
                                {"reason_key"_L1, lock.reasonKey.toText()}, {"reason"_L1, lock.sealedReason}});
}

Result<void> SqlAssessmentRepository::setTrainers(const GroupId &group, const QSet<StaffId> &trainers)
{
    WARSHA_TRY(const auto rows, m_database.all(trainersSql, {{":group"_L1, group.toText()}}, [](const Row &row) {
        return std::pair(row.text("id"_L1), row.id<StaffId>("staff_id"_L1));
    }));
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    QSet<StaffId> missing = trainers;
    for (const auto &[id, staff] : rows) {
        if (!missing.remove(staff))
            WARSHA_CHECK(transaction->remove("assessment_trainer"_L1, id, Transaction::anyVersion));
    }
    Batch batch{"assessment_trainer"_L1, {"id"_L1, "group_id"_L1, "staff_id"_L1}, {}};
    for (const StaffId &staff : missing)
        batch.rows.append({makeUuid7().toString(QUuid::WithoutBraces), group.toText(), staff.toText()});
    return transaction->insertMany(batch);
}

} // namespace warsha
