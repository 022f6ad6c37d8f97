// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: who is eligible, the register, history, verification. Issuing and ending awards are files of their own.
#include "certificationservice.h"

#include "awardseal.h"
#include "centretime.h"
#include "certificatenumber.h"
#include "textfold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace warsha {

namespace {

QString givenBefore(const QString &number)
{
    return CertificationService::tr("The number %1 was given before this centre was restored from a backup: its record is not in the register.").arg(number);
}

/// It ends like a number, but the digits of its end do not answer for the rest.
bool isMistyped(const QString &number)
{
    static const QRegularExpression checkDigits(QStringLiteral("-\\d\\d$"));
    return checkDigits.match(number).hasMatch() && !hasGoodCheckDigits(number);
}

} // namespace

CertificationService::CertificationService(Units &units, const Session &session, KeyRing &keys,
                                           CertificationRepository &awards, const CertificationFacts &facts,
                                           const CertificateRenderer &renderer, const Clock &clock)
    : m_units(units), m_session(session), m_keys(keys), m_awards(awards), m_facts(facts), m_renderer(renderer), m_clock(clock)
{
}

Result<QList<Candidate>> CertificationService::eligible(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return candidatesOf(group);
}

Result<QList<Candidate>> CertificationService::candidatesOf(const GroupId &group, const std::optional<AwardId> &without) const
{
    WARSHA_TRY(QList<CandidateFacts> facts, m_facts.candidates(group));
    WARSHA_TRY(const QList<SealedAward> awards, m_awards.awards({group, {}, {}}));
    QHash<EnrolmentId, QList<const Award *>> standing;
    QHash<EnrolmentId, const Award *> last; ///< that was good for a time; awards come newest first
    for (const SealedAward &sealed : awards) {
        const Award &award = sealed.award;
        if (standsAwarded(award.state) && award.id != without)
            standing[award.enrolment].append(&award);
        if ((standsAwarded(award.state) || award.state == AwardState::Revoked) && !last.contains(award.enrolment))
            last.insert(award.enrolment, &award);
    }
    const QDate today = centreToday(m_clock);
    QList<Candidate> candidates;
    candidates.reserve(facts.size());
    for (CandidateFacts &candidate : facts) {
        for (const Award *award : standing.value(candidate.enrolment)) {
            candidate.facts.held.append(award->kind);
            candidate.facts.heldNumber = award->number;
        }
        if (const Award *given = last.value(candidate.enrolment); given && given->state == AwardState::Revoked)
            candidate.facts.revokedNumber = given->number;
        candidate.facts.isUnderWay = isInTraining(candidate.facts.status) && candidate.facts.status != EnrolmentStatus::Completed
            && candidate.facts.lastDay.isValid() && today <= candidate.facts.lastDay;
        Eligibility eligibility = eligibilityOf(candidate.facts);
        candidates.append({std::move(candidate), std::move(eligibility)});
    }
    return candidates;
}

Result<PaperLanguages> CertificationService::paperLanguages() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const CentreFacts centre, m_facts.centre());
    return centre.languages;
}

Readiness readinessOf(const Candidate &candidate)
{
    const EligibilityFacts &facts = candidate.facts.facts;
    if (candidate.eligibility.isByName && candidate.eligibility.kind != AwardKind::Attendance)
        return Readiness::Revoked;
    if (candidate.eligibility.kind == AwardKind::Certificate)
        return Readiness::Ready;
    if (candidate.eligibility.kind == AwardKind::Statement)
        return Readiness::Statement;
    if (!facts.held.isEmpty()) // an attendance record is no certificate: it is not issued with the group
        return Readiness::Issued;
    if (!isInTraining(facts.status))
        return Readiness::NotInTraining;
    return facts.isUnderWay ? Readiness::UnderWay : Readiness::Blocked;
}

bool isReady(const Candidate &candidate)
{
    return readinessOf(candidate) == Readiness::Ready;
}

bool isBlocked(const Candidate &candidate)
{
    const Readiness readiness = readinessOf(candidate);
    const bool isWithout = readiness == Readiness::Blocked || readiness == Readiness::Statement || readiness == Readiness::Revoked;
    return isWithout && candidate.facts.facts.held.isEmpty()
        && isInTraining(candidate.facts.facts.status);
}

QList<Refusal> reasonsOf(const Candidate &candidate)
{
    QList<Refusal> reasons = candidate.eligibility.refusals;
    reasons.removeIf([](const Refusal &refusal) { return refusal.rule == RefusalRule::AlreadyAwarded; });
    return reasons;
}

