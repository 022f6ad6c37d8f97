// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

/// A snapshot before it is written: the parts are sealed, the rules have run, its place in the order is known.
struct SnapshotService::Draft {
    QString centre;
    QDate asOf;
    QList<SealedPart> parts;
    QMap<QString, qint64> counts;
    RuleReport report;
    bool comparedWithLast = false;
    bool nothingNew = false;
    std::optional<SnapshotRecord> last;
    QString incarnation;
    qint64 seq = 1;
};

SnapshotRecord recordOf(const SignedManifest &manifest, qint64 number)
{
    const Manifest &m = manifest.manifest;
    SnapshotRecord record{SnapshotId::make(), number, m.incarnation, m.seq, manifest.hash, m.previous, m.created, m.parts.size(), 0, 0};
    for (const ManifestPart &part : m.parts) {
        record.rows += part.rows;
        record.bytes += part.size;
    }
    return record;
}

Result<BuiltSnapshot> SnapshotService::build(const QString &folder, const RulePack &rules, const OpId &op, Progress *progress)
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const SnapshotKeys keys, preparedKeys(op));
    WARSHA_CHECK(requireAccepted());
    WARSHA_TRY(SnapshotFolder into, SnapshotFolder::open(folder, keys.signing.publicKey));
    into.removeLeftovers();
    WARSHA_CHECK(adoptUnrecorded(into));
    WARSHA_TRY(const Draft made, draft(keys, into, rules));
    if (made.nothingNew)
        return BuiltSnapshot{*made.last, SnapshotRecipient::OwnCentre, keys.signing.publicKey, true, 0, 0, made.comparedWithLast, made.report};
    return write(made, keys, into, rules, op, progress);
}

Result<IncarnationState> SnapshotService::incarnation() const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    return m_parts.repository.incarnation();
}

Result<void> SnapshotService::acceptIncarnation(const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const IncarnationState state, m_parts.repository.incarnation());
    if (state.isCurrent)
        return {};
    WARSHA_CHECK(m_units.atomically({u"snapshots.accept"_s, {}, true}, m_session.actor(op),
                                    [&] { return m_parts.repository.acceptIncarnation(m_parts.clock.seconds()); }));
    return {};
}

Result<QList<SnapshotRecord>> SnapshotService::snapshots() const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    return m_parts.repository.snapshots();
}

Result<QList<SendingRecord>> SnapshotService::sendings() const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    return m_parts.repository.sendings();
}

Result<QByteArray> SnapshotService::publicKey() const
{
    return m_parts.repository.publicKey();
}

Result<ReturnData> SnapshotService::returnIn(const QString &folder) const
{
    WARSHA_CHECK(m_session.require(Permission::BuildSnapshots));
    WARSHA_TRY(const std::optional<SnapshotKeys> keys, m_parts.repository.keys());
    if (!keys)
        return failure(ErrorKind::NotFound, tr("There is no snapshot yet."));
    WARSHA_TRY(const SnapshotFolder from, SnapshotFolder::open(folder, keys->signing.publicKey));
    if (from.manifests().isEmpty())
        return failure(ErrorKind::NotFound, tr("The folder %1 holds no snapshot. Build one first.").arg(folder));
    return from.readReturn(from.manifests().last().manifest, keys->own);
}

Result<void> SnapshotService::requireAccepted() const
{
    WARSHA_TRY(const IncarnationState state, m_parts.repository.incarnation());
    if (state.isCurrent)
        return {};
    return failure(ErrorKind::Rule, tr("This database was restored, moved or copied since the last snapshot. Make sure that no other copy "
                                       "of it sends snapshots, then accept it as the one that does."));
}

