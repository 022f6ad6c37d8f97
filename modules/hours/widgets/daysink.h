// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the days of a placement: one step for one key, paste or fill. A row that is not enough for a day is noted until it
// is; what a rule speaks against is said at the cell that it is about.
#pragma once

#include "daygridmodel.h"
#include "gridsink.h"
#include "placementdesk.h"

namespace warsha {

class DaySink : public GridSink
{
public:
    DaySink(const PlacementDesk &desk, const DayGridModel &model) : m_desk(desk), m_model(model) {}
    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;
    void history(const QUuid &row, const QString &column, QObject *context,
                 const std::function<void(const Result<QStringList> &)> &then) override;

private:
    PlacementDesk m_desk;
    const DayGridModel &m_model;
};

} // namespace warsha
