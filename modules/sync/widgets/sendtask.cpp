// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendtask.h"

#include "faultlog.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

void SendTask::count(QObject *context, const std::function<void(const TaskLine &)> &then)
{
    m_desk.database.run(context, [service = &m_desk.service] { return service->waiting(); }, [this, then](const Result<WaitingToSend> &found) {
        const WaitingToSend waiting = orLogged("what waits to be sent"_L1, found);
        const QString tab = waiting.sentAt != 0 && waiting.changes == 0 ? u"outbox"_s : u"what"_s;
        then({sentence(waiting), int(std::max(waiting.changes, waiting.snapshots)), Link{u"send"_s, {}, tab}, StatusShape::NotStarted});
    });
}

QString SendTask::sentence(const WaitingToSend &waiting) const
{
    const bool isFoot = m_place == Place::Foot;
    if (waiting.sentAt == 0)
        return isFoot ? tr("Nothing sent yet") : tr("Enrolments never sent");
    if (waiting.changes == 0)
        return isFoot ? tr("%n snapshot(s) to copy", nullptr, int(waiting.snapshots)) : tr("Snapshots to copy");
    return isFoot ? tr("%n change(s) to send", nullptr, int(waiting.changes)) : tr("Changes to send");
}

} // namespace warsha
