// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlplacementrepository.h"

#include "hourentryrow.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr QStringView ofGroupSql =
    u"SELECT * FROM placement WHERE enrolment_id IN (SELECT id FROM enrolment WHERE group_id = :group) ORDER BY starts, id";
constexpr QStringView ofEnrolmentSql = u"SELECT * FROM placement WHERE enrolment_id = :enrolment ORDER BY starts, id";
constexpr QStringView listingsSql =
    u"SELECT p.*, e.group_id, g.code, c.current_id FROM placement p JOIN enrolment e ON e.id = p.enrolment_id "
    "JOIN training_group g ON g.id = e.group_id JOIN person_current c ON c.person_id = e.person_id";
constexpr QStringView newestFirst = u" ORDER BY p.starts DESC, p.id";
// Along two indexes that hold all of it. A reversal, which is negative, takes its minutes and its day off.
constexpr QStringView sumsSql =
    u"SELECT placement_id, CAST(SUM(minutes) AS BIGINT), CAST(SUM(minutes * locked) AS BIGINT), "
    "SUM(CASE WHEN minutes > 0 THEN 1 ELSE -1 END), MAX(day) FROM hour_entry WHERE placement_id IS NOT NULL";
constexpr QStringView unsignedSql =
    u"SELECT placement_id, COUNT(*) FROM hour_entry WHERE placement_id IS NOT NULL AND confirmed_on IS NULL AND minutes > 0 "
    "GROUP BY placement_id";
constexpr QStringView openSql =
    u"SELECT id FROM placement WHERE ends IS NULL OR ends >= :day UNION "
    "SELECT placement_id FROM hour_entry WHERE placement_id IS NOT NULL AND confirmed_on IS NULL AND minutes > 0";
constexpr QStringView ofPersonSql =
    u"SELECT o.id FROM placement o JOIN enrolment m ON m.id = o.enrolment_id JOIN person_current q ON q.person_id = m.person_id "
    "WHERE q.current_id IN (SELECT current_id FROM person_current WHERE person_id = :person)";
constexpr QStringView findSql = u"SELECT * FROM placement WHERE id = :id";

SealedPlacement toPlacement(const Row &row)
{
    Placement placement;
    placement.id = row.id<PlacementId>("id"_L1);
    placement.version = row.integer("version"_L1);
    placement.enrolment = row.id<EnrolmentId>("enrolment_id"_L1);
    placement.employer = row.text("employer"_L1);
    placement.workplace = row.text("workplace"_L1);
    placement.agreementSigned = dayIn(row, "agreement_signed"_L1);
    placement.starts = dayIn(row, "starts"_L1);
    placement.ends = dayIn(row, "ends"_L1);
    placement.plannedMinutes = int(row.integer("planned"_L1));
    return {placement, row.bytes("mentor"_L1), row.bytes("deputy"_L1)};
}
} // namespace

Result<QList<SealedPlacement>> SqlPlacementRepository::ofGroup(const GroupId &group) const
{
    return m_database.all(ofGroupSql, {{":group"_L1, group.toText()}}, toPlacement);
}

Result<QList<SealedPlacement>> SqlPlacementRepository::ofEnrolment(const EnrolmentId &enrolment) const
{
    return m_database.all(ofEnrolmentSql, {{":enrolment"_L1, enrolment.toText()}}, toPlacement);
}

Result<std::optional<SealedPlacement>> SqlPlacementRepository::find(const PlacementId &id) const
{
    return m_database.first(findSql, {{":id"_L1, id.toText()}}, toPlacement);
}

Result<QList<PlacementListing>> SqlPlacementRepository::listings(const PlacementQuery &query) const
{
    Bindings values;
    QString limit; // which ids
    if (query.openOn.isValid()) {
        values.append({":day"_L1, dayOrNull(query.openOn)});
        limit = openSql.toString();
    } else if (!query.person.isNull()) {
        values.append({":person"_L1, query.person.toText()});
        limit = ofPersonSql.toString();
    }
    QHash<PlacementId, PlacementSums> sums;
    if (query.hasSums) {
        WARSHA_TRY(sums, sumsOf(limit, values));
    }
    const QString sql = listingsSql.toString() + (limit.isEmpty() ? QString() : u" WHERE p.id IN (%1)"_s.arg(limit)) + newestFirst.toString();
    return m_database.all(sql, values, [&](const Row &row) {
        PlacementListing listing{toPlacement(row).placement, row.id<PersonId>("current_id"_L1), row.id<GroupId>("group_id"_L1),
                                 row.text("code"_L1), {}};
        listing.sums = sums.value(listing.placement.id);
        return listing;
    });
}

/// limit: a statement that gives the ids of the placements; empty: all.
Result<QHash<PlacementId, PlacementSums>> SqlPlacementRepository::sumsOf(const QString &limit, const Bindings &values) const
{
    QHash<PlacementId, PlacementSums> sums;
    const QString sql = sumsSql.toString() + (limit.isEmpty() ? QString() : u" AND placement_id IN (%1)"_s.arg(limit)) + u" GROUP BY placement_id"_s;
    WARSHA_CHECK(m_database.each(sql, values, [&](const Row &row) {
        sums.insert(PlacementId::fromText(row.value(0).toString()),
                    {row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toInt(), 0,
                     QDate::fromString(row.value(4).toString(), Qt::ISODate)});
    }));
    WARSHA_CHECK(m_database.each(unsignedSql, {}, [&](const Row &row) {
        sums[PlacementId::fromText(row.value(0).toString())].unsignedDays = row.value(1).toInt();
    }));
    return sums;
}

Result<void> SqlPlacementRepository::add(const QList<SealedPlacement> &placements)
{
    Batch batch{"placement"_L1,
                {"id"_L1, "enrolment_id"_L1, "employer"_L1, "workplace"_L1, "mentor"_L1, "deputy"_L1, "agreement_signed"_L1,
                 "starts"_L1, "ends"_L1, "planned"_L1},
                {}};
    for (const SealedPlacement &each : placements) {
        const Placement &plain = each.placement;
        batch.rows.append({plain.id.toText(), plain.enrolment.toText(), plain.employer, plain.workplace, each.mentor,
                           bytesOrNull(each.deputy), dayOrNull(plain.agreementSigned), dayOrNull(plain.starts),
                           dayOrNull(plain.ends), plain.plannedMinutes});
    }
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->insertMany(batch);
}

Result<void> SqlPlacementRepository::change(const SealedPlacement &placement)
{
    const Placement &plain = placement.placement;
    WARSHA_TRY(Transaction *const writing, m_database.writing());
    return writing->update("placement"_L1, plain.id.toText(), plain.version,
                           {{"employer"_L1, plain.employer}, {"workplace"_L1, plain.workplace}, {"mentor"_L1, placement.mentor},
                            {"deputy"_L1, bytesOrNull(placement.deputy)}, {"agreement_signed"_L1, dayOrNull(plain.agreementSigned)},
                            {"starts"_L1, dayOrNull(plain.starts)}, {"ends"_L1, dayOrNull(plain.ends)},
                            {"planned"_L1, plain.plannedMinutes}});
}

} // namespace warsha
