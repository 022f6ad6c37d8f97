// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateprinting.h"

#include "paperpages.h"
#include "pdfjob.h"
#include "printpreview.h"
#include "spoiltsheets.h"

#include <QRegularExpression>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QList<int> pagesOf(const QList<Award> &awards)
{
    QList<int> pages;
    for (const Award &award : awards)
        pages.append(award.page);
    std::sort(pages.begin(), pages.end());
    return pages;
}

/// In the order of the pages.
QList<Award> awardsOn(const QList<Award> &awards, const QList<int> &pages)
{
    QList<Award> found;
    for (const int page : pages)
        for (const Award &award : awards)
            if (award.page == page)
                found.append(award);
    return found;
}

} // namespace

QString paperFileName(const QString &text)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9]+"_s);
    return text.split(odd, Qt::SkipEmptyParts).join(u'-');
}

CertificatePrinting::CertificatePrinting(const CertificationDesk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

void CertificatePrinting::show(const QByteArray &pdf, const QList<Award> &awards, const QString &title, const QString &fileName, Begin begin)
{
    m_desk.print.worker.run(this, [pdf, title, fileName] { return pdfJob(pdf, title, fileName); },
                            [this, awards, begin](const Result<PrintJob> &job) {
                                if (!job)
                                    return Q_EMIT failed(job.error().message);
                                open({*job, awards, idsOf(awards), 1, begin});
                            });
}

void CertificatePrinting::showAward(const Award &award)
{
    read([service = &m_desk.service, award, title = tr("Certificate")]() -> Result<Printing> {
        WARSHA_TRY(const QByteArray pdf, service->awardPdf(award));
        WARSHA_TRY(const auto sheets, service->sheets());
        Printing printing;
        printing.saved = {award.id};
        if (standsAwarded(award.state) && sheets.value(award.id).good == 0) {
            printing.awards.append(award);
            printing.awards.first().page = 1; // of this job
        }
        WARSHA_TRY(printing.job, pdfJob(pdf, title, paperFileName(award.number)));
        return printing;
    });
}

void CertificatePrinting::showBatch(const Award &award)
{
    read([service = &m_desk.service, award, title = tr("Certificates")]() -> Result<Printing> {
        WARSHA_TRY(const QByteArray pdf, service->printingOf(award));
        AwardFilter filter;
        filter.group = award.group;
        WARSHA_TRY(const QList<Award> awards, service->list(filter));
        WARSHA_TRY(const auto sheets, service->sheets());
        Printing printing;
        for (const Award &one : awards) {
            if (one.batch != award.batch)
                continue;
            printing.saved.append(one.id);
            if (standsAwarded(one.state) && sheets.value(one.id).good == 0)
                printing.awards.append(one);
        }
        printing.page = pagesOf(printing.awards).value(0, award.page);
        WARSHA_TRY(printing.job, pdfJob(pdf, title, paperFileName(award.number)));
        return printing;
    });
}

void CertificatePrinting::read(const std::function<Result<Printing>()> &reading)
{
    m_desk.groups.worker.run(this, reading, [this](const Result<Printing> &printing) {
        if (!printing)
            return Q_EMIT failed(printing.error().message);
        open(*printing);
    });
}

void CertificatePrinting::open(const Printing &printing)
{
    auto *preview = new PrintPreview(m_desk.print, printing.job, m_page);
    preview->setPrintable(pagesOf(printing.awards));
    preview->view().setPage(printing.page);
    connect(preview, &PrintPreview::printed, this,
            [this, printing](const QList<int> &pages) { askAfter(printing.job, awardsOn(printing.awards, pages)); });
    connect(preview, &PrintPreview::saved, this, [this, saved = printing.saved] { noteSaved(saved); });
    preview->open();
    if (printing.begin == Begin::Printing)
        preview->print();
}

void CertificatePrinting::showCopy(const CopyPaper &paper, const Award &award, const QString &reason)
{
    m_desk.print.worker.run(this, [pdf = paper.pdf, title = tr("Copy of a certificate"), name = paperFileName(award.number)] { return pdfJob(pdf, title, name); },
                            [this, award, reason, number = paper.number](const Result<PrintJob> &job) {
                                if (!job)
                                    return Q_EMIT failed(job.error().message);
                                const Copy copy{*job, award, number, reason};
                                auto *preview = new PrintPreview(m_desk.print, *job, m_page);
                                connect(preview, &PrintPreview::printed, this, [this, copy] { askAfterCopy(copy); });
                                connect(preview, &PrintPreview::saved, this, [this, copy] { noteCopy(copy); });
                                preview->open();
                            });
}

void CertificatePrinting::askAfter(const PrintJob &job, const QList<Award> &printed)
{
    if (printed.isEmpty())
        return;
    auto *asked = new SpoiltSheets(printed, SpoiltSheets::Of::Originals, m_page);
    connect(asked, &SpoiltSheets::answered, this, [this, job](const QList<Award> &good, const QList<Award> &spoilt) { note(job, good, spoilt); });
    asked->open();
}

void CertificatePrinting::askAfterCopy(const Copy &copy)
{
    auto *asked = new SpoiltSheets({copy.award}, SpoiltSheets::Of::Copy, m_page);
    connect(asked, &SpoiltSheets::answered, this, [this, copy](const QList<Award> &, const QList<Award> &spoilt) {
        if (spoilt.isEmpty())
            return noteCopy(copy);
        printAgain(copy.job, allPages(copy.job), [this, copy](const QList<int> &) { askAfterCopy(copy); });
    });
    asked->open();
}

void CertificatePrinting::note(const PrintJob &job, const QList<Award> &good, const QList<Award> &spoilt)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, good = idsOf(good), spoilt = idsOf(spoilt), op = OpId::make()] {
        return service->tellPrinted(good, spoilt, op);
    }, [this, job, spoilt](const Result<void> &noted) {
        if (!noted)
            return Q_EMIT failed(noted.error().message);
        Q_EMIT changed();
        if (!spoilt.isEmpty())
            printAgain(job, pagesOf(spoilt), [this, job, spoilt](const QList<int> &pages) { askAfter(job, awardsOn(spoilt, pages)); });
    });
}

void CertificatePrinting::noteCopy(const Copy &copy)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, id = copy.award.id, number = copy.number, reason = copy.reason, op = copy.op] {
        return service->tellCopied(id, number, reason, op);
    }, [this](const Result<void> &noted) {
        if (!noted)
            return Q_EMIT failed(noted.error().message);
        Q_EMIT changed();
    });
}

void CertificatePrinting::noteSaved(const QList<AwardId> &ids)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, ids, op = OpId::make()] { return service->tellSaved(ids, op); }, [this](const Result<void> &noted) {
        if (!noted)
            return Q_EMIT failed(noted.error().message);
        Q_EMIT changed();
    });
}

void CertificatePrinting::printAgain(const PrintJob &job, const QList<int> &pages, const std::function<void(const QList<int> &)> &then)
{
    auto *again = new PrintVerbs(m_desk.print, m_page);
    connect(again, &PrintVerbs::working, this, &CertificatePrinting::working);
    connect(again, &PrintVerbs::failed, this, &CertificatePrinting::failed);
    connect(again, &PrintVerbs::printed, this, then);
    connect(again, &PrintVerbs::busyChanged, again, [again] {
        if (!again->isBusy())
            again->deleteLater();
    });
    again->print(job, pages);
    if (!again->isBusy())
        again->deleteLater(); // whoever changed their mind, or a printer that is there no more
}

} // namespace warsha
