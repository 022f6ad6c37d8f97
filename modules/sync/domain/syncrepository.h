// SPDX-License-Identifier: GPL-3.0-or-later
// What snapshots ask of storage. Writes run inside Units::atomically.
#pragma once

#include "returndata.h"
#include "returnrecords.h"
#include "snapshotrecord.h"

#include <memory>
#include <optional>

namespace warsha {

class SyncRepository
{
public:
    virtual ~SyncRepository() = default;
    [[nodiscard]] virtual Result<IncarnationState> incarnation() const = 0;
    /// Gives this life of the database a new id to be known by.
    virtual Result<void> acceptIncarnation(qint64 at) = 0;

    [[nodiscard]] virtual Result<QList<SnapshotRecord>> snapshots() const = 0; ///< newest first
    virtual Result<void> add(const SnapshotRecord &snapshot) = 0;

    [[nodiscard]] virtual Result<QList<SendingRecord>> sendings() const = 0; ///< newest snapshot first
    virtual Result<void> add(const SendingRecord &sending) = 0;
    virtual Result<void> change(const SendingRecord &sending) = 0;
    /// Where the change logs of all desks end: as long as that is the same, nothing was written.
    [[nodiscard]] virtual Result<QList<qint64>> endOfLog() const = 0;
    /// Records of the return that are other than that snapshot has them; with none: enrolments there are.
    [[nodiscard]] virtual Result<qint64> changesSince(const std::optional<SnapshotRecord> &snapshot) const = 0;

    /// Nothing before the first snapshot.
    [[nodiscard]] virtual Result<std::optional<SnapshotKeys>> keys() const = 0;
    virtual Result<void> makeKeys(qint64 at) = 0;
    /// The centre's Ed25519 key for snapshots, without opening anything; empty before the first snapshot.
    [[nodiscard]] virtual Result<QByteArray> publicKey() const = 0;
};

/// A return while it is read.
class ReturnReading
{
public:
    virtual ~ReturnReading() = default;
    /// One step; true: all of it is there. Of one moment only inside one transaction.
    [[nodiscard]] virtual Result<bool> next() = 0;

    ReturnData data; ///< so far
};

/// Reads the centre's tables into a return, under the recipient's pseudonyms.
class ReturnReader
{
public:
    virtual ~ReturnReader() = default;
    [[nodiscard]] virtual std::unique_ptr<ReturnReading> begin(const Secret &pseudonymKey) const = 0;
    /// All steps at once. Called inside one transaction.
    [[nodiscard]] Result<ReturnData> read(const Secret &pseudonymKey) const;
    /// What stands behind the pseudonyms and numbers that read() gives under the same key.
    [[nodiscard]] virtual Result<ReturnRecords> records(const Secret &pseudonymKey) const = 0;
};

} // namespace warsha
