// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing: numbers, frozen copies, signed codes and the PDF of one batch, all in one transaction.
#include "awardseal.h"
#include "centretime.h"
#include "certificatevalues.h"
#include "certificationservice.h"
#include "paperchanges.h"

#include <QCollator>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

/// What one printing collects before it is written.
struct CertificationService::DrawingUp {
    IssueRequest request;
    AwardId replaces;
    QString reason;
    CentreFacts centre;
    GroupFacts group;
    QDate issuedOn;
    QString host;
    SigningKeys signing;
    QMap<AwardKind, FrozenTemplate> templates;
    AwardBatchId batch = AwardBatchId::make();
    QList<SealedAward> awards;
    QList<SealedAwardEvent> events;
    QList<AwardPage> pages;
    IssueResult result;
};

namespace {

/// As they are called up at the ceremony: numbers and pages follow the names on the paper.
void sortByName(QList<Candidate> &candidates, const PaperLanguages &languages)
{
    const QCollator collator{QLocale(languages.first)};
    const auto nameOf = [&](const Candidate &candidate) { return paperNames(candidate.facts.names, scriptOfPeople(languages.first)).value(0); };
    std::ranges::stable_sort(candidates, [&](const Candidate &a, const Candidate &b) { return collator.compare(nameOf(a), nameOf(b)) < 0; });
}

} // namespace

Result<SigningKeys> CertificationService::signingKeys()
{
    WARSHA_TRY(const IssuingKey key, ensureIssuingKey());
    WARSHA_TRY(const Secret secret, m_keys.open(key.key));
    return signingKeysFromSecret(secret);
}

Result<IssuingKey> CertificationService::ensureIssuingKey()
{
    WARSHA_TRY(const QList<IssuingKey> keys, m_awards.issuingKeys());
    if (!keys.isEmpty())
        return keys.first();
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    IssuingKey made;
    WARSHA_CHECK(m_units.atomically({u"certificates.makekey"_s, {}, true}, m_session.actor(), [&]() -> Result<void> {
        const SigningKeys signing = makeSigningKeys();
        WARSHA_TRY(const NamedKey kept, m_keys.make(KeyPurpose::Signing, {RoleKey::Issuing}, signing.secretKey));
        made = {IssuingKeyId::make(), kept.id, signing.publicKey, m_clock.seconds()};
        return m_awards.addIssuingKey(made);
    }));
    return made;
}

Result<void> CertificationService::freeze(DrawingUp &work, const Candidate &candidate, qint64 serial, const NamedKey &key)
{
    const AwardKind kind = *candidate.eligibility.kind;
    const NumberParts parts = numberPartsOf(work.centre, work.group, kind, work.issuedOn);
    SealedAward sealed;
    Award &award = sealed.award;
    WARSHA_TRY(award.number, awardNumber(work.centre.patterns.value(kind), parts, serial));
    const PaperFacts paper{work.centre, work.group, candidate.facts, kind, work.issuedOn, award.number};
    award.id = AwardId::make();
    award.kind = kind;
    award.state = work.request.hold ? AwardState::Held : AwardState::Issued;
    award.enrolment = candidate.facts.enrolment;
    award.person = candidate.facts.person;
    award.group = work.group.group;
    award.programmeVersion = work.group.version;
    award.batch = work.batch;
    award.page = int(work.pages.size()) + 1;
    award.issuedOn = work.issuedOn;
    award.keepUntil = work.issuedOn.addYears(work.centre.keepYears);
    award.replaces = work.replaces;
    award.paper = work.templates.value(kind);
    award.code = certificateCode(paperClaims(paper), work.signing, work.host);
    award.values = paperValues(paper);
    award.values[u"code"_s] = award.code;
    sealed.key = key.id;
    sealed.values = sealValues(key.key, awardValuesPlace(key.id), award.values);
    sealed.code = seal(key.key, awardCodePlace(key.id), award.code.toUtf8());
    work.events.append({{AwardEventId::make(), award.id, AwardState::Draft, award.state, m_clock.seconds(), m_session.user()},
                        key.id, sealValues(key.key, eventValuesPlace(key.id), award.values),
                        seal(key.key, eventReasonPlace(key.id), work.reason.toUtf8())});
    work.pages.append({award.paper.name, award.values});
    work.result.awards.append(award);
    work.awards.append(std::move(sealed));
    return {};
}

