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

constexpr int mostBeginnings = 2;

} // namespace

Result<ReturnData> ReturnReader::read(const Secret &pseudonymKey) const
{
    const std::unique_ptr<ReturnReading> reading = begin(pseudonymKey);
    for (;;) {
        WARSHA_TRY(const bool isWhole, reading->next());
        if (isWhole)
            return std::move(reading->data);
    }
}

// Before the first snapshot makes the key of the pseudonyms, any will do: nothing of this leaves.
PendingPreview::PendingPreview(const Parts &parts, const QString &folder, const RulePack &rules, const std::optional<SnapshotKeys> &keys)
    : m_parts(parts), m_folder(folder), m_rules(rules), m_keys(keys), m_pseudonym(keys ? keys->pseudonym : Secret::random(32))
{
}

Result<bool> PendingPreview::readOn()
{
    WARSHA_CHECK(m_parts.session.require(Permission::BuildSnapshots));
    if (!m_reading.steps) {
        if (++m_begun > mostBeginnings)
            return readAtOnce();
        WARSHA_TRY(m_reading.endOfLog, m_parts.repository.endOfLog());
        m_reading.steps = m_parts.reader.begin(m_pseudonym);
    }
    if (!m_reading.isWhole) {
        WARSHA_TRY(m_reading.isWhole, m_reading.steps->next());
        return false;
    }
    WARSHA_CHECK(readRest());
    WARSHA_TRY(const QList<qint64> endOfLog, m_parts.repository.endOfLog());
    if (endOfLog == m_reading.endOfLog)
        return true;
    m_reading = {};
    return false;
}

Result<void> PendingPreview::readRest()
{
    WARSHA_TRY(m_reading.records, m_parts.reader.records(m_pseudonym));
    WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
    m_reading.last = known.isEmpty() ? std::nullopt : std::optional(known.first());
    return {};
}

/// In a transaction, though nothing is written.
Result<bool> PendingPreview::readAtOnce()
{
    WARSHA_CHECK(m_parts.units.atomically({QStringLiteral("snapshots.read"), {}, true}, m_parts.session.actor(), [this]() -> Result<void> {
        m_reading.steps = m_parts.reader.begin(m_pseudonym);
        for (m_reading.isWhole = false; !m_reading.isWhole;) {
            WARSHA_TRY(m_reading.isWhole, m_reading.steps->next());
        }
        return readRest();
    }));
    return true;
}

SnapshotPreview PendingPreview::soFar() const
{
    SnapshotPreview preview;
    preview.isPartial = true;
    if (!m_reading.steps)
        return preview;
    const ReturnData &data = m_reading.steps->data;
    preview.asOf = data.asOf;
    for (auto table = data.tables.cbegin(); table != data.tables.cend(); ++table)
        preview.rows.insert(table.key(), table->size());
    return preview;
}

/// A folder on a stick that is not plugged in, or one that other snapshots lie in, only means that nothing can be compared.
Result<std::optional<ReturnData>> PendingPreview::readLast() const
{
    if (!m_reading.last || !m_keys || !QFileInfo(m_folder).isDir())
        return std::nullopt;
    const Result<SnapshotFolder> folder = SnapshotFolder::open(m_folder, m_keys->signing.publicKey);
    return folder ? folder->readIfThere(m_reading.last->hash, m_keys->own) : std::nullopt;
}

Result<SnapshotPreview> PendingPreview::finish(Progress *progress)
{
    const auto isStopped = [progress] { return progress && progress->isCancelled(); };
    ReturnData data = std::move(m_reading.steps->data);
    sortReturn(data);
    WARSHA_CHECK(checkReturn(data));
    SnapshotPreview preview;
    preview.asOf = data.asOf;
    preview.last = m_reading.last;
    preview.records = m_reading.records;
    for (auto table = data.tables.cbegin(); table != data.tables.cend(); ++table)
        if (!table->isEmpty())
            preview.rows.insert(table.key(), table->size());
    WARSHA_TRY(const std::optional<ReturnData> last, readLast());
    if (last) {
        preview.comparedWithLast = true;
        preview.differences = differencesBetween(*last, data);
    }
    if (isStopped())
        return failure(ErrorKind::Cancelled, Text::tr("Reading what is sent was stopped."));
    WARSHA_TRY(preview.report, m_parts.rules.run(m_rules, data, last ? &*last : nullptr));
    return preview;
}

Result<std::shared_ptr<PendingPreview>> SnapshotService::beginPreview(const QString &folder, const RulePack &rules) const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const std::optional<SnapshotKeys> keys, m_parts.repository.keys());
    return std::make_shared<PendingPreview>(PendingPreview::Parts{m_units, m_session, m_parts.repository, m_parts.reader, m_parts.rules}, folder, rules, keys);
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
