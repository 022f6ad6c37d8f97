// SPDX-License-Identifier: GPL-3.0-or-later
// What snapshots ask of storage.
#pragma once

#include "returndata.h"
#include "snapshotrecord.h"

#include <optional>

namespace warsha {

/// Which life of the database this is. A restored or copied file has another incarnation and must be accepted.
struct IncarnationState {
    QString current;
    QString accepted; ///< empty before the first snapshot
};

class SyncRepository
{
public:
    virtual ~SyncRepository() = default;
    [[nodiscard]] virtual Result<IncarnationState> incarnation() const = 0;
    virtual Result<void> acceptIncarnation(const QString &incarnation) = 0;

    [[nodiscard]] virtual Result<std::optional<SnapshotRecord>> newest() const = 0;
    [[nodiscard]] virtual Result<QList<SnapshotRecord>> snapshots() const = 0; ///< newest first
    virtual Result<void> add(const SnapshotRecord &snapshot) = 0;

    [[nodiscard]] virtual Result<QList<SendingRecord>> sendings() const = 0; ///< newest first
    virtual Result<void> add(const SendingRecord &sending) = 0;
    virtual Result<void> update(const SendingRecord &sending) = 0;

    /// Makes the keys at the first call inside Units::atomically; later opens them.
    virtual Result<SnapshotKeys> makeKeys() = 0;
    [[nodiscard]] virtual Result<std::optional<SnapshotKeys>> keys() const = 0;
    /// The public key alone, without opening anything; empty before the first snapshot.
    [[nodiscard]] virtual Result<QByteArray> publicKey() const = 0;
};

/// Reads the centre's tables into a return, under the recipient's pseudonyms. Called inside one transaction.
class ReturnReader
{
public:
    virtual ~ReturnReader() = default;
    [[nodiscard]] virtual Result<ReturnData> read(const Secret &pseudonymKey) const = 0;
};

} // namespace warsha