Result<void> CertificationService::keepBatch(DrawingUp &work)
{
    const QString title = tr("Certificates of group %1").arg(work.group.code);
    WARSHA_TRY(work.result.pdf, m_renderer.render(work.pages, title, textIn(work.centre.profile.names, u"en"_s)));
    WARSHA_TRY(const NamedKey key, m_keys.make(KeyPurpose::Batch, {RoleKey::Issuing}));
    work.result.batch = work.batch;
    WARSHA_CHECK(m_awards.addBatch({{work.batch, work.group.group, m_clock.seconds(), m_session.user(), int(work.pages.size())},
                                    key.id, seal(key.key, batchPdfPlace(key.id), work.result.pdf)}));
    WARSHA_CHECK(m_awards.addAwards(work.awards));
    return m_awards.addEvents(work.events);
}

Result<void> CertificationService::drawUp(DrawingUp &work, const QList<Candidate> &chosen)
{
    WARSHA_TRY(work.host, checkedVerifyHost(work.centre.verifyHost));
    WARSHA_TRY(work.signing, signingKeys());
    WARSHA_TRY(const QList<NamedKey> keys, m_keys.makeMany(KeyPurpose::Award, {RoleKey::Issuing}, chosen.size()));
    QMap<QString, QList<qsizetype>> byScope; // the counter is asked once per scope, not once per person
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const AwardKind kind = *chosen[i].eligibility.kind;
        WARSHA_TRY(work.templates[kind], m_renderer.templateOf(kind, work.centre.languages));
        const NumberPattern pattern = work.centre.patterns.value(kind);
        WARSHA_CHECK(checkNumberPattern(pattern));
        const QString scope = counterScope(pattern, numberPartsOf(work.centre, work.group, kind, work.issuedOn));
        if (!byScope.contains(scope))
            WARSHA_CHECK(checkTold(pattern, scope, work.issuedOn));
        byScope[scope].append(i);
    }
    QHash<qsizetype, qint64> serials;
    for (auto scope = byScope.begin(); scope != byScope.end(); ++scope) {
        WARSHA_TRY(qint64 next, m_awards.takeNumbers(scope.key(), scope->size()));
        for (const qsizetype index : std::as_const(*scope))
            serials.insert(index, next++);
    }
    for (qsizetype i = 0; i < chosen.size(); ++i)
        WARSHA_CHECK(freeze(work, chosen[i], serials.value(i), keys[i]));
    return keepBatch(work);
}

Result<IssueResult> CertificationService::issue(const IssueRequest &request, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    IssueResult result;
    const auto work = [&]() -> Result<void> {
        DrawingUp drawing;
        drawing.request = request;
        WARSHA_TRY(drawing.centre, m_facts.centre());
        WARSHA_TRY(drawing.group, m_facts.group(request.group));
        drawing.issuedOn = request.issuedOn.isValid() ? request.issuedOn : centreToday(m_clock);
        WARSHA_TRY(const QList<Candidate> candidates, eligible(request.group));
        const QSet<EnrolmentId> only(request.only.begin(), request.only.end());
        QList<Candidate> chosen;
        for (const Candidate &candidate : candidates) {
            const bool wanted = only.isEmpty() ? !candidate.eligibility.isByName : only.contains(candidate.facts.enrolment);
            const std::optional<AwardKind> kind = candidate.eligibility.kind;
            if (wanted && kind && request.kinds.contains(*kind))
                chosen.append(candidate);
            else if (wanted || only.isEmpty())
                drawing.result.notAwarded.append(candidate);
        }
        if (chosen.isEmpty())
            return failure(ErrorKind::Rule, tr("There is nothing to issue in group %1 now.").arg(drawing.group.code));
        sortByName(chosen, drawing.centre.languages);
        WARSHA_CHECK(drawUp(drawing, chosen));
        result = std::move(drawing.result);
        return {};
    };
    const Step step{u"certificates.issue"_s, {request.group.toText()}, true};
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op), work));
    if (committed.repeated)
        return issuedBy(committed.step);
    return result;
}

