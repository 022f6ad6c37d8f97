// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table as it is read now. For the import wizard only.
#pragma once

#include "idlistmodel.h"
#include "table.h"

namespace warsha {

class ImportPreview : public IdListModel
{
    Q_OBJECT
public:
    static constexpr int rows = 20;
    using IdListModel::IdListModel;
    /// At most so many of its rows.
    void show(const Table &table, qsizetype most = rows);
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
    QList<int> m_numbers;
};

} // namespace warsha
