// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox: every snapshot that was made, newest first, and how far each has come.
#pragma once

#include "idlistmodel.h"
#include "snapshotrecord.h"

namespace warsha {

struct OutboxItem {
    SnapshotRecord snapshot;
    QList<SendingRecord> sendings;
    [[nodiscard]] bool isHandedOver() const;
};

[[nodiscard]] QList<OutboxItem> outboxOf(const QList<SnapshotRecord> &snapshots, const QList<SendingRecord> &sendings);

class OutboxTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setItems(const QList<OutboxItem> &items);
    [[nodiscard]] const OutboxItem *find(const QUuid &id) const;
    /// Made and not handed over anywhere yet.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const OutboxItem &item, int column) const;
    QList<OutboxItem> m_items;
};

/// "12 Nov 2026, 10:42" on this PC's clock.
[[nodiscard]] QString momentText(qint64 seconds);

} // namespace warsha
