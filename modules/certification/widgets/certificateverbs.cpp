// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateverbs.h"

#include "filesync.h"
#include "textfold.h"
#include "typeface.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const QString &text)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9]+"_s);
    return text.split(odd, Qt::SkipEmptyParts).join(u'-') + u".pdf"_s;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return failure(ErrorKind::Input, CertificateVerbs::tr("The PDF could not be written to %1: %2").arg(isolated(QDir::toNativeSeparators(path)), file.errorString()));
    return {};
}

} // namespace

CertificateVerbs::CertificateVerbs(const CertificationDesk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

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
        QString text = tr("This centre was restored from a backup. Papers with later numbers may be out that it does not know, and no number may be "
                          "given twice. Look through the papers, then type the last number as it is printed, or 0 if there is no later one.");
        text += u"\n\n"_s + (one.lastNumber.isEmpty() ? tr("The register has no number of this series yet.")
                                                      : tr("The last one in the register is %1.").arg(isolated(one.lastNumber)));
        const Question::Answer answer = m_desk.question.ask(m_page, {u"certificates.lastnumber"_s,
                                                                     tr("What is the last number of %1 on any paper?").arg(isolated(seriesName(one.scope))), text,
                                                                     tr("Go on after it"), false, tr("Last number")});
        if (!answer.agreed)
            return false;
        told.append({one, westernDigits(answer.reason.trimmed()) == "0"_L1 ? QString() : answer.reason});
    }
    return true;
}

void CertificateVerbs::issue(const GroupId &group, const QString &groupName, const Count &count, const QList<NumberSeries> &series)
{
    QList<Told> told;
    if (m_busy || !askLastNumbers(series, count, told))
        return;
    QString text = tr("%n certificate(s) get their numbers and are printed into one PDF.", nullptr, count.certificates);
    if (count.statements > 0)
        text += u' ' + tr("Besides, %n statement(s) of attainment.", nullptr, count.statements);
    text += u"\n\n"_s + tr("This cannot be undone: a number that was given stays in the register. A mistake can be replaced, voided or revoked later.");
    const Question::Answer answer = m_desk.question.ask(m_page, {u"certificates.issue"_s, tr("Issue for %1?").arg(isolatedName(groupName)), text,
                                                                 tr("Issue %n certificate(s)", nullptr, count.certificates + count.statements), false, {}});
    if (!answer.agreed)
        return;
    setBusy(true);
    m_desk.groups.worker.run(this, [service = &m_desk.service, group, told, op = OpId::make()]() -> Result<IssueResult> {
                                 for (const Told &one : told)
                                     WARSHA_CHECK(service->tellLastNumber(one.series, one.number));
                                 return service->issue(IssueRequest{.group = group}, op);
                             },
                             [this, groupName](const Result<IssueResult> &result) {
                                 setBusy(false);
                                 if (!result)
                                     return Q_EMIT failed(result.error().message);
                                 Q_EMIT changed();
                                 const QString done = tr("%n paper(s) were issued.", nullptr, int(result->awards.size()));
                                 Q_EMIT issued(done);
                                 keepPdf(result->pdf, fileNameOf(groupName), done);
                             });
}

/// Where the PDF goes. Whoever says no finds it in the register, for ever.
void CertificateVerbs::keepPdf(const QByteArray &pdf, const QString &suggestedName, const QString &done)
{
    const QString path = m_desk.files.toSave(m_page, tr("Save the certificates"), suggestedName, tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        if (!done.isEmpty())
            Q_EMIT issued(done + u' ' + tr("The PDF is kept in the register."));
        return;
    }
    m_desk.groups.worker.run(this, [path, pdf] { return writeFile(path, pdf); }, [this, path, done](const Result<void> &written) {
        if (!written)
            return Q_EMIT failed(written.error().message);
        Q_EMIT issued((done.isEmpty() ? QString() : done + u' ') + tr("The PDF is saved as %1.").arg(isolated(QDir::toNativeSeparators(path))));
        Q_EMIT pdfSaved(path);
    });
}

void CertificateVerbs::savePdf(const Award &award)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, batch = award.batch] { return service->batchPdf(batch); },
                             [this, number = award.number](const Result<QByteArray> &pdf) {
                                 if (!pdf)
                                     return Q_EMIT failed(pdf.error().message);
                                 keepPdf(*pdf, fileNameOf(number), {});
                             });
}

void CertificateVerbs::end(const Award &award, const Question::Asked &asked,
                           Result<void> (CertificationService::*verb)(const AwardId &, const QString &, const OpId &))
{
    if (m_busy)
        return;
    const Question::Answer answer = m_desk.question.ask(m_page, asked);
    if (!answer.agreed)
        return;
    setBusy(true);
    m_desk.groups.worker.run(this, [service = &m_desk.service, verb, id = award.id, reason = answer.reason] { return (service->*verb)(id, reason, OpId::make()); },
                             [this](const Result<void> &done) {
                                 setBusy(false);
                                 if (!done)
                                     return Q_EMIT failed(done.error().message);
                                 Q_EMIT changed();
                             });
}

void CertificateVerbs::voidAward(const Award &award)
{
    end(award, {u"certificates.void"_s, tr("Void %1?").arg(isolated(award.number)),
                tr("A voided certificate was never good: spoilt in printing, or not collected. Its number stays in the register and cannot come back."),
                tr("Void"), true, tr("Reason")}, &CertificationService::voidAward);
}

void CertificateVerbs::revoke(const Award &award)
{
    end(award, {u"certificates.revoke"_s, tr("Revoke %1?").arg(isolated(award.number)),
                tr("A revoked certificate was good and is no longer. Whoever checks its code here is told so. This cannot be undone."),
                tr("Revoke"), true, tr("Reason")}, &CertificationService::revoke);
}

} // namespace warsha
