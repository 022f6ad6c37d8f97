// SPDX-License-Identifier: GPL-3.0-or-later
// A slice that seals something under a role key itself, and not under a key of its own that is wrapped to the role: it
// seals that anew when role keys are renewed. Registered by the workbench.
#pragma once

#include "roles.h"
#include "secret.h"

namespace warsha {

class RoleKeyUser
{
public:
    virtual ~RoleKeyUser() = default;
    /// Inside the step that renews; the session still holds the former key.
    virtual Result<void> reseal(RoleKey name, const SymmetricKey &from, const SymmetricKey &to) = 0;
};

} // namespace warsha
