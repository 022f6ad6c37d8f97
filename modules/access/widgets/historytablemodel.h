// SPDX-License-Identifier: GPL-3.0-or-later
// Steps in a list, newest first: ids of all, rows of the pages that are looked at.
#pragma once

#include "idlistmodel.h"
#include "stephistory.h"

#include <QHash>

namespace warsha {

class HistoryTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void show(QList<QUuid> ids, QHash<UserId, QString> names);
    void addRows(const QList<HistoryStep> &steps);
    /// Null while the row is not read yet.
    [[nodiscard]] const HistoryStep *step(const QUuid &id) const;
    [[nodiscard]] QString who(const HistoryStep &step) const;
    [[nodiscard]] QList<Column> columns() const override;

Q_SIGNALS:
    void rowsWanted(const QList<QUuid> &ids);

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    void fetchPage(int firstRow, int count) override;

private:
    QHash<QUuid, HistoryStep> m_steps;
    QHash<UserId, QString> m_names;
};

} // namespace warsha
