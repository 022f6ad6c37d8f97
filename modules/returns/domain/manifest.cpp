// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include "cborwriter.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QDate>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qint64 formatVersion = 1;
constexpr qsizetype hashSize = 32;
constexpr qsizetype keyIdSize = 8;
constexpr qsizetype mostBytes = 64 << 20;

// Numbers of the fields in the map: snapshot-v1.md section 4. They rise, so the map is in canonical order.
enum Field : qint64 {
    Format = 1, Centre, Desk, Incarnation, Seq, Previous, Schema, RulePackId, RulePackVersion, RuleErrors, RuleWarnings,
    Created, AsOf, Parts, Counts, RecipientKind, RecipientKey, PseudonymKey, Body, FieldCount = Body
};

tl::unexpected<Error> unreadable(const QString &detail)
{
    return failure(ErrorKind::Input, QCoreApplication::translate("Snapshot", "The manifest of the snapshot cannot be read."), detail);
}

QByteArray idBytes(const QString &id)
{
    return QUuid::fromString(id).toRfc4122();
}

std::optional<QString> idFrom(const QCborValue &value)
{
    const QByteArray bytes = value.toByteArray();
    if (bytes.size() != 16)
        return {};
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

void writeParts(CborWriter &out, const QList<ManifestPart> &parts)
{
    out.array(parts.size());
    for (const ManifestPart &part : parts) {
        out.array(6);
        out.bytes(part.hash);
        out.integer(part.size);
        out.text(part.place.table);
        out.bytes(part.place.group.isEmpty() ? QByteArray() : idBytes(part.place.group));
        out.text(part.place.month);
        out.integer(part.rows);
    }
}

bool readParts(const QCborArray &from, QList<ManifestPart> &parts)
{
    for (const QCborValue &value : from) {
        const QCborArray entry = value.toArray();
        ManifestPart part{entry.at(0).toByteArray(), entry.at(1).toInteger(-1), {entry.at(2).toString(), {}, entry.at(4).toString()},
                          entry.at(5).toInteger(-1)};
        const std::optional<QString> group = idFrom(entry.at(3));
        if (entry.size() < 6 || part.hash.size() != hashSize || part.size < 0 || part.rows < 0
            || (!group && !entry.at(3).toByteArray().isEmpty()))
            return false;
        part.place.group = group.value_or(QString());
        parts.append(part);
    }
    return true;
}

bool readIds(const QCborMap &map, Manifest &manifest)
{
    const std::optional<QString> centre = idFrom(map.value(Centre));
    const std::optional<QString> desk = idFrom(map.value(Desk));
    const std::optional<QString> incarnation = idFrom(map.value(Incarnation));
    if (!centre || !desk || !incarnation)
        return false;
    manifest.centre = *centre;
    manifest.desk = *desk;
    manifest.incarnation = *incarnation;
    manifest.previous = map.value(Previous).toByteArray();
    manifest.recipientKey = map.value(RecipientKey).toByteArray();
    manifest.pseudonymKey = map.value(PseudonymKey).toByteArray();
    return (manifest.previous.isEmpty() || manifest.previous.size() == hashSize) && manifest.recipientKey.size() == keyIdSize
        && manifest.pseudonymKey.size() == keyIdSize;
}

Result<Manifest> manifestFrom(const QCborMap &map)
{
    if (map.value(Format).toInteger() != formatVersion)
        return unreadable(u"format %1"_s.arg(map.value(Format).toInteger()));
    Manifest manifest;
    if (!readIds(map, manifest))
        return unreadable(u"ids"_s);
    manifest.seq = map.value(Seq).toInteger();
    manifest.schema = map.value(Schema).toString();
    manifest.rulePack = map.value(RulePackId).toString();
    manifest.rulePackVersion = map.value(RulePackVersion).toInteger();
    manifest.ruleErrors = map.value(RuleErrors).toInteger();
    manifest.ruleWarnings = map.value(RuleWarnings).toInteger();
    manifest.created = map.value(Created).toInteger();
    manifest.asOf = map.value(AsOf).toString();
    const QCborMap counts = map.value(Counts).toMap();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        manifest.counts.insert(it.key().toString(), it.value().toInteger());
    manifest.recipient = map.value(RecipientKind).toInteger() == 0 ? SnapshotRecipient::Ministry : SnapshotRecipient::OwnCentre;
    manifest.body = map.value(Body).toByteArray();
    if (manifest.seq < 1 || manifest.schema.isEmpty() || !QDate::fromString(manifest.asOf, Qt::ISODate).isValid()
        || !readParts(map.value(Parts).toArray(), manifest.parts))
        return unreadable(u"fields"_s);
    return manifest;
}

} // namespace

