// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with awards: see who is eligible, issue for a group, hand out, reprint, void, replace, revoke, verify.
#pragma once

#include "certificaterenderer.h"
#include "certificateverifier.h"
#include "certificationfacts.h"
#include "certificationrepository.h"
#include "clock.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

struct Candidate {
    CandidateFacts facts;
    Eligibility eligibility;
};

/// Where somebody stands on the way to the certificate; those who need somebody's eye first.
enum class Readiness {
    Blocked,       ///< the training is over, a rule is not met, and there is nothing to give
    Revoked,       ///< a paper could be given again, but the last one was revoked: only by name
    Statement,     ///< over, and a part was achieved
    UnderWay,      ///< in training: what is missing may still come
    Ready,         ///< every rule is met, and no certificate stands
    Issued,        ///< holds a paper, and can be given none better
    NotInTraining, ///< not yet, or no more
};
[[nodiscard]] Readiness readinessOf(const Candidate &candidate);
[[nodiscard]] bool isReady(const Candidate &candidate);
/// Was in the course to its end, gets no certificate with the group, and holds no paper: a statement may still be given.
[[nodiscard]] bool isBlocked(const Candidate &candidate);

/// Why not a certificate; that a paper is held already is no reason.
[[nodiscard]] QList<Refusal> reasonsOf(const Candidate &candidate);

struct IssueRequest {
    GroupId group;
    QList<AwardKind> kinds{AwardKind::Certificate, AwardKind::Statement};
    QList<EnrolmentId> only = {}; ///< empty: everybody who is eligible, but for those whose last paper was revoked
    QDate issuedOn = {};      ///< printed; invalid: today in the centre's zone
    bool hold = false;        ///< numbered and printed for a ceremony, handed out later
};

struct IssueResult {
    AwardBatchId batch;
    QList<Award> awards;         ///< in the order of the pages
    QByteArray pdf;
    QList<Candidate> notAwarded; ///< with the reasons; empty when the op is a repeated one
    bool repeated = false;       ///< this op was done before: the first result
};

/// A marked copy on its way to paper: the register does not have it yet.
struct CopyPaper {
    QByteArray pdf;
    int number = 1; ///< printed on it; the first copy is 1
};

/// A series of numbers that a group's papers are taken from.
struct NumberSeries {
    AwardKind kind = AwardKind::Certificate;
    QString scope;
    qint64 next = 1;
    bool mustBeTold = false; ///< after a restore: see numbergap.h
    QString lastNumber = {}; ///< the last one that is known here, with check digits; empty when there is none
};

/// A group in which somebody can be given a certificate now.
struct GroupReadiness {
    GroupId group;
    int ready = 0;
    int blocked = 0;
};
[[nodiscard]] GroupReadiness readinessOf(const GroupId &group, const QList<Candidate> &candidates);
/// Of all groups together, of no group.
[[nodiscard]] GroupReadiness sumOf(const QList<GroupReadiness> &groups);

/// What is still readable although its retention has ended.
struct EndedRetention {
    QList<Award> awards;         ///< without what was printed
    QList<AwardBatchId> batches; ///< printings of which no award is kept any longer
    [[nodiscard]] bool isEmpty() const { return awards.isEmpty() && batches.isEmpty(); }
};

