// SPDX-License-Identifier: GPL-3.0-or-later
#include "centresetup.h"

#include "centrelock.h"
#include "filesync.h"

#include <QFile>
#include <QFileInfo>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CentreSetup)
};

/// All rows of the first day, or none of them.
Result<void> fill(Workbench &bench, const NewCentreRequest &request)
{
    CentreProfile profile = request.profile;
    if (profile.id.isNull())
        profile.id = CentreId::make();
    const Actor actor{request.access.codes.user, bench.database().desk(), OpId::make()};
    WARSHA_CHECK(bench.database().atomically({u"centre.establish"_s, {profile.id.toText()}, true}, actor, [&]() -> Result<void> {
        WARSHA_CHECK(bench.access().initialise(request.access));
        WARSHA_CHECK(bench.centre().establish(profile));
        for (const Signatory &signatory : request.signatories)
            WARSHA_CHECK(bench.centre().addSignatory(signatory));
        for (const ProgrammeDocument &programme : request.programmes)
            WARSHA_CHECK(bench.catalogue().importProgramme(programme));
        return request.certificateLanguages.isEmpty() ? Result<void>()
                                                      : bench.centre().set(settingkeys::certificateLanguages.key, request.certificateLanguages);
    }));
    return {};
}

/// A run that was killed may have left them; nobody has another use for these names.
Result<void> removeUnfinished(const QString &file)
{
    if (QFile::exists(file) && !CentreLock::attempt(file).lock)
        return failure(ErrorKind::Conflict, Text::tr("%1 is being made by another program just now.").arg(file));
    for (const QString &part : {file, file + u"-journal"_s, file + u".lock"_s})
        QFile::remove(part);
    return {};
}

Result<void> makeFile(const NewCentreRequest &request)
{
    return makeThenName(request.location, [&request](const QString &draft) -> Result<void> {
        OpenOptions options;
        options.create = true;
        WARSHA_TRY(const std::unique_ptr<Workbench> bench, Workbench::open(draft, options));
        return fill(*bench, request);
    });
}

Result<void> makeOnServer(const NewCentreRequest &request)
{
    OpenOptions options;
    options.create = true;
    auto bench = Workbench::open(request.location, options);
    if (!bench && bench.error().kind == ErrorKind::Conflict) { // tables without a centre: a run that was killed left them
        WARSHA_TRY(std::unique_ptr<Workbench> found, Workbench::open(request.location));
        WARSHA_TRY(const bool isCentre, found->access().isInitialised());
        if (isCentre)
            return failure(bench.error());
        bench = std::move(found);
    }
    if (!bench)
        return failure(bench.error());
    return fill(**bench, request);
}

} // namespace

Result<void> makeThenName(const QString &target, const std::function<Result<void>(const QString &draft)> &make)
{
    const QString file = QFileInfo(target).absoluteFilePath();
    const auto isThere = failure(ErrorKind::Conflict, Text::tr("%1 exists already; it was not touched.").arg(target));
    if (QFileInfo::exists(file))
        return isThere;
    const QString unfinished = file + u".unfinished"_s;
    WARSHA_CHECK(removeUnfinished(unfinished));
    const Result<void> made = make(unfinished);
    const bool isNamed = made && QFile::rename(unfinished, file); // which never takes the place of another file
    WARSHA_CHECK(removeUnfinished(unfinished));
    WARSHA_CHECK(made);
    if (!isNamed)
        return isThere;
    return syncFolder(QFileInfo(file).absolutePath());
}

Result<MadeCentre> makeCentre(const NewCentreRequest &given)
{
    WARSHA_CHECK(checkProfile(given.profile)); // before anything is made
    NewCentreRequest request = given;
    if (request.access.codes.user.isNull())
        request.access.codes = makeFirstCodes();
    WARSHA_CHECK(request.location.startsWith("postgres"_L1) ? makeOnServer(request) : makeFile(request));
    MadeCentre made;
    made.codes = request.access.codes;
    WARSHA_TRY(made.workbench, Workbench::open(request.location));
    WARSHA_CHECK(made.workbench->signIn(request.access.first.login, request.access.first.password));
    return made;
}

} // namespace warsha
