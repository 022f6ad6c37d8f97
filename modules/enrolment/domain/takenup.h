// SPDX-License-Identifier: GPL-3.0-or-later
// What slices above know of an enrolment that was taken up: they implement it, and EnrolmentService asks before it says that a
// place was not taken up.
#pragma once

#include "enrolment.h"
#include "result.h"

namespace warsha {

class TakenUp
{
public:
    virtual ~TakenUp() = default;
    /// A sentence of what this person did in the group; empty: nothing.
    [[nodiscard]] virtual Result<QString> whatWasDone(const EnrolmentId &enrolment) const = 0;
};

} // namespace warsha
