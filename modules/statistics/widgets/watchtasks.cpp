// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchtasks.h"

namespace warsha {

using namespace Qt::StringLiterals;

void BelowShareTask::count(QObject *context, const std::function<void(const TaskLine &)> &then)
{
    m_watch.below.get(context, [then](const QList<BelowShare> &below) {
        then({tr("Below their share of hours"), int(peopleIn(below).size()), {u"trainees"_s, {}, u"below"_s}, StatusShape::Below});
    });
}

void ReadyTask::count(QObject *context, const std::function<void(const TaskLine &)> &then)
{
    m_watch.readiness.get(context, [then](const QList<GroupReadiness> &groups) {
        then({tr("Ready for a certificate"), sumOf(groups).ready, {u"certificates"_s, {}, u"ready"_s}, StatusShape::Done});
    });
}

} // namespace warsha
