// SPDX-License-Identifier: GPL-3.0-or-later
// What goes, table by table: how many rows, and what is other since the last snapshot.
#pragma once

#include "idlistmodel.h"
#include "snapshotpreview.h"

namespace warsha {

class ReturnTableModel : public IdListModel
{
    Q_OBJECT
public:
    explicit ReturnTableModel(QObject *parent = nullptr);
    void showPreview(const SnapshotPreview &preview);
    /// Its name in the schema; empty when the id is none of a table.
    [[nodiscard]] QString tableOf(const QUuid &id) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] bool isUnread(const QString &table) const;
    [[nodiscard]] QString figure(int row, int column) const;
    SnapshotPreview m_preview;
};

} // namespace warsha
