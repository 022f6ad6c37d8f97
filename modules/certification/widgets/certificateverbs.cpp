// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateverbs.h"

#include "awardreason.h"
#include "desksettings.h"
#include "filesync.h"
#include "shortday.h"
#include "textfold.h"
#include "typeface.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return failure(ErrorKind::Input, CertificateVerbs::tr("The PDF could not be written to %1: %2").arg(isolated(QDir::toNativeSeparators(path)), file.errorString()));
    return {};
}

constexpr qsizetype mostAwardsNamed = 8;
constexpr auto certificateTick = "certificate"_L1, statementTick = "statement"_L1, printTick = "print"_L1;
constexpr auto printAtOnce = "certificates/printAtOnce"_L1; ///< in the settings of the desk

/// "BEY-2025-00001-42: 30 Dec 2055", a line each, the longest past first.
QString namedWithDays(QList<Award> awards)
{
    std::ranges::stable_sort(awards, {}, &Award::keepUntil);
    QStringList lines;
    for (const Award &award : awards.first(std::min(awards.size(), mostAwardsNamed)))
        lines.append(CertificateVerbs::tr("%1: kept until %2").arg(isolated(award.number), shortDay(award.keepUntil)));
    if (awards.size() > mostAwardsNamed)
        lines.append(CertificateVerbs::tr("and %n more; the column “Kept until” of the register has the day of each", nullptr, int(awards.size() - mostAwardsNamed)));
    return lines.join(u'\n');
}

} // namespace

QString endedSentence(const EndedRetention &ended)
{
    if (ended.awards.isEmpty())
        return {};
    const QDate first = std::ranges::min_element(ended.awards, {}, &Award::keepUntil)->keepUntil;
    return CertificateVerbs::tr("%n paper(s) are past the day they are kept until, the first since %1.", nullptr, int(ended.awards.size())).arg(shortDay(first));
}

CertificateVerbs::CertificateVerbs(const CertificationDesk &desk, QWidget *page)
    : QObject(page), m_desk(desk), m_page(page), m_printing(new CertificatePrinting(desk, page))
{
    connect(m_printing, &CertificatePrinting::working, this, &CertificateVerbs::working);
    connect(m_printing, &CertificatePrinting::failed, this, &CertificateVerbs::failed);
    connect(m_printing, &CertificatePrinting::changed, this, &CertificateVerbs::changed);
}

void CertificateVerbs::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

bool CertificateVerbs::askLastNumbers(const QList<NumberSeries> &series, const Count &count, QList<Told> &told)
{
    for (const NumberSeries &one : series) {
        const bool isWanted = (one.kind == AwardKind::Certificate && count.certificates > 0) || (one.kind == AwardKind::Statement && count.statements > 0);
        if (!one.mustBeTold || !isWanted)
            continue;
        QString text = tr("This centre was restored from a backup. It may not know papers with later numbers, and no number may be given twice. Look through the papers, then type the last number as it is printed, or 0 if there is no later one.");
        text += u"\n\n"_s + (one.lastNumber.isEmpty() ? tr("The register has no number of this series yet.")
                                                      : tr("The last one in the register is %1.").arg(isolated(one.lastNumber)));
        const Question::Answer answer = m_desk.question.ask(m_page, {u"certificates.lastnumber"_s,
                                                                     tr("What is the last number of %1 on any paper?").arg(isolated(seriesName(one.scope))), text,
                                                                     tr("Continue after it"), false, tr("Last number")});
        if (!answer.agreed)
            return false;
        told.append({one, westernDigits(answer.reason.trimmed()) == "0"_L1 ? QString() : answer.reason});
    }
    return true;
}

QString CertificateVerbs::issueWords(const Count &count)
{
    const QString certificates = tr("Issue %n certificate(s)", nullptr, count.certificates);
    if (count.certificates > 0 && count.statements > 0)
        return tr("%1 and %2", "Issue 24 certificates, 1 statement").arg(certificates, tr("%n statement(s)", nullptr, count.statements));
    return count.certificates > 0 ? certificates : count.statements > 0 ? tr("Issue %n statement(s)", nullptr, count.statements) : QString();
}

