// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchtasks.h"

namespace warsha {

using namespace Qt::StringLiterals;

QString belowShareTip()
{
    return BelowShareTask::tr("Who has less of what their group was taught so far than the programme asks of the whole, locked or not: whom to speak to. "
                              "Red under Hours is who can no longer reach the hours they need.");
}

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