Result<IssueResult> CertificationService::issuedBy(const StepId &step) const
{
    IssueResult result;
    result.repeated = true;
    WARSHA_TRY(const QStringList rows, m_units.touched(step, m_awards.awardTable()));
    QList<AwardId> ids;
    for (const QString &row : rows)
        ids.append(AwardId::fromText(row));
    WARSHA_TRY(const QList<SealedAward> awards, m_awards.find(ids));
    for (const SealedAward &sealed : awards)
        if (sealed.award.state != AwardState::Replaced) // of replace(): the old one was touched too
            result.awards.append(opened(sealed));
    std::sort(result.awards.begin(), result.awards.end(), [](const Award &a, const Award &b) { return a.page < b.page; });
    if (result.awards.isEmpty())
        return failure(ErrorKind::NotFound, tr("What was issued at that time cannot be found."), step.toText());
    result.batch = result.awards.first().batch;
    WARSHA_TRY(result.pdf, batchPdf(result.batch));
    return result;
}

Result<Candidate> CertificationService::corrected(const Award &award) const
{
    WARSHA_TRY(const QList<Candidate> candidates, candidatesOf(award.group, award.id));
    for (const Candidate &candidate : candidates) {
        if (candidate.facts.enrolment != award.enrolment)
            continue;
        if (!candidate.eligibility.kind)
            return failure(ErrorKind::Rule, tr("%1 cannot be replaced: %2").arg(award.number,
                               candidate.eligibility.refusals.isEmpty() ? QString() : candidate.eligibility.refusals.first().sentence));
        return candidate;
    }
    return failure(ErrorKind::NotFound, tr("The enrolment of %1 is gone.").arg(award.number));
}

Result<QStringList> CertificationService::correction(const AwardId &id) const
{
    WARSHA_CHECK(m_session.require(Permission::RevokeCertificates));
    WARSHA_TRY(const SealedAward sealed, standing(id, AwardState::Replaced));
    WARSHA_TRY(const SymmetricKey key, m_keys.open(sealed.key));
    WARSHA_TRY(const FrozenValues printed, openValues(key, awardValuesPlace(sealed.key), sealed.values));
    const Award &award = sealed.award;
    WARSHA_TRY(const CentreFacts centre, m_facts.centre());
    WARSHA_TRY(const GroupFacts group, m_facts.group(award.group));
    WARSHA_TRY(const Candidate candidate, corrected(award));
    const AwardKind kind = *candidate.eligibility.kind;
    WARSHA_TRY(const FrozenTemplate paper, m_renderer.templateOf(kind, centre.languages));
    // as on the day of the old one: a signatory who left since then, or a later end, is no correction
    QStringList changes = paperChanges(printed, paperValues({centre, group, candidate.facts, kind, award.issuedOn, award.number}));
    if (kind == award.kind && paper.hash != award.paper.hash)
        changes.append(tr("The design of the paper"));
    if (changes.isEmpty())
        return failure(ErrorKind::Rule, tr("A paper in the place of %1 would say the same. Correct the record first; of a paper that is lost or damaged, print a copy.").arg(award.number));
    return changes;
}

Result<IssueResult> CertificationService::replace(const AwardId &id, const QString &reason, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::RevokeCertificates));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Rule, tr("A reason is needed."));
    IssueResult result;
    const auto work = [&]() -> Result<void> {
        DrawingUp drawing;
        WARSHA_TRY(SealedAward old, standing(id, AwardState::Replaced));
        WARSHA_CHECK(correction(id));
        WARSHA_CHECK(writeEvent(old, AwardState::Replaced, reason));
        WARSHA_CHECK(m_awards.setState(id, old.award.version, AwardState::Replaced));
        drawing.replaces = id;
        drawing.reason = reason;
        drawing.request.hold = old.award.state == AwardState::Held;
        WARSHA_TRY(drawing.centre, m_facts.centre());
        WARSHA_TRY(drawing.group, m_facts.group(old.award.group));
        drawing.issuedOn = centreToday(m_clock);
        WARSHA_TRY(const Candidate candidate, corrected(old.award));
        WARSHA_CHECK(drawUp(drawing, {candidate}));
        result = std::move(drawing.result);
        return {};
    };
    const Step step{u"certificates.replace"_s, {id.toText()}, true};
    WARSHA_TRY(const Committed committed, m_units.atomically(step, m_session.actor(op), work));
    if (committed.repeated)
        return issuedBy(committed.step);
    return result;
}

} // namespace warsha
