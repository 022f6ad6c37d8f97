// SPDX-License-Identifier: GPL-3.0-or-later
#include "place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Place)
};

Result<Place> readAddress(const QString &location)
{
    const QUrl url(location, QUrl::StrictMode);
    const QUrlQuery query(url);
    Place place;
    place.postgresql = true;
    place.database = url.path().mid(1);
    place.user = url.userName(QUrl::FullyDecoded);
    place.password = url.password(QUrl::FullyDecoded);
    place.host = query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host();
    place.port = url.port(5432);
    place.tls = query.queryItemValue(u"sslmode"_s);
    if (!url.isValid() || place.database.isEmpty() || place.database.contains(u'/'))
        return failure(ErrorKind::Input,
                       Text::tr("This is not a PostgreSQL address: %1. Write it as postgresql://user@host/database.")
                           .arg(place.shown()));
    return place;
}

} // namespace

QString Place::shown() const
{
    if (!postgresql)
        return file;
    return u"postgresql://%1%2/%3"_s.arg(user.isEmpty() ? QString() : user + u'@', host, database);
}

Result<Place> readPlace(const QString &location)
{
    if (location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1))
        return readAddress(location);
    if (location.contains("://"_L1) && !QFileInfo::exists(location))
        return failure(ErrorKind::Input, Text::tr("%1 is not an address of a centre: give a .warsha file or a postgresql:// address.").arg(location));
    if (location.trimmed().isEmpty())
        return failure(ErrorKind::Input, Text::tr("No centre was named: give a .warsha file or a postgresql:// address."));
    Place place;
    const QFileInfo info(location);
    // The folder's links are resolved, so that two names of one file share one lock.
    place.file = info.exists() ? info.canonicalFilePath() : QDir(info.absolutePath()).canonicalPath();
    if (place.file.isEmpty())
        return failure(ErrorKind::NotFound, Text::tr("The folder %1 does not exist.").arg(info.absolutePath()));
    if (!info.exists())
        place.file = QDir(place.file).filePath(info.fileName());
    return place;
}

Result<void> checkFolderIsLocal(const QString &file)
{
    static const QList<QByteArray> networkTypes{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ceph", "9p",
                                                "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "davfs", "fuse.davfs2"};
    static const QStringList cloudFolders{u"Dropbox"_s, u"OneDrive"_s, u"Google Drive"_s, u"GoogleDrive"_s,
                                          u"Nextcloud"_s, u"ownCloud"_s, u"iCloud Drive"_s, u"iCloudDrive"_s, u"pCloud"_s,
                                          u"MEGA"_s, u"Syncthing"_s};
    const QString folder = QFileInfo(file).absolutePath();
    if (networkTypes.contains(QStorageInfo(folder).fileSystemType()))
        return failure(ErrorKind::Storage,
                       Text::tr("%1 is on a network folder, where a power cut or a second PC can damage the centre's data. Keep the file on this PC's own disk, or use PostgreSQL for several PCs.")
                           .arg(folder));
    const QStringList parts = folder.split(u'/');
    for (const QString &part : parts) {
        const bool cloud = std::ranges::any_of(cloudFolders, [&](const QString &name) {
            return part.compare(name, Qt::CaseInsensitive) == 0 || part.startsWith(name + " - "_L1, Qt::CaseInsensitive);
        });
        if (cloud)
            return failure(ErrorKind::Storage,
                           Text::tr("%1 is copied by a cloud service (%2) while it is being written, which damages it. Keep the file in another folder, or use PostgreSQL for several PCs.")
                               .arg(folder, part));
    }
    return {};
}

} // namespace warsha