Question::Answer CertificateVerbs::askIssue(const IssueAsked &wanted)
{
    const Count count = wanted.count;
    const auto countOf = [count](const QStringList &ticked) {
        return Count{ticked.contains(certificateTick) ? count.certificates : 0, ticked.contains(statementTick) ? count.statements : 0};
    };
    Question::Asked asked{u"certificates.issue"_s, tr("Issue for %1?").arg(isolatedName(wanted.who.isEmpty() ? wanted.groupName : wanted.who)),
                          tr("The papers get their numbers and are ready to be printed. This cannot be undone: a number that was given stays in the register. "
                             "A mistake can be corrected later: replace, void or revoke the paper."),
                          issueWords(count), false, {}};
    if (!wanted.warning.isEmpty())
        asked.text += u"\n\n"_s + wanted.warning;
    if (count.certificates > 0)
        asked.choices.append({certificateTick, tr("%n certificate(s)", nullptr, count.certificates)});
    if (count.statements > 0)
        asked.choices.append({statementTick, tr("%n statement(s) of attainment, for those who achieved a part", nullptr, count.statements)});
    asked.choices.append({printTick, tr("Print at once"), deskSettings()->value(printAtOnce, true).toBool()});
    asked.verbFor = [countOf](const QStringList &ticked) { return issueWords(countOf(ticked)); };
    return m_desk.question.ask(m_page, asked);
}

void CertificateVerbs::issue(const IssueAsked &asked)
{
    if (m_busy)
        return;
    const Count count = asked.count;
    const Question::Answer answer = askIssue(asked);
    const bool certificates = answer.ticked.contains(certificateTick), statements = answer.ticked.contains(statementTick);
    QList<Told> told;
    if (!answer.agreed || !askLastNumbers(asked.series, {certificates ? count.certificates : 0, statements ? count.statements : 0}, told))
        return;
    IssueRequest request{.group = asked.group, .kinds = {}, .only = asked.only};
    if (certificates)
        request.kinds.append(AwardKind::Certificate);
    if (statements)
        request.kinds.append(AwardKind::Statement);
    const bool prints = answer.ticked.contains(printTick);
    keepSetting(printAtOnce, prints);
    setBusy(true);
    m_desk.groups.worker.run(this, [service = &m_desk.service, request, told, op = OpId::make()]() -> Result<IssueResult> {
                                 for (const Told &one : told)
                                     WARSHA_CHECK(service->tellLastNumber(one.series, one.number));
                                 return service->issue(request, op);
                             },
                             [this, groupName = asked.groupName, prints](const Result<IssueResult> &result) {
                                 setBusy(false);
                                 if (!result)
                                     return Q_EMIT failed(result.error().message);
                                 Q_EMIT changed();
                                 Q_EMIT issued(tr("%n paper(s) were issued.", nullptr, int(result->awards.size())) + u' '
                                               + tr("The PDF is kept in the register."));
                                 const auto show = [this, groupName, result = *result](CertificatePrinting::Begin begin) {
                                     m_printing->show(result.pdf, result.awards, tr("Certificates of %1").arg(isolatedName(groupName)), paperFileName(groupName), begin);
                                 };
                                 if (prints)
                                     return show(CertificatePrinting::Begin::Printing);
                                 Q_EMIT leftToPrint([show] { show(CertificatePrinting::Begin::Looking); });
                             });
}

void CertificateVerbs::keepPdf(const QByteArray &pdf, const AwardId &award, const QString &suggestedName)
{
    const QString path = m_desk.print.files.toSave(m_page, FilePurpose::Paper, tr("Save the certificates"), suggestedName + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto keep = [service = &m_desk.service, path, pdf, award, op = OpId::make()]() -> Result<void> {
        WARSHA_CHECK(writeFile(path, pdf));
        return service->tellSaved({award}, op);
    };
    m_desk.groups.worker.run(this, keep, [this, path](const Result<void> &written) {
        if (!written)
            return Q_EMIT failed(written.error().message);
        Q_EMIT changed();
        Q_EMIT issued(tr("The PDF is saved as %1.").arg(isolated(QDir::toNativeSeparators(path))));
        Q_EMIT pdfSaved(path);
    });
}

void CertificateVerbs::savePdf(const Award &award)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, award] { return service->awardPdf(award); },
                             [this, award](const Result<QByteArray> &pdf) {
                                 if (!pdf)
                                     return Q_EMIT failed(pdf.error().message);
                                 keepPdf(*pdf, award.id, paperFileName(award.number));
                             });
}

/// Asks; then verb(reason, op) off the GUI thread, and then(answer) where it went well.
template<typename Verb, typename Then> void CertificateVerbs::carryOut(const Question::Asked &asked, Verb verb, Then then)
{
    if (m_busy)
        return;
    const Question::Answer answer = m_desk.question.ask(m_page, asked);
    if (!answer.agreed)
        return;
    setBusy(true);
    m_desk.groups.worker.run(this, [verb, reason = reasonToKeep(answer.reason), op = OpId::make()] { return verb(reason, op); }, [this, then](const auto &done) {
        setBusy(false);
        if (!done)
            return Q_EMIT failed(done.error().message);
        Q_EMIT changed();
        then(done);
    });
}

