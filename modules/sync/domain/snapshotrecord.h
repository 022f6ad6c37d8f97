// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre remembers of its snapshots: their order, and where each was sent.
#pragma once

#include "id.h"
#include "manifest.h"
#include "rulepack.h"

namespace warsha {

using SnapshotId = Id<struct SnapshotTag>;
using SendingId = Id<struct SendingTag>;

struct SnapshotRecord {
    SnapshotId id;
    qint64 version = 0;
    QString incarnation;
    qint64 seq = 0;
    QByteArray hash;     ///< of the manifest
    QByteArray previous;
    qint64 created = 0;  ///< UTC seconds
    qint64 parts = 0;
    qint64 rows = 0;
    qint64 bytes = 0;    ///< of all its parts
};

/// One sending of one snapshot to one place.
struct SendingRecord {
    enum class State { Waiting, Sending, Sent };
    SendingId id;
    qint64 version = 0;
    SnapshotId snapshot;
    qint64 seq = 0;
    QString destination; ///< address or folder, without a password
    QString folder;      ///< where the files lie on this desk
    State state = State::Waiting;
    qint64 attempts = 0;
    qint64 nextAttempt = 0; ///< UTC seconds
    qint64 sentAt = 0;
};

/// The centre's keys for snapshots. Secrets open only for a session that holds the Issuing role key.
struct SnapshotKeys {
    SigningKeys signing;
    SymmetricKey part;    ///< for this recipient
    Secret pseudonym;     ///< for this recipient, 32 bytes
    BoxKeys own;          ///< stands in for the ministry's until one is paired
};

} // namespace warsha