class CertificationService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificationService)
public:
    CertificationService(Units &units, const Session &session, KeyRing &keys, CertificationRepository &awards,
                         const CertificationFacts &facts, const CertificateRenderer &renderer, const Clock &clock);

    [[nodiscard]] Result<QList<Candidate>> eligible(const GroupId &group) const;
    /// Those of papers that would be issued now.
    [[nodiscard]] Result<PaperLanguages> paperLanguages() const;
    /// Over all groups: those where somebody is ready. Only groups in which anybody can be are looked into.
    [[nodiscard]] Result<QList<GroupReadiness>> readiness() const;
    /// The same for Worker::runInSteps, a group a step.
    using ReadinessStep = std::function<std::optional<Result<QList<GroupReadiness>>>()>;
    [[nodiscard]] ReadinessStep readinessInSteps() const;
    /// Numbers, frozen copies, codes and the PDF in one transaction. Rule when nobody is eligible.
    Result<IssueResult> issue(const IssueRequest &request, const OpId &op = OpId::make());
    /// Held awards are handed out.
    Result<void> handOut(const QList<AwardId> &ids, const OpId &op = OpId::make());

    /// The series of each kind for papers of that day (invalid: today), so that the window and scripts can ask in time.
    [[nodiscard]] Result<QList<NumberSeries>> series(const GroupId &group, QDate issuedOn = {}) const;
    /// After a restore: the last number of the series on any paper, as printed; empty: no later one was seen. Final. A number
    /// with wrong check digits, or of another series, is refused.
    Result<void> tellLastNumber(const NumberSeries &series, const QString &number, const OpId &op = OpId::make());
    /// Numbers given before a restore, whose records are not in the register; newest first.
    [[nodiscard]] Result<QList<NumberGap>> gaps() const;

    [[nodiscard]] Result<QList<Award>> list(const AwardFilter &filter = {}) const;
    [[nodiscard]] Result<Award> byNumber(const QString &number) const;
    [[nodiscard]] Result<QList<AwardEvent>> history(const AwardId &id) const;
    /// The batch's PDF as it came out of issue().
    [[nodiscard]] Result<QByteArray> batchPdf(const AwardBatchId &id) const;
    /// The award's page of it, alone: nobody else's name goes along.
    [[nodiscard]] Result<QByteArray> awardPdf(const Award &award) const;
    /// Everything that was printed with it; pages of those that no longer stand say so, as in awardPdf.
    [[nodiscard]] Result<QByteArray> printingOf(const Award &award) const;
    /// The award's page, taken out of the batch's PDF as it was and marked as the next copy. Nothing is written.
    [[nodiscard]] Result<CopyPaper> copyPaper(const AwardId &id, const QString &reason) const;
    /// That copy came out well: it is written in the award's history. Conflict when it is not the next one any more.
    Result<void> tellCopied(const AwardId &id, int number, const QString &reason, const OpId &op = OpId::make());
    /// Both at once, for a copy that leaves as a file.
    Result<QByteArray> reprint(const AwardId &id, const QString &reason, const OpId &op = OpId::make());

    /// What came out of the printer: these sheets are good, those spoilt. Only good ones count as printed.
    Result<void> tellPrinted(const QList<AwardId> &good, const QList<AwardId> &spoilt, const OpId &op = OpId::make());
    /// Originals that were written into a PDF file: where it goes from there nobody sees, so the history has a line of each.
    Result<void> tellSaved(const QList<AwardId> &ids, const OpId &op = OpId::make());
    /// Of all awards that have any.
    [[nodiscard]] Result<QHash<AwardId, SheetCount>> sheets() const;

    Result<void> voidAward(const AwardId &id, const QString &reason, const OpId &op = OpId::make());
    Result<void> revoke(const AwardId &id, const QString &reason, const OpId &op = OpId::make());
    /// What a corrected one would say otherwise (paperchanges.h). Rule when it would say the same, or nothing is earned now.
    [[nodiscard]] Result<QStringList> correction(const AwardId &id) const;
    /// A corrected one from today's records, with a number of its own; the old one becomes Replaced. Rule as correction().
    Result<IssueResult> replace(const AwardId &id, const QString &reason, const OpId &op = OpId::make());

    /// Awards kept to the end of a day before today, and what would go with them. By who may erase.
    [[nodiscard]] Result<EndedRetention> endedRetention() const;
    /// Destroys the keys of these awards and printings: what was printed, reasons and PDFs are gone for ever, also out of the
    /// backups that come; number, dates, kind and state stay in the register. Final. The program never does it by itself: a
    /// PC whose clock is wrong by years would empty the register.
    Result<EndedRetention> expire(const OpId &op = OpId::make());

    /// A paper by what is read off it: the text of its code, or its number alone.
    struct PaperAnswer {
        CodeAnswer code;             ///< of a number alone: Valid or Revoked, without claims
        std::optional<Award> award;  ///< as the register keeps it
        bool byNumber = false;       ///< nothing was signed: the register says what should stand on the paper
    };
    [[nodiscard]] Result<PaperAnswer> check(const QString &text) const;
    /// For the text of a code, with the keys and the register of this centre.
    [[nodiscard]] Result<CodeAnswer> verify(const QString &text) const;
    /// Newest first; made at the first call of ensureIssuingKey or issue().
    [[nodiscard]] Result<QList<IssuingKey>> issuingKeys() const;
    Result<IssuingKey> ensureIssuingKey();

private:
    struct DrawingUp;
    [[nodiscard]] Result<QList<Candidate>> candidatesOf(const GroupId &group, const std::optional<AwardId> &without = {}) const;
    /// Of the enrolment of the award, as if the award did not stand; Rule when it cannot be replaced.
    [[nodiscard]] Result<Candidate> corrected(const Award &award) const;
    Result<void> checkTold(const NumberPattern &pattern, const QString &scope, QDate issuedOn) const;
    [[nodiscard]] Result<bool> isInGap(const QString &number) const;
    Result<void> drawUp(DrawingUp &work, const QList<Candidate> &chosen);
    Result<void> freeze(DrawingUp &work, const Candidate &candidate, qint64 serial, const NamedKey &key);
    Result<void> keepBatch(DrawingUp &work);
    Result<IssueResult> issuedBy(const StepId &step) const;
    Result<SigningKeys> signingKeys();
    [[nodiscard]] Award opened(const SealedAward &sealed) const;
    [[nodiscard]] Result<SealedAward> standing(const AwardId &id, AwardState wanted) const;
    [[nodiscard]] Result<QByteArray> withEndedStamped(const QByteArray &pdf, const QList<Award> &awards) const;
    [[nodiscard]] Result<SealedAward> printable(const AwardId &id) const;
    [[nodiscard]] Result<int> copiesOf(const AwardId &id) const;
    [[nodiscard]] Result<QByteArray> drawCopy(const Award &award, int number) const;
    Result<Committed> keepCopy(const AwardId &id, int number, const QString &reason, const OpId &op);
    Result<void> tellSheets(const Step &step, const QList<AwardId> &ids, const OpId &op, const std::function<SheetEvent(const AwardId &)> &sheetOf);
    Result<void> end(const AwardId &id, AwardState state, const QString &reason, const QString &verb, const OpId &op);
    Result<void> writeEvent(const SealedAward &award, AwardState after, const QString &reason, SheetEvent sheet = SheetEvent::None);

    Units &m_units;
    const Session &m_session;
    KeyRing &m_keys;
    CertificationRepository &m_awards;
    const CertificationFacts &m_facts;
    const CertificateRenderer &m_renderer;
    const Clock &m_clock;
};

} // namespace warsha