// The first snapshot makes the keys and accepts the database as it is.
Result<SnapshotKeys> SnapshotService::preparedKeys(const OpId &)
{
    WARSHA_TRY(std::optional<SnapshotKeys> keys, m_parts.repository.keys());
    if (!keys) {
        WARSHA_CHECK(m_units.atomically({u"snapshots.prepare"_s, {}, true}, m_session.actor(), [&]() -> Result<void> {
            WARSHA_CHECK(m_parts.repository.makeKeys(m_parts.clock.seconds()));
            WARSHA_TRY(const IncarnationState state, m_parts.repository.incarnation());
            return state.accepted.isEmpty() ? m_parts.repository.acceptIncarnation(m_parts.clock.seconds()) : Result<void>();
        }));
        WARSHA_TRY(keys, m_parts.repository.keys());
    }
    if (!keys)
        return failure(ErrorKind::Storage, tr("The keys of the snapshots could not be made."));
    return *keys;
}

// A manifest that was written when the power went, before the database knew of it: it may have been copied since, so
// it keeps its number, and the next one follows it.
Result<void> SnapshotService::adoptUnrecorded(const SnapshotFolder &folder)
{
    WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
    QByteArray newest = known.isEmpty() ? QByteArray() : known.first().hash;
    qint64 number = known.isEmpty() ? 0 : known.first().number;
    QList<SnapshotRecord> adopted;
    for (const SignedManifest &manifest : folder.manifests()) {
        if (std::any_of(known.cbegin(), known.cend(), [&](const SnapshotRecord &r) { return r.hash == manifest.hash; }))
            continue;
        if (manifest.manifest.previous != newest)
            return failure(ErrorKind::Rule, tr("The folder holds snapshot %1, which this centre does not know and which does not follow its "
                                               "last one. Choose another folder.").arg(manifest.manifest.seq));
        adopted.append(recordOf(manifest, ++number));
        newest = manifest.hash;
    }
    if (!folder.manifests().isEmpty() && !folder.find(newest))
        return failure(ErrorKind::Rule, tr("The last snapshot is not in this folder, but older ones are. Choose the folder of the last "
                                           "snapshot, or an empty one."));
    if (adopted.isEmpty())
        return {};
    WARSHA_CHECK(m_units.atomically({u"snapshots.adopt"_s, {}, true}, m_session.actor(), [&]() -> Result<void> {
        for (const SnapshotRecord &record : std::as_const(adopted))
            WARSHA_CHECK(m_parts.repository.add(record));
        return {};
    }));
    return {};
}

Result<SnapshotService::Draft> SnapshotService::draft(const SnapshotKeys &keys, const SnapshotFolder &folder, const RulePack &rules) const
{
    Draft made;
    ReturnData data;
    // One transaction, though nothing is written: everything is read as of one moment, on PostgreSQL too.
    WARSHA_CHECK(m_units.atomically({u"snapshots.read"_s, {}, true}, m_session.actor(), [&]() -> Result<void> {
        WARSHA_TRY(data, m_parts.reader.read(keys.pseudonym));
        WARSHA_TRY(const QList<SnapshotRecord> known, m_parts.repository.snapshots());
        WARSHA_TRY(const IncarnationState state, m_parts.repository.incarnation());
        made.last = known.isEmpty() ? std::nullopt : std::optional(known.first());
        made.incarnation = state.accepted;
        made.seq = 1;
        for (const SnapshotRecord &record : known)
            made.seq = record.incarnation == state.accepted ? std::max(made.seq, record.seq + 1) : made.seq;
        return {};
    }));
    sortReturn(data);
    WARSHA_CHECK(checkReturn(data));
    made.centre = data.centre;
    made.asOf = data.asOf;

    const SignedManifest *last = made.last ? folder.find(made.last->hash) : nullptr;
    std::optional<ReturnData> previous;
    if (last) {
        WARSHA_TRY(previous, folder.readIfThere(last->hash, keys.own));
    }
    made.comparedWithLast = previous.has_value();
    WARSHA_TRY(made.report, m_parts.rules.run(rules, data, previous ? &*previous : nullptr));
    for (const ReturnPart &part : cutReturn(data)) {
        made.parts.append(sealReturnPart(part, keys.part));
        made.counts[part.place.table] += part.rows.size();
    }
    made.nothingNew = last && last->manifest.incarnation == made.incarnation && last->manifest.rulePack == rules.id
        && last->manifest.rulePackVersion == rules.version
        && std::equal(made.parts.cbegin(), made.parts.cend(), last->manifest.parts.cbegin(), last->manifest.parts.cend(),
                      [](const SealedPart &part, const ManifestPart &entry) { return part.entry == entry; });
    return made;
}

