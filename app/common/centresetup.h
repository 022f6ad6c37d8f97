// SPDX-License-Identifier: GPL-3.0-or-later
// A new centre: the database, its keys and first user, its profile. Either all of it stands, or no file is left.
#pragma once

#include "workbench.h"

namespace warsha {

struct NewCentreRequest {
    QString location; ///< a .warsha file, or a postgresql:// address
    CentreProfile profile;
    NewCentre access;
};

struct MadeCentre {
    std::unique_ptr<Workbench> workbench; ///< the first user is signed in
    FirstCodes codes;                     ///< to be shown once
};

[[nodiscard]] Result<MadeCentre> makeCentre(const NewCentreRequest &request);

} // namespace warsha
