// SPDX-License-Identifier: GPL-3.0-or-later
#include "centresetup.h"

#include <QFile>

namespace warsha {

namespace {

Result<MadeCentre> makeIn(std::unique_ptr<Workbench> workbench, const NewCentreRequest &request)
{
    MadeCentre made;
    made.workbench = std::move(workbench);
    WARSHA_TRY(made.codes, made.workbench->access().initialise(request.access));
    WARSHA_CHECK(made.workbench->centre().establish(request.profile));
    WARSHA_CHECK(made.workbench->signIn(request.access.first.login, request.access.first.password));
    return made;
}

} // namespace

Result<MadeCentre> makeCentre(const NewCentreRequest &request)
{
    WARSHA_CHECK(checkProfile(request.profile)); // before anything is made
    const bool isFile = !request.location.startsWith(QLatin1StringView("postgres"));
    const bool wasThere = isFile && QFile::exists(request.location);
    OpenOptions options;
    options.create = true;
    WARSHA_TRY(std::unique_ptr<Workbench> workbench, Workbench::open(request.location, options));
    auto made = makeIn(std::move(workbench), request);
    if (!made && isFile && !wasThere)
        QFile::remove(request.location);
    return made;
}

} // namespace warsha
