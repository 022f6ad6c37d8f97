// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of Today out of the watch: who is below the share, who is ready for a certificate.
#pragma once

#include "centrewatch.h"
#include "section.h"

#include <QCoreApplication>

namespace warsha {

/// Why these are not the same people as those in red under Hours.
[[nodiscard]] QString belowShareTip();

class BelowShareTask : public Task
{
    Q_DECLARE_TR_FUNCTIONS(BelowShareTask)
public:
    explicit BelowShareTask(CentreWatch &watch) : m_watch(watch) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override;

private:
    CentreWatch &m_watch;
};

class ReadyTask : public Task
{
    Q_DECLARE_TR_FUNCTIONS(ReadyTask)
public:
    explicit ReadyTask(CentreWatch &watch) : m_watch(watch) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override;

private:
    CentreWatch &m_watch;
};

} // namespace warsha