GroupReadiness readinessOf(const GroupId &group, const QList<Candidate> &candidates)
{
    return {group, int(std::ranges::count_if(candidates, isReady)), int(std::ranges::count_if(candidates, isBlocked))};
}

GroupReadiness sumOf(const QList<GroupReadiness> &groups)
{
    GroupReadiness all;
    for (const GroupReadiness &group : groups) {
        all.ready += group.ready;
        all.blocked += group.blocked;
    }
    return all;
}

Result<QList<GroupReadiness>> CertificationService::readiness() const
{
    const ReadinessStep step = readinessInSteps();
    for (;;)
        if (auto found = step())
            return *std::move(found);
}

CertificationService::ReadinessStep CertificationService::readinessInSteps() const
{
    using Found = Result<QList<GroupReadiness>>;
    const auto readOn = [this](std::optional<QList<GroupId>> &left, QList<GroupReadiness> &found) -> Result<bool> {
        WARSHA_CHECK(m_session.require(Permission::ReadPeople));
        if (!left) {
            WARSHA_TRY(left, m_awards.groupsNearCertificates());
            return left->isEmpty();
        }
        const GroupId group = left->takeFirst();
        WARSHA_TRY(const QList<Candidate> candidates, eligible(group));
        const GroupReadiness readiness = readinessOf(group, candidates);
        if (readiness.ready > 0)
            found.append(readiness);
        return left->isEmpty();
    };
    return [readOn, left = std::optional<QList<GroupId>>(), found = QList<GroupReadiness>()]() mutable -> std::optional<Found> {
        const Result<bool> isWhole = readOn(left, found);
        if (!isWhole)
            return Found(failure(isWhole.error()));
        return *isWhole ? std::optional(Found(found)) : std::nullopt;
    };
}

Award CertificationService::opened(const SealedAward &sealed) const
{
    Award award = sealed.award;
    if (const auto key = m_keys.open(sealed.key)) { // without the key the register still shows number, kind and state
        award.values = openValues(*key, awardValuesPlace(sealed.key), sealed.values).value_or(FrozenValues());
        if (const auto code = unseal(*key, awardCodePlace(sealed.key), sealed.code))
            award.code = QString::fromUtf8(*code);
    }
    return award;
}

Result<QList<Award>> CertificationService::list(const AwardFilter &filter) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const QList<SealedAward> sealed, m_awards.awards(filter));
    QHash<KeyId, SymmetricKey> keys;
    if (const auto held = m_keys.openAll(KeyPurpose::Award))
        keys = *held;
    QList<Award> awards;
    awards.reserve(sealed.size());
    for (const SealedAward &one : sealed) {
        Award award = one.award;
        if (const auto key = keys.constFind(one.key); key != keys.constEnd()) {
            award.values = openValues(*key, awardValuesPlace(one.key), one.values).value_or(FrozenValues());
            if (const auto code = unseal(*key, awardCodePlace(one.key), one.code))
                award.code = QString::fromUtf8(*code);
        }
        awards.append(award);
    }
    return awards;
}

Result<Award> CertificationService::byNumber(const QString &number) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const std::optional<SealedAward> sealed, m_awards.findNumber(number.trimmed().toUpper()));
    if (!sealed) {
        WARSHA_TRY(const bool before, isInGap(number.trimmed().toUpper()));
        return failure(ErrorKind::NotFound, before ? givenBefore(number) : tr("The number %1 is not in the register.").arg(number));
    }
    return opened(*sealed);
}

Result<QList<AwardEvent>> CertificationService::history(const AwardId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(const QList<SealedAwardEvent> sealed, m_awards.events(id));
    QList<AwardEvent> events;
    for (const SealedAwardEvent &one : sealed) {
        AwardEvent event = one.event;
        if (const auto key = m_keys.open(one.key)) {
            event.values = openValues(*key, eventValuesPlace(one.key), one.values).value_or(FrozenValues());
            if (const auto reason = unseal(*key, eventReasonPlace(one.key), one.reason))
                event.reason = QString::fromUtf8(*reason);
        }
        events.append(event);
    }
    return events;
}

Result<QByteArray> CertificationService::batchPdf(const AwardBatchId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    WARSHA_TRY(const std::optional<SealedBatch> batch, m_awards.batch(id));
    if (!batch)
        return failure(ErrorKind::NotFound, tr("There is no such printed paper."), id.toText());
    WARSHA_TRY(const SymmetricKey key, m_keys.open(batch->key));
    return unseal(key, batchPdfPlace(batch->key), batch->pdf);
}

