// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksetup.h"

#include "backupwords.h"
#include "centretime.h"
#include "password.h"
#include "samplecentre.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::DeskSetup)
};

template<typename T>
Result<T> namingBackup(const QString &backup, Result<T> done)
{
    const bool isAboutIt = !done && (done.error().kind == ErrorKind::Input || done.error().kind == ErrorKind::Denied);
    return isAboutIt ? Result<T>(failure(onBackup(backup, done.error()))) : done;
}

Result<void> makeFolderFor(const QString &location)
{
    const QString folder = QFileInfo(location).absolutePath();
    if (location.startsWith("postgres"_L1) || QDir().mkpath(folder))
        return {};
    return failure(ErrorKind::Storage, Text::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
}

} // namespace

void DeskSetup::make(const SetupDraft &draft, const QString &language, QObject *context, const std::function<void(const Result<void> &)> &then)
{
    m_thread.run(context, [draft, language]() -> Result<void> {
        WARSHA_TRY(const NewCentreRequest request, requestOf(draft, language, centreToday()));
        WARSHA_CHECK(makeFolderFor(request.location));
        WARSHA_CHECK(makeCentre(request)); // its workbench ends here, in the thread that opened it
        return {};
    }, then);
}

void DeskSetup::makeSample(QObject *context, const std::function<void(const Result<QString> &)> &then)
{
    m_thread.run(context, []() -> Result<QString> {
        const QString place = samplePlace();
        if (QFileInfo::exists(place))
            return place;
        WARSHA_CHECK(makeFolderFor(place));
        WARSHA_CHECK(makeSampleCentre(place));
        return place;
    }, then);
}

void DeskSetup::lookInto(const PaperRestore &what, const std::shared_ptr<Progress> &progress, QObject *context,
                         const std::function<void(const Result<RestorePreview> &)> &then)
{
    m_thread.run(context, [what, progress]() -> Result<RestorePreview> {
        WARSHA_CHECK(readRecoveryCode(what.code));
        return namingBackup(what.backup, Workbench::previewFromPaper(what.backup, what.code, progress.get()));
    }, then);
}

void DeskSetup::restore(const PaperRestore &what, const std::shared_ptr<Progress> &progress, QObject *context,
                        const std::function<void(const Result<Restored> &)> &then)
{
    m_thread.run(context, [what, progress]() -> Result<Restored> {
        WARSHA_CHECK(readRecoveryCode(what.code));
        WARSHA_CHECK(makeFolderFor(what.place));
        return namingBackup(what.backup, Workbench::restoreFromPaper(what.backup, what.code, what.place, progress.get()));
    }, then);
}

QString DeskSetup::samplePlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample/sample.warsha"_s;
}

Result<void> DeskSetup::wipeSample(const QString &file)
{
    const bool isOurs = QFileInfo(file) == QFileInfo(samplePlace());
    const QString gone = isOurs ? QFileInfo(file).absolutePath() : file;
    if (QFile::moveToTrash(gone))
        return {};
    if (isOurs ? QDir(gone).removeRecursively() : QFile::remove(gone))
        return {};
    return failure(ErrorKind::Storage, Text::tr("The sample centre could not be deleted: %1").arg(QDir::toNativeSeparators(gone)));
}

} // namespace warsha
