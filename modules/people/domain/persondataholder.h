// SPDX-License-Identifier: GPL-3.0-or-later
// What erasing a person needs of the slices above: each that keeps sealed data of a person implements this, and the
// composition registers it with the people service. Called inside the erasing transaction.
#pragma once

#include "person.h"
#include "result.h"

namespace warsha {

class PersonDataHolder
{
public:
    virtual ~PersonDataHolder() = default;
    /// Destroys what this slice keeps of the person under keys other than the person's own.
    virtual Result<void> erase(const PersonId &person) = 0;
};

} // namespace warsha
