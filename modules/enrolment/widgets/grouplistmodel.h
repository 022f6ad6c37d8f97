// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the centre, newest first.
#pragma once

#include "enrolment.h"
#include "idlistmodel.h"

namespace warsha {

class GroupListModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setGroups(const QList<GroupListing> &groups);
    /// No others than those in this state; nothing: all.
    void showState(std::optional<GroupState> state);
    [[nodiscard]] const QList<GroupListing> &groups() const { return m_all; } ///< shown or not
    [[nodiscard]] const GroupListing *find(const QUuid &id) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    void apply();
    QList<GroupListing> m_all;
    QList<GroupListing> m_groups; ///< shown
    std::optional<GroupState> m_state;
};

} // namespace warsha
