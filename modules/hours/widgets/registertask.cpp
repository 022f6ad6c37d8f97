// SPDX-License-Identifier: GPL-3.0-or-later
#include "registertask.h"

#include "faultlog.h"

namespace warsha {

using namespace Qt::StringLiterals;

void RegisterTask::count(QObject *context, const std::function<void(const TaskLine &)> &then)
{
    m_desk.groups.worker.run(context, [hours = &m_desk.hours, own = m_own]() -> Result<QList<TrainingSession>> {
        WARSHA_TRY(QList<TrainingSession> sessions, hours->unrecordedSessions());
        WARSHA_TRY(const QSet<GroupId> groups, own());
        if (!groups.isEmpty())
            sessions.removeIf([&](const TrainingSession &each) { return !groups.contains(each.group); });
        return sessions;
    },
                             [then](const Result<QList<TrainingSession>> &open) {
                                 const QList<TrainingSession> sessions = orLogged("registers not recorded"_L1, open);
                                 const Link link{u"hours"_s, sessions.isEmpty() ? QUuid() : sessions.first().group.uuid(), u"register"_s};
                                 then({tr("Registers not recorded"), int(sessions.size()), link, StatusShape::Late});
                             });
}

} // namespace warsha
