// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotsender.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qint64 mostPartBytes = 256 << 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotSender)
};

bool isCancelled(const Progress *progress)
{
    return progress && progress->isCancelled();
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, Text::tr("Sending was stopped. What was sent stays there, and is not sent again."));
}

} // namespace

int RetryPolicy::waitAfter(int failures, int chance) const
{
    const qint64 wait = qint64(firstMilliseconds) << std::clamp(failures - 1, 0, 20);
    const qint64 capped = std::min<qint64>(wait, mostMilliseconds);
    return int(capped + capped * chance / 1024);
}

SendingResult SnapshotSender::run(const SendingPlan &plan, Progress *progress)
{
    SendingResult result;
    const Result<SnapshotFolder> folder = SnapshotFolder::open(plan.folder, plan.publicKey);
    if (!folder) {
        result.problem = folder.error();
        return result;
    }
    m_done = plan.thereAlready;
    qsizetype known = m_done.size();
    int failures = 0;
    result.attempts = 1;
    for (qsizetype next = 0; next < plan.manifests.size();) {
        const SignedManifest *manifest = folder->find(plan.manifests[next]);
        const Result<void> sent = manifest ? sendOne(*folder, *manifest, result, progress)
                                           : failure(ErrorKind::NotFound, Text::tr("A snapshot is missing in the folder %1.").arg(plan.folder));
        if (sent) {
            result.sent.append(manifest->hash);
            ++next;
            continue;
        }
        failures = m_done.size() > known ? 1 : failures + 1;
        known = m_done.size();
        const bool mayPass = sent.error().kind == ErrorKind::Transport && failures < m_policy.attempts;
        if (!mayPass || !m_pause(m_policy.waitAfter(failures, int(QRandomGenerator::global()->bounded(256))))) {
            result.problem = mayPass ? cancelled().value() : sent.error();
            takeBack(result);
            return result;
        }
        ++result.attempts;
    }
    return result;
}

/// Nothing half stays on a stick; an HTTP folder keeps it for the next run.
void SnapshotSender::takeBack(SendingResult &result)
{
    const qsizetype put = m_put.size();
    m_put.removeIf([&](const ManifestPart &part) {
        if (!m_transport.takeBack(snapshotlayout::partPath(part.hash)))
            return false;
        --result.partsSent;
        result.bytesSent -= part.size;
        return true;
    });
    if (result.problem.kind == ErrorKind::Cancelled && m_put.isEmpty() && (put > 0 || result.sent.isEmpty()))
        result.problem.message = Text::tr("Sending was stopped. Nothing of it stays there.");
}

Result<void> SnapshotSender::sendOne(const SnapshotFolder &folder, const SignedManifest &manifest, SendingResult &result, Progress *progress)
{
    const qint64 total = manifest.manifest.parts.size() + 1;
    qint64 done = 0;
    for (const ManifestPart &part : manifest.manifest.parts) {
        if (isCancelled(progress))
            return cancelled();
        if (!m_done.contains(part.hash))
            WARSHA_CHECK(sendPart(folder, part, result));
        if (progress)
            progress->report(++done, total);
    }
    WARSHA_CHECK(sendManifest(manifest));
    m_put.clear();
    if (progress)
        progress->report(total, total);
    return {};
}

Result<void> SnapshotSender::sendPart(const SnapshotFolder &folder, const ManifestPart &part, SendingResult &result)
{
    const QString path = snapshotlayout::partPath(part.hash);
    WARSHA_TRY(const bool found, isThere(path, part.size, part.hash));
    if (found) {
        ++result.partsFound;
    } else {
        WARSHA_TRY(const QByteArray bytes, folder.read(path, std::min(part.size, mostPartBytes)));
        if (bytes.size() != part.size || sha256(bytes) != part.hash)
            return failure(ErrorKind::Input, Text::tr("Part %1 was altered in the folder. Build the snapshot again.").arg(path));
        WARSHA_CHECK(m_transport.put(path, bytes, part.hash));
        // A page that says "200 OK" to everything (a hotel's, a proxy's) keeps nothing.
        WARSHA_TRY(const Presence presence, m_transport.look(path, part.size, part.hash));
        if (presence == Presence::Absent)
            return failure(ErrorKind::Transport, Text::tr("%1 took a part but does not have it. Is a sign-in page in between?").arg(m_transport.place()));
        ++result.partsSent;
        result.bytesSent += part.size;
        m_put.append(part);
    }
    m_done.insert(part.hash);
    return {};
}

Result<bool> SnapshotSender::isThere(const QString &path, qint64 size, const QByteArray &hash)
{
    WARSHA_TRY(const Presence presence, m_transport.look(path, size, hash));
    if (presence != Presence::Unsure)
        return presence == Presence::Present;
    const Result<QByteArray> there = m_transport.get(path, size);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return failure(there.error());
    return there && sha256(*there) == hash;
}

Result<void> SnapshotSender::sendManifest(const SignedManifest &manifest)
{
    const QString path = snapshotlayout::manifestPath(manifest.manifest.seq, manifest.hash);
    WARSHA_TRY(const bool found, isThere(path, manifest.bytes.size(), manifest.hash));
    if (found)
        return {};
    WARSHA_CHECK(m_transport.put(path, manifest.bytes, manifest.hash));
    const Result<QByteArray> there = m_transport.get(path, manifest.bytes.size());
    if (!there && there.error().kind != ErrorKind::NotFound)
        return failure(there.error());
    if (!there || *there != manifest.bytes)
        return failure(ErrorKind::Transport, Text::tr("%1 took the manifest but does not have it. Is a sign-in page in between?").arg(m_transport.place()));
    return {};
}

} // namespace warsha
