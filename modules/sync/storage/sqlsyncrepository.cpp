// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsyncrepository.h"

#include <QHash>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView originSql = u"SELECT id FROM centre_incarnation ORDER BY number DESC LIMIT 1";
constexpr QStringView incarnationSql = u"SELECT id, number, origin, desk FROM sync_incarnation ORDER BY number DESC LIMIT 1";
constexpr QStringView snapshotsSql = u"SELECT id, number, incarnation, seq, manifest_hash, previous_hash, created, parts, row_count, bytes "
                                     u"FROM sync_snapshot ORDER BY number DESC";
constexpr QStringView sendingsSql = u"SELECT w.id, w.version, w.snapshot_id, w.destination, w.attempts, w.next_attempt, w.sent_at "
                                    u"FROM sync_sending w JOIN sync_snapshot s ON s.id = w.snapshot_id ORDER BY s.number DESC, w.destination";
constexpr QStringView enrolmentsSql = u"SELECT COUNT(*) FROM enrolment";
// A desk numbers its own entries. On the one that noted the snapshot, what came after the note is newer; of another desk, what
// it wrote since the snapshot by the clock.
constexpr QStringView markSql = u"SELECT desk, number FROM change_entry WHERE row_id = :id AND table_name = 'sync_snapshot' AND kind = 0";
constexpr QStringView desksSql = u"SELECT desk, MIN(first_entry) AS first FROM change_step WHERE at >= :created GROUP BY desk";
constexpr QStringView endOfLogSql = u"SELECT (SELECT MAX(number) FROM change_entry c WHERE c.desk = d.ordinal) AS last FROM desk d ORDER BY d.ordinal";
constexpr QStringView keysSql = u"SELECT purpose, key_id FROM sync_key";
constexpr QStringView publicKeySql = u"SELECT public_key FROM sync_key WHERE purpose = 'signing'";

SnapshotRecord toSnapshot(const Row &row)
{
    return {row.id<SnapshotId>("id"_L1), row.integer("number"_L1),      row.text("incarnation"_L1),   row.integer("seq"_L1),
            row.bytes("manifest_hash"_L1), row.bytes("previous_hash"_L1), row.integer("created"_L1), row.integer("parts"_L1),
            row.integer("row_count"_L1),   row.integer("bytes"_L1)};
}

SendingRecord toSending(const Row &row)
{
    const qint64 sentAt = row.integer("sent_at"_L1);
    return {row.id<SendingId>("id"_L1), row.integer("version"_L1), row.id<SnapshotId>("snapshot_id"_L1), row.text("destination"_L1),
            sentAt > 0 ? SendingRecord::State::Sent : SendingRecord::State::Waiting, row.integer("attempts"_L1),
            row.integer("next_attempt"_L1), sentAt};
}

// An empty byte array is a null value to the driver; these columns are never null.
QByteArray never0(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

/// Which life this database has now, and which one was accepted last.
struct SqlSyncRepository::Life {
    QString origin;
    QString desk;
    QString accepted;
    qint64 number = 0;
    bool isCurrent = false;
};

Result<SqlSyncRepository::Life> SqlSyncRepository::life() const
{
    Life life;
    WARSHA_TRY(const auto origin, m_database.first(originSql, {}, [](const Row &row) { return row.text("id"_L1); }));
    life.origin = origin.value_or(QString());
    // A file belongs to one desk, so on another it was moved or copied; a server is used from many.
    life.desk = m_database.engine() == Database::Engine::Sqlite ? m_database.desk().toText() : QString();
    WARSHA_CHECK(m_database.each(incarnationSql, {}, [&](const Row &row) {
        life.accepted = row.text("id"_L1);
        life.number = row.integer("number"_L1);
        life.isCurrent = row.text("origin"_L1) == life.origin && row.text("desk"_L1) == life.desk;
    }));
    return life;
}

Result<IncarnationState> SqlSyncRepository::incarnation() const
{
    WARSHA_TRY(const Life now, life());
    return IncarnationState{now.accepted, now.isCurrent};
}

Result<void> SqlSyncRepository::acceptIncarnation(qint64 at)
{
    WARSHA_TRY(const Life now, life());
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("sync_incarnation"_L1, {{"id"_L1, Id<struct SyncIncarnationTag>::make().toText()},
                                                       {"number"_L1, now.number + 1},
                                                       {"origin"_L1, now.origin},
                                                       {"desk"_L1, now.desk.isNull() ? u""_s : now.desk},
                                                       {"accepted_at"_L1, at}});
}

Result<QList<SnapshotRecord>> SqlSyncRepository::snapshots() const
{
    return m_database.all(snapshotsSql, {}, toSnapshot);
}

Result<void> SqlSyncRepository::add(const SnapshotRecord &snapshot)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("sync_snapshot"_L1, {{"id"_L1, snapshot.id.toText()},
                                                    {"number"_L1, snapshot.number},
                                                    {"incarnation"_L1, snapshot.incarnation},
                                                    {"seq"_L1, snapshot.seq},
                                                    {"manifest_hash"_L1, snapshot.hash},
                                                    {"previous_hash"_L1, never0(snapshot.previous)},
                                                    {"created"_L1, snapshot.created},
                                                    {"parts"_L1, snapshot.parts},
                                                    {"row_count"_L1, snapshot.rows},
                                                    {"bytes"_L1, snapshot.bytes}});
}

