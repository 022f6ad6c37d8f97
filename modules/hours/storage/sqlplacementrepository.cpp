// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlplacementrepository.h"

#include "hourentryrow.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr QStringView ofGroupSql =
    u"SELECT * FROM placement WHERE enrolment_id IN (SELECT id FROM enrolment WHERE group_id = :group) ORDER BY starts, id";
constexpr QStringView ofEnrolmentSql = u"SELECT * FROM placement WHERE enrolment_id = :enrolment ORDER BY starts, id";
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
