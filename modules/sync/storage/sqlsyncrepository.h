// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "keyring.h"
#include "returnchanges.h"
#include "syncrepository.h"

namespace warsha {

class SqlSyncRepository : public SyncRepository
{
public:
    SqlSyncRepository(Database &database, KeyRing &keys) : m_database(database), m_keys(keys), m_changes(database, keys) {}

    [[nodiscard]] Result<IncarnationState> incarnation() const override;
    Result<void> acceptIncarnation(qint64 at) override;

    [[nodiscard]] Result<QList<SnapshotRecord>> snapshots() const override;
    Result<void> add(const SnapshotRecord &snapshot) override;

    [[nodiscard]] Result<QList<SendingRecord>> sendings() const override;
    Result<void> add(const SendingRecord &sending) override;
    Result<void> change(const SendingRecord &sending) override;
    [[nodiscard]] Result<QList<qint64>> endOfLog() const override;
    [[nodiscard]] Result<qint64> changesSince(const std::optional<SnapshotRecord> &snapshot) const override;

    [[nodiscard]] Result<std::optional<SnapshotKeys>> keys() const override;
    Result<void> makeKeys(qint64 at) override;
    [[nodiscard]] Result<QByteArray> publicKey() const override;

private:
    struct Life;
    [[nodiscard]] Result<Life> life() const;
    Result<void> addKey(const QString &purpose, const Secret &secret, const QByteArray &publicKey, qint64 at);

    Database &m_database;
    KeyRing &m_keys;
    mutable ReturnChanges m_changes; ///< keeps what it read
};

} // namespace warsha
