// SPDX-License-Identifier: GPL-3.0-or-later
// Writes sessions as they were typed over: one step for one key, paste or fill. What a rule speaks against is said at the
// cells that were typed, and stops no other session.
#pragma once

#include "gridsink.h"
#include "hoursdesk.h"

namespace warsha {

class TimetableSink : public GridSink
{
public:
    explicit TimetableSink(const HoursDesk &desk) : m_desk(desk) {}
    void begin(const GroupId &group) { m_group = group; }
    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;

private:
    HoursDesk m_desk;
    GroupId m_group;
};

} // namespace warsha
