// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre remembers of its snapshots: their order, and where each was sent.
#pragma once

#include "id.h"
#include "manifest.h"

namespace warsha {

using SnapshotId = Id<struct SnapshotTag>;
using SendingId = Id<struct SendingTag>;

struct SnapshotRecord {
    SnapshotId id;
    qint64 number = 0;   ///< 1, 2, ... over all incarnations
    QString incarnation; ///< as sent
    qint64 seq = 0;
    QByteArray hash;     ///< of the manifest
    QByteArray previous;
    qint64 created = 0;  ///< UTC seconds
    qint64 parts = 0;
    qint64 rows = 0;
    qint64 bytes = 0;    ///< of all its parts
    bool operator==(const SnapshotRecord &) const = default;
};

/// One sending of one snapshot to one place.
struct SendingRecord {
    enum class State { Waiting, Sent };
    SendingId id;
    qint64 version = 0;
    SnapshotId snapshot;
    QString destination; ///< Transport::place
    State state = State::Waiting;
    qint64 attempts = 0;
    qint64 nextAttempt = 0; ///< UTC seconds; for Waiting
    qint64 sentAt = 0;
    bool operator==(const SendingRecord &) const = default;
};

/// What has not left yet: since the last snapshot that was handed over, or since the beginning.
struct WaitingToSend {
    qint64 sentAt = 0;    ///< UTC seconds; 0: nothing was handed over yet
    qint64 snapshots = 0; ///< made since then
    qint64 changes = 0;   ///< records of the return that were written since then; before the first: enrolments
};

/// The centre's keys for snapshots. Secrets open only for a session that holds the Issuing role key.
struct SnapshotKeys {
    SigningKeys signing;
    SymmetricKey part; ///< for this recipient
    Secret pseudonym;  ///< for this recipient, 32 bytes
    BoxKeys own;       ///< stands in for the ministry's until one is paired
};

/// Which life of the database this is, as the ministry knows it. A database that was restored from a backup, or a file that
/// was moved or copied to another desk, is a new incarnation and must be accepted before it builds or sends.
struct IncarnationState {
    QString accepted; ///< the id that manifests bear; empty before the first snapshot
    bool isCurrent = false; ///< what was accepted is what this is
};

} // namespace warsha
