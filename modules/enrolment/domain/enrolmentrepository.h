// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain asks of storage about groups and who is in them. Each call is one statement; writes run inside
// Units::atomically.
#pragma once

#include "enrolment.h"

#include <optional>

namespace warsha {

class GroupRepository
{
public:
    virtual ~GroupRepository() = default;
    /// All groups with programme code and counts, newest start first, then by code.
    [[nodiscard]] virtual Result<QList<GroupListing>> listings() const = 0;
    [[nodiscard]] virtual Result<std::optional<Group>> find(const GroupId &id) const = 0;
    /// Case does not matter.
    [[nodiscard]] virtual Result<std::optional<Group>> findByCode(const QString &code) const = 0;
    virtual Result<void> add(const Group &group) = 0;
    virtual Result<void> change(const Group &group) = 0;
};

class EnrolmentRepository
{
public:
    virtual ~EnrolmentRepository() = default;
    [[nodiscard]] virtual Result<QList<Enrolment>> find(const QList<EnrolmentId> &ids) const = 0;
    /// Members of a group whatever their status, in the order of application.
    [[nodiscard]] virtual Result<QList<Enrolment>> ofGroup(const GroupId &group) const = 0;
    /// Everything a person was or is in, newest first; follows merges.
    [[nodiscard]] virtual Result<QList<Enrolment>> ofPerson(const PersonId &person) const = 0;
    /// Everybody, for lists over all groups.
    [[nodiscard]] virtual Result<QList<Enrolment>> all() const = 0;
    virtual Result<void> add(const QList<Enrolment> &enrolments) = 0;
    virtual Result<void> change(const Enrolment &enrolment) = 0;
};

} // namespace warsha
