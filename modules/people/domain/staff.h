// SPDX-License-Identifier: GPL-3.0-or-later
// Trainers, assessors, mentors: people of record, who are not necessarily users of the program. Names are sealed.
#pragma once

#include "actor.h"
#include "person.h"

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

} // namespace warsha
