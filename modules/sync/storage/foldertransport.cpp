// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldertransport.h"

#include "filesync.h"
#include "sign.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FolderTransport)
};

} // namespace

QString FolderTransport::place() const
{
    return u"folder "_s + QDir(QDir(m_path).absolutePath()).dirName();
}

Result<Presence> FolderTransport::look(const QString &path, qint64 size, const QByteArray &hash)
{
    const Result<QByteArray> there = get(path, size);
    return there && there->size() == size && sha256(*there) == hash ? Presence::Present : Presence::Absent;
}

Result<void> FolderTransport::put(const QString &path, const QByteArray &bytes, const QByteArray &)
{
    // The folder itself is never made: a stick that is not plugged in must not become a folder of this PC.
    const QString file = QDir(m_path).filePath(path);
    const QString folder = QFileInfo(file).path();
    QSaveFile device(file);
    device.setDirectWriteFallback(false);
    if (!QFileInfo(m_path).isDir() || !QDir().mkpath(folder) || !device.open(QIODevice::WriteOnly)
        || !writeWhole(device, bytes, FileReaders::AsTheSystemHasIt))
        return failure(ErrorKind::Storage, whyNot(bytes.size()), device.errorString());
    WARSHA_CHECK(syncFolder(folder));
    return {};
}

/// What failed is asked of the folder itself: the systems' own words for it are many and seldom plain.
QString FolderTransport::whyNot(qint64 size) const
{
    const QString folder = QDir::toNativeSeparators(m_path);
    if (!QFileInfo(m_path).isDir())
        return Text::tr("The folder %1 is not there. Was the USB stick pulled out? Plug it in and start again.").arg(folder);
    const QStorageInfo disk(m_path);
    if (disk.isReadOnly())
        return Text::tr("The folder %1 can only be read. Unlock the USB stick, or take another one.").arg(folder);
    if (disk.isValid() && disk.bytesAvailable() < size)
        return Text::tr("The folder %1 is full: there is no room for the snapshot. Free some room, or take another USB stick.").arg(folder);
    return Text::tr("The folder %1 cannot be written to. Is the USB stick plugged in, and may you write there?").arg(folder);
}

bool FolderTransport::takeBack(const QString &path)
{
    const QString file = QDir(m_path).filePath(path);
    if (!QFile::remove(file))
        return false;
    QDir().rmdir(QFileInfo(file).path()); // goes only when nothing else lies in it
    return true;
}

Result<QByteArray> FolderTransport::get(const QString &path, qint64 limit)
{
    QFile device(QDir(m_path).filePath(path));
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, Text::tr("File %1 is not there.").arg(path));
    return device.read(limit + 1);
}

} // namespace warsha
