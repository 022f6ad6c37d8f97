// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesync.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace warsha {

namespace {

tl::unexpected<Error> notSaved(const QString &path, const QString &why)
{
    return failure(ErrorKind::Storage, QCoreApplication::translate("warsha::FileSync", "%1 cannot be saved: %2").arg(path, why));
}

} // namespace

bool commitWhole(QSaveFile &file, FileReaders readers)
{
    if (readers == FileReaders::Owner)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // a stick may have no rights to set
    // flush() tells that a part was not taken; asked again, the disk says why.
    return (file.flush() || file.flush()) && file.commit();
}

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = device.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return false;
        bytes = bytes.sliced(taken);
    }
    return true;
}

bool writeWhole(QSaveFile &file, const QByteArray &bytes, FileReaders readers)
{
    return writeAll(file, bytes) && commitWhole(file, readers);
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notSaved(path, file.errorString());
#ifdef Q_OS_WIN
    const bool synced = _commit(file.handle()) == 0;
#else
    const bool synced = fsync(file.handle()) == 0;
#endif
    if (!synced)
        return notSaved(path, qt_error_string(errno));
    return {};
}

Result<void> syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return {};
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return notSaved(path, qt_error_string(errno));
    // Some file systems of sticks and shares cannot sync a folder and say so with EINVAL.
    const bool synced = fsync(folder) == 0 || errno == EINVAL;
    const int error = errno;
    ::close(folder);
    if (!synced)
        return notSaved(path, qt_error_string(error));
    return {};
#endif
}

Result<void> putInPlace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return notSaved(to, QString::fromStdString(error.message()));
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace warsha
