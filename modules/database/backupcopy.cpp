// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcopy.h"

#include "filesync.h"
#include "sign.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Backup)
};

constexpr QStringView tablesSql = u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
constexpr QStringView desksSql = u"SELECT d.id AS id, s.number AS number, s.hash AS hash FROM change_step s JOIN desk d ON d.ordinal = s.desk "
                                 "WHERE s.number = (SELECT MAX(number) FROM change_step m WHERE m.desk = s.desk) ORDER BY d.id";
constexpr QStringView lastStepSql = u"SELECT id, at FROM change_step ORDER BY id DESC LIMIT 1";
constexpr QStringView brokenReferencesSql = u"SELECT count(*) FROM pragma_foreign_key_check";

Result<void> checkWhole(Connection &copy)
{
    WARSHA_TRY(const QVariant integrity, copy.single(u"PRAGMA integrity_check(1)"_s));
    WARSHA_TRY(const QVariant broken, copy.single(brokenReferencesSql.toString()));
    if (!copy.damage().isEmpty() || integrity.toString() != "ok"_L1 || broken.toLongLong() != 0)
        return failure(ErrorKind::Storage, Text::tr("The copy of the database is not sound, so it was not kept as a backup. Restore the newest backup."),
                       u"%1; %2 broken references"_s.arg(integrity.toString()).arg(broken.toLongLong()));
    return {};
}

Result<void> readContents(Connection &copy, BackupDetails &details)
{
    QStringList names;
    WARSHA_TRY(Prepared *const tables, copy.run(tablesSql, {}));
    while (tables->query.next())
        names.append(tables->query.value(0).toString());
    tables->query.finish();
    for (const QString &name : names) {
        WARSHA_TRY(const QVariant rows, copy.single(u"SELECT count(*) FROM \"%1\""_s.arg(name)));
        details.tables.append({name, rows.toLongLong()});
        if (name == "change_entry"_L1)
            details.entries = rows.toLongLong();
    }
    WARSHA_TRY(Prepared *const desks, copy.run(desksSql, {}));
    while (desks->query.next())
        details.desks.append({desks->query.value(0).toString(), desks->query.value(1).toLongLong(), desks->query.value(2).toByteArray()});
    desks->query.finish();
    WARSHA_TRY(Prepared *const last, copy.run(lastStepSql, {}));
    if (last->query.next()) {
        details.lastStep = last->query.value(0).toString();
        details.lastStepAt = last->query.value(1).toLongLong();
    }
    last->query.finish();
    return {};
}

Result<void> hashFile(const QString &path, BackupDetails &details)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    Sha256 hash;
    for (QByteArray bytes = file.read(1 << 20); !bytes.isEmpty(); bytes = file.read(1 << 20)) {
        hash.add(bytes);
        details.plainSize += bytes.size();
    }
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Storage, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    details.plainHash = hash.finish();
    return {};
}

} // namespace

Result<void> finishCopy(const QString &file, const QList<QLatin1StringView> &leaveOut)
{
    {
        Place place;
        place.file = file;
        // The profile's secure_delete makes the emptied rows zeros in the file, not only unlisted.
        WARSHA_TRY(const auto copy, Connection::open(place, false, false));
        for (const QLatin1StringView table : leaveOut)
            WARSHA_CHECK(copy->execute(u"DELETE FROM "_s + table));
    }
    return syncFile(file);
}

Result<BackupDetails> inspectCopy(const QString &file)
{
    BackupDetails details;
    {
        Place place;
        place.file = file;
        WARSHA_TRY(const auto copy, Connection::open(place, false, true));
        WARSHA_CHECK(checkWhole(*copy));
        WARSHA_CHECK(readContents(*copy, details));
    }
    WARSHA_CHECK(hashFile(file, details));
    return details;
}

} // namespace warsha