Result<QList<SendingRecord>> SqlSyncRepository::sendings() const
{
    return m_database.all(sendingsSql, {}, toSending);
}

Result<void> SqlSyncRepository::add(const SendingRecord &sending)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("sync_sending"_L1, {{"id"_L1, sending.id.toText()},
                                                   {"snapshot_id"_L1, sending.snapshot.toText()},
                                                   {"destination"_L1, sending.destination},
                                                   {"attempts"_L1, sending.attempts},
                                                   {"next_attempt"_L1, sending.nextAttempt},
                                                   {"sent_at"_L1, sending.sentAt}});
}

Result<void> SqlSyncRepository::change(const SendingRecord &sending)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("sync_sending"_L1, sending.id.toText(), sending.version,
                               {{"attempts"_L1, sending.attempts},
                                {"next_attempt"_L1, sending.nextAttempt},
                                {"sent_at"_L1, sending.sentAt}});
}

Result<QList<qint64>> SqlSyncRepository::endOfLog() const
{
    return m_database.all(endOfLogSql, {}, [](const Row &row) { return row.integer("last"_L1); });
}

Result<qint64> SqlSyncRepository::changesSince(const std::optional<SnapshotRecord> &snapshot) const
{
    WARSHA_TRY(const Life now, life());
    if (!snapshot || !now.isCurrent) // a restored centre is not what that snapshot says, and its log does not know since when
        return m_database.number(enrolmentsSql);
    QMap<qint64, qint64> after; // by desk: the last entry that the snapshot knew
    WARSHA_CHECK(m_database.each(desksSql, {{":created"_L1, snapshot->created}},
                                 [&](const Row &row) { after.insert(row.integer("desk"_L1), row.integer("first"_L1) - 1); }));
    WARSHA_CHECK(m_database.each(markSql, {{":id"_L1, snapshot->id.toText()}},
                                 [&](const Row &row) { after.insert(row.integer("desk"_L1), row.integer("number"_L1)); }));
    return m_changes.count(after);
}

Result<std::optional<SnapshotKeys>> SqlSyncRepository::keys() const
{
    QHash<QString, KeyId> ids;
    WARSHA_CHECK(m_database.each(keysSql, {}, [&](const Row &row) { ids.insert(row.text("purpose"_L1), row.id<KeyId>("key_id"_L1)); }));
    if (ids.isEmpty())
        return std::nullopt;
    WARSHA_TRY(const Secret signing, m_keys.open(ids.value(u"signing"_s)));
    WARSHA_TRY(const Secret part, m_keys.open(ids.value(u"part"_s)));
    WARSHA_TRY(const Secret pseudonym, m_keys.open(ids.value(u"pseudonym"_s)));
    WARSHA_TRY(const Secret own, m_keys.open(ids.value(u"own"_s)));
    return SnapshotKeys{signingKeysFromSecret(signing), part, pseudonym, boxKeysFromSecret(own)};
}

Result<void> SqlSyncRepository::makeKeys(qint64 at)
{
    const SigningKeys signing = makeSigningKeys();
    const BoxKeys own = makeBoxKeys();
    WARSHA_CHECK(addKey(u"signing"_s, signing.secretKey, signing.publicKey, at));
    WARSHA_CHECK(addKey(u"part"_s, makeSymmetricKey(), {}, at));
    WARSHA_CHECK(addKey(u"pseudonym"_s, makeSymmetricKey(), {}, at));
    return addKey(u"own"_s, own.secretKey, own.publicKey, at);
}

Result<void> SqlSyncRepository::addKey(const QString &purpose, const Secret &secret, const QByteArray &publicKey, qint64 at)
{
    WARSHA_TRY(const NamedKey made, m_keys.make(purpose == u"signing"_s ? KeyPurpose::Signing : KeyPurpose::Part, {RoleKey::Issuing}, secret));
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("sync_key"_L1, {{"id"_L1, Id<struct SyncKeyTag>::make().toText()},
                                               {"purpose"_L1, purpose},
                                               {"key_id"_L1, made.id.toText()},
                                               {"public_key"_L1, never0(publicKey)},
                                               {"made_at"_L1, at}});
}

Result<QByteArray> SqlSyncRepository::publicKey() const
{
    WARSHA_TRY(const auto key, m_database.first(publicKeySql, {}, [](const Row &row) { return row.bytes("public_key"_L1); }));
    return key.value_or(QByteArray());
}

} // namespace warsha
