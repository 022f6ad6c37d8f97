// SPDX-License-Identifier: GPL-3.0-or-later
// What the domain asks of storage about awards. Storage sees sealed bytes only; writes run inside Units::atomically.
#pragma once

#include "award.h"
#include "keyring.h"
#include "numbergap.h"

#include <QHash>

namespace warsha {

/// An award as it lies: in clear only the number, the dates, the kind, the state and ids.
struct SealedAward {
    Award award;       ///< without values and code
    KeyId key;
    QByteArray values; ///< JSON of the frozen values
    QByteArray code;   ///< text of the QR code: it holds the name
};

struct SealedAwardEvent {
    AwardEvent event; ///< without values and reason
    KeyId key;
    QByteArray values;
    QByteArray reason;
};

struct SealedBatch {
    AwardBatch batch;
    KeyId key;
    QByteArray pdf;
};

/// A key that signs certificates. Its secret lies in the key ring, wrapped to the role key Issuing.
struct IssuingKey {
    IssuingKeyId id;
    KeyId key;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    qint64 madeAt = 0;
};

struct AwardFilter {
    std::optional<GroupId> group;
    std::optional<AwardKind> kind;
    std::optional<AwardState> state;
};

class CertificationRepository
{
public:
    virtual ~CertificationRepository() = default;

    /// Newest first.
    [[nodiscard]] virtual Result<QList<SealedAward>> awards(const AwardFilter &filter) const = 0;
    [[nodiscard]] virtual Result<QList<SealedAward>> find(const QList<AwardId> &ids) const = 0;
    [[nodiscard]] virtual Result<std::optional<SealedAward>> findNumber(const QString &number) const = 0;
    [[nodiscard]] virtual Result<QList<SealedAwardEvent>> events(const AwardId &id) const = 0;
    /// Of all awards that have any.
    [[nodiscard]] virtual Result<QHash<AwardId, SheetCount>> sheets() const = 0;
    [[nodiscard]] virtual Result<std::optional<SealedBatch>> batch(const AwardBatchId &id) const = 0;
    /// Every printing without its PDF: what retention looks at.
    [[nodiscard]] virtual Result<QList<SealedBatch>> batches() const = 0;
    [[nodiscard]] virtual Result<QList<IssuingKey>> issuingKeys() const = 0; ///< newest first

    /// Groups in which somebody without a certificate has the hours and every needed unit locked: nobody else can be ready.
    [[nodiscard]] virtual Result<QList<GroupId>> groupsNearCertificates() const = 0;

    /// Takes count numbers of the scope; the first one. Never gives one twice.
    virtual Result<qint64> takeNumbers(const QString &scope, qint64 count) = 0;
    /// The counters, and what was learned of numbers given before a restore; the life is that of the database.
    [[nodiscard]] virtual Result<NumberKnowledge> numbers() const = 0;
    /// Writes gaps down, and lets the counters of their series go on after them.
    virtual Result<void> addGaps(const QList<NumberGap> &gaps) = 0;
    virtual Result<void> addAwards(const QList<SealedAward> &awards) = 0;
    virtual Result<void> addEvents(const QList<SealedAwardEvent> &events) = 0;
    virtual Result<void> addBatch(const SealedBatch &batch) = 0;
    virtual Result<void> setState(const AwardId &id, qint64 version, AwardState state) = 0;
    /// Table names for Units::touched: how a repeated op finds its first result.
    [[nodiscard]] virtual QString awardTable() const = 0;
    virtual Result<void> addIssuingKey(const IssuingKey &key) = 0;
};

} // namespace warsha
