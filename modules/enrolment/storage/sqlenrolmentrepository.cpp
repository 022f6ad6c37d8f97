// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlenrolmentrepository.h"

#include "boundlist.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView someSql =
    u"SELECT id, version, group_id, person_id, status, applied_on, offered_on, enrolled_on, ended_on, reason, "
    "transferred_to, note_key, note FROM enrolment WHERE id IN (%1)";
constexpr QStringView ofGroupSql =
    u"SELECT id, version, group_id, person_id, status, applied_on, offered_on, enrolled_on, ended_on, reason, "
    "transferred_to, note_key, note FROM enrolment WHERE group_id = :group ORDER BY applied_on, id";
constexpr QStringView ofPersonSql =
    u"SELECT id, version, group_id, person_id, status, applied_on, offered_on, enrolled_on, ended_on, reason, "
    "transferred_to, note_key, note FROM enrolment WHERE person_id IN (SELECT other.person_id FROM person_current me "
    "JOIN person_current other ON other.current_id = me.current_id WHERE me.person_id = :person) "
    "ORDER BY applied_on DESC, id DESC";
constexpr QStringView allSql =
    u"SELECT id, version, group_id, person_id, status, applied_on, offered_on, enrolled_on, ended_on, reason, "
    "transferred_to, note_key, note FROM enrolment ORDER BY group_id, applied_on, id";

QDate toDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Enrolment toEnrolment(const Row &row)
{
    Enrolment enrolment;
    enrolment.id = row.id<EnrolmentId>("id"_L1);
    enrolment.group = row.id<GroupId>("group_id"_L1);
    enrolment.person = row.id<PersonId>("person_id"_L1);
    enrolment.status = enrolmentStatusFromCode(row.text("status"_L1)).value_or(EnrolmentStatus::Applied);
    enrolment.applied = toDate(row.text("applied_on"_L1));
    enrolment.offered = toDate(row.text("offered_on"_L1));
    enrolment.enrolled = toDate(row.text("enrolled_on"_L1));
    enrolment.ended = toDate(row.text("ended_on"_L1));
    enrolment.reason = leavingReasonFromCode(row.text("reason"_L1)).value_or(LeavingReason::None);
    enrolment.transferredTo = row.id<GroupId>("transferred_to"_L1);
    enrolment.noteKey = row.id<KeyId>("note_key"_L1);
    enrolment.sealedNote = row.bytes("note"_L1);
    enrolment.version = row.integer("version"_L1);
    return enrolment;
}

QVariant orNull(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

template<typename AnyId>
QVariant orNull(const AnyId &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toText());
}

Fields toFields(const Enrolment &enrolment)
{
    return {{"status"_L1, enrolmentStatusCode(enrolment.status)},
            {"applied_on"_L1, orNull(enrolment.applied)},
            {"offered_on"_L1, orNull(enrolment.offered)},
            {"enrolled_on"_L1, orNull(enrolment.enrolled)},
            {"ended_on"_L1, orNull(enrolment.ended)},
            {"reason"_L1, leavingReasonCode(enrolment.reason)},
            {"transferred_to"_L1, orNull(enrolment.transferredTo)},
            {"note_key"_L1, orNull(enrolment.noteKey)},
            {"note"_L1, enrolment.sealedNote.isEmpty() ? QVariant() : QVariant(enrolment.sealedNote)}};
}

} // namespace

Result<QList<Enrolment>> SqlEnrolmentRepository::find(const QList<EnrolmentId> &ids) const
{
    QStringList values;
    for (const EnrolmentId &id : ids)
        values.append(id.toText());
    QHash<EnrolmentId, Enrolment> found;
    WARSHA_CHECK(BoundList::each(m_database, someSql, values, [&](const Row &row) {
        const Enrolment enrolment = toEnrolment(row);
        found.insert(enrolment.id, enrolment);
    }));
    QList<Enrolment> enrolments; // in the order they were asked for
    for (const EnrolmentId &id : ids)
        if (const auto one = found.constFind(id); one != found.cend())
            enrolments.append(*one);
    return enrolments;
}

Result<QList<Enrolment>> SqlEnrolmentRepository::ofGroup(const GroupId &group) const
{
    return m_database.all(ofGroupSql, {{":group"_L1, group.toText()}}, toEnrolment);
}

Result<QList<Enrolment>> SqlEnrolmentRepository::ofPerson(const PersonId &person) const
{
    return m_database.all(ofPersonSql, {{":person"_L1, person.toText()}}, toEnrolment);
}

Result<QList<Enrolment>> SqlEnrolmentRepository::all() const
{
    return m_database.all(allSql, {}, toEnrolment);
}

Result<void> SqlEnrolmentRepository::add(const QList<Enrolment> &enrolments)
{
    if (enrolments.isEmpty())
        return {};
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    Batch batch{"enrolment"_L1, {"id"_L1, "group_id"_L1, "person_id"_L1}, {}};
    for (const Field &field : toFields(enrolments.first()))
        batch.columns.append(field.column);
    for (const Enrolment &enrolment : enrolments) {
        QVariantList row{enrolment.id.toText(), enrolment.group.toText(), enrolment.person.toText()};
        for (const Field &field : toFields(enrolment))
            row.append(field.value);
        batch.rows.append(row);
    }
    return transaction->insertMany(batch);
}

Result<void> SqlEnrolmentRepository::change(const Enrolment &enrolment)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("enrolment"_L1, enrolment.id.toText(), enrolment.version, toFields(enrolment));
}

} // namespace warsha
