// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberhours.h"

namespace warsha {

QVariant MemberHours::cell(const EnrolmentId &member, int, int role) const
{
    const auto share = m_shares.constFind(member);
    return share == m_shares.cend() ? QVariant() : shareCell(*share, role);
}

void MemberHours::load(const GroupId &group, QObject *context, const std::function<void(const Result<void> &)> &then)
{
    if (group != m_group)
        m_shares.clear();
    m_group = group;
    const auto read = [desk = m_desk, group, today = m_desk.today()]() -> Result<QHash<EnrolmentId, HoursShare>> {
        QHash<EnrolmentId, HoursShare> shares;
        WARSHA_TRY(const QList<TraineeBalance> balances, desk.hours.balance(group));
        for (const TraineeBalance &balance : balances)
            if (balance.required > 0)
                shares.insert(balance.enrolment, hoursShareOf(balance, today));
        return shares;
    };
    m_desk.groups.worker.run(context, read, [this, group, then](const Result<QHash<EnrolmentId, HoursShare>> &shares) {
        if (group != m_group)
            return;
        m_shares = shares.value_or(QHash<EnrolmentId, HoursShare>());
        then(shares ? Result<void>() : failure(shares.error()));
    });
}

} // namespace warsha
