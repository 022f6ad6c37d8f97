// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a report on the screen, in an order of its own. Cells are put into words when they are seen.
#pragma once

#include "idlistmodel.h"
#include "report.h"

namespace warsha {

class ReportTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setTable(const ReportTable &table);
    /// The rows of the report from top to bottom; as sortedRows() gives them.
    void setOrder(const QList<int> &order);
    [[nodiscard]] const QList<int> &order() const { return m_order; }
    [[nodiscard]] const ReportTable &table() const { return m_table; }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    ReportTable m_table;
    QList<int> m_order;
};

} // namespace warsha
