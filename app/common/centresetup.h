// SPDX-License-Identifier: GPL-3.0-or-later
// A new centre: the database, its keys and first user, its profile, who signs, the first programmes. It is one step of one
// transaction, and a file gets its name only afterwards: either all of it stands, or nothing, whatever ends the program in
// between. A file or database that holds something is never touched.
#pragma once

#include "programmedocument.h"
#include "workbench.h"

#include <functional>

namespace warsha {

struct NewCentreRequest {
    QString location; ///< a .warsha file, or a postgresql:// address
    CentreProfile profile;
    NewCentre access;
    QList<Signatory> signatories = {};
    QList<ProgrammeDocument> programmes = {};
    QString certificateLanguages = {}; ///< a value of that setting; empty: as usual in the country
};

struct MadeCentre {
    std::unique_ptr<Workbench> workbench; ///< the first user is signed in
    FirstCodes codes;                     ///< to be shown once
};

[[nodiscard]] Result<MadeCentre> makeCentre(const NewCentreRequest &request);

/// Has a file made under a name that nobody opens by mistake, and gives it its own when all of it is there. What a run that was
/// killed left under that name goes; a file that has the name already is not touched.
Result<void> makeThenName(const QString &target, const std::function<Result<void>(const QString &draft)> &make);

} // namespace warsha
