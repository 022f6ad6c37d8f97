// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along when a group is made like the one before it: each slice above that keeps a plan of groups (a timetable,
// trainers) implements this, and the composition registers it with the group service.
#pragma once

#include "group.h"

namespace warsha {

class IntakeFollower
{
public:
    virtual ~IntakeFollower() = default;
    /// Sentences: what would go along, and what would stay behind. next has no id yet. Empty: there is nothing.
    [[nodiscard]] virtual Result<QStringList> tell(const Group &last, const Group &next) const = 0;
    /// Inside the step that makes the next one.
    virtual Result<void> follow(const Group &last, const Group &next) = 0;
};

} // namespace warsha
