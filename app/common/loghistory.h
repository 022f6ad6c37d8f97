// SPDX-License-Identifier: GPL-3.0-or-later
// The history page's steps: those of the change log, in words.
#pragma once

#include "changelog.h"
#include "session.h"
#include "stephistory.h"

#include <QCoreApplication>

namespace warsha {

class LogHistory final : public StepHistory
{
    Q_DECLARE_TR_FUNCTIONS(warsha::LogHistory)
public:
    LogHistory(ChangeLog &log, const RowNames &names, const Session &session) : m_log(log), m_names(names), m_session(session) {}

    [[nodiscard]] Result<QList<QUuid>> find(const HistoryFilter &filter) const override;
    [[nodiscard]] Result<QList<HistoryStep>> steps(const QList<QUuid> &ids) const override;
    [[nodiscard]] Result<QList<QUuid>> wayBack() const override;
    Result<void> undoBackTo(const QUuid &step) override;

private:
    ChangeLog &m_log;
    const RowNames &m_names;
    const Session &m_session;
};

} // namespace warsha
