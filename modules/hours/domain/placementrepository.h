// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain asks of storage about placements. Names of mentors come and go sealed. Writes inside Units::atomically.
#pragma once

#include "placementlisting.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace warsha {

/// A row as it lies: mentor and deputy of `placement` are empty, their sealed forms stand beside it.
struct SealedPlacement {
    Placement placement;
    QByteArray mentor;
    QByteArray deputy;
};

/// Which placements of the centre a list shows; null fields ask nothing.
struct PlacementQuery {
    QDate openOn;    ///< not over on that day, or with days that nobody has signed
    PersonId person; ///< of somebody, after merges
    bool hasSums = true;
};

class PlacementRepository
{
public:
    virtual ~PlacementRepository() = default;
    [[nodiscard]] virtual Result<QList<SealedPlacement>> ofGroup(const GroupId &group) const = 0;
    [[nodiscard]] virtual Result<QList<SealedPlacement>> ofEnrolment(const EnrolmentId &enrolment) const = 0;
    [[nodiscard]] virtual Result<std::optional<SealedPlacement>> find(const PlacementId &id) const = 0;
    /// By first day, the newest first; names stay sealed.
    [[nodiscard]] virtual Result<QList<PlacementListing>> listings(const PlacementQuery &query = {}) const = 0;
    virtual Result<void> add(const QList<SealedPlacement> &placements) = 0;
    virtual Result<void> change(const SealedPlacement &placement) = 0;
};

} // namespace warsha
