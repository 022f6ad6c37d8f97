// SPDX-License-Identifier: GPL-3.0-or-later
// Programme versions in a list; and the units of one version.
#pragma once

#include "idlistmodel.h"
#include "programme.h"

namespace warsha {

class ProgrammeTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void show(QList<ProgrammeListing> listings);
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<ProgrammeListing> m_listings;
};

class UnitTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void show(const QList<Unit> &units);
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<Unit> m_units;
};

} // namespace warsha
