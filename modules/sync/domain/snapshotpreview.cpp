// SPDX-License-Identifier: GPL-3.0-or-later
// A look at what would leave, and the service's side of it.
#include "snapshotpreview.h"

#include "snapshotservice.h"

#include <QFileInfo>

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotPreview)
};

} // namespace

/// A folder on a stick that is not plugged in, or one that other snapshots lie in, only means that nothing can be compared.
Result<std::optional<ReturnData>> PendingPreview::readLast() const
{
    if (!m_reading.last || !QFileInfo(m_reading.folder).isDir())
        return std::nullopt;
    const Result<SnapshotFolder> folder = SnapshotFolder::open(m_reading.folder, m_reading.publicKey);
    return folder ? folder->readIfThere(m_reading.last->hash, m_reading.own) : std::nullopt;
}

Result<SnapshotPreview> PendingPreview::finish(Progress *progress) const
{
    const auto isStopped = [progress] { return progress && progress->isCancelled(); };
    SnapshotPreview preview;
    preview.asOf = m_reading.data.asOf;
    preview.last = m_reading.last;
    preview.records = m_reading.records;
    for (auto table = m_reading.data.tables.cbegin(); table != m_reading.data.tables.cend(); ++table)
        if (!table->isEmpty())
            preview.rows.insert(table.key(), table->size());
    WARSHA_TRY(const std::optional<ReturnData> last, readLast());
    if (last) {
        preview.comparedWithLast = true;
        preview.differences = differencesBetween(*last, m_reading.data);
    }
    if (isStopped())
        return failure(ErrorKind::Cancelled, Text::tr("Reading what is sent was stopped."));
    WARSHA_TRY(preview.report, m_rules.run(m_reading.rules, m_reading.data, last ? &*last : nullptr));
    return preview;
}

Result<std::shared_ptr<PendingPreview>> SnapshotService::beginPreview(const QString &folder, const RulePack &rules) const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const std::optional<SnapshotKeys> keys, m_parts.repository.keys());
    // Before the first snapshot makes the key, any will do: nothing of this leaves.
    const Secret pseudonym = keys ? keys->pseudonym : Secret::random(32);
    PendingPreview::Reading reading;
    WARSHA_CHECK(m_units.atomically({QStringLiteral("snapshots.read"), {}, true}, m_session.actor(), [&]() -> Result<void> {
        WARSHA_TRY(reading.data, m_parts.reader.read(pseudonym));
        WARSHA_TRY(reading.records, m_parts.reader.records(pseudonym));
        WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
        reading.last = known.isEmpty() ? std::nullopt : std::optional(known.first());
        return {};
    }));
    sortReturn(reading.data);
    WARSHA_CHECK(checkReturn(reading.data));
    reading.folder = folder;
    reading.rules = rules;
    if (keys) {
        reading.publicKey = keys->signing.publicKey;
        reading.own = keys->own;
    }
    return std::make_shared<PendingPreview>(std::move(reading), m_parts.rules);
}

Result<WaitingToSend> SnapshotService::waiting() const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
    WARSHA_TRY(const QList<SendingRecord> sendings, m_parts.repository.sendings());
    WaitingToSend waiting;
    std::optional<SnapshotRecord> lastSent;
    for (const SnapshotRecord &snapshot : known) {
        for (const SendingRecord &sending : sendings) {
            if (sending.snapshot != snapshot.id || sending.state != SendingRecord::State::Sent)
                continue;
            waiting.sentAt = std::max(waiting.sentAt, sending.sentAt);
            lastSent = snapshot;
        }
        if (lastSent)
            break;
        ++waiting.snapshots;
    }
    WARSHA_TRY(waiting.changes, m_parts.repository.changesSince(lastSent));
    return waiting;
}

} // namespace warsha
