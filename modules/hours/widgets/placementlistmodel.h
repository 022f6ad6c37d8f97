// SPDX-License-Identifier: GPL-3.0-or-later
// Placements of the whole centre: who is where, what was done there of what was agreed, and how it stands.
#pragma once

#include "directorysnapshot.h"
#include "idlistmodel.h"
#include "placementlisting.h"

namespace warsha {

class PlacementListModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;

    void setPlacements(const QList<PlacementListing> &listings, const std::shared_ptr<const DirectorySnapshot> &people, QDate today);
    /// Those that stand so; nothing: all.
    void show(std::optional<QList<PlacementStanding>> standings);
    [[nodiscard]] const PlacementListing *find(const QUuid &id) const;
    /// The running one of a person, else the newest of theirs that is shown; null when there is none.
    [[nodiscard]] QUuid ofPerson(const PersonId &person) const;
    [[nodiscard]] QString nameOf(const PlacementListing &listing) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] const PlacementListing &at(int row) const { return m_listings.at(m_shown.at(row)); }
    [[nodiscard]] QString shownText(const PlacementListing &listing, int column) const;
    QList<PlacementListing> m_listings;
    QHash<QUuid, qsizetype> m_places;
    QList<qsizetype> m_shown;
    std::optional<QList<PlacementStanding>> m_standings;
    std::shared_ptr<const DirectorySnapshot> m_people;
    QDate m_today;
};

} // namespace warsha