Result<QByteArray> CertificationService::awardPdf(const Award &award) const
{
    WARSHA_TRY(const QByteArray pdf, batchPdf(award.batch));
    WARSHA_TRY(const QByteArray page, m_renderer.onePage(pdf, award));
    WARSHA_TRY(const QList<SealedAward> found, m_awards.find({award.id}));
    QList<Award> standing;
    for (const SealedAward &one : found) {
        standing.append(one.award);
        standing.last().page = 1; // of this one
    }
    return withEndedStamped(page, standing);
}

Result<QByteArray> CertificationService::printingOf(const Award &award) const
{
    WARSHA_TRY(const QByteArray pdf, batchPdf(award.batch));
    AwardFilter filter;
    filter.group = award.group;
    WARSHA_TRY(QList<Award> awards, list(filter));
    awards.removeIf([&](const Award &one) { return one.batch != award.batch; });
    return withEndedStamped(pdf, awards);
}

Result<QByteArray> CertificationService::withEndedStamped(const QByteArray &pdf, const QList<Award> &awards) const
{
    QList<EndedPage> pages;
    for (const Award &award : awards) {
        if (standsAwarded(award.state))
            continue;
        WARSHA_TRY(const QList<SealedAwardEvent> events, m_awards.events(award.id));
        const auto ended = std::ranges::find_if(events, [&](const SealedAwardEvent &one) { return one.event.sheet == SheetEvent::None && one.event.after == award.state; });
        const QDate on = ended == events.cend() ? QDate() : centreTime(ended->event.at).date();
        pages.append({award.page, award.state, on, award.paper.name});
    }
    return pages.isEmpty() ? Result<QByteArray>(pdf) : m_renderer.stampEnded(pdf, pages);
}

Result<CodeAnswer> CertificationService::verify(const QString &text) const
{
    WARSHA_TRY(const QList<IssuingKey> keys, m_awards.issuingKeys());
    QList<QByteArray> publicKeys;
    for (const IssuingKey &key : keys)
        publicKeys.append(key.publicKey);
    std::optional<Error> problem;
    bool isUnknown = false;
    CodeAnswer answer = verifyCertificateCode(text, publicKeys, [&](const QString &number) -> std::optional<AwardState> {
        const auto found = m_awards.findNumber(number);
        if (!found)
            problem = found.error();
        isUnknown = found && !*found;
        return found && *found ? std::optional((*found)->award.state) : std::nullopt;
    });
    if (problem)
        return failure(*problem);
    if (isUnknown && answer.verdict == CodeVerdict::Valid) {
        WARSHA_TRY(const bool before, isInGap(answer.claims.number));
        if (before)
            answer.sentence = tr("The signature is valid.") + u' ' + givenBefore(answer.claims.number);
    }
    return answer;
}

Result<CertificationService::PaperAnswer> CertificationService::check(const QString &text) const
{
    constexpr qsizetype longestNumber = 64;
    PaperAnswer answer;
    WARSHA_TRY(answer.code, verify(text));
    QString number = answer.code.claims.number;
    answer.byNumber = answer.code.verdict == CodeVerdict::Unreadable && text.trimmed().size() <= longestNumber;
    if (answer.byNumber)
        number = westernDigits(text.trimmed());
    if (number.isEmpty() || !m_session.require(Permission::ReadPeople))
        return answer; // the code speaks for itself
    const Result<Award> award = byNumber(number);
    if (!award && award.error().kind != ErrorKind::NotFound)
        return failure(award.error());
    if (!award && answer.byNumber) {
        const QString whole = number.toUpper() + u'-' + checkDigitsOf(number);
        WARSHA_TRY(const std::optional<SealedAward> meant, m_awards.findNumber(whole));
        answer.code.sentence = meant ? tr("%1 lacks the two digits at its end. Type the number as it is printed.").arg(number)
            : isMistyped(number)     ? tr("%1 is mistyped: its last two digits do not fit the rest. Type the number as it is printed.").arg(number)
                                     : award.error().message;
    }
    if (!award)
        return answer;
    answer.award = *award;
    if (!answer.byNumber)
        return answer;
    const bool stands = standsAwarded(award->state);
    answer.code.verdict = stands ? CodeVerdict::Valid : CodeVerdict::Revoked;
    answer.code.sentence = stands ? tr("%1 is in the register. A number proves nothing by itself: compare what is printed, or read the code.").arg(award->number)
                                  : tr("No longer valid: %1 is %2.").arg(award->number, awardStateName(award->state, award->kind).toLower());
    return answer;
}

Result<QList<IssuingKey>> CertificationService::issuingKeys() const
{
    return m_awards.issuingKeys();
}

} // namespace warsha
