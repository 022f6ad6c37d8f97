// SPDX-License-Identifier: GPL-3.0-or-later
// The end of retention: an award is kept to its date, also when the person is erased; then its key is destroyed.
#include "centretime.h"
#include "certificationservice.h"

#include <QHash>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Awards and printings that a key still opens and no rule keeps, with those keys.
struct Ended {
    EndedRetention shown;
    QList<KeyId> keys;
};

/// A printing goes with the last of its awards.
Ended endedOf(const QList<SealedAward> &awards, const QList<SealedBatch> &batches, QDate today, const QSet<KeyId> &present)
{
    Ended ended;
    QHash<AwardBatchId, QDate> keptUntil;
    for (const SealedAward &sealed : awards) {
        QDate &last = keptUntil[sealed.award.batch];
        last = last.isValid() ? qMax(last, sealed.award.keepUntil) : sealed.award.keepUntil;
        if (sealed.award.keepUntil < today && present.contains(sealed.key)) {
            ended.shown.awards.append(sealed.award);
            ended.keys.append(sealed.key);
        }
    }
    for (const SealedBatch &sealed : batches) {
        const QDate last = keptUntil.value(sealed.batch.id);
        if (last.isValid() && last < today && present.contains(sealed.key)) {
            ended.shown.batches.append(sealed.batch.id);
            ended.keys.append(sealed.key);
        }
    }
    return ended;
}

Result<Ended> readEnded(const CertificationRepository &repository, const KeyRing &ring, QDate today)
{
    WARSHA_TRY(const QList<SealedAward> awards, repository.awards({}));
    if (std::ranges::none_of(awards, [today](const SealedAward &sealed) { return sealed.award.keepUntil < today; }))
        return Ended(); // the usual: no printing and no key is read
    WARSHA_TRY(const QList<SealedBatch> batches, repository.batches());
    QSet<KeyId> present;
    for (const KeyPurpose purpose : {KeyPurpose::Award, KeyPurpose::Batch}) {
        WARSHA_TRY(const auto keys, ring.openAll(purpose));
        for (auto key = keys.keyBegin(); key != keys.keyEnd(); ++key)
            present.insert(*key);
    }
    return endedOf(awards, batches, today, present);
}

} // namespace

Result<EndedRetention> CertificationService::endedRetention() const
{
    WARSHA_CHECK(m_session.require(Permission::Erase));
    WARSHA_TRY(const Ended ended, readEnded(m_awards, m_keys, centreToday(m_clock)));
    return ended.shown;
}

Result<EndedRetention> CertificationService::expire(const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Erase));
    Ended ended;
    WARSHA_CHECK(m_units.atomically({u"certificates.expire"_s, {}, true}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(ended, readEnded(m_awards, m_keys, centreToday(m_clock)));
        for (const KeyId &key : std::as_const(ended.keys))
            WARSHA_CHECK(m_keys.destroy(key));
        return {};
    }));
    return ended.shown;
}

} // namespace warsha
