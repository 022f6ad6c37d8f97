// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "placementrepository.h"

namespace warsha {

class SqlPlacementRepository : public PlacementRepository
{
public:
    explicit SqlPlacementRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<SealedPlacement>> ofGroup(const GroupId &group) const override;
    [[nodiscard]] Result<QList<SealedPlacement>> ofEnrolment(const EnrolmentId &enrolment) const override;
    [[nodiscard]] Result<std::optional<SealedPlacement>> find(const PlacementId &id) const override;
    [[nodiscard]] Result<QList<PlacementListing>> listings(const PlacementQuery &query = {}) const override;
    Result<void> add(const QList<SealedPlacement> &placements) override;
    Result<void> change(const SealedPlacement &placement) override;

private:
    [[nodiscard]] Result<QHash<PlacementId, PlacementSums>> sumsOf(const QString &limit, const Bindings &values) const;
    Database &m_database;
};

} // namespace warsha
