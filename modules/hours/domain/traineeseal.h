// SPDX-License-Identifier: GPL-3.0-or-later
// Names of mentors and of those who confirm days are sealed under the trainee's key: erasing the trainee erases them too.
#pragma once

#include "groupmembers.h"
#include "keyring.h"

namespace warsha {

class TraineeSeal
{
public:
    TraineeSeal(const KeyRing &keys, const GroupMembers &members) : m_keys(keys), m_members(members) {}

    Result<QByteArray> close(const EnrolmentId &enrolment, QLatin1StringView table, QLatin1StringView column, const QString &text);
    /// Empty for an erased person.
    Result<QString> open(const EnrolmentId &enrolment, QLatin1StringView table, QLatin1StringView column, const QByteArray &sealed);

private:
    Result<NamedKey> keyOf(const EnrolmentId &enrolment);
    const KeyRing &m_keys;
    const GroupMembers &m_members;
    QHash<EnrolmentId, NamedKey> m_open;
};

} // namespace warsha
