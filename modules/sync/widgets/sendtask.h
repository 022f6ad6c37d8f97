// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent: a counted line of Today, and the same with its count in the sentence for the foot of the window.
#pragma once

#include "section.h"
#include "senddesk.h"

#include <QCoreApplication>

namespace warsha {

class SendTask : public Task
{
    Q_DECLARE_TR_FUNCTIONS(warsha::SendTask)
public:
    enum class Place { Today, Foot };
    SendTask(const SendDesk &desk, Place place) : m_desk(desk), m_place(place) {}
    void count(QObject *context, const std::function<void(const TaskLine &)> &then) override;

private:
    [[nodiscard]] QString sentence(const WaitingToSend &waiting) const;
    SendDesk m_desk;
    Place m_place;
};

} // namespace warsha
