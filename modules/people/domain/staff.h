// SPDX-License-Identifier: GPL-3.0-or-later
// Trainers, assessors, mentors: people of record, who are not necessarily users of the program. Names are sealed.
#pragma once

#include "actor.h"
#include "person.h"

#include <QSet>

namespace warsha {

using StaffId = Id<struct StaffTag>;

struct StaffMember {
    StaffId id;
    KeyId key;
    QString code;            ///< short, ours, unique: "T-03"; in clear
    QList<PersonName> names; ///< at least one, printed
    QString phone;
    bool trains = false;
    bool assesses = false;
    bool active = true;
    UserId user; ///< the user of the program this is, or null
    qint64 version = 0;
    bool operator==(const StaffMember &) const = default;
    /// May be named as the assessor of what is assessed now.
    [[nodiscard]] bool mayAssess() const { return active && assesses; }
    /// May be named as a trainer of a group.
    [[nodiscard]] bool mayTrain() const { return active && trains; }
    [[nodiscard]] QString printedName() const { return names.isEmpty() ? QString() : names.first().printed; }
    /// In a script, or the first where there is none in it.
    [[nodiscard]] QString printedIn(QStringView script) const
    {
        const auto found = std::ranges::find(names, script, &PersonName::script);
        return found == names.end() ? printedName() : found->printed;
    }
};

/// Who is offered as a trainer of a group: who may be named now, and who is named already, so that they can be taken away.
[[nodiscard]] inline QList<StaffMember> offeredTrainers(const QList<StaffMember> &staff, const QSet<StaffId> &named)
{
    QList<StaffMember> offered;
    for (const StaffMember &member : staff)
        if (member.mayTrain() || named.contains(member.id))
            offered.append(member);
    return offered;
}

} // namespace warsha
