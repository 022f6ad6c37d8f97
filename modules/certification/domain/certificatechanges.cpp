// SPDX-License-Identifier: GPL-3.0-or-later
// After issue: hand out, copy, void, revoke. Nothing is deleted or renumbered; each event keeps a full copy.
#include "awardseal.h"
#include "centretime.h"
#include "certificationservice.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 2000;

QStringList textsOf(const QList<AwardId> &ids)
{
    QStringList texts;
    for (const AwardId &id : ids)
        texts.append(id.toText());
    return texts;
}

} // namespace

Result<SealedAward> CertificationService::standing(const AwardId &id, AwardState wanted) const
{
    WARSHA_TRY(const QList<SealedAward> found, m_awards.find({id}));
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no such certificate."), id.toText());
    const Award &award = found.first().award;
    if (!mayBecome(award.state, wanted))
        return failure(ErrorKind::Rule, tr("%1 is %2 and cannot become %3.")
                                            .arg(award.number, awardStateName(award.state, award.kind).toLower(), awardStateName(wanted, award.kind).toLower()));
    return found.first();
}

Result<void> CertificationService::writeEvent(const SealedAward &sealed, AwardState after, const QString &reason, SheetEvent sheet)
{
    if (reason.size() > longestReason)
        return failure(ErrorKind::Input, tr("The reason is longer than %1 characters.").arg(longestReason));
    WARSHA_TRY(const SymmetricKey key, m_keys.open(sealed.key));
    WARSHA_TRY(const FrozenValues values, openValues(key, awardValuesPlace(sealed.key), sealed.values));
    AwardEvent event{AwardEventId::make(), sealed.award.id, sealed.award.state, after, m_clock.seconds(), m_session.user()};
    event.sheet = sheet;
    return m_awards.addEvents({{event, sealed.key, sealValues(key, eventValuesPlace(sealed.key), values),
                                seal(key, eventReasonPlace(sealed.key), reason.trimmed().toUtf8())}});
}

Result<void> CertificationService::end(const AwardId &id, AwardState state, const QString &reason, const QString &verb,
                                       const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RevokeCertificates));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Rule, tr("A reason is needed."));
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const SealedAward award, standing(id, state));
        WARSHA_CHECK(writeEvent(award, state, reason));
        return m_awards.setState(id, award.award.version, state);
    };
    WARSHA_CHECK(m_units.atomically({verb, {id.toText()}, true}, m_session.actor(op), work));
    return {};
}

Result<void> CertificationService::voidAward(const AwardId &id, const QString &reason, const OpId &op)
{
    return end(id, AwardState::Voided, reason, u"certificates.void"_s, op);
}

Result<void> CertificationService::revoke(const AwardId &id, const QString &reason, const OpId &op)
{
    return end(id, AwardState::Revoked, reason, u"certificates.revoke"_s, op);
}

Result<void> CertificationService::handOut(const QList<AwardId> &ids, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    const auto work = [&]() -> Result<void> {
        for (const AwardId &id : ids) {
            WARSHA_TRY(const SealedAward award, standing(id, AwardState::Issued));
            WARSHA_CHECK(writeEvent(award, AwardState::Issued, {}));
            WARSHA_CHECK(m_awards.setState(id, award.award.version, AwardState::Issued));
        }
        return {};
    };
    WARSHA_CHECK(m_units.atomically({u"certificates.handout"_s, textsOf(ids), true}, m_session.actor(op), work));
    return {};
}

Result<SealedAward> CertificationService::printable(const AwardId &id) const
{
    WARSHA_TRY(const QList<SealedAward> found, m_awards.find({id}));
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no such certificate."), id.toText());
    const Award &award = found.first().award;
    if (!standsAwarded(award.state))
        return failure(ErrorKind::Rule, tr("%1 is %2: it is not printed again.").arg(award.number, awardStateName(award.state, award.kind).toLower()));
    return found.first();
}

Result<int> CertificationService::copiesOf(const AwardId &id) const
{
    WARSHA_TRY(const QList<SealedAwardEvent> events, m_awards.events(id));
    return int(std::count_if(events.begin(), events.end(), [](const SealedAwardEvent &one) { return one.event.sheet == SheetEvent::Copy; }));
}

Result<QByteArray> CertificationService::drawCopy(const Award &award, int number) const
{
    WARSHA_TRY(const QByteArray batch, batchPdf(award.batch));
    return m_renderer.copyPage(batch, award, number, centreToday(m_clock));
}

Result<CopyPaper> CertificationService::copyPaper(const AwardId &id, const QString &reason) const
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Rule, tr("A reason is needed."));
    WARSHA_TRY(const SealedAward award, printable(id));
    WARSHA_TRY(const int copies, copiesOf(id));
    WARSHA_TRY(QByteArray page, drawCopy(award.award, copies + 1));
    return CopyPaper{std::move(page), copies + 1};
}

Result<Committed> CertificationService::keepCopy(const AwardId &id, int number, const QString &reason, const OpId &op)
{
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const SealedAward award, printable(id));
        WARSHA_TRY(const int copies, copiesOf(id));
        if (copies + 1 != number)
            return failure(ErrorKind::Conflict, tr("Another copy of %1 has the number %2: this one does not count. Print a new copy.").arg(award.award.number, QLocale().toString(number)));
        return writeEvent(award, award.award.state, reason, SheetEvent::Copy);
    };
    return m_units.atomically({u"certificates.reprint"_s, {id.toText()}, true}, m_session.actor(op), work);
}

Result<void> CertificationService::tellCopied(const AwardId &id, int number, const QString &reason, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Rule, tr("A reason is needed."));
    WARSHA_CHECK(keepCopy(id, number, reason, op));
    return {};
}

Result<QByteArray> CertificationService::reprint(const AwardId &id, const QString &reason, const OpId &op)
{
    WARSHA_TRY(const CopyPaper paper, copyPaper(id, reason));
    WARSHA_TRY(const Committed committed, keepCopy(id, paper.number, reason, op));
    if (!committed.repeated)
        return paper.pdf;
    WARSHA_TRY(const SealedAward award, printable(id));
    return drawCopy(award.award, paper.number - 1); // the copy of then
}

Result<void> CertificationService::tellSheets(const Step &step, const QList<AwardId> &ids, const OpId &op,
                                              const std::function<SheetEvent(const AwardId &)> &sheetOf)
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    WARSHA_TRY(const QList<SealedAward> found, m_awards.find(ids));
    if (found.size() != ids.size())
        return failure(ErrorKind::NotFound, tr("There is no such certificate."));
    WARSHA_CHECK(m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        for (const SealedAward &award : found)
            WARSHA_CHECK(writeEvent(award, award.award.state, {}, sheetOf(award.award.id)));
        return {};
    }));
    return {};
}

Result<void> CertificationService::tellPrinted(const QList<AwardId> &good, const QList<AwardId> &spoilt, const OpId &op)
{
    const QSet<AwardId> bad(spoilt.begin(), spoilt.end());
    return tellSheets(Step({u"certificates.printed"_s, textsOf(good + spoilt), true}), good + spoilt, op,
                      [&](const AwardId &id) { return bad.contains(id) ? SheetEvent::Spoilt : SheetEvent::Good; });
}

Result<void> CertificationService::tellSaved(const QList<AwardId> &ids, const OpId &op)
{
    return tellSheets(Step({u"certificates.saved"_s, textsOf(ids), true}), ids, op, [](const AwardId &) { return SheetEvent::Saved; });
}

Result<QHash<AwardId, SheetCount>> CertificationService::sheets() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_awards.sheets();
}

} // namespace warsha
