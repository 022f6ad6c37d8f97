// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to one trainee's record, newest first; of a change, each field with its values before and after.
#pragma once

#include "idlistmodel.h"
#include "personhistory.h"

namespace warsha {

class PersonHistoryModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void show(QList<PersonChange> changes);
    /// Null for an id that is not listed.
    [[nodiscard]] const PersonChange *change(const QUuid &step) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<PersonChange> m_changes;
};

} // namespace warsha
