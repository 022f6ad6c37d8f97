// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the marks of registers: one step for one key, paste or fill, also over several sessions. A mark that somebody else changed meanwhile is a
// conflict, and is not written; a refused one does not stop the others.
#pragma once

#include "gridsink.h"
#include "hoursdesk.h"

namespace warsha {

class RegisterSink : public GridSink
{
public:
    explicit RegisterSink(const HoursDesk &desk) : m_desk(desk) {}
    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;
    void history(const QUuid &row, const QString &column, QObject *context,
                 const std::function<void(const Result<QStringList> &)> &then) override;

private:
    HoursDesk m_desk;
};

} // namespace warsha
