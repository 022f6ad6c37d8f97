// SPDX-License-Identifier: GPL-3.0-or-later
// The places of one trainee in groups: group, status, since when. The id of a row is the enrolment's.
#pragma once

#include "enrolment.h"
#include "idlistmodel.h"

namespace warsha {

class PlaceTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void show(const QList<Enrolment> &places, const QList<GroupListing> &groups);
    /// Null when there is no such place.
    [[nodiscard]] const Enrolment *place(const QUuid &id) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<Enrolment> m_places;
    QHash<GroupId, Group> m_groups;
};

} // namespace warsha
