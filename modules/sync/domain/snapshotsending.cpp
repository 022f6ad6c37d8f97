// SPDX-License-Identifier: GPL-3.0-or-later
// The service's side of sending: what is to go where, and what became of it.
#include "snapshotservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

const SendingRecord *sendingOf(const QList<SendingRecord> &sendings, const SnapshotId &snapshot, const QString &place)
{
    const auto found = std::find_if(sendings.cbegin(), sendings.cend(), [&](const SendingRecord &sending) {
        return sending.snapshot == snapshot && sending.destination == place;
    });
    return found == sendings.cend() ? nullptr : &*found;
}

} // namespace

Result<SendingPlan> SnapshotService::planSending(const QString &folder, const QString &place, bool isLasting, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_CHECK(requireAccepted());
    WARSHA_TRY(const QByteArray publicKey, m_parts.repository.publicKey());
    WARSHA_TRY(const SnapshotFolder from, SnapshotFolder::open(folder, publicKey));
    WARSHA_CHECK(adoptUnrecorded(from));
    if (from.manifests().isEmpty())
        return failure(ErrorKind::NotFound, tr("The folder %1 holds no snapshot. Build one first.").arg(folder));
    WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
    WARSHA_TRY(const QList<SendingRecord> sendings, m_parts.repository.sendings());

    SendingPlan plan{folder, place, publicKey, {}, {}};
    QList<SendingRecord> waiting;
    for (const SnapshotRecord &record : known) {
        const SignedManifest *manifest = from.find(record.hash);
        if (!manifest)
            continue;
        const SendingRecord *sending = sendingOf(sendings, record.id, place);
        if (isLasting && sending && sending->state == SendingRecord::State::Sent) {
            for (const ManifestPart &part : manifest->manifest.parts)
                plan.thereAlready.insert(part.hash);
            continue;
        }
        plan.manifests.prepend(record.hash);
        if (!sending)
            waiting.append({SendingId::make(), 0, record.id, place, SendingRecord::State::Waiting, 0, 0, 0});
    }
    WARSHA_CHECK(m_units.atomically({u"snapshots.send"_s, {}, true}, m_session.actor(op), [&]() -> Result<void> {
        for (const SendingRecord &sending : std::as_const(waiting))
            WARSHA_CHECK(m_parts.repository.add(sending));
        return {};
    }));
    return plan;
}

Result<void> SnapshotService::noteSending(const SendingPlan &plan, const SendingResult &result, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
    const qint64 now = m_parts.clock.seconds();
    WARSHA_CHECK(m_units.atomically({u"snapshots.sent"_s, {}, true}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SendingRecord> sendings, m_parts.repository.sendings());
        for (const SnapshotRecord &record : known) {
            const SendingRecord *sending = plan.manifests.contains(record.hash) ? sendingOf(sendings, record.id, plan.place) : nullptr;
            if (!sending)
                continue;
            SendingRecord changed = *sending;
            changed.attempts += result.attempts;
            if (result.sent.contains(record.hash)) {
                changed.state = SendingRecord::State::Sent;
                changed.sentAt = now;
            } else {
                changed.nextAttempt = now + RetryPolicy().waitAfter(int(std::min<qint64>(changed.attempts, 20)), 0) / 1000;
            }
            WARSHA_CHECK(m_parts.repository.change(changed));
        }
        return {};
    }));
    return {};
}

} // namespace warsha