Result<SignedManifest> SnapshotService::signedManifest(const Draft &draft, const SnapshotKeys &keys, const RulePack &rules) const
{
    Manifest manifest;
    manifest.centre = draft.centre;
    manifest.desk = m_session.actor().desk.toText();
    manifest.incarnation = draft.incarnation;
    manifest.seq = draft.seq;
    manifest.previous = draft.last ? draft.last->hash : QByteArray();
    manifest.schema = returnSchemaName;
    manifest.rulePack = rules.id;
    manifest.rulePackVersion = rules.version;
    manifest.ruleErrors = draft.report.errors();
    manifest.ruleWarnings = draft.report.warnings();
    manifest.created = m_parts.clock.seconds();
    manifest.asOf = draft.asOf.toString(Qt::ISODate);
    manifest.counts = draft.counts;
    manifest.recipient = SnapshotRecipient::OwnCentre;
    manifest.recipientKey = keyIdOf(keys.own.publicKey);
    manifest.pseudonymKey = keyIdOfSecret("warsha-pseudonym-1", keys.pseudonym);
    PartOpening opening{keys.part, {}};
    for (const SealedPart &part : draft.parts) {
        manifest.parts.append(part.entry);
        opening.plainHashes.append(part.plainHash);
    }
    manifest.body = sealOpening(opening, keys.own.publicKey);
    return signManifest(manifest, keys.signing);
}

Result<void> SnapshotService::putParts(const Draft &draft, SnapshotFolder &folder, BuiltSnapshot &built, Progress *progress) const
{
    QList<QByteArray> added;
    for (const SealedPart &part : draft.parts) {
        if (progress && progress->isCancelled()) {
            for (const QByteArray &hash : std::as_const(added))
                folder.withdrawPart(hash);
            return failure(ErrorKind::Cancelled, tr("No snapshot was made: you stopped it."));
        }
        WARSHA_TRY(const bool isNew, folder.putPart(part));
        if (isNew)
            added.append(part.entry.hash);
        built.newBytes += isNew ? part.entry.size : 0;
        if (progress)
            progress->report(&part - draft.parts.constData() + 1, draft.parts.size());
    }
    built.newParts = added.size();
    return {};
}

Result<BuiltSnapshot> SnapshotService::write(const Draft &draft, const SnapshotKeys &keys, SnapshotFolder &folder, const RulePack &rules,
                                             const OpId &op, Progress *progress)
{
    BuiltSnapshot built{{}, SnapshotRecipient::OwnCentre, keys.signing.publicKey, false, 0, 0, draft.comparedWithLast, draft.report};
    WARSHA_CHECK(putParts(draft, folder, built, progress));
    WARSHA_TRY(const SignedManifest manifest, signedManifest(draft, keys, rules));
    WARSHA_CHECK(folder.putManifest(manifest));
    built.snapshot = recordOf(manifest, draft.last ? draft.last->number + 1 : 1);
    const Result<Committed> noted = m_units.atomically({u"snapshots.build"_s, {built.snapshot.id.toText()}, true}, m_session.actor(op),
                                                       [&] { return m_parts.repository.add(built.snapshot); });
    if (!noted) {
        // Another desk was quicker: nobody has this one, since only recorded ones are sent. After any other error the row may
        // stand all the same; then the manifest stays, and is adopted next time if it must be.
        if (noted.error().kind == ErrorKind::Conflict)
            folder.withdrawManifest(manifest);
        return failure(noted.error());
    }
    return built;
}

} // namespace warsha
