// SPDX-License-Identifier: GPL-3.0-or-later
// The register: every number ever given, newest first.
#pragma once

#include "award.h"
#include "directorysnapshot.h"
#include "idlistmodel.h"
#include "statusshape.h"

namespace warsha {

[[nodiscard]] StatusShape shapeOf(AwardState state);

class AwardTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    /// Ids of the rows are those of the awards.
    void setAwards(const QList<Award> &awards, const QHash<AwardId, SheetCount> &sheets, const std::shared_ptr<const DirectorySnapshot> &people);
    [[nodiscard]] SheetCount sheetsOf(const AwardId &award) const { return m_sheets.value(award); }
    [[nodiscard]] const Award *find(const QUuid &award) const;
    [[nodiscard]] QString numberOf(const AwardId &award) const;
    /// Number of the one that took its place; empty: none did.
    [[nodiscard]] QString replacementOf(const AwardId &award) const;
    [[nodiscard]] QString nameOf(const Award &award) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const Award &award, int column) const;
    QList<Award> m_awards;
    QHash<AwardId, SheetCount> m_sheets;
    std::shared_ptr<const DirectorySnapshot> m_people;
};

} // namespace warsha