void CertificateVerbs::reprint(const Award &award)
{
    if (m_busy)
        return;
    const Question::Answer answer = m_desk.question.ask(
        m_page, {u"certificates.reprint"_s, tr("Print a copy of %1?").arg(isolated(award.number)),
                 tr("The copy is marked on the paper with its number and the date. When it is printed well, or saved as a PDF, it goes into the register with its reason. What is printed wrong is replaced, not copied."),
                 tr("Print a copy"), false, tr("Reason"), usualReasons(ReasonFor::Copy)});
    if (!answer.agreed)
        return;
    setBusy(true);
    const QString reason = reasonToKeep(answer.reason);
    m_desk.groups.worker.run(this, [service = &m_desk.service, id = award.id, reason] { return service->copyPaper(id, reason); },
                             [this, award, reason](const Result<CopyPaper> &paper) {
                                 setBusy(false);
                                 if (!paper)
                                     return Q_EMIT failed(paper.error().message);
                                 m_printing->showCopy(*paper, award, reason);
                             });
}

void CertificateVerbs::replace(const Award &award, const Correction &correction)
{
    const Count count{award.kind == AwardKind::Certificate ? 1 : 0, award.kind == AwardKind::Statement ? 1 : 0};
    QList<Told> told;
    if (m_busy || !askLastNumbers(correction.series, count, told))
        return;
    carryOut({u"certificates.replace"_s, tr("Replace %1?").arg(isolated(award.number)),
              tr("What changes on the paper:") + u'\n' + correction.changes.join(u'\n') + u"\n\n"_s
                  + tr("The new paper has a number of its own; the old number is no longer valid. This cannot be undone."),
              tr("Replace"), true, tr("Reason"), usualReasons(ReasonFor::Replacement)},
             [service = &m_desk.service, told, id = award.id](const QString &reason, const OpId &op) -> Result<IssueResult> {
                 for (const Told &one : told)
                     WARSHA_CHECK(service->tellLastNumber(one.series, one.number));
                 return service->replace(id, reason, op);
             },
             [this](const Result<IssueResult> &made) {
                 const Award &fresh = made->awards.first();
                 Q_EMIT issued(tr("%1 takes its place.").arg(isolated(fresh.number)));
                 m_printing->show(made->pdf, made->awards, tr("Certificate"), paperFileName(fresh.number));
             });
}

void CertificateVerbs::handOut(const Award &award)
{
    carryOut({u"certificates.handout"_s, tr("Hand out %1?").arg(isolated(award.number)),
              tr("It was printed for a ceremony and kept. From now on it is issued, and can only be voided, replaced or revoked."), tr("Hand out"), false, {}},
             [service = &m_desk.service, id = award.id](const QString &, const OpId &op) { return service->handOut({id}, op); },
             [](const Result<void> &) {});
}

void CertificateVerbs::voidAward(const Award &award)
{
    carryOut({u"certificates.void"_s, tr("Void %1?").arg(isolated(award.number)),
              tr("A voided certificate was never valid: not collected, or made by mistake. Its number stays in the register and cannot be used again."),
              tr("Void"), true, tr("Reason"), usualReasons(ReasonFor::Void)},
             [service = &m_desk.service, id = award.id](const QString &reason, const OpId &op) { return service->voidAward(id, reason, op); },
             [](const Result<void> &) {});
}

void CertificateVerbs::revoke(const Award &award)
{
    carryOut({u"certificates.revoke"_s, tr("Revoke %1?").arg(isolated(award.number)),
              tr("A revoked certificate was valid and is not any more. Whoever checks its code here is told so. This cannot be undone."),
              tr("Revoke"), true, tr("Reason"), usualReasons(ReasonFor::Revocation)},
             [service = &m_desk.service, id = award.id](const QString &reason, const OpId &op) { return service->revoke(id, reason, op); },
             [](const Result<void> &) {});
}

void CertificateVerbs::endRetention(const EndedRetention &ended)
{
    if (ended.isEmpty())
        return;
    const int count = int(ended.awards.size());
    const QString lost = tr("What was printed on them, the reasons, and the PDFs (%n printing(s)) are destroyed for ever, in later backups too. Number, dates, kind and state stay in the register.", nullptr, int(ended.batches.size()));
    const QString clock = tr("Check that the days are right: a PC with a wrong clock would show them too early. This cannot be undone.");
    carryOut({u"certificates.expire"_s, tr("End the retention of %n paper(s)?", nullptr, count),
              QStringList{namedWithDays(ended.awards), lost, clock}.join(u"\n\n"_s), tr("End the retention of %n paper(s)", nullptr, count), true, {}},
             [service = &m_desk.service](const QString &, const OpId &op) { return service->expire(op); },
             [this](const Result<EndedRetention> &gone) {
                 Q_EMIT issued(tr("The retention of %n paper(s) has ended. Their numbers stay in the register.", nullptr, int(gone->awards.size())));
             });
}

} // namespace warsha
