// SPDX-License-Identifier: GPL-3.0-or-later
// Awards, their events, batches, counters and public keys in SQL.
#pragma once

#include "certificationrepository.h"
#include "database.h"

namespace warsha {

class SqlCertificationRepository : public CertificationRepository
{
public:
    explicit SqlCertificationRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<SealedAward>> awards(const AwardFilter &filter) const override;
    [[nodiscard]] Result<QList<SealedAward>> find(const QList<AwardId> &ids) const override;
    [[nodiscard]] Result<std::optional<SealedAward>> findNumber(const QString &number) const override;
    [[nodiscard]] Result<QList<SealedAwardEvent>> events(const AwardId &id) const override;
    [[nodiscard]] Result<QHash<AwardId, SheetCount>> sheets() const override;
    [[nodiscard]] Result<std::optional<SealedBatch>> batch(const AwardBatchId &id) const override;
    [[nodiscard]] Result<QList<SealedBatch>> batches() const override;
    [[nodiscard]] Result<QList<IssuingKey>> issuingKeys() const override;
    [[nodiscard]] Result<QList<GroupId>> groupsNearCertificates() const override;
    Result<qint64> takeNumbers(const QString &scope, qint64 count) override;
    [[nodiscard]] Result<NumberKnowledge> numbers() const override;
    Result<void> addGaps(const QList<NumberGap> &gaps) override;
    Result<void> addAwards(const QList<SealedAward> &awards) override;
    Result<void> addEvents(const QList<SealedAwardEvent> &events) override;
    Result<void> addBatch(const SealedBatch &batch) override;
    Result<void> setState(const AwardId &id, qint64 version, AwardState state) override;
    Result<void> addIssuingKey(const IssuingKey &key) override;
    [[nodiscard]] QString awardTable() const override;

private:
    Database &m_database;
};

} // namespace warsha
