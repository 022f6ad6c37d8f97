// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateprinting.h"

#include "pdfjob.h"
#include "printpreview.h"
#include "spoiltsheets.h"

#include <QRegularExpression>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QList<AwardId> idsOf(const QList<Award> &awards)
{
    QList<AwardId> ids;
    for (const Award &award : awards)
        ids.append(award.id);
    return ids;
}

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

void CertificatePrinting::show(const QByteArray &pdf, const QList<Award> &awards, const QString &title, const QString &fileName)
{
    m_desk.print.worker.run(this, [pdf, title, fileName] { return pdfJob(pdf, title, fileName); },
                            [this, awards](const Result<PrintJob> &job) {
                                if (!job)
                                    return Q_EMIT failed(job.error().message);
                                open({*job, awards});
                            });
}

void CertificatePrinting::showBatch(const Award &award)
{
    const auto read = [service = &m_desk.service, award, title = tr("Certificates")]() -> Result<Printing> {
        WARSHA_TRY(const QByteArray pdf, service->batchPdf(award.batch));
        AwardFilter filter;
        filter.group = award.group;
        WARSHA_TRY(const QList<Award> awards, service->list(filter));
        WARSHA_TRY(const auto sheets, service->sheets());
        Printing printing;
        for (const Award &one : awards)
            if (one.batch == award.batch && standsAwarded(one.state) && sheets.value(one.id).good == 0)
                printing.awards.append(one);
        printing.page = award.page;
        WARSHA_TRY(printing.job, pdfJob(pdf, title, paperFileName(award.number)));
        return printing;
    };
    m_desk.groups.worker.run(this, read, [this](const Result<Printing> &printing) {
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
    preview->open();
}

void CertificatePrinting::showCopy(const QByteArray &pdf, const Award &award)
{
    m_desk.print.worker.run(this, [pdf, title = tr("Copy of a certificate"), name = paperFileName(award.number)] { return pdfJob(pdf, title, name); },
                            [this, award](const Result<PrintJob> &job) {
                                if (!job)
                                    return Q_EMIT failed(job.error().message);
                                auto *preview = new PrintPreview(m_desk.print, *job, m_page);
                                connect(preview, &PrintPreview::printed, this, [this, award] { Q_EMIT copyPrinted(award); });
                                preview->open();
                            });
}

void CertificatePrinting::askAfter(const PrintJob &job, const QList<Award> &printed)
{
    if (printed.isEmpty())
        return;
    auto *asked = new SpoiltSheets(printed, m_page);
    connect(asked, &SpoiltSheets::answered, this, [this, job](const QList<Award> &good, const QList<Award> &spoilt) { note(job, good, spoilt); });
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
        if (spoilt.isEmpty())
            return;
        auto *again = new PrintVerbs(m_desk.print, m_page);
        connect(again, &PrintVerbs::working, this, &CertificatePrinting::working);
        connect(again, &PrintVerbs::failed, this, &CertificatePrinting::failed);
        connect(again, &PrintVerbs::printed, this, [this, job, spoilt](const QList<int> &pages) { askAfter(job, awardsOn(spoilt, pages)); });
        connect(again, &PrintVerbs::busyChanged, again, [again] {
            if (!again->isBusy())
                again->deleteLater();
        });
        again->print(job, pagesOf(spoilt));
        if (!again->isBusy())
            again->deleteLater(); // whoever changed their mind, or a printer that is there no more
    });
}

} // namespace warsha
