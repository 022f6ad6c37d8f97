// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeys.h"

#include "keyshare.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr QStringView allSql = u"SELECT id, month, made, public_key, for_role, for_recovery, recipient FROM access_backup_key ORDER BY month, id";
constexpr QStringView recipientSql = u"SELECT public_key FROM access_recipient WHERE name = :name";
constexpr qsizetype laterMonthsNeeded = 3;

BackupKeyRow toKey(const Row &row)
{
    return {row.text("id"_L1),        row.text("month"_L1),          row.integer("made"_L1),   row.bytes("public_key"_L1),
            row.bytes("for_role"_L1), row.bytes("for_recovery"_L1), row.bytes("recipient"_L1)};
}

Result<QByteArray> recipient(const Database &database, const QString &name)
{
    WARSHA_TRY(const auto found, database.first(recipientSql, {{":name"_L1, name}}, [](const Row &row) { return row.bytes("public_key"_L1); }));
    if (!found)
        return failure(ErrorKind::Rule, QCoreApplication::translate("Access", "This centre has no users yet, so its backups could not be protected. Add the first user."));
    return *found;
}

Batch batchOf(const QList<BackupKeyRow> &rows)
{
    Batch batch{BackupKeys::table,
                {"id"_L1, "month"_L1, "made"_L1, "public_key"_L1, "for_role"_L1, "for_recovery"_L1, "recipient"_L1}, {}};
    for (const BackupKeyRow &row : rows)
        batch.rows.append({row.id, row.month, row.made, row.publicKey, row.forRole, row.forRecovery, row.recipient});
    return batch;
}

} // namespace

Result<void> resealBackupKeys(Database &database, const SymmetricKey &from, const SymmetricKey &to)
{
    WARSHA_TRY(QList<BackupKeyRow> rows, database.all(allSql, {}, toKey));
    for (BackupKeyRow &row : rows) {
        WARSHA_TRY(const Secret secret, unsealWith(boxOfBackupRole(from), row.forRole));
        row.forRole = sealTo(boxOfBackupRole(to).publicKey, secret.view());
    }
    return database.rewrapKeys(batchOf(rows));
}

QList<BackupKeyRow> sealedToRole(const QList<BackupKeyRow> &rows, const SymmetricKey &from, const QByteArray &role)
{
    QList<BackupKeyRow> sealed;
    for (BackupKeyRow row : rows) {
        const Result<Secret> secret = unsealWith(boxOfBackupRole(from), row.forRole);
        if (!secret)
            continue;
        row.forRole = sealTo(role, secret->view());
        sealed.append(row);
    }
    return sealed;
}

Result<QList<BackupKeyRow>> BackupKeys::all() const
{
    return m_database.all(allSql, {}, toKey);
}

Result<BackupKeyRow> BackupKeys::current()
{
    const QString month = m_database.clock().now().toUTC().toString(u"yyyy-MM"_s);
    WARSHA_TRY(const QByteArray code, recipient(m_database, u"recovery"_s));
    WARSHA_TRY(const QList<BackupKeyRow> rows, all());
    for (const BackupKeyRow &row : rows)
        if (row.month == month && row.recipient == code)
            return row;
    return make(month, code);
}

Result<BackupKeyRow> BackupKeys::make(const QString &month, const QByteArray &code)
{
    WARSHA_TRY(const QByteArray role, recipient(m_database, u"backup"_s));
    const BoxKeys box = makeBoxKeys();
    const BackupKeyRow row{makeUuid7().toString(QUuid::WithoutBraces), month, m_database.clock().seconds(), box.publicKey,
                           sealTo(role, box.secretKey.view()), sealTo(code, box.secretKey.view()), code};
    WARSHA_CHECK(m_database.atomically({u"access.backupKeyMade"_s, {row.id}, false, true}, m_session.actor(), [&] { return adopt({row}); }));
    return row;
}

Result<void> BackupKeys::adopt(const QList<BackupKeyRow> &rows)
{
    WARSHA_TRY(const QList<BackupKeyRow> present, all());
    QList<BackupKeyRow> missing;
    for (const BackupKeyRow &row : rows)
        if (std::ranges::none_of(present, [&](const BackupKeyRow &other) { return other.id == row.id; }))
            missing.append(row);
    const Batch batch = batchOf(missing);
    return batch.rows.isEmpty() ? Result<void>() : m_database.insertKeys(batch);
}

Result<BoxKeys> BackupKeys::open(const QString &id) const
{
    WARSHA_TRY(const SymmetricKey roleKey, m_session.key(RoleKey::Backup));
    WARSHA_TRY(const QList<BackupKeyRow> rows, all());
    for (const BackupKeyRow &row : rows) {
        if (row.id != id)
            continue;
        WARSHA_TRY(const Secret secret, unsealWith(boxOfBackupRole(roleKey), row.forRole));
        return boxKeysFromSecret(secret);
    }
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("Access", "The key of this backup is not in this centre: the backup is older than 90 days, or of another centre. "
                                                         "With the key file beside it, the printed recovery code opens it."));
}

Result<void> BackupKeys::destroyExpired()
{
    WARSHA_TRY(const QList<BackupKeyRow> rows, all());
    const qint64 limit = m_database.clock().seconds() - backupKeySeconds;
    QStringList expired;
    for (const BackupKeyRow &row : rows) {
        QSet<QString> later;
        for (const BackupKeyRow &other : rows)
            if (other.month > row.month)
                later.insert(other.month);
        if (row.made < limit && later.size() >= laterMonthsNeeded)
            expired.append(row.id);
    }
    if (expired.isEmpty())
        return {};
    WARSHA_CHECK(m_database.atomically({u"access.backupKeysDestroyed"_s, expired, false, true}, m_session.actor(), [&]() -> Result<void> {
        for (const QString &id : expired)
            WARSHA_CHECK(m_database.destroyKey(table, id));
        return {};
    }));
    return {};
}

} // namespace warsha
