// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attention.h"
#include "idlistmodel.h"

namespace warsha {

class AttentionTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setItems(const QList<AttentionItem> &items);
    [[nodiscard]] const AttentionItem *find(const QUuid &id) const;
    [[nodiscard]] int count(AttentionItem::Kind kind) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<AttentionItem> m_items;
};

} // namespace warsha
