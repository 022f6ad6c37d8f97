// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of each member of a group: counted of planned, and who can no longer reach what is asked.
#pragma once

#include "hoursdesk.h"
#include "hourtexts.h"
#include "membercolumns.h"

namespace warsha {

class MemberHours : public MemberColumns
{
public:
    explicit MemberHours(const HoursDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QList<Column> columns() const override { return {{shareTitle(), 116, Column::Kind::Bar, QStringLiteral("hours"), false, shareTip()}}; }
    [[nodiscard]] QVariant cell(const EnrolmentId &member, int column, int role) const override;
    void load(const GroupId &group, QObject *context, const std::function<void(const Result<void> &)> &then) override;

private:
    HoursDesk m_desk;
    GroupId m_group;
    QHash<EnrolmentId, HoursShare> m_shares;
};

} // namespace warsha