QByteArray keyIdOfSecret(QByteArrayView label, const Secret &key)
{
    Sha256 hash;
    hash.add(label);
    hash.add(key.view());
    return hash.finish().first(keyIdSize);
}

QByteArray sealOpening(const PartOpening &opening, QByteArrayView recipientPublicKey)
{
    CborWriter out(opening.plainHashes.size() * hashSize + 64);
    out.map(2);
    out.integer(1);
    out.bytes(opening.key.view());
    out.integer(2);
    out.bytes(opening.plainHashes.join());
    QByteArray plain = out.result();
    const QByteArray sealed = sealTo(recipientPublicKey, plain);
    plain.fill('\0');
    return sealed;
}

Result<PartOpening> unsealOpening(const Manifest &manifest, const BoxKeys &recipient)
{
    WARSHA_TRY(const Secret plain, unsealWith(recipient, manifest.body));
    const QCborMap map = QCborValue::fromCbor(plain.view().toByteArray()).toMap();
    const QByteArray key = map.value(1).toByteArray();
    const QByteArray hashes = map.value(2).toByteArray();
    if (key.size() != 32 || hashes.size() != manifest.parts.size() * hashSize)
        return unreadable(u"sealed body"_s);
    PartOpening opening{Secret::copyOf(key), {}};
    for (qsizetype i = 0; i < hashes.size(); i += hashSize)
        opening.plainHashes.append(hashes.sliced(i, hashSize));
    return opening;
}

QByteArray encodeManifest(const Manifest &manifest)
{
    CborWriter out(manifest.parts.size() * 100 + manifest.body.size() + 1024);
    out.map(FieldCount);
    const auto number = [&](Field field, qint64 value) { out.integer(field); out.integer(value); };
    const auto text = [&](Field field, const QString &value) { out.integer(field); out.text(value); };
    const auto bytes = [&](Field field, const QByteArray &value) { out.integer(field); out.bytes(value); };
    number(Format, formatVersion);
    bytes(Centre, idBytes(manifest.centre));
    bytes(Desk, idBytes(manifest.desk));
    bytes(Incarnation, idBytes(manifest.incarnation));
    number(Seq, manifest.seq);
    bytes(Previous, manifest.previous);
    text(Schema, manifest.schema);
    text(RulePackId, manifest.rulePack);
    number(RulePackVersion, manifest.rulePackVersion);
    number(RuleErrors, manifest.ruleErrors);
    number(RuleWarnings, manifest.ruleWarnings);
    number(Created, manifest.created);
    text(AsOf, manifest.asOf);
    out.integer(Parts);
    writeParts(out, manifest.parts);
    out.integer(Counts);
    QList<QString> names = manifest.counts.keys();
    // Canonical order of text keys: by length, then by bytes (table names are ASCII).
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return std::pair(a.size(), a) < std::pair(b.size(), b);
    });
    out.map(names.size());
    for (const QString &name : names) {
        out.text(name);
        out.integer(manifest.counts.value(name));
    }
    number(RecipientKind, manifest.recipient == SnapshotRecipient::Ministry ? 0 : 1);
    bytes(RecipientKey, manifest.recipientKey);
    bytes(PseudonymKey, manifest.pseudonymKey);
    bytes(Body, manifest.body);
    return out.result();
}

SignedManifest signManifest(const Manifest &manifest, const SigningKeys &keys)
{
    const QByteArray bytes = coseSign1(keys, encodeManifest(manifest));
    return {manifest, bytes, sha256(bytes), keys.keyId()};
}

Result<SignedManifest> readManifest(QByteArrayView bytes)
{
    if (bytes.size() > mostBytes)
        return unreadable(u"too large"_s);
    WARSHA_TRY(const CoseSigned message, readCoseSign1(bytes));
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(message.payload, &error);
    if (error.error != QCborError::NoError || error.offset != message.payload.size() || !value.isMap())
        return unreadable(error.errorString());
    WARSHA_TRY(const Manifest manifest, manifestFrom(value.toMap()));
    return SignedManifest{manifest, bytes.toByteArray(), sha256(bytes), message.keyId};
}

Result<SignedManifest> verifyManifest(QByteArrayView bytes, QByteArrayView publicKey)
{
    WARSHA_TRY(const CoseSigned message, readCoseSign1(bytes));
    if (message.keyId != keyIdOf(publicKey))
        return failure(ErrorKind::Denied, QCoreApplication::translate("Snapshot", "The manifest was signed with another key."));
    if (!verifyCose(message, publicKey))
        return failure(ErrorKind::Denied, QCoreApplication::translate("Snapshot", "The signature of the manifest is not valid: it was altered."));
    return readManifest(bytes);
}

} // namespace warsha
