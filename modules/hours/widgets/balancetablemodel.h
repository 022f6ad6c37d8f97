// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of a group, a row a trainee: planned, counted, still possible, share of all planned. Lost targets are loud.
#pragma once

#include "directorysnapshot.h"
#include "enrolment.h"
#include "hourtexts.h"
#include "idlistmodel.h"

namespace warsha {

struct BalanceRow {
    Enrolment enrolment;
    TraineeBalance balance;
    QString number;
    QString name;
};

class BalanceTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setBalances(const QList<Enrolment> &members, const QList<TraineeBalance> &balances,
                     const std::shared_ptr<const DirectorySnapshot> &people, QDate today);
    [[nodiscard]] const BalanceRow *find(const QUuid &person) const;
    [[nodiscard]] const QList<BalanceRow> &rows() const { return m_rows; }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const BalanceRow &row, int column) const;
    QList<BalanceRow> m_rows;
    QDate m_today;
};

} // namespace warsha
