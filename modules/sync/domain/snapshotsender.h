// SPDX-License-Identifier: GPL-3.0-or-later
// Sends snapshots of a folder to a place: what is missing there, parts first, the manifest last, each checked after. A cut
// costs one part; a run takes up where the last one was cut. Touches no database and no clock of its own.
#pragma once

#include "manifest.h"
#include "snapshotfolder.h"
#include "transport.h"
#include "worker.h"

#include <QSet>

#include <functional>

namespace warsha {

struct SendingPlan {
    QString folder;
    QString place;
    QByteArray publicKey;
    QList<QByteArray> manifests;   ///< hashes, oldest first
    QSet<QByteArray> thereAlready; ///< parts of snapshots that were sent there whole
};

struct SendingResult {
    QList<QByteArray> sent; ///< hashes of the manifests that are there now, checked
    qint64 partsSent = 0;
    qint64 partsFound = 0;  ///< were there already
    qint64 bytesSent = 0;
    int attempts = 0;       ///< 1: no cut
    Error problem;          ///< why it ended early; empty message: it did not
    [[nodiscard]] bool isWhole() const { return problem.message.isEmpty(); }
};

struct RetryPolicy {
    int attempts = 6;            ///< in one run, without any progress between
    int firstMilliseconds = 5000; ///< doubled each time
    int mostMilliseconds = 30 * 60 * 1000;
    /// 5 s, 10 s, 20 s ... with up to a quarter more by chance (0 to 255), so that desks do not come all at once.
    [[nodiscard]] int waitAfter(int failures, int chance) const;
};

class SnapshotSender
{
public:
    /// Waits; false when the person said stop meanwhile.
    using Pause = std::function<bool(int milliseconds)>;
    SnapshotSender(Transport &transport, const RetryPolicy &policy, Pause pause)
        : m_transport(transport), m_policy(policy), m_pause(std::move(pause)) {}

    [[nodiscard]] SendingResult run(const SendingPlan &plan, Progress *progress = nullptr);

private:
    Result<void> sendOne(const SnapshotFolder &folder, const SignedManifest &manifest, SendingResult &result, Progress *progress);
    Result<void> sendPart(const SnapshotFolder &folder, const ManifestPart &part, SendingResult &result);
    Result<void> sendManifest(const SignedManifest &manifest);
    void takeBack(SendingResult &result);
    Result<bool> isThere(const QString &path, qint64 size, const QByteArray &hash);

    Transport &m_transport;
    RetryPolicy m_policy;
    Pause m_pause;
    QSet<QByteArray> m_done; ///< parts known to be there
    QList<ManifestPart> m_put; ///< by this run, for a manifest that is not there yet
};

} // namespace warsha
