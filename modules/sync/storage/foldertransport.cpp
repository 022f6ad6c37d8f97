// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldertransport.h"

#include "filesync.h"
#include "sign.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace warsha {

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
        || device.write(bytes) != bytes.size() || !device.commit())
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate("FolderTransport", "The folder %1 cannot be written. Is the stick plugged in, and has it room?")
                           .arg(QDir::toNativeSeparators(m_path)),
                       device.errorString());
    WARSHA_CHECK(syncFolder(folder));
    return {};
}

Result<QByteArray> FolderTransport::get(const QString &path, qint64 limit)
{
    QFile device(QDir(m_path).filePath(path));
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QCoreApplication::translate("FolderTransport", "File %1 is not there.").arg(path));
    return device.read(limit + 1);
}

} // namespace warsha
