// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeys.h"

#include "filesync.h"
#include "keyshare.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QLatin1StringView suffix = ".warsha-key"_L1;
constexpr QLatin1StringView format = "warsha backup key 1"_L1;
constexpr qsizetype laterMonthsNeeded = 3;
constexpr qint64 largestFile = 64 * 1024;

QString pathOf(const QString &folder, const QString &label, const BackupKeyRow &row)
{
    return QDir(folder).absoluteFilePath(u"%1-%2-%3"_s.arg(label, row.month, row.id.right(8)) + suffix);
}

} // namespace

Result<void> writeBackupKeyFile(const QString &folder, const QString &label, const BackupKeyRow &row)
{
    const QString path = pathOf(folder, label, row);
    if (QFile::exists(path))
        return {};
    const QJsonObject object{{u"format"_s, format},
                             {u"label"_s, label},
                             {u"key"_s, row.id},
                             {u"month"_s, row.month},
                             {u"made"_s, row.made},
                             {u"sealed to the recovery code"_s, QString::fromLatin1(row.forRecovery.toBase64())},
                             {u"recovery code's public key"_s, QString::fromLatin1(row.recipient.toHex())}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, QJsonDocument(object).toJson()))
        return failure(ErrorKind::Storage, QCoreApplication::translate("Access", "The key file %1 cannot be written: %2").arg(path, file.errorString()));
    return syncFolder(folder);
}

QList<BackupKeyFile> backupKeyFiles(const QString &folder)
{
    QList<BackupKeyFile> found;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.absoluteFilePath());
        if (info.size() > largestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        if (object.value("format"_L1).toString() != format)
            continue;
        BackupKeyFile key{info.absoluteFilePath(), object.value("label"_L1).toString(), {}};
        key.row.id = object.value("key"_L1).toString();
        key.row.month = object.value("month"_L1).toString();
        key.row.made = object.value("made"_L1).toInteger();
        key.row.forRecovery = QByteArray::fromBase64(object.value("sealed to the recovery code"_L1).toString().toLatin1());
        key.row.recipient = QByteArray::fromHex(object.value("recovery code's public key"_L1).toString().toLatin1());
        found.append(key);
    }
    return found;
}

void removeExpiredKeyFiles(const QString &folder, const QString &label, const QList<BackupKeyRow> &known, qint64 now)
{
    const QList<BackupKeyFile> files = backupKeyFiles(folder);
    for (const BackupKeyFile &file : files) {
        QSet<QString> later;
        for (const BackupKeyFile &other : files)
            if (other.label == label && other.row.month > file.row.month)
                later.insert(other.row.month);
        const bool isKnown = std::ranges::any_of(known, [&](const BackupKeyRow &row) { return row.id == file.row.id; });
        if (file.label == label && !isKnown && file.row.made < now - backupKeySeconds && later.size() >= laterMonthsNeeded)
            QFile::remove(file.path);
    }
}

Result<BackupKeyFile> findBackupKeyFile(const QString &folder, const QString &id)
{
    const QList<BackupKeyFile> files = backupKeyFiles(folder);
    for (const BackupKeyFile &file : files)
        if (file.row.id == id)
            return file;
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("Access", "The key file of this backup (its name ends in %1) is not in the folder %2. Put it beside the backup.")
                       .arg(suffix, folder));
}

Result<BoxKeys> openWithCode(const BackupKeyFile &file, const QString &code)
{
    WARSHA_TRY(const BoxKeys box, boxOfCode(RecoveryKind::Main, code));
    if (box.publicKey != file.row.recipient)
        return failure(ErrorKind::Denied, QCoreApplication::translate("Access", "This recovery code does not open this backup: it is another centre's, or was renewed before or after."));
    WARSHA_TRY(const Secret secret, unsealWith(box, file.row.forRecovery));
    return boxKeysFromSecret(secret);
}

} // namespace warsha
