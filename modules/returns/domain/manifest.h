// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest of a snapshot: what it is made of and what it follows, as deterministic CBOR in a COSE_Sign1 (EdDSA).
// Its fields and their numbers are those of resources/formats/snapshot-v1.md section 4.
#pragma once

#include "result.h"
#include "returnparts.h"
#include "seal.h"
#include "sign.h"

#include <QMap>

namespace warsha {

struct ManifestPart {
    QByteArray hash; ///< SHA-256 of the part as sent, 32 bytes: its name
    qint64 size = 0; ///< bytes as sent
    PartPlace place;
    qint64 rows = 0;
    bool operator==(const ManifestPart &) const = default;
};

enum class SnapshotRecipient { Ministry, OwnCentre }; ///< OwnCentre: no ministry is paired yet

struct Manifest {
    QString centre;          ///< ids: UUID texts
    QString desk;
    QString incarnation;
    qint64 seq = 0;          ///< 1, 2, ... without gaps within an incarnation
    QByteArray previous;     ///< hash of the manifest before; empty for the first
    QString schema;
    QString rulePack;        ///< id
    qint64 rulePackVersion = 0;
    qint64 ruleErrors = 0;
    qint64 ruleWarnings = 0;
    qint64 created = 0;      ///< UTC seconds by the desk's clock: data, never order
    QString asOf;            ///< date of the return
    QList<ManifestPart> parts;
    QMap<QString, qint64> counts; ///< rows per table
    SnapshotRecipient recipient = SnapshotRecipient::OwnCentre;
    QByteArray recipientKey; ///< id of the recipient's X25519 key, 8 bytes
    QByteArray pseudonymKey; ///< id of the pseudonym key, 8 bytes
    QByteArray body;         ///< what opens the parts (PartOpening), sealed to the recipient
    bool operator==(const Manifest &) const = default;
};

/// What opens the parts: one key, and for each part the SHA-256 of its packed plain bytes (in the order of the parts).
struct PartOpening {
    SymmetricKey key;
    QList<QByteArray> plainHashes;
};

struct SignedManifest {
    Manifest manifest;
    QByteArray bytes; ///< the COSE_Sign1 as sent
    QByteArray hash;  ///< SHA-256 of bytes, 32 bytes: the snapshot's name
    QByteArray keyId;
};

/// The id of a secret or public key: first 8 bytes of the SHA-256 of a label and the key.
[[nodiscard]] QByteArray keyIdOfSecret(QByteArrayView label, const Secret &key);

[[nodiscard]] QByteArray sealOpening(const PartOpening &opening, QByteArrayView recipientPublicKey);
[[nodiscard]] Result<PartOpening> unsealOpening(const Manifest &manifest, const BoxKeys &recipient);

[[nodiscard]] QByteArray encodeManifest(const Manifest &manifest);
[[nodiscard]] SignedManifest signManifest(const Manifest &manifest, const SigningKeys &keys);
/// Checks the form only. Fields of later versions are passed over.
[[nodiscard]] Result<SignedManifest> readManifest(QByteArrayView bytes);
/// readManifest and the signature.
[[nodiscard]] Result<SignedManifest> verifyManifest(QByteArrayView bytes, QByteArrayView publicKey);

} // namespace warsha
