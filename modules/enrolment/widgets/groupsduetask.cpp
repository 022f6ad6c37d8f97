// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsduetask.h"

#include "centretime.h"
#include "faultlog.h"

namespace warsha {

using namespace Qt::StringLiterals;

void GroupsDueTask::count(QObject *context, const std::function<void(const TaskLine &)> &then)
{
    const QDate today = centreToday(m_clock);
    m_desk.worker.run(context, [service = &m_desk.groups] { return orLogged("groups that are due"_L1, service->groups()); }, [today, then](const QList<GroupListing> &groups) {
        const auto due = std::ranges::count_if(groups, [today](const GroupListing &each) { return isDue(each, today); });
        TaskLine line{tr("Planned past their first day: begin these groups"), int(due), {}, StatusShape::Late};
        line.command = command();
        then(line);
    });
}

} // namespace warsha
